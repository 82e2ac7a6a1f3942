/** A verdict on what somebody entered or handed in, without a reason: “Postcode not in order”, “The photo doesn’t pass muster”. */
import type { Pattern } from '../fault.js';
import * as advice from './advice.js';
import { exceptions } from './exceptions.js';

export const verdicts: readonly Pattern[] = [
  {
    find: String.raw`
      ^ ~{0,6} [(isn't|is not|wasn't|doesn't look|doesn't seem|does not look) (quite|exactly)? right] $
      ^ *{1,4} : [(invalid (*){0,2}|wrong format|not valid|bad format|incorrect format|invalid format|not accepted)] $
      ^ ~{0,8} [(has|have|had) (a|an|the) (incorrect|wrong|bad|invalid|unexpected|unsupported) (format|form|type|length|structure|size|value)] $
      ^ (error ,)? [bad (syntax|value|reset value|format|parameter)] (for|in|of|on) *{1,4} $
      ^ ~{0,10} [(does not|doesn't|do not|don't|did not|didn't) have (the|a) (correct|right|proper|expected|valid|required) (format|form|type|length|structure|size|value)] $
      ^ ~{0,10} [(is not|isn't|was not|wasn't|are not|aren't) in (the|a) (correct|right|proper|expected|valid|required) (format|form)] $
      ^ *{1,3} [(unsuitable|unacceptable|inadmissible)] $
      ^ *{1,4} format [(is|looks|seems|was) (off|wrong|bad|incorrect)] $
      ^ ~{0,6} [(contains|contain|has|have) (not allowed|disallowed|illegal|forbidden|unsupported|unallowed|prohibited|bad|wrong) (characters|symbols|words|values|signs)] $
      ^ ~{0,8} [(is|are|was|were|has|have) not (been)? (answered|filled in|completed|entered) (correctly|properly|in a (valid|proper|correct) *)] $
      ^ ~{0,8} [(does not|doesn't|do not|don't|did not|didn't) (include|contain|have) (the|all the|all)? (proper|correct|right|required|necessary|needed) (information|data|details|values|fields)] *{0,6} $
      ^ [incorrect (element|item|object|thing|argument|usage|request|operation|state|result)] $
      ^ [must be valid] $
      ^ ~{0,6} [(isn't|is not|wasn't|was not|aren't|are not) (a|an) (acceptable|allowed|permitted|recognised|recognized|suitable|appropriate|correct|proper|real|usable) *{1,3}] $
      ^ ~{0,6} [(is|are|was|were) (no good|not good enough|unacceptable|unsuitable)] (for this|here)? $
    `,
    unless: [...exceptions, 'success-intent'],
    ...advice.rightOne,
  },
  {
    find: String.raw`
      ^ ~{0,9} [<is-not> (quite|really|entirely|exactly)? (a|an)? <fit>] (here|for this|for us|to us|at all|at present|as (it|they) (stands|stand|is|are)|in (its|their|this|the) (present|current)? (form|state|shape))? $
      ^ ~{0,9} [(falls|fall|fell|comes|came|come) (short|up short)] (of *{1,5})? $
      ^ ~{0,9} [(falls foul of|fell foul of|contravenes|goes against|went against|is against|is contrary to|offends against|runs counter to|breaches|infringes) (our|the|its|these)? *? <norm>] $
      ^ ~{0,5} (<given>|field|fields|boxes|it|this|that|entries|answers) [(is|are|was|were|keeps|keep) (giving|causing|creating|making|posing) (us|it|the system)? (a|an|some)? <trouble-adjective>? (<trouble>|grief|bother|headache|headaches)] $
      ^ ~{0,9} [(leaves|leave|left) (something|much|a lot|a great deal|a little|a bit) to be desired] $
      ^ ~{0,9} [(is|was|are|were|falls|fell)? (below|under|beneath) (the|our|its)? (required|expected|usual|necessary|desired)? (standard|standards|mark|expectations|requirements|criteria)] $
      ^ [(requirements|criteria|conditions|prerequisites|standards|expectations) (not|have not been|haven't been|were not|weren't|are not|aren't|not being|unmet) (met|satisfied|fulfilled|reached)?] $
      ^ ~{0,9} [<be> (a bit|somewhat|a little|slightly|rather|simply|still|also|all)? <unfit>] (here|for this|for us|to us|at all|as it stands|in (its|this|the) (present|current)? (form|state|shape))? $
      ^ ~{0,9} (<given> <as-given>?|this one|that one) [(<be>|'s) (a bit|somewhat|a little|slightly|rather|simply|still|also|all)? (<unfit>|<amiss>)] (here|for this|for us|at all|as it stands)? $
      ^ ~{0,9} <given> <as-given>? [(seems|appears|looks|sounds|seem|appear|look) (to be)? (a bit|somewhat|a little|slightly|rather|very)? (<unfit>|<amiss>)] (to us)? $
      ^ ~{0,11} [<be> (found|deemed|judged|considered|held|assessed|ruled|declared|thought|reckoned|classed|regarded|marked|flagged) (to be|as|as being)? (<unfit>|<amiss>|wanting|lacking)] (here|by the system)? $
      ^ ~{0,9} [<did-not> (quite|really|seem to|appear to|fully)? <pass-muster>] $
      ^ ~{0,9} [(fails|failed|fail|is failing|has failed) to <pass-muster>] $
      ^ ~{0,9} <given> <as-given>? [(fails|failed|fail|is failing|has failed) (our|the|its|these)? (checks|check|inspection|test|tests|validation|scrutiny)] $
      ^ *{0,4} <given> [(<unfit>|incorrect|faulty|inaccurate|inconsistent|inadequate|defective|flawed|unsound)] ((,|-|–) please *{1,5})? $
      ^ *{0,3} <given> [not (quite|at all)? (<fit>|right|ok|okay|correct|accepted|recognised|recognized|permissible|permitted|usable|possible|working)] (here|in this field|for this field|for *{1,2})? $
      ^ *{1,3} : *{0,2} <given> [not (<fit>|permissible|permitted|usable|possible|right|ok|okay)] $
      ^ (an|a|the|this|your)? [(erroneous|inadmissible|impermissible|defective|improper|unfit|unusable|unsuitable|faulty|unallowed) *{0,1} <given>] (<as-given>|in *{1,4}|for *{1,3}|(,|-|–) (please|try|use|choose|pick|replace|check|change|send|enter|select) *{0,6})? $
      ^ [(unsuitable|inadmissible|erroneous|unacceptable|impermissible|implausible|unusable|not suitable|not acceptable|not admissible|not permissible)] . (please|try|choose|pick|use|select|enter|send|check|replace|upload|take|give) *
      ^ [(inadmissible|impermissible|not admissible|not permissible|not plausible|implausible)] $
      ^ (a|an)? [(plausibility|input|entry|formal|formatting|consistency) (error|errors|fault|problem|check failed|check negative|failure)] (in|on|at|for)? (field|the|this|row|line|your)? *{0,3} $
      ^ ~{0,9} <given> <as-given>? [<is-not> (quite|really|entirely)? (ok|okay|great|ideal|alright|all right|cool|brilliant|good)] $
      ^ *{0,3} (username|user name|login|password|passcode|display name|screen name) [not (suitable|acceptable|usable|in order|good enough|permissible)] $
      ^ ~{0,3} (section|box|line|row|field|page|question|column|cell|part|item|entry) (#|{}) [(<be> (incorrect|wrong|not right|not correct|<unfit>|<amiss>)|(looks|seems) (wrong|incorrect|off|odd)|<is-not> (quite)? (right|correct|ok|okay|<fit>)|not (accepted|valid|right|correct|ok|in order)|<needs-work>|: (wrong|invalid|incorrect|not valid|invalid entry|wrong entry|error|not right))] ((,|-|–) please *{1,5})? $
      ^ ~{0,9} <given> [<did-not> (quite|really|seem to)? (hang together|stack up|add up|tally|hold up|hold water|check out|line up|compute)] $
      ^ (an|a)? [(inappropriate|unexpected|unacceptable|bad|wrong|improper|odd|strange|inconsistent|implausible|incorrect|incoherent|unclear) (value|entry|input|answer|response|reply|figure|data)] <as-given>? ((for|in|at|on) *{1,4})? $
      ^ ~{0,6} the? value (of|in|for) *{1,4} [<be> (not (permitted|allowed|admissible|accepted|permissible|possible|usable|suitable)|<unfit>)] $
      ^ [<be> not (permitted|allowed|admissible|valid|accepted|correct) the (value|entry|input|answer|data|format)] *{0,5} $
      ^ ~{0,9} <given> <as-given>? [<be> (in|of) (a|an|the) (wrong|incorrect|bad|unexpected|invalid|improper|unsuitable|different) (format|form|type|kind|sort|shape|style|pattern)] $
      ^ ~{0,4} [<be> (in|of) the (wrong|incorrect|improper) (format|form|type|kind|sort|shape|style|pattern)] $
      ^ [(wrong|incorrect) (kind|sort|type) of (value|answer|data|entry|input|file|document|reply|response|character|characters)] $
      ^ ~{0,4} [<is-not> the (right|correct|expected|proper) (kind|sort|type|format) of *{1,2}] $
      ^ [not (the|a) (right|correct|expected|proper) (kind|sort|type|format) of *{1,2}] $
      ^ ~{0,9} <given> <as-given>? [(differs|deviates|departs|diverges) from (what|the) *{1,4}] $
      ^ ~{0,6} (combination|selection|choice|option|value|entry) <as-given>? [<be> not (possible|feasible|available to us|workable|on offer|doable)] $
      ^ [(non - compliant|non - conforming|non - permissible|<unfit>) (value|entry|input|answer|reply|response|data|format|figure)] $
      ^ *{1,4} : [(incorrect|wrong|not right|erroneous|inadmissible|unsuitable|unusable|not permitted|not permissible|not ok|not in order|unacceptable|faulty|bad)] $
      ^ *{1,4} [\( (incorrect|wrong|not right|erroneous|inadmissible|unsuitable|unusable|not permitted|not in order|unacceptable|faulty|bad) \)] $
      ^ (the|this|that|your) *{0,2} (value|entry|input|character|characters|figure|response|reply|answer|format) *{0,3} [<be> not (allowed|permitted|permissible|admissible|possible|accepted)] (here|in this field|for this field)? $
      ^ ~{0,6} [(contains|contain|has|have|holds|shows|includes) (a|an|some|several|one or more)? (erroneous|faulty|improper|incorrect|wrong|inadmissible|unsuitable|implausible|impermissible) *{1,2}] $
      ^ [(not a|not an) (proper|suitable|usable|permissible|correct|real|allowed|admissible|plausible|good) *{1,3}] $
      ^ ~{0,3} (that|this) one's [(<unfit>|<amiss>|not (<fit>|right|ok|okay|it))] $
      ^ ~{0,9} <given> <as-given>? [(has|have|contains|contain) (a|an|some|several|various|multiple|a few)? (formal|minor|serious|small|little|obvious)? (mistake|mistakes|error|errors|fault|faults|flaw|flaws|defect|defects|inaccuracy|inaccuracies|irregularity|irregularities)] (in it|in them)? $
      ^ [(mistake|mistakes|error|errors|fault|inaccuracy|irregularity|discrepancy) in (the|your|this|field)] *{0,2} <given> $
    `,
    unless: [...exceptions, 'own-words', 'success-intent'],
    ...advice.rightOne,
  },
];
