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
        (your|the|this|that|my|its|a) (debit|credit|payment|bank|gift|prepaid|virtual)? [<payable> ~{0,8} <fraud-word>] *{0,3}
        (your|the|this|that) (debit|credit|payment|bank)? [card ~{0,6} (lost|missing)] (or|and|,|.|card|by|to|in|on) *{0,3}
        [<fraud-word> -? (card|cards|check|checks|filter|filters|system|systems|rules|rule|engine|detection|team|score|screening|list|model|alert|department|controls)? ~{0,4} (your|this|the|that) (debit|credit)? <payable>] *{0,3}
        [(lost|risk|security) (card|cards|check|checks|system|systems|filter|filters|rules|rule|engine|team|score|screening|list|model) ~{0,4} (your|this|the|that) (debit|credit)? <payable>] *{0,3}
        [<refuse-act.ed> ~{0,7} <fraud-word>] *{0,3}
        [(looks|looked|appears|thinks|suspects|believes|matched|matches|resembles) ~{0,5} <fraud-word>] *{0,3}
        [(you're|you are) (a|an)? (likely|suspected|possible)? <fraud-word>] *{0,2}
        [(fraud|fraudulent activity|suspected fraud|theft|suspected theft|lost card|stolen card|card reported|possible fraud|potential fraud|fraud suspicion|suspicion of fraud|pick - up card|pick up card|pickup card)] (:|–|-|detected|suspected|alert|has|was|is|declined|refused) *{0,3}
        : [(suspected (stolen|fraud|theft)|pick - up card|pick up card|lost card|stolen card|stolen|fraud|do not honour|do not honor)] *{0,3}
        [<payable> (refused|declined|stopped|blocked|held) :? (because|since|as)? (it|its|the)? *{0,3} (lost|missing|taken|stolen)]
        [(pick up|retain|confiscate|seize|capture|destroy|cut up|keep hold of) (the|this|your) card]
        [(this|your|the) card (has been|was|is) (reported|registered|listed|marked|flagged) as? *{1,4}]
        [(pick up|retain|keep) (the|this|your)? card] (:|–|-|.|,)
        [your *{1,3} (is|are|was|were) on (a|our|the) (fraud|block|black|watch|sanctions|stolen|risk|hot) (list|register|database)]
        (reason|because|declined|refused|is|as) :? (a|of a)? [(stolen|lost) card]
        [(likely|possible|suspected|known|potential) (fraudster|scammer|thief|criminal|money mule|fraud)]
        [money mule] *{0,2}
        [(account holder|cardholder|card holder|owner|patient) (has|have)? (died|passed away|is deceased|is dead)] *{0,3}
        [(rule|limit|threshold|score|trigger) (#|{}|*) ~{0,9} (stopped|blocked|declined|refused|held|flagged) (your|this)] *{0,2}
        [your (name|details) (matches|match|matched) (a|somebody|someone)] *{0,5}
        [(ex|ex - partner|ex - wife|ex - husband|wife|husband|partner|parents|landlord|boss|employer) (moved|changed|told|confirmed|asked|closed|reported|cancelled|viewed|opened) *{0,5}]
        [do not (honor|honour)]
        [(owner|cardholder|card holder|someone|landlord|employer|neighbour|wife|husband|ex) (has|have)? (reported|cancelled|canceled|blocked|told|flagged|said) (us|that|it|this|the|your|your *)? *{0,4} (card|it|stolen|lost|missing|taken|behind|owe|owing|debt|rent)] *{0,3}
        [card (belongs to|is owned by|is registered to|was issued to) (somebody|someone|another|a different|an other)] *{0,2}
        [(you're|you are|you were|your (name|details|address|country) (is|are|was|were)) (on|listed on|flagged on|flagged in|in) (a|our|the) (fraud|block|black|sanctions|watch|blocked|risk|stolen)] *{0,3}
        [(ip address|ip|country|location|device) ~{0,4} (doesn't|does not|didn't|did not) match ~{0,4} (ip|ip address|country|location|card)]
      `,
      unless: ['for-admins', 'conditional', 'question', 'instruction', 'label-key'],
      remedy: 'Say that the card was declined and that another one may work; keep the reason in the log.',
      shape: 'This card was declined. Try another card, or ask your bank why.',
    },
    // What only the person, or nobody, should read there: health, secrets, somebody else’s data, the limits of a check.
    {
      find: String.raw`
        [(declined|refused|failed|rejected|didn't go through) ~{0,3} (insufficient funds|not enough (money|funds)|low balance|no money|over (the|your) limit)] *{0,2}
        [your (hiv|sti|std|pregnancy|cancer|biopsy|drug|paternity|abortion|psychiatric|psychiatry|fertility|rehab|methadone|herpes|hepatitis|chlamydia|oncology|antidepressant|genetic) *{0,2} (test|tests|result|results|clinic|appointment|prescription|scan|treatment|report)] *{0,3}
      `,
      unless: ['question', 'label-key'],
      surfaces: ['push', 'email', 'status'],
      remedy: 'Say that there is news, and show it only after signing in.',
      shape: 'There is {an update} for you. Sign in to read it.',
    },
    {
      find: String.raw`
        [your (new|current|temporary|old)? (password|pin|passcode|passphrase) (is|was) :? (#|{})] (.|,|and)
        [someone else is (logged|signed) (in|on) (from|in|at|with) *{0,2}]
        [(this|that|the|your) *{1,2} (belongs to|is owned by|was (uploaded|created|opened) by|is registered to|is linked to) {}]
        [(filter|system|rules|rule|engine|check|policy) (blocks|stops|flags|declines|refuses|rejects) (cards|orders|payments|accounts|transfers|purchases)] *{0,4}
        [risk score] *{0,2} (:|of|#|is|was|too)
        [but your (mother|father|wife|husband|partner|son|daughter|brother|sister|boss|doctor|flatmate|neighbour) *{1,4}]
      `,
      unless: ['for-admins', 'conditional', 'question', 'label-key'],
      remedy: 'Leave out what isn’t the reader’s to know.',
    },
    // Whether somebody has an account: an address, and a word that tells that it is or isn't known.
    {
      find: String.raw`
        [(no|(isn't|is not|don't have|couldn't find|could not find|can't find|cannot find|didn't find|did not find|unable to find|don't know) (a|an|any)?) (registered|active|existing|matching|such)? <account-holder> (found|exists|registered|associated|linked|matching|on file|known|here|uses|has|is|was|called|named)? (found|registered|associated|linked)? (with|for|under|using|by|matching|at|of|to|that|from|on|in|uses|{})? (this|that|the|your|these|those|{}|such|our)? *{0,2} (<account-id>|bank|{}|us|system|records|books|name|surname|details|birth date|date of birth)] *{0,3}
        [(no|don't have|couldn't find|can't find|found no) <account-holder> (called|named) *{1,3}] (here|on our|in our (records|books|system)|with us)
        [(user|account|member|customer|username|user name) (not (found|known|registered|recognised|recognized|on file)|unknown|does not exist|doesn't exist|isn't registered|is not registered|was not found|wasn't found|is unknown)] *{0,4}
        [<account-id> (unknown|not (found|known|registered|recognised|recognized|on file)|does not exist|doesn't exist|isn't registered|already (exists|registered|in use|taken|used))] *{0,4}
        [(this|that|the|your|{}) ~{0,3} <account-id> (address|{}|number)? (is|was|has|isn't|wasn't|hasn't|doesn't|does not|is not|did not|has no|has not|already|belongs|matches|are|aren't) (already|not|currently|been|no|to|in|linked|an|a)? (been|already|an|in|a|to|linked)? (existing)? (registered|in use|taken|used|exist|exists|known|associated|linked|on file|recognised|recognized|found|account|profile|belong|belongs|another <account-holder>|customer|member|our (records|system|database|books|files)|use|with us|to us|unknown|subscribed|signed up|enrolled|claimed)] *{0,5}
        [(an|a) <account-holder> (already)? (exists|is registered|is already registered|was found|has already|has been registered|already uses|already exists|uses|for|using|under) *{0,2} (this|that|the|your|{}|<account-id>|already|exists)] *{0,4}
        [<account-holder> (with|using|under|by) (this|that|the|your|{}|such) *{0,1} <account-id> (has|have|already|exists|is|uses) *{0,4}]
        [already (has|holds|owns|got) (a|an) (account|profile|login|membership)] *{0,4}
        [(you|they|he|she|{}|someone|somebody) already? (has|have|'ve|had) already? (a|an) (account|profile|membership)] (here|with|on|at|under|for|already|.)
        [{} (has|have) already (joined|registered|signed up|subscribed|enrolled|booked|applied|an account)] *{0,5}
        [(this|that|the|your|a|an) *{1,6} (already has|already have|is already on|are already on|already holds) (a|an)? (file|record|account|profile|membership)] *{0,4}
        [(unknown|unregistered|unrecognised|unrecognized) (<account-id>|user|account|customer|member)] *{0,3}
        [(nobody|no one|someone|somebody) (with|under|by|at) (that|this|the|your|{}) ~{1,4} (studies|works|lives|shops|banks|plays|is|has|uses|exists|registered)] *{0,3}
        [(that's|that is|this is) (a|an) (registered|known|existing) <account-id>] *{0,3}
        [(login|account|user) exists] ,? *{0,4}
        [<account-id> (is)? (correct|right|ok|okay|valid|found|recognised|recognized) ,? (but)? <secret> (is)? (wrong|incorrect|invalid)]
        [(good|right|correct|known) <account-id> ,? (but)? (the)? (bad|wrong|incorrect) <secret>]
        [\( ~ \) (owns|created|uploaded|shared) (this|that)] *{0,2}
        [no such (<account-holder>|<account-id>|holder)]
        [(that's|this is|you have|it's) the (right|correct) (<account-id>|name|username|user id)] ,? (but)? (the)? (wrong|incorrect) *{0,2}
        [(the|your|that) (<account-id>|<secret>|username|user id) is (right|correct|fine|good|valid)] ,? but *{1,5}
        [(there is|there's) already (a|an) <account-holder> (with|for|under|using) (this|that|your|the|{})] *{0,2}
        [(don't|do not|doesn't|does not) (know|recognise|recognize) (that|this|your|the) <account-id>]
        [{} (is|was) already (a|an)? (customer|member|patient|user|client|registered|subscriber|student)] *{0,5}
        [the <secret> (for|of|belonging to) (this|that|the|{}|your) *{0,3} (is|was|isn't|doesn't|does not|has|does) *{0,3} (wrong|incorrect|match|right|changed|correct|invalid|expired)] *{0,3}
        [<secret> (is|was) (wrong|incorrect)] ,? (but|for|although|and the) *{0,5}
        [(<account-id>|account|username|user id) (is|was|looks|exists|found) (right|correct|fine|good|valid|ok|okay|registered|known)?] ,? (but|and) (not)? (the|your|that) <secret> *{0,4}
        [(recognise|recognize|know|have) (your|this|that) <account-id>] ,? but *{0,5}
        [(wrong|incorrect) <secret> for (this|that|the|{}|your) *{0,2}]
        [(we (already)? know|we recognise|we recognize|we've seen|we have) (this|that|your) <account-id> (already|on file|in|here|.)] *{0,4}
        [(isn't|is not|not|wasn't|aren't) (in|on|among|found in|part of|known to|one of) (our|the) *{0,1} (records|system|database|list|books|files|members|customers|users|guest list|register)] *{0,3}
        [<account-id> (isn't|is not|wasn't|was not) (known|registered|unknown|on file|recognised|recognized) (to|with|by|at)? us?] *{0,2}
        [<account-id> is (unknown to|linked to another|used by another|known to|tied to) *{1,3}]
        [(already a (customer|member|user|patient)|already (registered|signed up|enrolled))] (with|at|here|under) *{0,4}
      `,
      unless: ['question', 'for-admins', 'conditional', 'label-key', 'long-text', 'success-intent'],
      remedy: 'Say the same whether or not the account exists: “If there is an account, we’ve sent it an email”.',
      shape: 'If there’s an account for {the address}, we’ve sent it {what}.',
    },
  ],
};
