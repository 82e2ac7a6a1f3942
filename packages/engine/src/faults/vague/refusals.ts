/** A refusal without what was refused: “Not eligible at this time.”, “Action not permitted”. */
import type { Pattern } from '../fault.js';

export const refusals: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [declined] . (no|we|please) *
      ^ [(action|operation|request) not (authorised|authorized|permitted|allowed)] $
      ^ [(this|the|that|requested) (action|operation|request) (is|was|has been) (not|n't) (authorised|authorized|permitted|allowed|accepted)] $
    `,
    unless: ['label-key', 'for-developers', 'said-elsewhere', 'explained', 'question'],
  },
  // Without its full stop it would be the state of a thing in a list.
  {
    find: String.raw`
      ^ (sorry ,? | unfortunately ,?)? [not (currently)? (eligible|approved|granted|finished|concluded|honoured|honored|actioned|entitled|confirmed|achieved|fulfilled|accomplished|allowed|entertained|upheld|good|ok|okay)] (at this time|this time|today|on this occasion)? $
      ^ (sorry ,? | unfortunately ,?)? [(declined|dismissed|denied|refused|rejected|disallowed|ineligible|unsuccessful|unavailable|impossible|incomplete|knocked back|turned down|sent back|turned away|interrupted|cut short|broken off|abandoned|discontinued|thwarted|stalled|halted|dropped|bounced)] (at this time|this time|again|on this occasion)? $
    `,
    when: ['closed-sentence'],
    unless: ['label-key', 'question', 'said-elsewhere', 'explained', 'conditional'],
  },
];
