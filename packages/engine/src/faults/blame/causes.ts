/** Where the cause is laid at the reader’s door: “because you waited”, “your mistake”, “this is on you”. */
import type { Pattern } from '../fault.js';

export const causes: readonly Pattern[] = [
  {
    find: String.raw`
      [(you are|you're) (solely|entirely|fully|wholly|personally|alone) (responsible|liable|to blame)] *{0,3}
      [(was|is) your (job|doing|fault)] *{0,3}
      [(and|but)? (it was|that was|this was) you] .
      \? [you did] .
      [because of you] , *{1,4}
      [(through|because of|due to|out of|by|down to) (sheer|pure|your|their|his|her)? (carelessness|laziness|negligence|stupidity|impatience|neglect|inattention|thoughtlessness)]
      [your *{1,3} (is|are|was|were) to blame] *{0,3}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [because you (won't|will not|wouldn't|keep|insist|insisted) (stop|listen|wait|sit|stand|keep|read|pay|do|co - operate|cooperate|<imperative.ing>|on) *{0,3}]
      [(because|since|as|now that|when|after) you (took (too|so) (long|much)|waited (too|so) long|failed|ignored|forgot|missed|kept|let|lost|never|dawdled|hesitated|refused|neglected|messed|misbehaved|rushed|hurried|exceeded|couldn't be bothered|were (late|slow|careless|too|not)|weren't|didn't|did not|left *{1,3} (blank|empty|open|on)|entered *{0,3} <flawed>|typed *{0,3} <flawed>|gave *{0,3} <flawed>)] *{0,5}
      [(happened|is|was|failed|lost|broke|closed|cancelled|canceled|delayed|late) because you (<person-act.ed>|<imperative.ed>|<blunder.ed>|took|moved|went|asked|came|made|got|had)] *{0,5}
      [(because of|down to|all down to|due to|owing to|following|thanks to|on account of|caused by|result of) (what you (did|typed|entered|sent)|your own? <reproach>|your (own|repeated|continued|late|slow|poor|bad|<reproachful>) *{1,2}|your (mistake|error|actions|conduct|behaviour|behavior|delay|late|non - payment|doing))] *{0,4}
      [error on your (side|end|part)]
      [your (abuse|misuse|neglect|disregard|mistreatment|mishandling) of *{1,5}]
      [(improper|incorrect|wrong|careless) (use|usage|handling|operation) (by|on the part of)] *{0,3}
      [by (ignoring|failing to|refusing to|neglecting|disregarding|not bothering) *{1,5}]
      [(despite|in spite of) (our|the|several|repeated|many|all|my|#|two|three|four|five|being) *{0,3} (warning|warnings|reminder|reminders|emails|requests|instructions|advice|letters|told|asked|warned|reminded)]
      [(would not have|wouldn't have|would never have|wouldn't be|would not be) (happened|failed|occurred|necessary|needed|gone wrong|a problem|been (lost|necessary|needed|a problem)|here|in this mess) if you] *{0,4}
      [if (only)? (you'd|you had) *{1,7} , (this|it|you'd|you would|we'd|we would|none|there|nothing|the *{1,2} would)] *{0,4}
      ^ [had you *{1,7} , (this|it|you'd|you would|we'd|we would|none|there|nothing|the *{1,2} would)] *{0,4}
      [if only you (had|'d)] *{0,4}
      ^ [your (mistake|error|oversight|delay)] (delayed|caused|cost|led|has|made|means|meant|broke|ruined|costs|:|,|–|-|.)
      [(on purpose)] (.|,)
    `,
    unless: ['question', 'label-key'],
    remedy: 'Say what happened and what is needed now.',
  },
  {
    find: String.raw`
      [(that's|this is|it's|it is|that is|was|is|are|all|entirely|this was|that was|it was) (entirely|all|totally|completely|only|really|just)? (down to you|on you|because of you|of your own making|what you get|you who (turned|left|deleted|broke|closed|removed|unplugged|pressed|clicked|entered|typed|gave|sent|lost|forgot|missed|failed|opened|switched)|(your own|your|you and your) (fault|mistake|doing|error|carelessness|problem|lookout))] *{0,4}
      [(you|you're|you are|you were|we|i|nobody) (only|alone|entirely|can only|have only|are the one)? (to blame|at fault|in the wrong|responsible for this|blame you)] *{0,4}
      [(that's|this is|that is) what happens (when|if) you] *{0,5}
      [(mess|mistake|error|problem|typo|fault) *{0,3} (is|was) (yours|all yours|your own|you)] .
      (,|–|-|:|;|mistake|wrong|blame|fault) [(and)? (that's|it's|that is) you] .
      [no wonder ~{1,6} you] *{0,4}
      [(only)? (got)? (yourself|yourselves) to (blame|thank)] *{0,3}
      ^ [blame (your|yourself|the person who|whoever) *{0,3}]
      [(mistake|error|fault|problem|blame|responsibility) (is|lies|was|rests) (on|with|at) (your (side|end|part|door|doorstep)|you|yourself)] *{0,3}
      [(isn't|is not|not|wasn't) our (fault|problem|mistake|doing|responsibility|lookout)]
      [((entered|typed|made|submitted|chosen|provided|done) (wrongly|incorrectly)|caused|broken|mistyped) by you]
      [<flawed> *{1,3} (entered|typed|given|supplied|sent|provided) by you]
      [(nobody|no one|who) (but|other than|else but|except) you (could|can|has|have|did|would)] *{0,5}
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
  },
];
