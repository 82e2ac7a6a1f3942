/** Words of the trade, whatever is said with them: “Could not deserialize”, “Recursion failed”. */
import type { Pattern } from '../fault.js';

export const terms: readonly Pattern[] = [
  {
    find: String.raw`
      [(could not|couldn't|cannot|can't|failed to|unable to|was not|wasn't|were not|error|failed) (be)? (<tech-act>|<tech-act.ed>|<tech-act.ing>)] *{0,3}
      [<deep-tech>]
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      [<deep-tech> (error|errors|exception|failure|failed|is|was|detected|has|found)] *{0,2}
    `,
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      [<deep-tech>]
      [<protocol>]
      [<tech-noun>] (disconnected|dropped|is|was|has|had|could|cannot|can't|couldn't|returned|responded|failed|error|refused|timed|didn't|did|timeout|unavailable|query|rejected|missing|mismatch|invalid|too|exceeds|expired|exhausted|not|must|overflow|received|reset|closed|hung|unreachable|isn't|wasn't|doesn't|does|contains|lookup|validation|exception|required)
      (invalid|malformed|missing|unknown|bad|unexpected|wrong|incorrect|empty|unsupported|no|failed|null|corrupt|illegal|expired|duplicate|broken|unrecognized|unrecognised|stale|conflicting) *{0,1} [<tech-noun>]
      (resolve|resolving|parse|parsing|read|reading|write|writing|decode|decoding|encode|encoding|reach|reaching|contact|contacting|query|querying|connect to|connecting to|bind|bind to|open|opening|allocate|acquire|release|mount|unmount|serialize|validate|validating|from|into|against|by|with|to|from the|to the|by the|in the|of the) (the|our|a|this|your)? [<tech-noun>]
      ^ *{0,6} [<tech-noun>] $
    `,
    when: ['bad-news'],
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      [(instantiation|instantiated|instantiate|invocation|invoked|dereference|enumeration|polymorphic|recursion|propagate|propagated|propagation|provisioned|deprovision|deprovisioned|orchestrator|dequeue|enqueued|enqueue|flush|flushed|truncate|truncated|unregistered|concurrency|throttled|throttling|persistence|persisted|synchronous|asynchronous|multithreaded|transpile|transpiled|minified|polyfill|garbage collection)] *{0,3}
    `,
    when: ['failure'],
    unless: ['for-admins', 'label-key'],
  },
];
