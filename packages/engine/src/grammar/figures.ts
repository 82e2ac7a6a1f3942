/**
 * Figures of speech, in which words lose the meaning that they have elsewhere: there is no line in "We couldn't get it over
 * the line". Part of the evidence. What stands in one tells nothing of what happened, so they have no gaps.
 */
export const figures = {
  /**
   * Failures told in a figure of speech, or in words that name something elsewhere. Each is a failure, and its own words
   * tell nothing: so no gaps (`*`) here.
   */
  idiom: String.raw`
    // What was tried came to nothing.
    slipped through (our|the) (hands|fingers|net|cracks)
    <cannot> (make (it|this|that|things) (stick|count|last|fit|go)|move (it|this|that|things) (along|on|forward)|get (it|this|that|things) (moving|going|working|to (work|stick|go through|go)|off the ground|through|across|done|over the line))
    (wanted|meant|hoped|planned|intended|tried) to (do|finish|complete|make|get) (it|that|this|so) (done|work|happen)? ,? (and|but) (couldn't|could not|can't|didn't|something|we (couldn't|didn't|can't)|it (didn't|wouldn't|couldn't))
    (did not|didn't|does not|doesn't|hasn't|has not|without|<cannot>) (produce|produced|producing|have|had|yield|yielded|bring|brought|give|gave|achieve|achieved|lead to|show|reach|reached|bear) (a|an|the|any)? (desired|intended|expected|wanted|hoped - for|required|positive|satisfactory|usable|requested)? (effect|result|results|outcome|fruit|success|state|end|conclusion|aim|goal)
    (returned|produced|yielded|gave|brought|delivered|achieved|had) (no|no useful|no usable|no positive|no satisfactory) (result|effect|outcome|success)
    (yielded|produced|brought|achieved|accomplished) (absolutely|precisely)? nothing
    (got|gets|get|getting|took|takes|leads|led|lead|leading|bring|brought) (us|it|you|them)? nowhere
    (isn't|not|aren't|didn't|doesn't|did not|does not|won't|never) (going|go|went|get|getting|got|lead|leading|led|come|coming) anywhere
    (not|n't|never) (been)? (forthcoming|rewarded|to be had|crowned with success)
    (came|come|comes|coming) (all)? (undone|unstuck|apart|to bits|to pieces|off the rails|to nought)
    (didn't|did not|doesn't|does not|won't|will not) count $
    <never-did> <softener>{0,2} <come-off> (as (hoped|intended|planned|expected|wanted|it should|it should have))?
    never (quite|really|actually)? (worked|went through|gone through|happened|came off|came through|come off|stuck|got (through|there|far|done|finished|anywhere)|made it|took|taken|landed|registered|reached us|took off|came to anything|come to anything)
    (never|<never-did>) <softener>? (get|got|make|made|bring|brought|see|saw|come|came) (it|this|that|things|all the way)? (over the line|across the line|over the finish line|past the post|off the ground|out of the gate|off the starting blocks|to the end|through to the end|all the way|to completion|to a conclusion|to an end|to a close|to fruition|up and running|beyond this point|past this point|past the start|very far|too far|much further)
    (tried|attempted|asked) ,? but (no|it didn't|it wouldn't|it won't|it couldn't|it hasn't|we couldn't|nothing came|it did not) $
    (keeps|keep|kept|keeps on) (failing|going <gone-wrong>|stopping|breaking|crashing|falling over|refusing|stalling|getting stuck|happening)
    (still|again) (failing|not (working|going through|responding|happening|there|possible)|no (luck|joy|success|good|go)|stuck)
    (you|we) (just|have|had|have just)? (tried|took|did|wanted|asked for|asked us for|chose|chosen|picked|selected|requested|made|attempted|sent|gave us) (has|have|had|just)? (failed|went <gone-wrong>|did not <succeed>|didn't <succeed>)
    (and|but|then|,) (it|this|that|we|they)? (then|suddenly|just)? (stopped|gave out|quit|halted|gave up|stalled|died|failed) $
    (none|nothing|not one|neither|not a lot|not much|hardly anything|very little) (of (it|this|that|them|these|those|our|your|the) (<hollow-thing>|attempts|tries|efforts)?)? (we|you)? (did|tried|do)? (seems to|seem to|appears to|is|has|have|was|will|'s)? (currently)? (work|worked|working|helped|helping|succeeded|succeed|done the trick|went right|going right|gone right|came off|came out right|paid off|stuck|got through|responding|going to plan|as it should)
    nothing's (working|going right|responding|helping|happening)
    (made|make|making) (a|an) (complete|total|bit of a)? (mess|hash|muddle|botch|pig's ear|dog's dinner|mistake) (of|with) (it|that|this|things)
    (got|get|done|did) (it|that|this|something|things) (all|quite|badly)? wrong $
    <empty-is> (all)? (a)? (bit of a|complete|total|right)? (mess|shambles|disaster|write - off|muddle|dog's dinner)
    (could|might|should) have gone (a lot|much|rather)? (better|smoother|differently)
    (went|gone|turned out|came out|going|worked out) (badly|poorly|less well|differently|otherwise|wrongly|not so well|another way|awkwardly) (than (expected|planned|hoped|intended|it should|it should have|we hoped|we wanted))?
    (escaped|evaded|beat|beaten|defeated|foxed|floored|outfoxed|flummoxed|stumped) us
    (got|gets|get) the better of us
    (weren't|wasn't|aren't|isn't|not) (quite)? up to (it|that|this|the (task|job|challenge|mark))
    ^ nothing happened $
    ^ (hmm|er|well|sorry|oh|sadly|unfortunately|odd|strange) ,? (but)? nothing happened
    (did not|didn't|won't|will not|does not|doesn't|hasn't|has not|never) (quite|really)? (end|ended|finish|finished|start|started|turn out|turned out|play out) (well|right|properly|correctly|happily|as (it should|hoped|planned|intended|expected))
    (end|ended|ends|finish|finished) (in tears|in failure|poorly|unhappily|in disappointment|in defeat|in a mess|in confusion|up nowhere)
    (isn't|not|wasn't|'s not) (quite|really|exactly)? (how|what|where|the way|the ending|the result|the end|the outcome|the plan|the answer|the reply|the response|our finest) (this|it|that|things|we|you|one)? (should|was|were|is|are|had|wanted|hoped|meant|planned|asked)? (have)? (go|gone|be|been|happen|happened|end|ended|meant to (go|be|happen|end)|supposed to (go|be|happen|end)|meant|planned|intended|in mind|for|end up|ended up)
    (shouldn't|should not|wasn't supposed to|isn't supposed to|wasn't meant to|not supposed to|not meant to) (have)? (end|ended|go|gone|turn out|turned out|finish|finished) (like this|this way|so|that way)
    (this|that|it|one) (won't|will not|doesn't|wouldn't|would not) do $
    <empty-one> (has|have|had|'s)? (all|just|simply|also|suddenly|sadly|really|rather|kind of|sort of|somehow|apparently|now|then|completely|clearly|been|got)? (<collapse.ed>|<collapse>) (on us|on that one|on that|on this one|on this|by itself|for us|somewhere|along the way|on the way|at the end|in the end|again)?
    (tried|attempted) (it|that|this)? (twice|again|several times|many times|repeatedly|our best|hard)? (,|and|but) (it|we|they|nothing|this|that)? (failed|still failed|couldn't|could not|didn't|no luck|to no avail|without success|worked)
    (failed|unsuccessful) (both|all|each|every|several|many) (times|time)
    (proved|proven|proves|turned out|turns out|has been|were|was|remained|remains|seems|appears|seemed|'s|is|are|has proved|have proved|stayed) (to be|quite|entirely|rather|completely|wholly)? <futile>
    (remained|remains|stayed|was|were|been|is) (without|of no|of little) (any)? (effect|success|result|results|use|avail|consequence|help)
    (no|little|any|without) (further|real|more|much|clear)? <gain> (could|can|will|was|were|is|has|have|with) (not)? (be|been)? (made|found|reached|achieved|had|possible|seen|obtained|given|that|this|it)
    (not|n't|haven't|hasn't|no|never|making|made) (made|making|make|making any|had|have)? (any|much|no)? (progress|headway|success|luck|joy) (with (that|this|it)|there|here)?
    (success|luck|it) (eluded|escaped|evaded|abandoned|deserted) us
    (happened|occurred|came) (when|as) (we|you) tried
    (didn't|did not) (hit|reach|meet|find) (the|its|our|their) (target|mark|goal|aim|objective)
    (won't|will not|not going to) be happening
    (we|we've|i) (just|really)? (dropped|lost|missed|fumbled|botched|muffed|fluffed) (that|this|it|that one|this one) $
    (only|just) (partly|partially|in part|half|part of it|some of it|halfway) (worked|works|completed|complete|successful|done|succeeded|finished|went through)
    (worked|works|succeeded|completed|completes|was completed|finished) (only|just) (partly|partially|in part|halfway|half way|half)
    (partly|partially|largely|mostly) (failed|unsuccessful|unsuccessfully|incomplete)
    (not|n't) (all|every|each) (of)? (the|your)? (step|steps|part|parts|item|items|stage|stages) (was|were|has|have|is|are|could|of (it|this|that))
    (not (everything|all|all of (it|this|that))|didn't|did not|hasn't|has not|doesn't|isn't|not) (run|ran|running|go|gone|going|went) (entirely|quite|very)? (smoothly|to schedule|as it should|like clockwork|without (a hitch|incident|trouble|problems))
    (it|that|this|one|attempt|request|tap) (didn't|did not|hasn't|has not) (quite|fully)? (register|registered)
    (isn't|aren't|wasn't|weren't|not|'s not) (quite|really|exactly|currently)? (going through|going to plan|working out|coming together|coming through|coming off|playing ball|playing along|having it|sticking|registering|budging|cooperating|co - operating|adding up|panning out|a success|of any use|to be this time|looking good|as (it|they|this|that|things|everything) should (be|have been)|how (it|this|that) should (be|have been)|well|all right|in order)
    (came|come|comes|coming|amounted|amounts|led|leads) to (nothing|naught|nought|no good|grief|no result|a dead end|a halt|a standstill|a stop|an (abrupt|early|untimely|unexpected) end|a (bad|sudden|premature) end)
    nothing (came|has come|comes) of (it|this|that)
    (nothing|none of it|nothing at all|neither) (we|you|that we)? (tried|did)? (worked|has worked|was achieved|was accomplished|has been achieved|got done|got through|went through|came through)
    (went|gone|going|goes|got|gets|getting|get|led|leads|leading|was|were) (absolutely|exactly|precisely|quite)? nowhere
    (to (no|little) (avail|effect|purpose)|without (success|avail|result|any result|any success|any luck|luck|the desired (result|effect|outcome))|with no (success|luck|joy|effect)|in vain)
    no (such)? (luck|joy|dice|go|success|avail|deal|can do) (with)? (this|that|it)? (time|one)?
    (drew|drawn|draw|drawing|draws) a blank
    (came|come|came back|come back|comes) (up|away|back) (empty|short|blank|empty - handed|with nothing)
    (fell|fallen|falls) (flat|short|through|apart|over|by the wayside|at the (first|last|final) hurdle|at the (last|final|first) (step|stage|moment))
    (bit|bitten) the dust
    (isn't|is not|wasn't|was not|not) (meant|destined|supposed)? to be (this time|today|on this occasion|just now|, sorry)? $
    (it's|that's|this is|it is|that is|it was|that was) (a|an) (no - go|non - starter|nonstarter|dead end|bust|flop|washout|dud|lost cause|failure|fail|no no)
    (wasn't|was not) enough $
    (not (everything|all of (it|this|that|them)|all|every (part|step|bit)) (of it)?) (has|have|was|were|is|are|could)? (been|be|gone)? (went|gone|got|worked|came|made it|done|well|right|as it should|completed|successful|through|ok|okay|fine|finished) (be|have been|through|to plan|well|right|out|as planned|as expected|as it should|according to plan|over the line)?
    (not a success|less than successful|not entirely successful|not wholly successful|not successful|unsuccessfully)
    (have|has|was|were|been|is|are) (sadly|unfortunately|regrettably)? (not been|not|un) successful (on this occasion|this time)?
    (attempts|retries|tries) exhausted
    // It wasn't done.
    (went|gone|goes|left|stayed|remained|leaves) <undone> $
    (leave|left|leaving) (it|this|that|that one|this one|things|your <hollow-thing>) <undone>
    (not (everything|all|all that|all of what) (that)? (you|we) (asked for|asked|wanted|requested|tried) (was|could be|has been|is|went|worked) (done|carried out|possible|completed|through|granted|fulfilled)?)
    (only|just) (a)? (part|some|half|parts|bits) of (your|the|this|our) <hollow-thing> (was|were|could be|has been|have been|went|got|is) (carried out|done|completed|possible|processed|accepted|through|successful|fulfilled|executed)
    (outcome|result|status|state|verdict) (:|-|–) (not|un|nothing) (achieved|reached|attained|done|completed|met|accomplished|concluded|granted|approved|fulfilled|obtained)
    (could not|couldn't|can't|cannot) be (transacted|brought about|pulled off|salvaged|rescued|got to work|made to work)
    (leave|left|leaving) (it|this|that|things|your <hollow-thing>|the <hollow-thing>) <undone>
    (action|operation|process|processing|request|procedure|handling|treatment|execution) (has been|was|is|had to be|must be) (suspended|stopped|put on hold|postponed|deferred|set aside|discontinued) $
    (step|action|measure|steps|actions|measures) (you (wanted|asked for|requested)|requested|desired|in question)? (was|were|has been|have been|could|can) (not|n't) (be|been)? taken
    (we|i|it|<system-person>|<hollow-thing>) (didn't|did not|haven't|have not|hasn't|has not|haven't been able to|have not been able to) <softener>? (<bring-about>|<brought-about>)
    ^ (could not|couldn't|can't|cannot) be helped
    <cannot> <softener>? <bring-about> (on|with|it|this|that|your|the|what|any|further)?
    (you're|we're|it's|that's|they're) not <softener>? (been)? <brought-about> <at-present>{0,2} $
    ^ (the|your|this)? (progress|work|command|instruction|action|procedure|function|handling|server|system|app|step|stage|process|program|method|execution) (halted|interrupted|refused|rejected|prohibited|disallowed|forbidden|stopped|denied|declined|thwarted|stalled|discontinued|curtailed|obstructed|frozen|stuck) (by (the|our|a)? <hollow-thing>)? (#|again|here)? $
    (closed|ended|finished|concluded|left|over) without (a|any)? (resolution|conclusion|result|solution|outcome|success|agreement|answer)
    (could not|couldn't|cannot|can't|was not|wasn't|has not been|hasn't been) (be)? (provided|rendered|supplied|delivered) <at-present>{0,2} $
    (is|was|are|were|remains|remained|remain|stays|stayed|left|came back|come back|sent back|returned|is returned|was returned|been left|closed) <undone> $
    ^ <doing> <undone> $
    (it|this|that|<hollow-thing>) (couldn't|could not|can't|cannot) be (helped|arranged|organised|organized|sorted|sorted out|rectified|remedied|addressed|settled|facilitated|delivered|followed|obeyed|observed|understood|entertained)
    (response|reply|answer|request|input|command|instruction) (was|is|has been) (not|n't) (understood|recognised|recognized|followed|obeyed|usable|as expected)
    <hollow-thing> (not|n't) (carried out|executed|performed|concluded|effected|actioned|honoured|fulfilled|achieved|accomplished|progressed|granted|undertaken) $
    (the|your|this) <hollow-thing> (was|has been|got) (ignored|overridden|disregarded|overruled|stopped by the <hollow-thing>|blocked by the <hollow-thing>)
    (intervened|stepped in) and (stopped|blocked|halted|ended|prevented) (it|this|that|the <hollow-thing>|your <hollow-thing>)
    (got|received|had) nothing (back|in return)? (from (the|our) <hollow-thing>)? $
    (wasn't|weren't|hasn't|haven't|hadn't) <softener>? (been|being)? <softener>? <brought-about>
    (was|were|has|have|had|been|remains|remained) (not|never) <softener>? (been|being)? <softener>? <brought-about>
    (couldn't|can't|cannot|could not|can not|won't|will not|wouldn't|would not) <softener>? be <softener>? <brought-about>
    (did not|didn't|have not|haven't|has not|hasn't|not|never|couldn't|could not|can't|cannot) <softener>? (manage|managed) (it|that|this|to (do|finish|complete|get|make|bring|see|carry|put) (it|this|that|things|the <hollow-thing>|your <hollow-thing>)? (done|through|off|out|to work|work|happen|about)?)
    // It can't be done, and there is no way on.
    (isn't|is not|not|wasn't) (something|anything|one|a thing|a request|the kind of (thing|request)) (that)? (we|i|it|we're|the <hollow-thing>|our <hollow-thing>) (can|could|are|is|'re)? (able to)? (do|meet|grant|handle|manage|help with|offer|support|accept|process|complete|allow|cope with|deal with)
    <cannot> (recover|resume|reach an end|come to an end|keep going|keep it up|keep up|hold on|hang on|finish off|round off)
    (not|n't|never) (been|yet been)? (found|proved|proven|deemed|considered) (to be)? (possible|feasible|workable|practicable)
    (isn't|wasn't|aren't|weren't|hasn't been|haven't been|won't be|can't be) <softener>? possible
    (see|saw|know|knew|found|find|have|had|could see|can see|is|was|left with) no (way|chance|means|possibility) (forward|out|ahead|on|round|around|past (it|this|that)|(of|to) (do|doing|continue|continuing|proceed|proceeding|complete|completing|finish|finishing|go on|going on|help|helping))
    (not|n't) (within|in) (our|my|its) (power|control|hands|gift|ability|remit|means)
    (out of|beyond|outside|exceeds) (our|my|its) (control|ability|abilities|power|powers|capabilities|remit|capacity|capacities)
    (have|has|had|with|'ve|we've) no (influence|say|control|power|hold) (over|in|on) (this|that|it|the matter|things)
    ^ (refusing|refuses|declining|declines|unwilling|failing|refused|declined) to (continue|proceed|work|cooperate|go on|comply|start|respond|behave|do so|do that|do it)
    (won't|will not|refuses to|refused to|wouldn't|would not) (proceed|continue|go on|go ahead|carry on|do that|do it|do this|let (us|you|me) (through|in|past|do that|continue|proceed))
    ^ (wasn't|weren't|isn't|not) able to $
    (can|could|may) (no longer|not) (continue|proceed|go on|go ahead|carry on|go forward|help|assist|accept|offer|provide|allow|support) (it|this|that|with (it|this|that))? <at-present>{0,2} $
    (won't|aren't|isn't|not|weren't|wasn't|no longer) (be)? (able|allowed|permitted|possible|free|in a position) to (proceed|continue|go on|go ahead|carry on|go any further|go forward|be <brought-about>|do (so|that|this|it)) <at-present>{0,2} $
    (got|get|getting|go|goes|went|gone) no (further|farther) (than (this|that|here))?
    (this|that|so) far and no further
    (have to|must|going to|sorry to|hate to|need to|had to) disappoint (you)?
    (could|can) only (do|manage|finish|complete|get|handle|process) (part|some|half|so much|a part|a bit|so far) (of (it|this|that|your <hollow-thing>|the <hollow-thing>))?
    (won't|will not|would not|wouldn't|couldn't|could not|can't|cannot) be possible
    impossible (right now|at present|currently|just now|for us|at the moment|at this (time|point|stage)|here)
    (inability|failure|unwillingness) to (proceed|continue|assist|help|comply|oblige|complete|fulfil|accommodate|do so|act)
    (proved|proven|proves|turned out|turns out|remains|remained) (to be|quite|to)? (impossible|not possible|not to be possible)
    (there's|there is|there was|there is currently) no (further|other|possible|clear)? (way|solution|option|alternative|getting|point|going (on|forward|further)) (of|to|for|forward|on|around|round|past|in)? (proceeding|proceed|continue|continuing|go on|going on|go forward|carry on|going further|it|this|that|here|from here|us to)
    no way (to|of|for us to) (proceed|proceeding|continue|continuing|go on|going on|go forward|carry on|go further|do (that|this|it))
    (our|my) hands are (tied|bound)
    (nothing|little|not much) (more|else|further)? (that)? (we|i|it|anyone|anybody) (can|could) (do|offer|say|add)
    (isn't|wasn't|is not|was not|'s not) (anything|much|a thing) (more|else|further)? (that)? (we|i|it) (can|could) (do|offer)
    (can|could) do (nothing|no more|little)
    (not|n't|un) (able|in a position)? (to)? (be of|of)? (any)? (assist|assistance|further assistance|service) (you)? (further|with (this|that|it)|at this time|any further|any more)?
    <cannot> (deliver|arrange|organise|organize|sort|sort out|rectify|remedy|address|settle|square|facilitate|support|oblige with|serve|cater for|meet|deliver on) (it|this|that|this one|that one|these|things|your <hollow-thing>|the <hollow-thing>)? (out)? $
    (lies|is|falls|goes) (beyond|outside) (our|its) (abilities|power|powers|control|means|reach|gift|remit|capabilities)
    <cannot> (react|respond|reply|cope|function|operate|behave)
    <cannot> (assist|help) (you|further)? (further|with (this|that|it)|at this time|any further)? $
    (beyond|exceeds|outside|more than) (what (we|it|our|the|this) (<hollow-thing>)? (can|could|is able to|are able to|was built to) (do|handle|manage|cope with|offer)|our abilities|its abilities|the abilities of|our means|its means)
    (not|n't|in) (currently)? (capable|incapable) of (this|that|it|more|continuing|proceeding|doing (this|that|it|so))
    (can't|cannot|could not|couldn't|unable to|didn't|did not|struggling to) (cope|manage|take it|take (this|that)) (with (this|that|it))? $
    (doesn't|does not|didn't|did not|don't|do not) (quite)? know (what|how) to (do|continue|proceed|handle|cope|go on|deal with) (with)? (this|that|it|what)?
    (off the table|out of the question|not an option|not on the cards|out of our hands|beyond (us|our (reach|power|control|means|abilities))|more than (we|it) (can|could) (do|manage|handle))
    (hit|reached|at|met|met with|come up against|come to|ran into|run into|came to) (the end of the (road|line)|a dead end|a wall|a brick wall|the buffers|a stumbling block|an impasse|a deadlock|a stalemate|a dead stop|a sticking point|resistance|the limit)
    (won't|will not|can't|cannot|could not|couldn't|unable to|not able to) (be able to)? go (any)? (further|farther) (with (it|this|that|your <hollow-thing>))? <at-present>{0,2} $
    (won't|will not|can't|cannot|could not|couldn't|unable to|not able to|aren't|isn't|are not|is not|not in a position to|in no position to|wouldn't|never) (now|currently|presently)? (be)? (able to)? (proceeding|continuing|moving forward|move forward|moving ahead|move ahead|going ahead|go ahead|going forward|go forward|get (any)? further|taking (it|this|that|things|your <hollow-thing>) (any)? (further|forward)|take (it|this|that|things|your <hollow-thing>) (any)? (further|forward)|progressing|progressed|progress|taken (any)? (further|forward)|advanced|pursued|carrying on|carry on|get past|go past|get beyond|go beyond|move on|carried on|carried forward|see (it|this|that) through|pull (it|this|that) off|bring (it|this|that|things|the <hollow-thing>) (off|about)|make (it|this|that|things) (work|happen)|make a go of (it|this|that)|put (it|this|that) through)
    (impossible|forbidden|impermissible|inadmissible|unworkable|unfeasible|infeasible) (action|operation|request|task|procedure|command|process|move)
    (isn't|is not|not|wasn't|was not|aren't|are not) (currently|presently|really|technically|now)? (doable|feasible|workable|viable|achievable|attainable|practicable|manageable|do - able)
    // Somebody says no.
    (answer|reply|verdict|decision|response|result) (received|obtained|returned|given|given by the <hollow-thing>|from (the|our) <hollow-thing>|in) (:|was|is|-|–) (a)? (no|negative|refusal|unfavourable|unfavorable|adverse) $
    <hollow-thing> was (considered|put|looked at|reviewed|examined|assessed|submitted|put forward|put to (the|our) <hollow-thing>) (and|but) <refused>
    (nope|no|nah|sorry) ,? no (can do|go|dice|deal) $
    (turned|turn|turning|send|sent) (this|that) one (down|away|back)
    with (a|an) (firm|flat|clear)? (no|refusal|rejection|denial) $
    (refused|declined|rejected|denied|turned down|failed|stopped|ended|closed) (without|with no) (giving|stating|offering|further|any|a|an)? (a|any|further)? (reason|reasons|explanation|explanations|grounds|cause|comment|ado|warning|notice)
    (answer|reply|verdict|decision|response|outcome) (has to|must|will have to|had to|would|can only|could only|will) (be|remain) (no|negative|a no|a refusal)
    (isn't|aren't|wasn't|weren't) (currently)? (allowed|permitted|accepted) <at-present>{0,2} $
    (returned|answered with|replied with|gave|given|sent|met with|resulted in|ended in|ended with|led to|received|got|came) (a|an|only|nothing but)? (refusal|rejection|denial|dismissal|non - result|disappointment|dead end)
    ^ (in (short|brief|a word|one word|sum)|short answer|long story short|simply put|put simply|bottom line) (:|,|-|–) (no|it's a no|not (this time|today|possible)|nothing doing|failed) $
    (not|n't) (ended|gone|come out|turned out|been (decided|settled))? in your (favour|favor)
    (went|gone|decided|ruled|found|came down|come down) against (you|it|this|us)
    (you're|we're|you are|it is|this is|are|is) (currently)? ineligible $
    (work|worked|wrong|happened|success|succeed|successful|result|outcome|through|done|happen|that|it) ? (no|nope|not (this time|today|quite|really|exactly)|failed|no idea|we don't know|nobody knows|unknown|negative|none) $
    ^ (sorry|unfortunately|regrettably|sadly|alas|apologies|afraid|i'm afraid|we're afraid) (,|-|–|:)? (but|to say)? (no|not|not so|not this time|not today|not possible|not on this occasion|not happening|impossible|we can't|we cannot|we couldn't|can't|cannot|we could not|i can't|i couldn't|without success|that's all we can say|it's a no|nothing doing|not to be|not able to) $
    (not|n't) (currently)? (permissible|admissible|allowable|sanctioned|provided for|envisaged|foreseen) (here|in this (state|position|situation|case|context)|at this (time|point|stage))? $
    (constrained|obliged|forced|compelled|bound|no choice but|no option but|no alternative but) to (reject|decline|refuse|discontinue|stop|abandon|suspend|withdraw|turn down|break off|halt|end|say no)
    (we|we've|i|i've|we'll|i'll) (have|had|has|are|must|will|am|going|re|'re)? (had|going|obliged|forced|compelled)? (to)? (have)? (to)? (respectfully|regretfully|sadly|unfortunately|politely)? (decline|refuse|say no|pass on (this|that|it|you|this one|that one)|turn (it|this|that|you) (down|away)|reject (it|this|that|you)|decline (it|this|that|you|your <hollow-thing>)) (this time|on this occasion|today)? $
    (decided|chosen|opted|ruled|voted|resolved) against (it|this|that|you|your <hollow-thing>|continuing|proceeding|going ahead)?
    (answered|decided|settled|replied to|concluded|ended|completed) (in the negative|with a no|negatively|with a negative (result|outcome|answer|reply|response))
    (answer) (your <hollow-thing>)? in the negative
    (considered|reviewed|assessed|examined|looked at|weighed|checked) (and|but|, then) (then)? <refused>
    (not|never) (found|find|met with|won) (favour|favor|approval|acceptance|success)
    <leave> (was|is|has been|were)? (not (given|obtained)|withheld|refused) $
    (does not|doesn't|do not|don't|did not|didn't|won't|will not) (currently|presently|yet)? qualify <at-present>{0,2} $
    (you|it|this|request|you're|we) (are|is|were|was|n't)? (not|aren't|isn't|weren't|wasn't) (currently|presently)? (eligible|entitled|qualified) (for (it|this|that))? <at-present>{0,2} $
    (conditions|requirements|prerequisites|criteria) (were|was|are|is) (not|n't) (present|given|right|in place|there|fulfilled|observed)
    (a|one|another|some|certain) (necessary|required)? (prerequisite|requirement|condition|precondition|criterion|element|piece) (is|was|has|are|were) (missing|lacking|not met|unmet|gone)
    (not allowed|not permitted|disallowed|forbidden|ruled out|excluded|blocked|prevented|stopped|refused|rejected) (by|under|due to|on grounds of|for reasons of) (our|the|a|some|general|internal)? (policy|policies|rules|rule|regulations|guidelines|terms|system|systems|computer|software)
    against (our|the)? (policy|rules|policies|regulations|guidelines) $
    (requirement|requirements|condition|conditions|criteria|criterion|prerequisite|prerequisites|precondition|preconditions|check|checks|expectation|expectations) (for (this|the) <hollow-thing>)? (is|are|was|were|have|has)? (not|n't) (been)? (met|fulfilled|satisfied|passed|in place)
    <never-did> <softener>? (meet|satisfy|fulfil|fulfill|pass) (with)? (our|the|all|some|its|all the|one of the|certain)? (approval|success|favour|favor|requirements|requirement|conditions|criteria|checks|expectations|prerequisites|rules|standards)
    (system|server|service|app|application|program|software|it|we|we've|provider|platform|backend) (has|have|had)? (also|again|now)? (rejected|declined|refused|denied|turned down|dismissed|discarded|stopped|bounced|thrown out) (it|this|that|them|your <hollow-thing>|the <hollow-thing>) $
    (turned|turn|turning|knocked|sent|pushed) (this|that|it|you|your <hollow-thing>) (down|back|away)
    <cannot> <softener>? (offer|give|provide|grant|approve|do|agree to|accept|allow|arrange|promise|extend) (you)? (this|that|it) (to you|for you)? <at-present>{0,2} $
    (said|says|saying) (a)? (firm|flat)? no (to (it|this|that|you|us|this one|that one|your <hollow-thing>))?
    say no (to (it|this|that|you|this one|that one|your <hollow-thing>))
    (that's|it's|it is|that is|this is|it was|that was) a (firm|hard|big|flat)? no (from (us|me|our side|our end|the <hollow-thing>)|- go|go|for now)? (, (sorry|unfortunately|i'm afraid))? $
    (answer|verdict|decision|reply) (is|was|:)? (, )? (sadly|unfortunately|still|a)? no $
    (got|been|was|were|is|are|stands|stood|get) (knocked back|pushed back|bounced|bounced back|batted away|knocked down|thrown out|turned away|turned back|turned down|dropped|discarded|scrapped|shelved|called off|broken off|cut short|cut off|left undone|left unfinished|left hanging|left incomplete|left unanswered|abandoned|curtailed|thwarted|frustrated|hampered|impeded|hindered|fruitless|unproductive|ineffective|ineffectual|futile|refused|unsuccessful)
    <hollow-thing> (knocked back|sent back|pushed back|bounced|bounced back|turned down|dropped|discarded|broken off|cut short|cut off|abandoned|impossible|unsuccessful|exhausted|discontinued)
    your (request|submission|attempt|application|query|enquiry) (was|is|has been) (dismissed|returned|set aside|thrown out)
    (decided|chosen|elected|opted|resolved|agreed|determined|had|obliged|compelled|forced) (not to|against|to not|against the) (proceed|proceeding|continue|continuing|go ahead|going ahead|go on|go further|go forward|move ahead|move forward|moving forward|take (it|this|that|things|your <hollow-thing>) (any)? (further|forward|ahead)|pursue (it|this|that)|grant (it|this|that)|approve (it|this|that)|accept (it|this|that)|do (it|this|that|so)) (with)?
    // It stopped before its end.
    (matter|request|case|file|enquiry|query|it|this|that) (must|has to|will have to|had to|should) (rest|end|stop|stay) (here|there|at that)
    (leave|leaving) (it|this|things|matters) (here|there|at that)
    (ran|run|runs) (into|in) the (sand|sands|ground|buffers|wall)
    (brought|came|come|coming|drawn|drew) to (a|an) (rather)? (premature|early|abrupt|sudden|untimely|unplanned|unexpected|bad|sorry|sad|unhappy) (end|stop|halt|close|conclusion|finish)
    (<system-person>|<hollow-thing>|attempt|it|this|that) (had|has|have) to (be (stopped|closed|abandoned|halted|broken off|ended|cut short|turned down|refused|declined|rejected|discontinued|shut down|given up|suspended)|close|quit|give up|shut down|halt|end there|stop there)
    ^ (an|a|the)? (abnormal|unexpected|unplanned|early|premature|sudden|irregular|untimely|unscheduled|unintended|abrupt|forced|involuntary) (<hollow-thing>)? (end|stop|halt|exit|interruption|termination|completion|ending|stoppage|abort|cessation|closure) (of|in|by|to)? (the|your|this)? <hollow-thing>? $
    ^ (an|a|the)? <hollow-thing> (end|stop|halt|exit|termination|completion|ending) (was|is|:|-)? (abnormal|irregular|unexpected|premature) $
    ^ (an|a|the|your)? (interruption|stoppage|refusal|rejection|discontinuation|non - completion|non - fulfilment|non - execution|failure|breakdown|non - acceptance) (of|in|by|on|at|without|during) (the|our|your|this|a|any)? (<hollow-thing>|processing|side|end|part|reason|explanation|system|handling|treatment) $
    (in|during|of|at) (processing|treatment|handling|execution) (of (the|your|this) <hollow-thing>)? (went <gone-wrong>|failed|stopped|was interrupted)
    ^ (the|this|your)? (halted|stopped|closed|ended|returned|finished|abandoned|quit|interrupted|discontinued|concluded|broken off) (without|with no) (any)? (action|explanation|result|success|reason|completion|finishing|outcome|warning|cause|effect|conclusion) (being taken|given)?
    (stopped|halted|ended|failed|closed|quit) for no (good|apparent|obvious|clear|known)? reason
    without (the|a|any)? (hoped for|hoped - for|desired|intended|expected|wanted|required|positive|satisfactory)? (result|results|outcome|success|effect|conclusion|explanation) $
    ^ (an|a|the)? <ill-done> <doing> (of|in|at|with|during)? (the|your|this|a)? <hollow-thing>? (detected|noted|encountered|found)? $
    (termination|end|ending|completion|exit|closure|ended|completed|finished|terminated|closed|concluded) with (a|an|some)? (abnormal|negative|adverse|unexpected|unsatisfactory|irregular|incorrect|faulty)? (result|outcome|end|status|state|<trouble>|conclusion)
    (end|aim|objective|conclusion) (of (the|your)? <hollow-thing>|of processing)? (was|is|could|has)? (not|n't) (been|be)? (reached|met|attained|achieved)
    (broke|broken|breaks|cut|stopped|ended|finished|halted|interrupted|quit|failed|stopped us) (off)? (it)? (halfway|half way|half - way|midway|partway|part - way|part way|early|prematurely|too soon|mid - way|before (the|its) (end|finish|completion|conclusion|time)|before (it|this|that|we|they) (was|were|had|could|should|finished|ended|completed|got there|got to the end)|before (reaching the end|completion|the end|finishing|completing|time)|short) (through|done|finished|complete|completed|over|finish|complete|end)?
    (broke|broken|breaks) off
    (sooner|earlier|quicker) than (it|they|that|this|we) (should|was|were|had|expected|planned|intended) (have|to|be|supposed to|expected to|meant to)? $
    (only|just) (got|made it|came|went|get) (halfway|half way|part of the way|part way|partway|so far|this far|that far)
    (as far as) (it|we|this|that) (goes|got|get|can go|could go|can get|could get|can take (it|this|that)|will go)
    (where it ends|it ends here|it stops here|where it stops)
    (we|we've|i|i've|it|system|process|app|program|server) (have|had|has|were|was|must) (to|obliged to|forced to|compelled to)? (stop|end|halt|quit|break off|give up|leave it|leave things|abandon|discontinue|call it a day|call a halt|pause) (here|there|it|this|that|things|the <hollow-thing>)? (at this (point|stage|juncture)|for now|there|here|halfway|half - way|part - way|partway)?
    (has|have|had|just|simply|'s|it|we|i|app|program|system|server) (given|gave) up
    (gave|given) up (on (it|this|that|us|you)|trying|after)
    // How it turned out.
    (state|stage|end|point|condition|conclusion) (was|could|is|has|can) (not|n't) (be|been)? (reached|attained|achieved)
    (in|entered|reached|entering|assumed|left in) (a|an|some) (failed|error|faulty|broken|abnormal|invalid|inconsistent|undefined|unknown|unexpected|strange) (state|condition)
    (not|n't|isn't|wasn't) (quite)? the (one|reply|response|thing|kind|sort|end|ending) (that)? (we|you|it|anyone) (wanted|expected|hoped for|asked for|hoped|had in mind|know|knew|were after|was after|needed)
    (outcome|result|results|end|course|process|it|this|that|things|everything|reply|answer|response) (was|were|is|are|went|came out|turned out|happened|worked|ran)? (not|n't|wasn't|isn't|weren't|aren't|never|other than) (quite|entirely|exactly|go|work|turn out|run|happen)? (as|what|how|the way)? (we|it|you|they)? (was|were|had|had been|had all|'d)? <hoped>
    ^ not (as (planned|expected|hoped|intended|wanted|it should be|foreseen)|according to plan|to plan|the plan|without (problems|issues|difficulties|difficulty|incident|trouble)) $
    ^ (sorry ,? |unfortunately ,?)? not at (this|the) (time|moment|point|stage) $
    (met|meets|meet) with (failure|refusal|rejection|resistance|difficulty|difficulties|no success|little success|a refusal|a negative (reply|response|answer))
    <outcome> (of (your|the|this|our|that) (<hollow-thing>|check|checks|attempt|verification|review|assessment|test))? (:|-|–|is|was|came back|has come back|came out|has been) (a)? <bad-outcome> $
    (a|an|the|your|our|with)? (negative|adverse|unfavourable|unfavorable|unsatisfactory|undesirable|undesired|disappointing|inconclusive) (<outcome>|answer|response|reply|decision) (received|returned|recorded|obtained|reached|noted|given|was|has been|from|came back|at this) (obtained|received|returned|recorded|noted|registered|given)?
    (a|an) (negative|adverse|unfavourable|unfavorable|unsatisfactory|undesirable|disappointing) (outcome|decision|verdict|conclusion|answer|reply|response) ((was|has been)? (recorded|logged|noted|reached|registered|obtained|received|returned))?
    ^ (negative|adverse|unfavourable|unfavorable|unsatisfactory|unsuccessful|disappointing) (outcome|result|decision|verdict|conclusion|answer|reply|response) $
    (desired|intended|expected|wanted|hoped for|hoped - for|required|requested|necessary) (result|effect|outcome|end|goal|aim|objective|conclusion) (was|were|is|has|have|could) (not|never) (been|be)?
    (outcome|result|end|reply|answer|response) (was|is|were|wasn't|isn't) (not)? (quite)? (what|the one) (was|we|you|had been|we had|you had|we were|you were) (hoped|hoping|expected|expecting|wanted|wanting|intended|after|looking|planned) (for)?
    (not|n't) (quite)? (the)? (outcome|result|way|answer|what) (that)? (we|you|was|we'd|we had|you'd|you had|it) (was|were)? (want|wanted|hoped|hoping|expected|expecting|intended|planned|meant|supposed|after) (for|to go|it to go|to end|to be)?
    // What stood in the way isn't named.
    (something|things|matters|circumstances|reasons) (that)? (stood|stands|stand|got|gets|get|came|come) (in|into) (our|the|your|its) way
    (technical|internal|operational|organisational|organizational|administrative|legal|formal|certain|other|various) (grounds|reasons|matters|considerations|factors|constraints|circumstances) (<hinder>|<hinder.any>|do not|don't)
    (completion|continuation|execution|progress|processing|handling|continuing|proceeding) (was|is|has been|were)? (prevented|impossible|blocked|hindered|interrupted|refused|halted|thwarted|impeded|obstructed|not possible|not allowed|not permitted|out of the question)
    (something|this|that|it|things|<hollow-thing>) (has|have|had|is|was)? (prevented|prevents|preventing|stopped|stopping|blocked|blocks|blocking|hindered|hinders|halted|thwarted|impeded) (completion|continuation|progress|execution|processing|handling|us|this|that|it|things|everything|the <hollow-thing>|your <hollow-thing>)
    <blocker> (beyond|outside|out of) (our|anyone's|anybody's|your) (control|hands|reach|power)
    <blocker> ((beyond|outside) our control)? (<hinder>|<hinder.any>)
    // Nobody says why.
    (there's|there is|there was) no (explanation|solution|remedy|reason|answer) <at-present>{0,2} $
    (have|has|is|was|there's|got|with) no (explanation|answer|solution|remedy|reason|fix|cure|cause) (for|to) (this|that|it|you|what happened)
    (not|n't) (at liberty|permitted|allowed|free|able|for us|up to us|in a position) to (say|tell you|disclose|explain|comment|reveal|share|go into|give) (more|further|why|what|the (reason|reasons|cause)|on (the|this|it)|it|that|this|any more|reasons)
    (can|could|may|able to) (give|offer|provide|state|name) no (reason|reasons|explanation|cause|grounds|answer)
    no (further)? (reasons|reason|explanation|explanations|grounds) (can|could|may|will|are|is|were|was) (be)? (given|provided|stated|offered|disclosed|available|known)
    (can't|cannot|couldn't|could not|unable to|yet to|haven't|have not) (put (our|a) finger on|pin down|pinned down|work out|worked out|put a name to|get to the bottom of|find out|found out|explain|establish|identify|pinpoint|put into words|make out|tell) (it|this|that|what|why|how|exactly|the (cause|reason)) (happened|went <gone-wrong>|it is|it was|this is|exactly)?
    (anybody's|anyone's) guess
    (heaven|heavens|goodness|god|lord|who|nobody|no one) (only)? knows (why|what|how|where|when)
    (wish|wished) we knew (why|what|how)?
    (reason|cause|causes|background) (for|of|behind) (this|the|that|your)? (<trouble>|refusal|rejection|interruption|<hollow-thing>) (:|-|is|are|was|remains)? (as yet|still|currently|not yet)? (unknown|unclear|not known|not clear|undetermined|uncertain|a mystery|not available|not given|not stated|not specified|withheld|being looked into|under investigation|being investigated|being examined)
    (why|how|what) (this|it|that|we|the <hollow-thing>)? (happened|failed|occurred|came about|stopped|ended|went <gone-wrong>|did so) (is|was|remains|,|:|-) (still|not yet|as yet|currently|sadly)? (unclear|unknown|uncertain|not known|not clear|a mystery|anyone's guess|anybody's guess|beyond us|we (can't|cannot|couldn't) (say|tell)|we (don't|do not) know|nobody knows|being looked into|under investigation)
    (looking|checking|finding out|investigating|trying to find out) (into)? what (happened|went <gone-wrong>)
    (no|without a|haven't a|haven't got a|not a|hasn't a|don't have a) (clue|notion|inkling|earthly) (why|what|how)?
    (not|n't|aren't) (quite|entirely|really|exactly|yet)? (sure|certain|clear) (why|how|what (happened|went <gone-wrong>|that was|this is|to do|came of it))
    no (reason|explanation|cause) (was|has been|is) (given|offered|provided|stated|found|available|known)
    no (clear)? idea (why|what|how)
    (unclear|uncertain|not clear|isn't clear|not known|not certain) (why|what|how|to us)
    (we|i) (can't|cannot|don't|do not|couldn't|could not|aren't able to|are unable to|'re unable to) (yet|really|quite|exactly)? (say|tell|tell you|know|explain|work out|figure out|understand|be sure) (exactly|just|quite)? (why|what (happened|went <gone-wrong>|is <gone-wrong>|'s <gone-wrong>|it is|it was|caused (it|this)))
    (cause|causes|explanation|origin|root cause) (:|-|is|was|are|remains|has been)? (as yet|still|yet)? (unknown|unclear|not known|not clear|undetermined|uncertain|undisclosed|not established|not determined)
    reason (:|-|is|was|remains) (as yet|still)? (unknown|unclear|not known|not clear|undetermined|unspecified)
    reason (unspecified|undetermined|unclear)
    no (further)? explanation (is|was|can be|could be) (available|given|offered|provided)
    (for|by|due to|owing to) (a|some|certain|various|other)? (reason|reasons|causes|a cause) (that)? (we|it|which we|which|beyond|outside|out of|as yet|not|unknown|unclear|unspecified|undisclosed) (can't|cannot|do not|don't|are unable to|are not able to|could not|couldn't)? (go into|discuss|disclose|share|know|say|explain|identify|determine|establish|our control|anyone's control|of our control|to us|known|disclosed|unknown)?
    // Machines and people that are not themselves.
    in a (way|manner|form|fashion|format) (that)? (we|it|the <hollow-thing>|our <hollow-thing>) (did not|didn't|don't|doesn't|couldn't|could not|can't|cannot) (expect|understand|recognise|recognize|anticipate|use|make sense of|foresee|know|read)
    (has|had|have|'s) had enough
    <empty-is> (all|now|currently|a bit|a little|rather|really|very|quite|completely|just|simply|totally)? <system-mood>
    <empty-is> (all|now|currently|a bit|a little|rather|really|very|quite|completely|just|simply|totally)? (held up|hemmed in|hindered|up against it|getting nowhere|going nowhere|going in circles|going round in circles|in trouble|in difficulty|in difficulties|in a pickle|in a bind|in a fix|out of options|out of ideas|out of our depth|none the wiser|in the dark|stalled|deadlocked|at a standstill|at a dead end|at an impasse|a mystery|a no|a non - starter|out of reach|out of our hands)
    (is|are|was|were|'s) (acting|behaving|playing|responding|running|working) (up|oddly|strangely|weirdly|erratically|unexpectedly|abnormally|badly|funny|out|incorrectly|wrong|against us)
    (acting|playing) up
    (behaved|acted|responded|reacted|replied|ended|stopped|closed|answered) (oddly|strangely|weirdly|erratically|unexpectedly|abnormally|incorrectly|in an (unexpected|odd|unusual) way)
    (our (end|side|part)|something) (is|was) (misbehaving|playing up|acting up|struggling|down|poorly)
    (isn't|aren't|not|stopped|refuses to|won't|wouldn't) (talk|talking|speak|speaking|listen|listening|react|reacting) (to (us|each other|one another|me))?
    (received|got|had|given|sent|returned) (an|a|some) (unexpected|odd|strange|incomprehensible|unusable|garbled|meaningless|puzzling|confusing|negative|adverse) (reply|answer|response|reaction|result|outcome)
    (an|a|the)? (unexpected|odd|strange|incomprehensible|unusable|garbled|meaningless|puzzling|confusing) (reply|answer|response|reaction) (was|has been|came|we|from|that)
    (reply|answer|response|result) (that)? (we|it) (couldn't|could not|can't|cannot|didn't|did not|don't) (use|understand|make sense of|expect|recognise|recognize|interpret|process|work with|read)
    (reply|answer|response|result) (did not|didn't|does not|doesn't|made no|makes no|make no) (make)? (any)? (sense|add up)
    (made|makes) no sense to (us|it|me)
    (stopped|ceased|quit) (responding|answering|behaving|cooperating|functioning|reacting|talking to us|making sense)
    (said|says|told us|sent|gave|returned|replied with|answered with) something (we|that we|it|that|odd|strange|weird|unexpected|funny|else|wrong|different)
    (lost|loses) (its|the|their|our) (way|thread|track|footing|bearings|place|grip)
    (lost|loses|losing) track (of (what|where|things|it))?
    (got|get|went|gone) (lost|missing|mislaid|waylaid|sidetracked|diverted|swallowed|dropped|stuck|jammed|stranded|held up|bogged down|snarled up|tangled|tangled up|hung up) (along the way|on the way|in transit|somewhere|en route|in the works|in the middle|in the process)?
    (been|was|were|is) (lost|mislaid|waylaid|sidetracked|diverted|swallowed|dropped|stuck|jammed|stranded|held up) (along the way|on the way|in transit|somewhere|en route|in the works|in the middle|in the process)
    <system-person> (is|are|was|were|seems|seem|seems to be|seem to be|appears to be|became|become|has become|got|gets) (a bit|a little|rather|too|very|quite)? <system-mood>
    (isn't|aren't|is not|are not|wasn't|weren't) (feeling|quite|behaving|acting|being)? (itself|themselves|themself|well behaved|in a fit state|fit)
    (in|into) (a|an|some) (rather|very|somewhat)? <odd> (way|state|place|spot|situation|position|condition|shape|circumstance)
    (came|come|got|gotten|ran|run|gone|went|entered|reached|fell|fallen|ended up|landed|stumbled|is|are) (in|into|across|upon|on|to) (a|an|some|this) <odd>? (situation|state|condition|position|circumstance|scenario|predicament|pickle|bind|corner|jam|tangle|muddle|fix) (it|we|that (it|we)|from which (it|we)|where (it|we))? (can't|cannot|could not|couldn't|doesn't|does not)? (handle|cope with|deal with|get out of|make sense of|know|resolve|recover)?
    (let|letting|lets) (us|you|everyone|me|everybody) (all)? down
    (we|it|nobody|i|system|server|app|one|service) (did not|didn't|wasn't|weren't|was not|were not|had not|hadn't|don't|doesn't|do not|does not) (quite|really)? (expect|expecting|expected|see coming|bargained for|bargain for|foresee|foreseen|anticipate|anticipated|prepared for|ready for|understand|recognise|recognize|make sense of|know what to do with|know how to handle|able to handle|equipped for|equipped to handle|cope|cope with|know what to make of|like)
    (can't|cannot|could not|couldn't|didn't|did not|unable to) make (any)? (sense|head or tail|head nor tail) of (it|this|that|things|what)?
  `,
  /** Words that say nothing where they stand together, though each names something elsewhere. */
  filler: String.raw`
    (over|across|past) the (finish|finishing)? line
    to (a|an|its|the) (proper|happy|successful|good|satisfactory|natural|logical)? (end|close|conclusion|completion|finish|outcome|result)
    to (completion|fruition|success|conclusion)
    (off the ground|through to the end|to the very end|all the way|under way|in the process|in hand|in question|in due course|so far|that far|this far|by now)
    (along|on) the way
    (take|taking|took|bring|carry|push|move|moving|going|go|get) (it|this|that|things|these|your <hollow-thing>|the <hollow-thing>)? (any)? (forward|forwards|ahead|onward|onwards|further)
    follow - (up|ups)
    your case
    (so to speak|as it were|in a manner of speaking|if you like)
    to a (satisfactory|successful|proper|good|happy) (close|end|conclusion|finish|outcome)
    (must|have to|need to) (inform|advise|tell|notify) you (that)?
    (please)? (note|be aware|take note|bear in mind) that
    (to be (honest|frank|fair|blunt)|truth be told|long story short|to cut a long story short|in (short|brief|a word|a nutshell|other words|plain terms)|as (bad)? luck would have it|by some (misfortune|mischance|quirk|fluke)|through no fault of (yours|your own|anyone)|for (once|good measure)|bottom line|be that as it may|one thing's (certain|sure|clear)|one thing is (certain|sure|clear)|no surprise|to nobody's surprise|much to our regret)
    (all|what) (that's|that is|we (know|can say|can tell you)|is|i know) (certain|clear|sure)? (is that|is)
    (whatever|however|why ever) (happened|it came about|this came about|it happened|the (reason|cause)|it is|it was|that may be|it may be)
    (it's|it is|this is|that's) not your fault
    (the|this|requested|your|desired|our) (business|deed|affair|affairs|dealing|dealings)
    (sorry|sad|afraid|regret|regrets|regretted|hate|have|had|has) to (say|report|tell you|let you know|break it to you|admit|advise|inform you)
    (regret|fear|seems|appears|looks like|looks as if|looks as though|it so happens) that
    (no matter what|whatever|however hard|as hard as|hard as|try as|much as|everything) (we|you|it) (do|did|try|tried|might|may|could|can)
    this time (around|round)
    (as of now|for the present|of late|in this instance|in this case|in the event|on the day|at the last|as such|in any case|once more|once again|yet again|all the same|after all|at any rate|so to speak|if at all|in its entirety|in full|as a whole|in whole or in part)
    (full stop|end of story|simple as that|plain and simple|no two ways about it)
    verification of (the|your|this|these|those) (particulars|details|data|information)
    ^ (please)? (note|notice|alert|warning|notification|message|info|information|reply|report|update|heads up|fyi|attention|important|bad news|sad news|apologies) (from (us|the <hollow-thing>|our <hollow-thing>))? (:|-|–)
    ^ (<hollow-thing>|our|your|the)? <hollow-thing> (reply|answer|message|note|notice|report) :
    (for (now|the time being|the moment)|until further notice|as (things|it|matters) (stand|stands)|as things are|in view of (the|these|this) (circumstances|situation)|given (the|these|this) (circumstances|situation)|under (the|these) circumstances|in the (circumstances|meantime|end)|at the last (moment|minute|second)|at some point|at our end|as far as we (know|can tell|can see|are aware))
    (first|second|third|fourth|final|every|each|all) (try|tries|attempt|attempts|go|time|run)
    the needful
    (the|this|that|your) (said|aforesaid|aforementioned|above - mentioned|abovementioned|respective|corresponding|concerned|esteemed|kind|humble|relevant) <hollow-thing>
    as (envisaged|desired|instructed|foreseen)
    (i'm|we're|i am|we are) afraid
    (your|the|that|this) (last|latest|first|second|previous)? (tap|click|swipe|press|touch|keystroke|nudge)
    (after|upon|on|following|despite) (a|some|much)? (careful|due|full|long|thorough|further|closer)? (consideration|review|reflection|deliberation|examination|assessment)
    to our (regret|sorrow|dismay)
    (requested|desired|required|requisite|necessary) task
    (at|on) (this|the|that) (juncture|time|point|stage|moment|occasion|present time)
    as (it|this|that|they|things|we|you) (should|would|ought to|was|were|had|has|have|might) (have|be|been)? (gone|done|hoped|expected|planned|intended|wanted|meant to|supposed to|supposed to be|liked|to)?
    as (hoped|intended|planned|expected|wanted|desired|foreseen|anticipated|requested|asked|instructed|usual|desired)
    the way (it|they|we|things|that|you|this) (should|would|had|was|were|wanted|hoped|planned|intended|ought to)
    (our|the|my|all our|all) (best|level best|very best)
    (despite|in spite of) (all|everything)? (our|several|many|repeated|various|your|the|multiple|numerous|best|some)? (best)? (efforts|attempts|tries|trying)
    according to plan
    beyond (our|its|anyone's|anybody's) (control|reach)
    outside (of)? (our|anyone's) control
    (halfway|half way|half - way|partway|part way|part - way|midway) (through|there|along)?
    (whatever|what) (it|that|this) was
    whatever (you|we|was|it|that)
    (money|server|system|computer|tech|internet|website) (stuff|thing|thingy|bits|things|side of things)
    (of no|no longer of) (use|help)
    (nearly|almost|close) (but|,|there)
    what (we|it|you) (needed|wanted|expected|hoped for|were after|was after|asked for|were hoping for|are looking for|were looking for)
    other than (expected|planned|intended|hoped)
  `,
} as const;
