import type { Fault } from './fault.js';

export const blame: Fault = {
  id: 'blame',
  title: 'Blame',
  preset: 'recommended',
  definition: 'The wording puts the fault on the reader, scolds, accuses or orders.',
  why: 'People who feel accused defend themselves or leave; nobody needs to be at fault for the next step to work.',
  sources: [
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    {
      name: 'Nielsen Norman Group, error-message guidelines',
      url: 'https://www.nngroup.com/articles/error-message-guidelines/',
    },
  ],
  severity: { default: 'error', button: 'off' },
  problem: 'puts the fault on the reader',
  remedy: 'Say what is needed, or what the system did, without “you”.',
  shape: '{What is needed}, like {an example}.',
  whenNotToUse: 'Switch it off for audit logs and moderation tools that record what a third person did.',
  patterns: [
    {
      find: String.raw`
        ^ [(you|you have|you've) (forgot|forgotten) to act=(<imperative> *{1,6})] $
        ^ [(you|you have) (did not|didn't|have not|haven't|not) act=((enter|provide|fill in|complete|supply|select|choose|specify|submit|include|give|attach|confirm|answer|type|sign) *{1,6})] $
        ^ [you failed to act=(<imperative> *{1,6})] $
      `,
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Ask for what is missing.',
      rewrites: ['$act'],
    },
    {
      find: String.raw`
        ^ [<you-past> (entered|typed|provided|supplied|submitted|gave|given) (an|a) (invalid|incorrect|wrong|bad|malformed) (email|e - mail) address?] $
      `,
      remedy: 'Say what a right one looks like, with an example.',
      rewrites: ['enter an email address like name@example.com'],
    },
    {
      find: String.raw`
        [<you-past> <pointing>{0,2} <blunder.ed> to? *{0,4}]
        [<you-past> <pointing>{0,2} (failed|forgotten|refused|omitted|declined) to *{0,3}]
        [(did|have|having) you? <pointing>? (forget|forgotten|neglected|failed) to *{1,3}]
        [(forgot|forgotten) to *{1,3}] \?
        [(looks|seems|appears) like you (have|'ve)? (missed|skipped|messed up|made (a|some|an) *{1,2}) *{0,3}]
        [<you-past> (ignored|disregarded) (our|the|all|this|these|my|every|several|repeated|two|three|#) *{0,3} (warning|warnings|message|messages|reminder|reminders|request|requests|email|emails|rules|instructions|advice|notice|notices|letter|letters|deadline|call|calls)]
      `,
      unless: ['conditional', 'label-key', 'success-intent'],
      remedy: 'Ask for what is missing: “Enter your name”.',
    },
    {
      find: String.raw`
        [<you-past> <pointing>{0,2} (<person-act.ed>|made|chosen) (up|in|with|on)? ((a|an|the|some|your|our) *{0,1})? <flawed>] *{0,3}
        [<you-past> * (a|an) (invalid|incorrect|illegal|wrong)] *{0,3}
        [<you-past> <pointing>? (typed|entered|did|had|put|spelled|spelt|wrote|filled) (it|that|this|them) in? wrong]
        [<you-past> <pointing>{0,2} (<person-act.ed>|<imperative.ed>|parked) *{0,5} <wrongly>]
        [<you-past> (wrongly|incorrectly|improperly|mistakenly|carelessly|foolishly|wrongfully) *{1,3}]
        [<you-past> <pointing>{0,2} (<person-act.ed>|<imperative.ed>|arrived|turned up|showed up|came|finished) *{0,4} (late|too <untimely>)] (,|.|and|so|again|to|for)
        [<you-past> <pointing>{0,2} (<person-act.ed>|<imperative.ed>|missed|drove (off|away)?|walked|went) *{0,4} without (<imperative.ing>|<person-act.ing>|telling|permission|a) *{0,3}]
        [<you-past> <pointing>{0,2} (<person-act.ed>|put) *{1,5} (in|into|for) the (wrong|* box|* field|* column)]
        [<you-past> put *{1,4} in the (future|past)]
      `,
      unless: ['conditional', 'question'],
      remedy: 'Say what a right one looks like, with an example.',
    },
    {
      find: String.raw`
        [<you-past> (specified|entered|selected|chose|chosen|provided|supplied|requested|used|picked|typed|gave|given) *{1,5} (that|which) (does not|doesn't|did not|didn't|do not|don't|isn't|is not|can't|cannot) (exist|work|match|a|an|valid|real|be)]
        [you (have not|haven't|did not|didn't) (filled in|filled out|completed|answered|done|read|entered) *{1,4} (properly|correctly|right|carefully)]
        [<you-past> waited too long] *{0,4}
      `,
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Say what the system couldn’t find, and what to try.',
    },
    {
      find: String.raw`
        [you (did not|didn't|never) <pointing>? (even|properly|correctly|fully|bother to)? <person-act>] *{0,4}
        [you (have not|haven't) (even|properly|correctly|fully)? <person-act.ed>] *{0,4}
      `,
      when: ['problem-intent'],
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Ask for what is needed, not for what was left out.',
    },
    {
      find: String.raw`
        [you (never|didn't even|did not even|didn't properly|didn't bother to|did not bother to|couldn't be bothered to) (<person-act>|<person-act.ed>|look|listen|listened|told|tell)] *{0,4}
        [you (did not|didn't|never|haven't|have not) (bring|brought|paid|read|listen|listened|follow|followed|check|checked|repeat|repeated|heed|heeded|look|bother|bothered|(pay|paid) attention|do your|keep|kept to|turn up|show up|comply|cooperate|obey)] *{0,4}
        [you <did-not> (<person-act>|<person-act.ed>) *{1,8} (so|therefore|which is why|and now|, so|, therefore)]
        [you (haven't|have not|didn't|did not) (done|do|kept|keep|met|meet|honoured|honored|honour|honor|held|hold|fulfilled) (what|as|the|your|anything|up your|to)] *{0,4}
        [you did (something|what|things|that which) (that)? (we|you|is|isn't|are|was|nobody)] *{0,4}
        [(we've|we have|i've|i have) (already|repeatedly|often|clearly|now)? (told|warned|reminded|asked) you] *{0,4}
        [you (passed|sent|supplied|gave|provided) (a|an) (null|empty|malformed|<flawed>) *{0,3}]
        [you (did not|didn't|never) (come|attend|show|arrive|appear|ring|call|cancel) *{0,4} (and|without) *{0,4}]
        [(show|have|learn) *{0,4} (some|more|a little|a bit of) (respect|consideration|manners|courtesy|patience)] *{0,3}
        [you are in (violation|breach|default)] *{0,3}
        [<you-past> left *{1,5} (open|on|running) again]
        [you (haven't|have not|weren't|were not|aren't|are not|'re not) (been)? (even|really)? (listening|paying attention|reading|following (the|our|instructions|orders|these|any)|trying|thinking|careful|concentrating)] *{0,3}
        [<you-past> <pointing>? (skipped|missed|omitted|left) (a|an|the|your|this|one|some|*) (mandatory|required|compulsory|necessary|obligatory)? (question|questions|field|fields|step|steps|section|box|boxes|part|answer|page|instruction|instructions|deadline)]
        [<you-past> <pointing>? (left|skipped) *{1,5} (blank|empty|out|unanswered|unfinished|incomplete|unsigned|unlocked|unattended)]
        [<you-past> <pointing>? (messed|mixed|screwed|mucked|fouled|cocked) *{0,3} up] *{0,4}
        [<you-past> <pointing>? got *{1,4} wrong] again?
        [<you-past> (somehow|even)? managed to (delete|lose|break|miss|forget|lock|ruin|erase|enter|drop|block|damage|spoil|wipe|close|get *{1,3} wrong)] *{0,4}
        [<you-past> let *{1,4} (lapse|expire|time out|slip|slide|spoil|rot|die|wither|starve|dry|burn|escape|fall|run (out|low|down|dry|flat))] *{0,3}
        [<you-past> put (a|an|the|your) *{1,3} where *{1,4}]
        [you (had|have had|'ve had) (all|plenty|enough|ample|more than) *{1,4} to] *{0,3}
        [(you are|you're) (solely|entirely|fully|wholly|personally|alone) (responsible|liable|to blame)] *{0,3}
        [(was|is) your (job|doing|fault)] *{0,3}
        [(and|but)? (it was|that was|this was) you] .
        \? [you did] .
        [because of you] , *{1,4}
        [(we've|we have|i've|i have) had enough of] *{0,3}
        [(do not|don't|so don't|stop) (complain|complaining|moan|moaning|whine|whining|argue|arguing|cheat|cheating|lie|lying)] *{0,4}
        ^ ~{0,9} [stop (sending|hammering|mashing|begging|pestering|spamming|poking|submitting|posting|pressing|ringing|shouting|guessing)] *{1,4} .
        [(hold still|sit still|stand still|keep still|pay attention) and *{1,4}]
        [(do|fill|type|enter|write|spell|read|sign) (it|this|that|them) (in|out)? (properly|correctly|carefully)]
        [read the (instructions|label|rules|manual|notes|guide|question) (next time|first|before|this time|properly)]
        [(maybe|perhaps) (try|start|consider) (reading|listening|looking|thinking|typing|paying|checking|counting)] *{0,3}
        [(through|because of|due to|out of|by|down to) (sheer|pure|your|their|his|her)? (carelessness|laziness|negligence|stupidity|impatience|neglect|inattention|thoughtlessness)]
        [behave (yourself|yourselves)]
        [think (first|before you|next time|harder|twice)]
        [(his|her|their|account holder's|user's|customer's|owner's|your) own (fault|doing|mistake|lookout)]
        [* own fault] .
        [(must|will have to|should) (explain|justify) (yourself|yourselves|themselves|himself)] *{0,4}
        ^ [(late|blurry|wrong|empty|overpacked|missing|absent|blank|unsigned|incomplete|unpaid) again] *{0,4}
        [<you-past> (abandoned|jumped the queue|pushed in|gave up on) *{0,4}]
        [<you-past> made (a|an|too many|several|#|two|three|four|some|many|another|the same) *{0,1} (mistake|mistakes|error|errors|blunder|blunders)] *{0,3}
        [<you-past> made (too many|several|#|{}|multiple) (failed|wrong|bad|incorrect) *{0,2}]
        [you (didn't|did not|never) (give|gave|grant) (us|the|your|me|this)? *{0,3} (permission|access|consent)]
        [you (refused|blocked) (the|us|our|this)? *{0,2} (permission|permissions|access|consent)]
        ^ [(do not|don't) (ask|email|call|contact|write to|phone|bother) us *{1,8}]
        [are you really (sure|certain)] *{1,8}
        [<you-past> (broke|broken|damaged|jammed|crashed) (the|our|this|that|it|these) *{0,3}]
        [you caused] *{1,4}
        [you (<person-act.ed>|<imperative.ed>) *{1,4} , so (the|your|it) *{0,3} (was|is|were|has been)? (lost|failed|rejected|cancelled|canceled|closed|stopped|deleted|gone|declined)]
        [you (cannot|can't) be trusted] *{0,3}
        (the|this|our|every|each)? [<person-role> (has|have|had)? (failed|forgot|forgotten|neglected|refused|omitted) to *{1,4}]
        (the|this|our) [<person-role> (has|have|had)? (ignored|disregarded|disobeyed|broken|violated) *{1,4}]
        ^ [<person-role> (has|have|had)? (ignored|disregarded|disobeyed|neglected|violated) *{1,4}]
        [<person-role> to blame for *{1,4}]
        [you (keep|kept) <imperative.ing>] *{0,4}
        [you keep (having|making|forgetting|asking|using|giving|missing)] *{0,4}
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
        [your own? <reproach>] *{0,4}
        [(you have|you've) committed (a|an) *{1,3}]
        [nobody asked you] *{0,4}
        [(couldn't|could not|can't) be bothered] *{0,4}
        [error on your (side|end|part)]
        [and you know it]
        ^ [(great|brilliant|wonderful|congratulations|bravo|well done|nice going|nice one|lovely|super|fantastic|marvellous) (,|!|:|.) *{0,5} (wrong|locked|lost|failed|broke|broken|deleted|missed|yourself|expired)] *{0,3}
        [your (abuse|misuse|neglect|disregard|mistreatment|mishandling) of *{1,5}]
        [(we|i) already (told|warned|asked) you] *{0,3}
        [(improper|incorrect|wrong|careless) (use|usage|handling|operation) (by|on the part of)] *{0,3}
        [you typed *{1,4} (incorrectly|wrong|wrongly)]
        [your own? <reproachful> *{1,2}]
        [your (own|constant|endless|continual|incessant|relentless|persistent|repeated|poor|bad|terrible|awful|dreadful) (<imperative.ing>|typing|spelling|planning|fiddling|timing|maths|handwriting|memory|behaviour|behavior|attitude|manners|choices)] *{0,3}
        [your (typing|spelling|maths|sums|handwriting|memory|behaviour|behavior|attitude|manners) (is|are|need|needs|left|cost|lets|let|caused|leaves) *{0,4}]
        [(reminders|emails|letters|messages|times) and you *{0,5}]
        [you promised *{1,7} and (didn't|did not|haven't)]
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
        [you did (this|that|it) to yourself]
        [(this|that|it) was done by you]
        [you (deleted|broke|lost|closed|cancelled|pressed|clicked|changed|chose|typed|entered|moved|unplugged) (it|this|that|the button|the wrong *{0,1}) (, you|. we didn't|, not us)] *{0,3}
        [(that's|this is|that is) what happens (when|if) you] *{0,5}
        [(mess|mistake|error|problem|typo|fault) *{0,3} (is|was) (yours|all yours|your own|you)] .
        (,|–|-|:|;|mistake|wrong|blame|fault) [(and)? (that's|it's|that is) you] .
        [no wonder ~{1,6} you] *{0,4}
        [(only)? (got)? (yourself|yourselves) to (blame|thank)] *{0,3}
        ^ [blame (your|yourself|the person who|whoever) *{0,3}]
        [(mistake|error|fault|problem|blame|responsibility) (is|lies|was|rests) (on|with|at) (your (side|end|part|door|doorstep)|you|yourself)] *{0,3}
        [(your|you) own? (carelessness|sloppiness|laziness|forgetfulness|impatience|bad (habits|typing|spelling|planning|luck)|poor (planning|choice|spelling|typing|memory))] *{0,3}
        [(isn't|is not|not|wasn't) our (fault|problem|mistake|doing|responsibility|lookout)]
        [(user|operator|human|customer|your) (has|have)? (made|caused|committed)? (a|an)? *{0,1} (mistake|error|blunder)] (by|again|.|:|caused|is|has|led|on)
        [(user|operator|human) error]
        [(entry|input|mistake|error|fault|misuse|negligence) (by|of|on the part of) (the)? (claimant|account holder|user|customer|operator|cardholder|member|driver|applicant|caller|you)]
        [((entered|typed|made|submitted|chosen|provided|done) (wrongly|incorrectly)|caused|broken|mistyped) by you]
        [<flawed> *{1,3} (entered|typed|given|supplied|sent|provided) by you]
        [(serves you right|you had one job|you asked for (it|this)|you brought this|what did you expect|we did (say|tell|warn)|don't say we didn't|don't come crying|no excuse|no excuses|not good enough|(see|look) what you (did|have done|'ve done))] *{0,4}
        [(nobody|no one|who) (but|other than|else but|except) you (could|can|has|have|did|would)] *{0,5}
      `,
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Leave the blame out; say what happened and what to do now.',
    },
    {
      find: String.raw`
        [(<you-past>|you are|you're|you were|you've been|stop|don't be) <pointing>{0,2} (been|being|be)? (so|too|very|rather|far too|a bit|that|quite)? (<reproachful>|at fault|wrong about)] *{0,4}
        [(you're|you are|you were) (far|much|a bit|just|way)? (too|being) (late|slow|early|fast|weak|lazy|difficult)] *{0,2}
        [you're late] *{0,2}
        [(that|this|it) (was|is) (a|an|very|so|really|rather|pretty|not)? (a|an|very)? (<reproachful>|silly|foolish|stupid|bad|poor|unwise|clever)] (thing|mistake|move|choice|idea|error|typo|of you|decision|to do) *{0,3}
        ^ [(<reproachful>|silly|stupid) (entry|mistake|error|typing|typo|input|work|you|choice)] *{0,3}
        [(<reproachful>|slow|late|naughty|silly|bad|wrong|typical) of you]
        [(too (slow|late|careless|impatient|lazy|greedy)|slow typer|slowcoach|butterfingers|clumsy)] (again|this time|!|.) (try)? *{0,3}
        ,? (and|but) [you (aren't|are not|'re not) one] .
        [you failed (the)? (authentication|verification|validation|identification)]
        [you (can't|cannot|couldn't) (even|just|simply|be bothered)] *{0,5}
        [you (clearly|obviously|really|just|plainly)? (can't|cannot|couldn't|don't know how to|never learned to) (type|spell|count|listen|write|add up|follow (instructions|rules))] *{0,5}
        [learn (how)? to (type|read|spell|count|listen|use|park|write|behave|follow|wait|share)] *{0,3}
        [(whoever|someone|somebody|the person who|anyone who) *{0,4} (clearly|obviously|evidently|wasn't|can't|cannot|couldn't|didn't|hasn't)] *{0,4}
        [(people|users|customers|those|anyone|someone) who (won't|don't|can't|cannot|refuse to|never|didn't) (read|listen|follow|pay|learn|check|bother|look)] *{0,3}
        [you don't (seem to|appear to)? (understand|have a clue|get it|listen|deserve|care|read|follow|know how|realise|realize)] *{0,4}
        [your *{1,2} (is|was|are|were) (so|very|really|too|simply|just)? (poor|sloppy|terrible|careless|awful|appalling|disgraceful|shameful|hopeless|laughable|a disgrace|a mess|pathetic|ridiculous)]
        [your (input|entry|answer|response|data|details|submission|information|work|file|form|choice) (is|was|are|were|isn't|looks) (wrong|incorrect|bad|unacceptable|not acceptable|not good enough|no good|rubbish)]
        [your (spelling|typing|grammar|handwriting|address|sum|sums|maths|choice|claim|order|booking) *{0,4} (is|was|are|were) wrong] .
        [your *{1,5} (is|was|are|were|isn't|looks) (defective|unacceptable|not acceptable|not appropriate|inappropriate|not good enough|no good|rubbish|substandard|sloppy)] .
        [your *{1,3} (is|are|was|were) to blame] *{0,3}
        [(take|raise) it up with (whoever|whomever|the person|someone)] *{0,4}
        [(none|half|some|neither|all) of (your|this|that|it) *{0,2} (make|makes|made|adds|add) (any|no|up)? sense?]
        [(makes|made|making) no sense]
        [(nonsense|gibberish|rubbish|garbage|drivel|twaddle)] (here|in|into|.|,|is|as|entered|typed|was|scans|photos|answers|like)
        [you (seem|appear) to (have)? (forgotten|made|mistyped|missed|lost|think|believe|be confused|be unable)] *{0,4}
        [(you|we) (clearly|obviously|must have|may have|might have|probably) (you)? (followed a (bad|broken|wrong|dead)|clicked a (bad|broken|wrong)|typed|entered|made|chosen|used|lost|done|given|got|confused|clicked|pressed|deleted)] *{0,5}
        [you (obviously|clearly|simply|still|never|evidently|plainly|seemingly|apparently) (haven't|hadn't|didn't|don't|have not|did not|do not|couldn't|failed|missed|ignored|confirmed|read|checked|replied|paid|answered|verified|signed|gave|told|sent|returned|finished|completed|responded|set|added|entered|saved|updated)] *{0,4}
      `,
      unless: ['conditional', 'question', 'label-key', 'success-intent'],
      remedy: 'Say what happened and what is needed now, without “you”.',
    },
    {
      find: String.raw`
        [you (really|simply)? (should|ought to|might|could) (really)? (have|'ve) (<person-act.ed>|<imperative.ed>|known|thought|backed|listened|remembered|told us|asked first|been|looked|done|noticed|warned)] *{0,3}
        [you (should've|shouldn't have|should not have|ought to have|could've|ought not)] *{0,3}
        [you really (ought to|should|must|need to)] *{0,4}
        [you (ought to|should|need to) know (your|that|better|this|how|the)] *{0,4}
        [you (should not|shouldn't|ought not to|have no (business|right|reason|excuse)|aren't supposed to|are not supposed to) (be|being|to be)? (here|in here|there|<imperative.ing>|looking|reading|be here)] *{0,3}
        [you (have|had) (no (right|business|excuse)|only yourself)] *{0,4}
        [you were (supposed|meant|expected) to *{1,4}]
        [you (were|are) (supposed|meant|expected|obliged|required) to] *{1,4} (on|by|before|last|yesterday|already|when|and)
        [(as)? (you were|you've been|you have been|you had been) (already|previously|clearly|repeatedly)? (told|warned|advised|instructed|reminded|asked (not|several|twice|repeatedly|before|already|politely)) (about|to|not|that|before|twice|several|repeatedly|already|.|,)] *{0,4}
        [you (must|have to|need to) (learn|try harder|pay attention|be more careful|read the (instructions|rules|terms)|follow the (rules|instructions)|do better)] *{0,3}
        [(be more careful|try harder|think harder|look harder|watch what you (type|do|click|enter)|mind what you|can't you|didn't (we|i) (say|tell|ask|warn)|haven't (we|i) (said|told|asked|warned)|weren't you (told|listening)|were you not (told|listening)|(i|we) (told|warned) you|we did warn|pay (more|better|closer)? attention (to what you|and|!|.|,|:|–|-|next|when|before)|for the last time|do as you're told|think before you|(read|look|check|count|think) *{0,4} before you (answer|ask|type|click|send|complain|press|submit|upload|enter))] *{0,4}
        [(type|enter|read|do|fill|spell|write|count|scan|look|check|answer|try|sign|follow|get) *{0,4} (properly|carefully|correctly|right|harder) (this|next|for once|the first) time?] *{0,2}
        [(properly|correctly|carefully|right|harder) (next time|this time|for once)]
        [next time ,? (double - check|double check|pay|read|check|be|listen|think|follow|do|try|use|remember|look|come|bring|enter|type)] *{0,4}
        [(this|that) (is not|isn't|was not|wasn't) what (we|i) (asked|wanted|told|said|requested)] *{0,3}
        [(don't|do not|stop|please don't|quit) (sending|wasting|send|waste|give|giving|upload|uploading|make|making|enter|try|leave|forget|skip|ignore) (us|me|this|the|any|our|your|that|everyone|everybody)? *{0,2} (<flawed>|time|again|empty|blank|next time|any more)] *{0,3}
        ^ [be patient]
        [(have some patience|it helps if you|it would help if you|don't blame us|don't look at us|(a|one) (quick)? look at the (manual|instructions|label) would)] *{0,4}
        [learn the difference] *{0,4}
        [(that's|this is|that is) not how you *{1,5}]
        [(isn't|is not|wasn't|was not) (very|particularly|exactly)? (clever|smart|funny|sensible|wise)] (.|,)
        [(nobody|no one) in (their|his|her) right mind] *{0,3}
        [you (can't|cannot|could hardly|can hardly) expect (a|an|us|to|the|any)] *{0,5}
        ^ [(don't|do not) attempt to *{1,5}]
        ^ [stop and (read|think|look|listen|check)] *{0,4}
        [you still owe (us|me)] *{0,4}
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
    {
      find: String.raw`
        ^ [stop (<imperative.ing>|doing|asking|typing|guessing|tapping|spamming|messing|playing|shaking|clicking|pressing) (so)? *{0,1}] *{0,4} .
      `,
      when: ['closed-sentence'],
      unless: ['conditional', 'label-key', 'success-intent', 'question'],
      problem: 'orders the reader about',
      remedy: 'Say what is happening and what the reader can leave to you.',
    },
    {
      find: String.raw`
        (,|.|:|–|-|and) [stop (guessing|trying|clicking|pressing|asking|refreshing|typing|messing|doing that)]
        [you must (not|never|on no account|under no circumstances)] *{1,4}
        [(don't|do not) (you)? (dare|even think|ever)] *{0,4}
        [(don't|do not) (try|do|ever do|attempt) (that|this) again]
        [(as|like) (i|we|i've|we've) (have|had)? (already|clearly|previously|just|repeatedly)? (already|clearly|previously)? (explained|said|told|mentioned|stated|asked)] *{0,3}
      `,
      unless: ['conditional', 'question'],
      problem: 'scolds',
      remedy: 'Say what is needed, and why.',
    },
    {
      find: String.raw`
        ^ [actually] , *{1,6}
      `,
      unless: ['conditional', 'question'],
      problem: 'scolds',
      remedy: 'Say what is needed, and why.',
    },
    {
      find: String.raw`
        ^ *{0,3} [you (are|were|'re) (not|n't|never) (currently)? (allowed|authorized|authorised|permitted|entitled|supposed|eligible) to do *{0,4}]
        [you (are|were) (prohibited|forbidden|barred|disallowed|not entitled)] *{0,2}
        [(you are not|you're not|you aren't) (allowed|permitted|authorised|authorized|welcome|wanted) (in|in here|here|in this|on this|near|past|inside)] *{0,3}
      `,
      unless: ['conditional', 'question', 'way-on'],
      problem: 'scolds',
      remedy: 'Say what access is needed and who can give it.',
      rewrites: ['you don’t have access to this'],
      shape: 'You need {which access} to {do what}. {Who} can give it to you.',
    },
    {
      find: String.raw`
        ^ *{0,2} [you are (unauthorised|unauthorized) to] act=*{1,8}
        ^ *{0,4} [(you're not|you aren't|you weren't|you are not|you were not) (currently)? (allowed|authorized|authorised|permitted|entitled|supposed) to] act=*{1,8}
      `,
      unless: ['conditional', 'question', 'way-on'],
      problem: 'scolds',
      remedy: 'Say what access is needed and who can give it.',
      rewrites: ['you don’t have permission to'],
      shape: 'You need {which access} to {do what}. {Who} can give it to you.',
    },
    {
      find: String.raw`
        ^ *{0,4} [(you are not|you're not|you aren't) (allowed|authorized|authorised|permitted|entitled|welcome)] (here|in|for|on)? $
      `,
      unless: ['conditional', 'question', 'way-on'],
      problem: 'scolds',
      remedy: 'Say what access is needed and who can give it.',
      rewrites: ['you don’t have access'],
      shape: 'You need {which access} to {do what}. {Who} can give it to you.',
    },
    {
      find: String.raw`
        ^ [wrong thing=(*{0,2} (password|username|user name|user id|id|name|email|e - mail|pin|passcode|code|credentials|answer|login|details|security code|passphrase|number|email address|otp|sequence|pattern)) (or|and|/)? thing2=(passcode|user id|password|username|pin|email|code|name)?] *{0,6} $
        ^ [wrong *{0,2} (password|pin|pin code|passcode|code|otp|sequence|pattern|passphrase|credentials)] , *{1,4} $
        ^ ~{0,6} [(password|passcode|pin|login|credentials|code|codes|passwords) (is|are|was|were) wrong]
        ^ [(incorrect|wrong) !]
        ^ [nope] *{0,3}
        ^ [(no ,?)? (that's|that is|this is|it's) (wrong|incorrect|not right|not it)] (.|,|:|–|-)
      `,
      unless: ['question', 'label-key'],
      problem: 'tells the reader off',
      remedy: 'Say what doesn’t match, and a way on.',
    },
    {
      find: String.raw`
        ^ [wrong thing=(*{0,2} (password|username|email|credentials|passcode|pin)) (or|and) thing2=(password|username|pin|email)] $
      `,
      unless: ['question', 'label-key'],
      problem: 'tells the reader off',
      remedy: 'Say what doesn’t match, and a way on.',
      sentences: ['That $thing and $thing2 don’t match.'],
    },
    {
      find: String.raw`
        ^ [wrong thing=(password|passcode|pin|code|answer|security code)] $
      `,
      unless: ['question', 'label-key'],
      problem: 'tells the reader off',
      remedy: 'Say what doesn’t match, and a way on.',
      sentences: ['That $thing doesn’t match.'],
    },
    {
      find: String.raw`
        [(illegal|forbidden) (character|characters|input|value|entry|name|operation|argument|move|symbol|symbols|word|words)]
        [bad (request|input|password|value|username|entry|credentials|email|characters|gateway|login|user name|code|file name|date|name)]
        ^ [(nonsensical|absurd|senseless|preposterous) *{1,2}] (.|,|:|!)
        ^ [bad (address|number|data|format|choice|answer|postcode|amount|time|url|link|file|spelling)] (:|,|–|-|.)
        ^ [(improper|incorrect|careless|sloppy|wrong) (use|usage|handling|operation|conduct) of] *{1,3}
      `,
      unless: ['for-developers', 'label-key'],
      problem: 'scolds',
      remedy: 'Say which form is right, or what the system couldn’t do.',
    },
    {
      find: String.raw`
        [<you-past> (broke|broken)] (our|the|this|these|your (word|promise|agreement|contract)) *{0,3}
        [your *{1,3} (violates|breaks|breached|breaches|violated|infringes|offends)] (our|the|these|community|house) *{0,3}
        [you (are|were|'re) (trying|attempting) to ((access|reach|open|enter) (forbidden|restricted|blocked|private)|cheat|trick|hack|abuse|bypass|break|fool|deceive|defraud|steal|exploit)] *{0,3}
        [(you're|you are) (doing|using|holding|filling|entering|typing) *{1,3} (wrong|wrongly|incorrectly|upside down)]
      `,
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Say which rule, and what can be done now.',
    },
    {
      find: String.raw`
        [<you-past> (made|sent|requested|had) too many (request|requests|errors|mistakes|calls|failed attempts|wrong attempts|failed|wrong)]
      `,
      unless: ['conditional', 'question', 'way-on'],
      remedy: 'Say what is paused, why, and until when.',
      rewrites: ['there have been too many requests'],
    },
  ],
};
