import type { Fault } from './fault.js';

export const leakedReason: Fault = {
  id: 'leaked-reason',
  title: 'Leaked reason',
  preset: 'recommended',
  definition:
    'The words tell what must stay unsaid: that a card was refused for fraud, loss or theft, or that an account exists for an e-mail address.',
  why: 'Whoever holds the card or guesses the address learns what only its owner should know, and an honest owner is shamed in public.',
  sources: [
    { name: 'Stripe, decline codes', url: 'https://docs.stripe.com/declines/codes' },
    {
      name: 'OWASP, authentication cheat sheet',
      url: 'https://cheatsheetseries.owasp.org/cheatsheets/Authentication_Cheat_Sheet.html',
    },
  ],
  severity: { default: 'error' },
  problem: 'gives away what should stay private',
  remedy: 'Use the general message, and keep the reason in the log.',
  whenNotToUse: 'Switch it off for tools of fraud and support teams who are meant to see the reason.',
  patterns: [
    {
      find: String.raw`
        [(card|payment card|debit card|credit card|payment method|account) ~{0,5} (reported|flagged|marked|listed|identified|recorded|registered) (as)? (being)? (lost|stolen|missing|fraudulent|compromised|suspicious|a fraud|fraud)] *{0,3}
        [(card|payment) (is|was|has been|appears to be|may be|seems to be) (a)? (lost|stolen|fraudulent|counterfeit|on a (block|black|stolen|fraud) list|blacklisted|compromised|suspected of fraud)] *{0,3}
        [(lost|stolen|fraudulent|counterfeit|blacklisted|compromised) (card|payment card|credit card|debit card|payment method)]
        [(suspected|possible|potential|suspicion of|due to|because of|for|suspect|suspects|as|signs of|likely|detected) (of)? (possible|potential|suspected|card)? (fraud|fraudulent activity|card theft|money laundering|stolen|identity theft)] *{0,3}
        [(fraud|risk|stolen|lost|anti - fraud|antifraud) (score|check|checks|filter|filters|system|rules|detection|engine|team|suspicion|risk) (blocked|declined|rejected|refused|stopped|flagged|failed|has|was|too|is|thinks|caught)] *{0,4}
        [(flagged|blocked|declined|rejected|refused|stopped|held) (as|for|by|because of|due to|on suspicion of) (our|the|a|possible|potential|suspected|being|high|your)? (fraud|fraudulent|stolen|lost|risk|theft|high - risk|high risk|money)] *{0,4}
        [(pick up|retain|confiscate|seize|keep) (the|this|your) card]
        [the (bank|issuer) (thinks|suspects|believes|says|reported|told us) *{0,6} (fraud|fraudulent|stolen|lost|stole)]
        [do not honou?r]
      `,
      unless: ['for-admins', 'conditional', 'question', 'instruction', 'label-key'],
      remedy: 'Say that the card was declined and that another one may work; keep the reason in the log.',
      shape: 'Your bank declined this card. Try another card, or ask your bank why.',
    },
    {
      find: String.raw`
        [(no|there is no|there's no|we (couldn't|could not|can't|cannot|did not|didn't) find (an|any|a)|we (don't|do not) have (an|any|a)|couldn't find (an|any|a)|there are no|there aren't any) (account|user|customer|member|profile|login|accounts|users|person|subscriber|record|one) (found|exists|registered|associated|linked|matching|on file|known|here)? (with|for|under|using|by|matching|at|of|associated with|linked to|registered with|registered to)? (this|that|the|your|these|those|{}) (e - mail|email|email address|e - mail address|username|user name|phone number|address|number|name|login)?] *{0,2}
        [(this|that|the|your|{}) (e - mail|email|email address|e - mail address|username|phone number|account|user) (address|{})? (is|was|has|isn't|is not|wasn't|hasn't|has not|doesn't|does not|did not) (already|not|n't|currently)? (been)? (registered|in use|taken|exist|known|associated|linked|on file|recognised|recognized|have an account|belong to|used|found in|in our)] *{0,5}
        [(an|a) (account|user|customer|member) (with|for|using|under) (this|that|the|your|{}) (e - mail|email|email address|e - mail address|username|phone number|address|name|number)? (address)? (already)? (exists|is already registered|was found|has already|is registered)]
        [(an|a) account already exists] *{0,5}
        [(e - mail|email|email address|username|account|user) (does not|doesn't|did not|didn't) exist]
        [(email|e - mail|username|user|account) (not|isn't|is not) (found|registered|recognised|recognized|known|in our (system|records|database))] *{0,3}
        [(password|passcode|pin) (is|was|for this (account|user|email) is) (wrong|incorrect|right|correct)] ,? (but|for|although|and the (email|username|account))
        [(username|email|e - mail|account|address) (is|was) (correct|right|valid|found|registered)] ,? (but|and) *
        [(we (already)? know (this|that|your)|already (a)? (customer|member)) *{0,3}] (email|address|account)
      `,
      when: ['problem-intent'],
      unless: ['for-admins', 'conditional', 'label-key', 'long-text'],
      remedy: 'Say the same whether or not the account exists: “If there is an account, we’ve sent it an e-mail”.',
      shape: 'If there’s an account for {the address}, we’ve sent it {what}.',
    },
  ],
};
