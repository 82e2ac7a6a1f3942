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
      [(would not have|wouldn't have|would never have|wouldn't be|would not be) (seeing *{0,2}|reading *{0,2}|getting *{0,2}|waiting|asking|locked out|happened|failed|occurred|necessary|needed|gone wrong|a problem|been (lost|necessary|needed|a problem)|here|in this mess) if you] *{0,4}
      [if (only)? (you'd|you had) *{1,7} , (this|it|you'd|you would|you wouldn't|we'd|we would|we wouldn't|none|there|nothing|the *{1,2} would)] *{0,4}
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
  {
    find: String.raw`
      ^ [(<lapse>|<reproach>) *{0,5} <your-side>] *{0,4}
      [(a|an|the|this|that|some|another|to|by|of|through|small|simple|gross|sheer|human|obvious|repeated|further|serious|costly|expensive|silly|clerical|apparent) (<lapse>|<reproach>) *{0,4} <your-side>] *{0,3}
      [<flawed> *{1,5} <wrongly>? (<person-act.ed>|<imperative.ed>|<own-act.ed>|<rash-act.ed>|made|taken) by (you|yourself|yourselves|(the|a|an|this|our)? <person-role>)] *{0,2}
      [<blunder.ed> (by you|<your-side>)] *{0,3}
      [rendered (invalid|useless|void|unusable|unreadable|worthless) by your *{1,2}]
      [your (<lapse>|non - (payment|attendance|compliance|appearance|response|arrival|delivery)|late (arrival|cancellation|reply|payment|return|response|delivery|submission)|<reproach>) (has|have|had|'s)? (now|already|also)? (cost|caused|led|delayed|held|kept|forced|left|made|means|meant|spoiled|spoilt|ruined|blocked|stopped|broke|broken|brought|resulted|been (noted|recorded|logged))] *{0,3}
      (,|–|-|;|:) [(and|but|yet|which)? you (haven't|have not|didn't|did not|never did|weren't|hadn't|won't)] .
      [(nobody|no one|we|i|it|that|this) (can|can't|cannot|could|couldn't|won't|will not) *{1,5} (if|when|while|as long as|unless) you (won't|refuse|refused|insist|keep|will not|wouldn't|couldn't be bothered|can't be bothered) *{1,5}]
      [(blame|fault|responsibility|cause|error|mistake|reason) *{0,5} (is|lies|rests|was|sits|falls|belongs|remains) (entirely|solely|firmly|clearly|squarely|only|to be (sought|found))? (with|on|at|in) (you|yourself|(the|our|this)? <person-role>|your (side|end|part|hands|court))] *{0,2}
      [the (cause|reason|source) (of|for|behind) (this|the|your|that) *{0,3} (is|was) you] .
      [(can't|cannot|can hardly|couldn't) (help it|be blamed|be expected to) *{0,2} (if|when)? *{0,4}]
      [(you'd|you would|we'd|we would) *{1,7} (by now|already|long ago) (if|had) you *{1,4}]
      [as (you'd|you would) (know|see|have known|have seen|have noticed) (if|had|from)] *{0,4}
      [(you'd|you would) (know|have known|have seen|have noticed) (that|this|it)? (if|had|from|already)] *{0,4}
      [(a (little|bit|touch|spot)|a bit of|a moment's|more|greater|some|better|a modicum of) (of)? (more)? (care|attention|thought|diligence|patience|foresight|planning|caution|common sense|discipline|accuracy|concentration|effort|thinking) *{0,4} (would (have|not|be)|might have|could have|wouldn't|next time|in future|of you|from you)] *{0,3}
      [(we|i) (had|'d)? (expect|expected|hoped for|demand) (better|more|greater|nothing less) (of|from|than)] *{0,4}
      [(is not|isn't|was not|wasn't|hardly) what (we|i) (expect|expected|hoped) (of|from)? *{0,3}]
      [self - inflicted]
      [thanks to (you|your)] ~{1,5} (had|has|have|must|needs|need|will have) to *
    `,
    unless: ['question', 'label-key', 'success-intent', 'denied', 'heading'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
  },
  {
    find: String.raw`
      [(is|are|was) (no|not an|hardly an|a poor) (excuse|defence|defense)] (.|!|,|for (you|your|not|being|late|ignoring|forgetting|missing))
      ^ [because you (<blunder.ed>|skipped|left|broke|stopped|closed|unplugged|ran|delayed|dropped|moved|changed|removed|deleted|disabled|refused|would not|wouldn't|did not|didn't|haven't|have not|rushed|hurried|abandoned|went|came late|came too late) *{1,6}]
      [because you <pointing>? (<blunder.ed>|skipped|delayed|refused|abandoned|rushed|hurried|insisted) *{1,5}]
      [because of your (<flawed>|missing|<reproachful>|late|slow|<wrongly>) *{1,3}]
      [(due to|owing to|thanks to|through|caused by|following|given|on account of|in view of|as a result of|result of) your (<flawed>|missing|<reproachful>|late|slow|lack|failing) *{1,3}]
      [your (incorrect|wrong|erroneous|mistaken|faulty|improper|illegible|nonsensical|false|untrue|inaccurate|invalid|sloppy|unacceptable|fictitious|made - up) <submission>] *{1,5}
      [(it's|it is|that's|that is) (up to|for|on) you to *{1,8}] (,|–|-|;) (and|but|yet) you *
      [it (was|remains|had been) (your|the <person-role>'s|entirely your|solely your) (own)? (responsibility|job|duty|task|obligation|decision|choice)] *{0,4}
      [it (is|'s) your (own|sole)? (responsibility|duty) to (check|keep|ensure|make sure|verify|read|provide|cancel|notify|inform|know|supply|arrive|bring|remember|pay)] *{0,4}
      [it's your (own|sole)? (responsibility|duty) to (check|keep|ensure|make sure|verify|read|provide|cancel|notify|inform|know|supply|arrive|bring|remember|pay)] *{0,4}
      [(gone|lost|failed|broken|broke|deleted|wiped|cancelled|canceled|locked|blocked|rejected|late|delayed|void|incomplete|damaged|spoiled|ruined) (because|since|as|when) you <pointing>? <rash-act.ed> *{0,4}]
      [<wrongly> (<person-act.ed>|<imperative.ed>) by (you|(the|a|our)? <person-role>)]
      [(<person-act.ed>|<imperative.ed>) <wrongly> by (you|(the|a|our)? <person-role>)]
      [(error|mistake|typo|slip) (has|had)? (crept|slipped|sneaked|snuck|was made|been made|happened|occurred) (in|through)? (when|while|as) you] *{0,4}
      [own (<reproach>|<lapse>)] (led|caused|cost|has|is|was|.|,)
      [leave (much|a lot|something|plenty|everything|a great deal) to be desired]
      [leaves (much|a lot|something|plenty|everything|a great deal) to be desired]
      [your (conduct|behaviour|behavior|attitude|tone|language|excuse|excuses|refusal|silence|carelessness|non - attendance|lateness|rudeness) (has been|have been|was|is|will be|were) (duly)? (noted|recorded|logged|reported|remembered)]
      [(a)? (simple|single|quick|brief|one) (click|tap|call|email|glance|look|word|line|note|question|message) *{0,3} would have (been|done|saved|sufficed|helped|spared)] *{0,3}
      ,? [so (live|deal|cope|put up) with it]
      [you (wanted|chose|insisted on|would have|would do) (it|this|that) (this way|that way|your way|your own way|so|yourself)] *{0,3}
      [you (insisted|insisted on it|would insist)] , (so|and) *
      [(themselves|himself|herself) to (blame|thank)]
      [<flawed> *{1,5} (<person-act.ed>|<own-act.ed>|made|taken|fed) *{1,2} by you]
      [<flawed> *{1,4} fed by you]
      [(owing to|on account of|thanks to|for) (sheer|pure|gross|plain)? (carelessness|laziness|negligence|impatience|neglect|inattention|thoughtlessness|recklessness)]
      [because you <pointing>? (<own-act.ed>|<person-act.ed>|<imperative.ed>) *{0,5} (too|<wrongly>|<flawed>|instead|without|late|twice|badly) *{0,2}]
      [because you (forced|overloaded|overfilled|shook|dropped|kicked|hit|yanked|looked|moved|slept|spent|rushed|argued|shouted) *{1,4}]
      [which you (know|knew|agreed|were told|should know) (is|are|was|not|that|perfectly)] *{0,3}
      [(operating|handling|keying) (error|errors|mistake|mistakes)]
      ^ [your *{1,3} (broke|ruined|spoiled|spoilt|wrecked|jammed|held up|upset|inconvenienced|annoyed) (the|our|us|it|everyone|everything|production|other|another|all)] *{0,3}
      [it (was|is) the * (responsibility|job|duty|task) to] *{0,4}
      [your (incorrect|wrong|erroneous|mistaken|faulty|improper|illegible|nonsensical|untrue|inaccurate|sloppy|unacceptable|fictitious) * (cannot|can't|could not|couldn't|was|were|has|have|is|are|will|means|meant|led|cost)] *{0,3}
      [(caused by|due to|because of|result of|comes from|comes of|down to) (you|your)? not (<person-act.ing>|<imperative.ing>|<own-act.ing>)] *{0,4}
      [(lack|want) of (care|attention|diligence|preparation|discipline|effort|respect|foresight|consideration|punctuality|common sense|thought)] (.|,|!|:|on|by|from|has|have|led|caused|when|while|is|was|with|in (your|handling|the|filling))
      [(non - observance|disregard|flouting|contravention|neglect|ignorance) (of|for) (the|our|these|this|all) *{0,1} <instructions>]
      [(wilful|willful|deliberate|intentional|gross|repeated|blatant|flagrant) (disregard|misuse|neglect|negligence|abuse|carelessness|damage|obstruction)]
      [(unable|failed|failing|incapable|too lazy) (to|of) (follow|following|read|reading) (simple|basic|clear|our|the|these|a) *{0,1} <instructions>]
      [(not|cannot be|can't be|can not be) (held)? responsible for your (mistake|mistakes|error|errors|carelessness|negligence|failure|delay|choices)]
      [no (attempt|effort) (was|has been|is being) made (by|to)] *{0,4}
      [if you (paid attention|read *{1,4}|looked *{0,3}|listened *{0,3}|bothered *{1,4}|cared *{0,3}|thought *{0,3}) , (you'd|you would|this would|we would|we'd|none)] *{0,4}
      [(<reproachful>|<flawed>|poor|late|slow|rough|rash|shoddy) *{1,2} <your-side>] *{0,3}
      [(<lapse>|<reproach>) (in|of|with) *{1,2} by (the|a|an|our|this)? (<person-role>|you)] *{0,3}
      (,|–|-|;|:) [(and|but|yet) (they|he|she|(the|this)? <person-role>) (haven't|hasn't|didn't|did not|have not|has not|never did)] .
    `,
    unless: ['question', 'label-key'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
  },
];
