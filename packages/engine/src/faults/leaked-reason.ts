import type { Fault } from './fault.js';

export const leakedReason: Fault = {
  id: 'leaked-reason',
  title: 'Leaked reason',
  preset: 'recommended',
  definition:
    'The words tell what must stay unsaid: that a card was refused for fraud, loss or theft, or that an account exists for an email address.',
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
  whenNotToUse: 'Switch it off for the tools of fraud and support teams, who are meant to see the reason.',
  patterns: [
    // Fraud, loss and theft: a noun for what was paid with, and a word that tells why it was refused.
    {
      find: String.raw`
        (your|the|this|that|my) (debit|credit|payment|bank|gift|prepaid|virtual)? [(card|payment|order|transaction|transfer|purchase|account|withdrawal|booking|charge|donation|deposit|cheque|check|method|claim|refund) ~{0,8} (fraud|fraudulent|fraudulently|stolen|counterfeit|compromised|money laundering|forged|cloned|laundering|scam)] *{0,3}
        (your|the|this|that) (debit|credit|payment|bank)? [card ~{0,6} (lost|missing)] (or|and|,|.|card|by|to|in) *{0,3}
        [(fraud|anti - fraud|antifraud|stolen|lost|theft|risk|scam|money laundering|counterfeit|blacklist|security) (-)? (card|cards|check|checks|filter|filters|system|systems|rules|rule|engine|detection|team|score|screening|list|model|alert|alerts|department|protection|controls|suspicion|prevention)? (list)? ~{0,4} (your|this|the|that) (debit|credit)? (card|payment|order|transaction|transfer|purchase|account|withdrawal|booking|charge)] *{0,3}
        [(refused|declined|stopped|blocked|rejected|held|tripped|flagged|cancelled|canceled|failed|triggered|paused|denied|voided|reversed|looks|looked|appears|marked|reported|listed|registered|classified|identified|suspected|suspect|suspects|thinks|believes) ~{0,7} (fraud|fraudulent|anti - fraud|antifraud|stolen|counterfeit|money laundering|identity theft|card theft|compromised|lost or stolen|risk score|high - risk|high risk|blacklist|blocklist|sanctions list|watchlist|watch list)] *{0,3}
        [(fraud|fraudulent activity|suspected fraud|theft|suspected theft|lost card|stolen card|card reported|possible fraud|potential fraud|fraud suspicion|suspicion of fraud|pick up card|pickup card)] (:|–|-|detected|suspected|alert|has|was|is|declined|refused) *{0,3}
        [(pick up|retain|confiscate|seize|capture|destroy|cut up|keep hold of) (the|this|your) card]
        [(this|your|the) card (has been|was|is) (reported|registered|listed|marked) (as)? *{1,4}]
        [(pick up|retain|keep) (the|this|your)? card] (:|–|-|.|,)
        [your *{1,3} (is|are|was|were) on (a|our|the) (fraud|block|black|watch|sanctions|stolen|risk) (list|register|database)]
        (reason|because|declined|refused|is|as) :? (a|of a)? [(stolen|lost) card]
        [{} (has|have) already (joined|registered|signed up|subscribed|enrolled|booked|applied|an account)] *{0,5}
        [(this|that|the|your|a|an) *{1,6} (already has|already have|is already on|are already on|already holds) (a|an)? (file|record|account|profile|membership)] *{0,4}
        [(likely|possible|suspected|known|potential) (fraudster|scammer|thief|criminal|money mule|fraud)]
        [money mule] *{0,2}
        [no such (subscriber|client|guest|borrower|tenant|pupil|driver|holder)]
        [do not (honor|honour)]
        [(the owner|its owner|the cardholder|the card holder|the real owner|someone) (has)? (reported|cancelled|canceled|blocked|told|flagged) *{0,4} (card|it|stolen|lost|missing)] *{0,3}
        [(you're|you are|you were|your (name|details|address|country) (is|are|was|were)) (on|listed on|flagged on|flagged in|in) (a|our|the) (fraud|block|black|sanctions|watch|blocked|risk|stolen)] *{0,3}
      `,
      unless: ['for-admins', 'conditional', 'question', 'instruction', 'label-key'],
      remedy: 'Say that the card was declined and that another one may work; keep the reason in the log.',
      shape: 'This card was declined. Try another card, or ask your bank why.',
    },
    // Whether somebody has an account: an address, and a word that tells that it is or isn't known.
    {
      find: String.raw`
        [(no|there's no|there is no|there isn't an|there is not an|we have no|we don't have an|we don't have a|we couldn't find an|we couldn't find a|we could not find an|we could not find a|we can't find an|we can't find a|we found no|cannot find an|cannot find a|can't find an|couldn't find an|couldn't find a|could not find an|could not find a|didn't find an|did not find an|didn't find a|unable to find an|unable to find a|you don't have an|you don't have a|you have no|sorry ,? no|found no) (registered|active|existing|matching|such)? (account|user|customer|member|profile|login|patient|client|subscriber|guest|person|student|passenger|record|employee|one|accounts|users|membership|policyholder|tenant|player|patron|cardholder|resident|owner|driver|parent|teacher|donor|buyer|seller) (found|exists|registered|associated|linked|matching|on file|known|here|uses|has|is|was)? (found|registered|associated|linked)? (with|for|under|using|by|matching|at|of|to|that|from|on|in|uses)? (this|that|the|your|these|those|{}|such|our)? *{0,2} (e - mail|email|emails|e - mail address|email address|address|phone|phone number|mobile|mobile number|number|card number|membership number|bank|{}|us|system|records|name|login|id|details)] *{0,3}
        [(this|that|the|your|{}) ~{0,3} (e - mail|email|e - mail address|email address|address|phone number|mobile number|phone|mobile|number|login|{}) (address|{}|number)? (is|was|has|isn't|wasn't|hasn't|doesn't|does not|is not|did not|has no|has not|already|belongs|matches|are|aren't) (already|not|currently|been|n't|no|to|in|linked|an|a)? (been|already|an|in|a|to|linked)? (existing)? (registered|in use|taken|used|exist|exists|known|associated|linked|on file|recognised|recognized|found|account|profile|belong|belongs|another (customer|user|member|account|person)|customer|member|our (records|system|database|books|files)|use|with us|to us|unknown|subscribed|signed up|enrolled|claimed)] *{0,5}
        [(an|a) (account|user|customer|member|profile|login|membership|person) (already)? (exists|is registered|is already registered|was found|has already|has been registered|already uses|already exists|with|for|using|under)] *{0,2} (this|that|the|your|{}|e - mail|email|already|exists) *{0,4}
        [already (has|have|holds|owns|got) (a|an) (account|profile|login|membership)] *{0,5}
        [(you|they|he|she|{}|someone|somebody) (already)? (has|have|'ve|had) (already)? (an|a) (account|profile|membership)] (here|with|on|at|under|for|already|.)  *{0,4}
        [(e - mail|email|email address|e - mail address|phone number|login|account|user) (unknown|not (found|known|registered|recognised|recognized)|does not exist|doesn't exist|isn't registered|already (exists|registered|in use|taken|used))] *{0,4}
        [(unknown|unregistered|unrecognised|unrecognized) (e - mail|email|user|email address|account|login|customer|member)] *{0,3}
        [(nobody|no one) (with|under|by|at) (that|this|the|your|{}) *{1,3} (studies|works|lives|shops|banks|plays|is|has|uses|exists|registered)] *{0,3}
        [no such (user|account|customer|member|email|e - mail|login|person|patient|address|username)]
        [~{1,4} (looks|looked|seems|seemed|appears) (like)? (a|to be a)? (money mule|mule account|scam|scammer|fraudster|stolen card|fraud)] *{0,2}
        [(login|user|account|email) unknown] *{0,3}
        [(that's|this is|you have|it's) the (right|correct) (email|e - mail|username|user id|address|login|name)] ,? (but)? (the)? (wrong|incorrect) *{0,2}
        [the (user id|username|email|e - mail|login|address) is (right|correct|fine|good|valid)] ,? but *{1,5}
        [{} (is|was) already (a|an)? (customer|member|patient|user|client|registered|subscriber|student)] *{0,5}
        [(that|this|the) (username|user name|user) (does not exist|doesn't exist|isn't registered|is not registered|was not found|wasn't found|is unknown)] *{0,3}
        [the (password|passcode|pin) (for|of|belonging to) (this|that|the|{}|your) *{0,3} (is|was|isn't|doesn't|does not|has|does) *{0,3} (wrong|incorrect|match|right|changed|correct|invalid|expired)] *{0,3}
        [(password|passcode|pin) (is|was) (wrong|incorrect)] ,? (but|for|although|and the) *{0,5}
        [(email|e - mail|username|address|account|login) (is|was|looks|exists|found) (right|correct|fine|good|valid|ok|okay|registered|known)?] ,? (but|and) (the|your|that) (password|pin|passcode|code) *{0,4}
        [(wrong|incorrect) (password|passcode|pin) for (this|that|the|{}|your) *{0,2}]
        [(we (already)? know|we recognise|we recognize|we've seen|we have) (this|that|your) (email|e - mail|address|number|phone number) (already|on file|in|here|.)] *{0,4}
        [(isn't|is not|not|wasn't|aren't) (in|on|among|found in|part of|known to|one of) (our|the) *{0,1} (records|system|database|list|books|files|members|customers|users|guest list|register)] *{0,3}
        [(already a (customer|member|user|patient)|already (registered|signed up|enrolled))] (with|at|here|under) *{0,4}
      `,
      unless: ['question', 'for-admins', 'conditional', 'label-key', 'long-text', 'success-intent'],
      remedy: 'Say the same whether or not the account exists: “If there is an account, we’ve sent it an email”.',
      shape: 'If there’s an account for {the address}, we’ve sent it {what}.',
    },
  ],
};
