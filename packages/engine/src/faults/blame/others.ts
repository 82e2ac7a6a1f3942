/** Telling on people in the third person: “The applicant has omitted to sign”, “user error”. */
import type { Pattern } from '../fault.js';

export const others: readonly Pattern[] = [
  {
    find: String.raw`
      [(his|her|their|account holder's|user's|customer's|owner's|your) own (fault|doing|mistake|lookout)]
      [* own fault] .
      (the|this|our|every|each)? [<person-role> (has|have|had)? (failed|forgot|forgotten|neglected|refused|omitted) to *{1,4}]
      (the|this|our) [<person-role> (has|have|had)? (ignored|disregarded|disobeyed|broken|violated) *{1,4}]
      ^ [<person-role> (has|have|had)? (ignored|disregarded|disobeyed|neglected|violated) *{1,4}]
      [<person-role> to blame for *{1,4}]
      ,? (and|but) [you (aren't|are not|'re not) one] .
      [(whoever|someone|somebody|the person who|anyone who) *{0,4} (clearly|obviously|evidently|wasn't|can't|cannot|couldn't|didn't|hasn't)] *{0,4}
      [(people|users|customers|those|anyone|someone) who (won't|don't|can't|cannot|refuse to|never|didn't) (read|listen|follow|pay|learn|check|bother|look)] *{0,3}
      [(take|raise) it up with (whoever|whomever|the person|someone)] *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [(user|operator|human|customer|your) (has|have)? (made|caused|committed)? (a|an)? *{0,1} (mistake|error|blunder)] (by|again|.|:|caused|is|has|led|on)
      [(user|operator|human) error]
      [(entry|input|mistake|error|fault|misuse|negligence) (by|of|on the part of) (the)? (claimant|account holder|user|customer|operator|cardholder|member|driver|applicant|caller|you)]
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
  },
];
