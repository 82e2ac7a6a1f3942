/** A status or a code in the place of a message: “Error 404”, “Bad gateway”, “Timed out after 30 ms”. */
import type { Pattern } from '../fault.js';

export const codes: readonly Pattern[] = [
  {
    find: String.raw`
      [(returning|returns|returned|responded with|throwing|sent|got) *{0,2} (400s|401s|403s|404s|429s|500s|502s|503s|504s|4xx|5xx)]
      [(exited|terminated|crashed|died|returned|stopped) with (exit|error|status)? (code|status|signal)? (#|{}|non - zero|nonzero)] *{0,2}
      (returned|exited) [(non - zero|nonzero|null|undefined|nan)]
      (got|hit|a|returned|received|threw|gave) [(401|403|404|409|422|429|502|503|504)] (on|from|in|for|at|when|while|.|,|:)
      ^ [(e|err|ora|ex|sys) - #] (- *)? (:|.|-)
      ^ [error (no|nr) . #] *{0,3}
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      (error|failed|failure|problem) ,? [code :? ({}|#)]
      [(http)? (response|status) code (#|{})]
      [(responded|replied|answered|failed|returned|ended) (with)? (a|an|status|code)? (400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)]
      [(state|error|status|result|response|return|reason) - # ({}|\( # \))?] *{0,2}
    `,
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      ^ [(error)? (400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504) (-|:|–)] *
    `,
    unless: ['for-admins', 'label-key'],
    problem: 'is a status of the system',
    remedy: 'Leave it out, and keep it for the log.',
    rewrites: [''],
  },
  {
    find: String.raw`
      [(http|https)? (status)? (code|error|status)? :? (400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504|520|522|524)] (-|:|–)? (bad|unauthorized|unauthorised|forbidden|not|page|internal|method|request|conflict|gone|payload|unsupported|unprocessable|too|service|gateway|server|error|proxy|access|timeout|received|returned|response|from)
      ^ [(400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)] (-|:|–)
      [(error|err|code|error code|errno|status|e) (code)? (:|-)? #] $
      ^ [(error|err|code|error code|errno) (:|-)? #] *{0,2} $
      ^ (sorry)? [(error|fault|status|exit|result) code (:|-)? (#|{})]
      (with|gave|was|is) [(error|status|exit|fault) code (:)? (#|{})]
      ^ [(error|err|status|result|return|exit) (code|no|number) (:|-)? (#|{}|e)] *{0,2} $
      [(ip|ip address|checksum|signature|type|hash|key|id|session|state|context) mismatch]
      [(query|request|url|get|post|command line) (parameter|parameters)]
      [(call|run|execute|invoke) this (script|function|method|procedure)] *{0,3}
      ^ [(400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)] $
      [(unprocessable|unsupported media) (entity|type|content)]
      [payload too large]
      [(gateway|request|connection|read|write|query|socket|operation) (timed out|timeout|time out) (after|of|:|exceeded|\() *{0,3}]
      [(gateway|socket|query|upstream|connection) timeout]
      [(timeout|time - out) (occurred|occured|reached|exceeded|error|while|waiting|during|in the (request|connection|call))]
      ^^ [exception] $$
      (an|is|was|be|or) [empty string]
      ^^ [(unauthorized|unauthorised|conflict|precondition failed|expectation failed|method not allowed|not acceptable|unprocessable entity|length required)] $$
      [bad gateway]
      [timeout of *{1,3}]
      [timed out after (#|{}) ms]
      (after|exceeded) [(#|{}) (ms|milliseconds)]
      [failed to fetch] $
      [failed to fetch] .
      [network request failed]
      ^ [bad request]
      [(non - 2xx|2xx|4xx|5xx|3xx)]
      [internal server error] (\(|:|-|,|occurred|has|while)
      (- |:|–|#) [internal server error]
    `,
    unless: ['for-admins', 'label-key'],
    problem: 'is a status of the system',
  },
  {
    find: String.raw`
      [returned (a|an)? (400|401|403|404|405|409|410|413|415|422|429|500|501|502|503|504)]
      [(smtp|imap|ftp|sip|ldap|dns|http) #] *{0,3}
      ^ [http #] *{0,3}
      \( [(400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)] \)
    `,
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      [(http|https) (status|error|response|code|request|#)]
      [(status|response|return|exit|result|reason) code] :? (#|{})?
    `,
    when: ['bad-news'],
    unless: ['for-admins', 'label-key'],
  },
];
