/** Questions that want no answer: “Why didn’t you ask?”, “Did you even look?” */
import type { Pattern } from '../fault.js';

export const questions: readonly Pattern[] = [
  {
    find: String.raw`
      [are you really (sure|certain)] *{1,8}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [(why|how) (didn't|haven't|couldn't|could|can't|don't) you (not|still|possibly)? *{1,5}]
      [why would you *{1,6}]
      [what did you (expect|think|imagine)] *{0,6}
      ^ [do you (really|honestly|seriously)? (think|expect|believe|imagine) *{1,8}] \?
      [how many times (do|must|have|did|should|will|can) (we|i)] *{0,4}
      [(didn't|haven't|don't) you (read|see|hear|check|notice|know|listen|understand)] *{0,5}
      [whoever (taught|told|gave) you] *{0,5}
      [(late|wrong|missing) *{0,4} again] \?
      [(didn't|did not|haven't|don't) (we|i) (say|tell|ask|warn|said|told|asked)] *{0,3}
      [what part of *{1,4} (don't|didn't|do|did) you]
      [you (can't|cannot|couldn't) even] *{0,4}
      [(can't|couldn't|won't|wouldn't) you (even|just|not|find|read|see|type|wait|at least|simply|follow|spell|do|count|send|be)] *{0,5}
      [(is it (so|too|that|really) (hard|much|difficult) to|who told you|what made you|what were you thinking|are you even|do you (ever|even)|don't you (know|read|ever))] *{0,5}
      [you *{1,6} , (can|could|do|did|are|have|were|will|would|didn't|don't|haven't|aren't) you] \?
      [(that|this|it) (is not|isn't|is hardly|was not|wasn't) *{1,4} , (is|was) it]
      [(what|who) told you] *{0,4}
      [(which|what) (part|bit|word) of ~{1,6} (unclear|confusing|hard|difficult|you)]
      [surely you] *{1,5}
      [(did|have) you (even|actually|really|bother to)? (type|typed|enter|entered|spell|spelt|read|fill|filled|check|checked) *{0,5} (correctly|properly|right|carefully)]
      [(did|have) you (even|actually|bother to) *{1,5}]
    `,
    unless: ['conditional', 'label-key'],
    remedy: 'Say what is needed, without the question.',
  },
];
