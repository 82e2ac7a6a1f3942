import type { Fault } from './fault.js';

export const hiddenActor: Fault = {
  id: 'hidden-actor',
  title: 'Hidden actor',
  preset: 'strict',
  definition: 'A passive that hides who acted where it matters: “Your account has been suspended”, “It was decided”.',
  why: 'Somebody did this to the reader’s money, work or access, and not saying who leaves nobody to turn to.',
  sources: [
    {
      name: 'Microsoft Writing Style Guide, verbs',
      url: 'https://learn.microsoft.com/en-us/style-guide/grammar/verbs',
    },
    { name: 'Plain language guidelines, active voice', url: 'https://www.plainlanguage.gov/guidelines/' },
  ],
  severity: { default: 'warn', button: 'off', label: 'off', status: 'off', menu: 'off' },
  problem: 'hides who did it',
  remedy: 'Say who acted and why: “We paused …”, “Your bank declined …”.',
  shape: '{Who} {did what} to {the thing} {when}, because {why}.',
  whenNotToUse: 'Switch it off where the actor must not be named, or truly doesn’t matter.',
  patterns: [
    {
      find: String.raw`
        [your *{1,3} (has been|have been) (cancelled|canceled|reduced|suspended|blocked|removed|revoked|rejected|withdrawn|given away|given to|taken away|cut|stopped|frozen|downgraded|deleted|terminated|withheld|limited|restricted|shortened|lowered|confiscated|seized|altered|overruled|denied|turned down)] *{0,3}
        [you (were|have been|are) (taken off|removed from|moved to|moved from|dropped from|struck off|excluded from|downgraded to|transferred to|deselected|reassigned|demoted|charged twice|billed twice|overcharged|unsubscribed)] *{0,4}
      `,
      unless: ['question', 'conditional', 'for-developers', 'label-key', 'success-intent', 'named-actor'],
    },
    {
      find: String.raw`
        [your *{0,2} (wallet|payslip|podcast|invoice|grade|mark|marks|score|tablets|parcel|luggage|bag|bike|car|locker|desk|spot|place|bid|offer|bet|winnings|nickname|channel|stream|server|website|shop|records|record|messages|seat|support|housing support|details|data|wages|slot|limit|photos|photo album|delivery slot|credit limit|seat|table|room|rent|loan|mortgage|salary|hours|shift|class|course|place|place in the queue|meter|supply|deposit|balance|points|reward|rewards|badge|role|rights|permissions|username|email|e - mail|review|comments|posts|album|contract|policy|cover|quote|price|fee|fees|rate|tariff|visit|appointment|prescription|treatment|test|results|case|request|account|accounts|access|profile|subscription|membership|card|order|payment|application|claim|request|refund|post|comment|message|listing|store|ad|content|photo|video|review|booking|appointment|session|device|file|files|number|transfer|withdrawal|payout|plan|license|licence|benefits|policy|ticket|invite|invitation|domain|project|funds) (has|have|was|were|had) (been)? (temporarily|permanently|automatically|recently|currently|now|partially)? (been)? (suspended|restricted|limited|blocked|banned|locked|frozen|disabled|deactivated|closed|deleted|removed|revoked|rejected|denied|flagged|lowered|raised|altered|moved|shortened|rescheduled|edited|emptied|erased|wiped|discarded|archived|confiscated|seized|redirected|reset|replaced|merged|split|renamed|unpublished|demonetised|demonetized|capped|throttled|postponed|delayed|cut|slashed|shared|sold|passed on|disconnected|switched off|turned off|cut off|turned down|passed|handed|given|swapped|replaced|stopped|read|opened|searched|inspected|taken|sent|forwarded|collected|destroyed|transferred to|cancelled|canceled|refused|withheld|downgraded|terminated|paused|put on hold|placed on hold|held|hidden|withdrawn|reduced|charged|debited|reversed|taken down|modified|changed|reassigned|transferred|selected for review|demoted)]
        [(it|a decision) (was|has been) (decided|determined|found|concluded|established|noted|agreed|deemed|reached|made|felt|considered|thought)] *{0,4}
        [(mistakes|errors|changes|decisions|adjustments|a mistake|an error|an adjustment|a change|exceptions) (were|was|have been|has been|had been) (made|applied|introduced|taken)] *{0,4}
        [(you|you've) (have|were|are|had|'ve)? (been)? (temporarily|permanently|automatically)? (been)? (suspended|restricted|blocked|banned|locked out|removed|charged|downgraded|deactivated|flagged|disqualified|muted|unsubscribed|excluded|deselected|logged out|signed out|denied|declined)] *{0,3}
        [(access|a fee|a charge|(a|an|the) * (fee|charge|hold|limit|restriction|penalty|deduction|surcharge)|fees|charges|a hold|a limit|a restriction|restrictions|limits|a penalty|penalties|a payment|an amount|money|funds|credit|points|your *) (to|of|on|from|for)? *{0,4} (has|have|was|were) been (suspended|restricted|limited|blocked|revoked|applied|added|charged|imposed|placed|taken|deducted|withheld|removed|debited|increased|withdrawn|put in place|assessed|deducted|kept)] *{0,3}
        [(the|this|that) (decision|request|application|appeal|claim|ticket|case|order|account|comment|post|content|payment|listing) (was|has been|were|have been) (made|taken|rejected|denied|closed|declined|removed|cancelled|canceled|refused|dismissed|suspended|blocked|flagged|reversed|withdrawn)] *{0,3}
      `,
      unless: ['question', 'conditional', 'for-developers', 'label-key', 'success-intent', 'named-actor'],
    },
  ],
};
