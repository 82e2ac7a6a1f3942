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
  {
    find: String.raw`
      [<person-role> (is|was|are|were|has been|will be) <pointing>? (solely|entirely|clearly|alone)? (at fault|to blame|negligent|in default|in the wrong|<reproachful>)] *{0,4}
      [<person-role> (has|have|had)? (,|–|-)? (as usual|as ever|as always|once again|yet again|once more|again|still|repeatedly|simply|clearly|apparently)? (,|–|-)? (failed to|forgot|forgotten|neglected|omitted|overlooked|misread|mistyped|disregarded|misspelt|misspelled)] *{0,4}
      [<person-role> (has|have|had)? (omitted|forgotten|failed|neglected|refused|ignored) , (as usual|as ever|as always|once again|yet again|once more|again)] *{0,2}
      [<person-role> (did not|didn't|has not|hasn't|have not|haven't|never) <pointing>? (<person-act>|<person-act.ed>|leave) (us|me|a|an|the|his|her|their|any)? <proper> *{1,3}]
      [<person-role> (has|have|had)? (entered|typed|given|gave|provided|supplied|chose|chosen|submitted|sent|uploaded|selected|filled in|made|left) (us|me|a|an|the|his|her|their|some)? *{0,1} (<flawed>|mistake|blank)] *{1,3}
      [(users|people|customers|those|anyone|members|guests|drivers|passengers|players|<person-role>) (who|that) (<disregard>|<disregard.s>|<disregard.ed>|(don't|do not|won't|didn't|can't) (read|listen|check|follow|heed|look|bother|wait)) *{0,5} (cause|causes|are (the|why|to|what|responsible)|make|makes|spoil|ruin|hold|cost|slow|block|get what|have only|lose|waste|deserve|bring|keep|break|breaks|damage|endanger|annoy|delay|jam|disturb|upset)] *{0,4}
      [(someone|somebody|some people|one of you) (here|clearly|obviously|evidently|apparently|really)? (has|have|had|is|was)? (clearly|obviously|been|just)? (forgot|forgotten|neglected|failed|<blunder.ed>) (to|the|your|their|his|her|a|about)] *{0,5}
      [(someone|somebody|whoever|some people) (here|clearly|obviously)? (has|have) been (fiddling|tampering|meddling|(playing|messing|fooling|mucking) (with|about|around)|careless|naughty|sloppy|lazy|busy with)] *{0,4}
      [(whoever|the person who|the one who|somebody who|someone who) *{1,5} (got|did|made|was|were|forgot|left|entered|typed|gave|chose|put|wrote|sent|picked) (it|this|that|in|a|an|the|all|them)? *{0,1} (<flawed>|hurry|mess|mistake|error|blank|empty|careless|asleep|backwards|upside)] *{0,2}
      [(nobody|no one|none) *{0,4} (could|can|would|seems|seemed) (be bothered|bother|to bother)] *{0,4}
      [(culprit|culprits|guilty party|guilty parties|wrongdoer|wrongdoers|troublemaker|troublemakers|timewaster|timewasters|time - wasters|time - waster|freeloader|freeloaders|slackers|cheaters|miscreants|rule - breakers|offending (user|party|person|<person-role>))]
      [(between|behind) (the)? (keyboard|chair|desk|wheel|seat|screen) and (the)? (keyboard|chair|screen|seat)]
      [(pebkac|pebcak|id10t|layer 8)]
      [<person-role> (is|was|are|were) <pointing>? (solely|entirely|fully|alone|wholly)? (responsible|liable) for (this|the) (situation|delay|delays|damage|error|loss|mess|failure|mistake|problem|accident)]
      [<person-role> (has|have|had) (again|once again|yet again|repeatedly|still|once more) (not|failed|forgotten|neglected|omitted|refused)] *{0,5}
      [<person-role> (did not|didn't) (attend|appear|turn up|show up|answer|reply|respond) and] *{0,4}
      [(operator|user|driver|customer|pilot|handling|cardholder|keying) (mistake|mistakes|blunder|slip|carelessness|negligence)] *{0,3}
      [(<flawed>|mistaken|illegal) (entry|action|input|use|operation|choice|selection|command|step|booking|move|answer|figure|reading) by (the|a|this|our)? (<person-role>|you)]
      [(<lapse>|<reproach>) by (the|a|an|this|our)? <person-role>]
      [(users|people|customers|those|anyone|members|guests|drivers|passengers|players|anybody|<person-role>) (who|that) (don't|do not|won't|will not|forget|forgets|can't|never) *{1,6} (spoil|spoils|cause|causes|deserve|deserves|have only|has only|ruin|hold|only have|will be|lose|waste|get what)] *{0,5}
      [(certain|some) (people|users|members|of you|of us|<person-role>) (seem to think|appear to think|think the rules|never learn|can't follow|just can't|simply can't|just won't|apparently|obviously|clearly|actually)] *{0,5}
      ^ [some of us *{1,6}] .
      [(someone|somebody|one of your *{1,2}|one of you) *{0,4} (has|have|had|'s)? (given|gave|entered|typed|sent|chosen|picked|left|put) *{0,3} (<flawed>|open again|on again)] *{0,2}
      [(someone|somebody|one of your *{1,2}|one of you) *{0,4} (has|have|had)? (broken|broke|ignored|violated|flouted|disregarded) (the|our|a) *{0,2} (rule|rules|agreement|terms|policy|guidelines|lock|seal|queue)]
      [(someone's|somebody's) been (careless|fiddling|tampering|meddling|(playing|messing|fooling|mucking) (with|about|around)|naughty|sloppy|lazy|busy)] *{0,4}
      [(has|have) not done (their|his|her|your) homework]
      [(hasn't|haven't|didn't do) (done)? (their|his|her|your) homework]
      [<blunder.ed> *{0,3} by (the|a|an|our|this)? (<person-role>|admin)]
      [<person-role> (is|are) reminded (that|to|not|of)] *{0,6}
      [(has|have) (once|yet)? again been (late|absent|rude|careless|noisy|disruptive|warned|caught)]
    `,
    unless: ['conditional', 'question', 'label-key', 'denied'],
    remedy: 'Leave out who did it; say what happened and what to do now.',
  },
];
