/** A failure in the words of a program: “Error 12”, “Validation failed”, “Could not be processed”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const failures: readonly Pattern[] = [
  {
    find: String.raw`
      ^ (an|a)? [(unknown|unexpected|internal|unspecified|generic|general) (server|system)? <one-trouble> (has|have)? <occur.any>?] : {} $
    `,
    unless: [...exceptions, 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^^ [(http|error|status|fault) (code|status|no|number)? (:|-)? #] $$
      ^ (there was)? (a|an)? [(unexpected|unknown)? (error|problem|failure|issue) (occurred|has occurred)? (while|when|during|with|on)? (attempting to|trying to)? <generic-work> (an|the|this|your)? (object|entry|element|entity)?] $
      ^ ~{0,6} [(<did-not> pass|failed|fails|is failing) (the)? (validation|verification|checks)] $
      ^ *{1,3} [(produced|returned|threw|raised|reported|generated|gave) (an|a|some|several) <trouble-adjective>? <trouble>] $
      ^ [error (at|in|on) (the|your)? *{1,2}] $
      ^ [(step|task|item|stage|phase|part) (#|{}) <did-not> (succeed|complete|work|finish|run)] $
      ^ [(could not|couldn't|cannot|can't) be <generic-work.ed>] $
      ^ [failed due to (an|a|some)? <trouble>] $
      ^ (a|an|there was a|there was an|there is a|there is an|server encountered an)? [(database|database access|database connection|db|io|i / o|http|http data|gateway|stream|stream opening|proxy|client|javascript|script|socket|sequence number|post|network request|virtual adapter) (error|exception|failed)] (has)? (occurred|occured)? $
      ^^ [(unauthorized|unauthorised|conflict|exception|bad parameters|bad parameter)] $$
      ^ [(failed|unable|could not|couldn't) (to)? validate (the|your|some|all)? (fields|field|form|input|data)] $
      ^ [<generic-work.ing> (has|have)? failed] $
      ^ [(post - processing|processing|saving|updating|submission|validation) (has|have)? failed] $
      ^ (a|an|some)? [(unknown|unspecified|unidentified) (*){0,2} (error|failure|problem)] (occurred|happened|has occurred)? ((during|with|in|on|at|of) *{1,4})? $
      ^ (a|an|some)? [unexpected (*){1,2} (error|failure|problem)] (occurred|happened|has occurred) $
      ^ [(failed to|unable to|could not|couldn't|cannot|can't|we couldn't|we could not|we can't) (send|submit|make|post|carry out|deliver|fulfil|fulfill) (the|your|this)? (request|data|submission)] (right now|at this time|at the moment)? $
      ^ [(error|failure|problem) (in|on|at|with) (the)? (request|server|system|application|operation|service)] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'explained', 'question'],
  },
];
