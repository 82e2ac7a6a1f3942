/** Where only programmers know how to look: “Check the server log”, “See the console”, “Include the stack trace”. */
import type { Pattern } from '../fault.js';

export const logs: readonly Pattern[] = [
  {
    find: String.raw`
      [(into|in|see|check) (the|your) (application|error|system|debug|console) (log|logs)] *{0,2}
      [(app|application|javascript) console] for
      [(stack|back) (trace|traces)] (of|is|was|:|for|has|from|attached|above|below)
      [(copy|view|see|show|include|send|attach) (the)? (stack|back) (trace|traces)]
      [(look|check|see|look at|consult|inspect|view|read) (in|at|the|your|our) (server|error|application|system|browser|console|debug|apache|nginx)? (logs|log files|log file|server log|console|server logs|error log)] *{0,3}
      [(inspecting|inspect|inspection of) (the)? (html|dom|source|console|page source)]
      [(docker logs|stack traces|config files)]
    `,
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      (in|see|check|to|at) (the|your)? (developer|developer's|browser|browser's|javascript|debug)? [console] (for|to|.|log)
    `,
    when: ['bad-news'],
    unless: ['for-admins', 'label-key'],
  },
];
