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
        [you keep (entering|typing|trying|sending|pressing|doing|asking|making|getting|clicking|forgetting|using|giving)] *{0,4}
        [you (have not|haven't|did not|didn't) (done|do) (what|as|the|your|anything)] *{0,4}
        [(happened|is|was|failed|lost|broke|stopped|closed|cancelled|canceled|delayed|late) because you] *{0,5}
        [(don't|do not) (try|do|ever do|attempt) (that|this) again]
        [(you've|you have|you) made (a|an|too many|several|#|two|three|four|some|many|another|the same) *{0,1} (mistake|mistakes|error|errors|blunder)] *{0,3}
        [surely you] *{1,5}
        [you (have)? (supplied|submitted|sent|given|gave|provided|entered|uploaded|filed|handed in) (an|a)? (incomplete|unsuitable|unusable|unreadable|illegible|nonsensical|faulty|false|fake|wrong|improper|inadequate|insufficient) *{1,3}]
        [(it's|it is|that's|that is) your (job|duty|responsibility|problem|business|task) (to)?] *{0,4}
        [you (are|were|'re) (trying|attempting) to (cheat|trick|hack|abuse|bypass|break|fool|deceive|defraud|steal|exploit)] *{0,3}
        [you're (trying|attempting) to (cheat|trick|hack|abuse|bypass|break|fool|deceive|exploit)] *{0,3}
        [you caused] *{1,4}
        [you (might|could) have (read|checked|asked|told|thought|looked|warned|saved|waited|said)] *{0,5}
        [you were (far|much|a bit)? too *{1,2}]
        [(entry|mistake|error|fault|misuse|negligence) (by|of) (the)? (account holder|user|customer|operator|cardholder|member|driver|applicant|caller|you)]
        [you (haven't|have not|weren't|were not|aren't|are not) (been)? (listening|paying attention|reading|following|trying|thinking|careful|concentrating)] *{0,3}
        [that (makes|made) no sense]
        [on purpose] (.|,)
        [you (skipped|omitted) (a|an|the|your|this|one|some|*) (mandatory|required|compulsory|necessary|obligatory)? (question|questions|field|fields|step|steps|section|box|boxes|part|answer|page)]
      `,
      unless: ['conditional', 'label-key', 'success-intent', 'instruction'],
      remedy: 'Say what happened and what is needed now, without “you”.',
    },
    {
      find: String.raw`
        ^ [your (mistake|error|carelessness|negligence|oversight|delay)] (delayed|caused|cost|led|has|made|means|meant|broke|ruined|costs)
      `,
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Say what happened and what is needed now.',
    },
    {
      find: String.raw`
        [you (have|had)? (wrongly|incorrectly|improperly|mistakenly|carelessly|foolishly|wrongfully) *{1,3}]
        [you *{1,6} <wrongly>]
        [you (did not|didn't|haven't|have not|never) (read|listen|listened|follow|followed|pay attention|paid attention|bother|bothered|look|looked|heed|heeded)] *{0,4}
        ^ [(that's|that is|this is|it's) wrong] (.|,|:|–|-)
        (,|.|:|–|-|and) [stop (guessing|trying|clicking|pressing|asking|refreshing|typing|messing|doing that)]
        [next time ,? (pay|read|check|be|listen|think|follow|do|try|use|remember|look|come|bring|enter|type)] *{0,4}
        [(nonsense|gibberish|rubbish|garbage|drivel)] (here|in|into|.|,|is|as|entered|typed|was)
        [(user|operator|human|customer) (has|have)? (made|caused|committed)? (a|an)? *{0,1} (mistake|error|blunder)] *{0,2}
        [you (turned up|arrived|came|showed up|were|pulled|pushed|pressed|clicked|stopped|left|paid|returned|parked|opened|closed|removed|unplugged) *{0,4} too (early|late|soon|often|fast|hard|slowly|quickly|many times)]
        [you (turned up|arrived|came|showed up|were|paid|replied|returned) *{0,3} late] (,|so|and|again|.)
        [your *{1,2} (is|was|are|were) (poor|sloppy|terrible|careless|awful|appalling|disgraceful|shameful|hopeless|laughable|a disgrace|a mess)]
        ^ [(careless|sloppy|stupid|foolish|silly) (entry|mistake|error|typing|typo|input|work)] *{0,3}
        [you (have)? forgot (to|your|the|a|an) *{1,4}]
      `,
      unless: ['conditional', 'question', 'label-key', 'success-intent'],
      remedy: 'Say what happened and what is needed now, without “you”.',
    },
    {
      find: String.raw`
        [you (have)? (specified|entered|selected|chose|chosen|provided|requested|used|picked|typed|gave) *{1,5} (that|which) (does not|doesn't|did not|didn't|do not|don't) (exist|work|match)]
        [you (have)? waited too long] *{0,4}
      `,
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Say what the system couldn’t find, and what to try.',
    },
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
        ^ [(you|you have|you've) (entered|typed|provided|supplied|submitted|gave|given) (an|a) (invalid|incorrect|wrong|bad|malformed) (email|e - mail|email address|e - mail address)] $
      `,
      remedy: 'Say what a right one looks like, with an example.',
      rewrites: ['enter an email address like name@example.com'],
    },
    {
      find: String.raw`
        ^ [stop <imperative.ing>] *{1,4} .
      `,
      when: ['closed-sentence'],
      unless: ['conditional', 'label-key', 'success-intent'],
      problem: 'orders the reader about',
      remedy: 'Say what is happening and what the reader can leave to you.',
    },
    {
      find: String.raw`
        [(you've|you have|you) got *{1,4} wrong] again?
        [(mistake|error|fault|problem|blame|responsibility) (is|lies|was|rests) (on|with|at) (your (side|end|part|door|doorstep)|you|yourself)] *{0,3}
        [(did not|didn't|do not|don't|could not|couldn't) (even)? bother to] *{1,3}
        [you (have|'ve)? (put|picked|chose|chosen|gave|given|used|entered|sent|uploaded|attached|selected|typed|ordered|brought|took|scanned|pressed|wrote) (the|a) (wrong|incorrect|bad)] *{1,3}
        [(don't|do not) (leave|forget|skip|ignore|waste) (this|the|any|our|your) *{1,4} (again|empty|blank|next time|any more)]
        [(as)? you (were|have been|had been) (already|previously|clearly|repeatedly)? (told|warned|informed|advised|instructed|asked|reminded)] *{0,4}
        ^ [no ,? (that's|that is|this is|it's) (wrong|incorrect|not right|not it)]
        [you (ought to|should|need to) know (your|that|better|this|how|the)] *{0,4}
        [(nobody|no one|who) (but|other than|else but|except) you (could|can|has|have|did|would)] *{0,5}
        [you (were|are) (supposed|meant|expected|obliged|required) to] *{1,4} (on|by|before|last|yesterday|already|when|and)
        [(properly|correctly|carefully|right) next time]
        [(would not have|wouldn't have|would never have) (happened|failed|occurred|been (lost|necessary|needed|a problem)) if you] *{0,4}
        [your *{1,3} (violates|breaks|breached|breaches|violated|infringes|offends)] (our|the|these|community|house) *{0,3}
        [you are not (allowed|permitted|authorised|authorized|welcome|wanted) (in here|here|in this|on this|near|past|inside)] *{0,3}
        [(your|you) (own)? (fault|carelessness|sloppiness|laziness|forgetfulness|impatience|negligence|bad (habits|typing|spelling|planning|luck)|poor (planning|choice|spelling|typing|memory))] *{0,3}
        [(you've|you have|you) (only)? (yourself|yourselves) to (blame|thank)]
        [(serves you right|you had one job|you only have yourself|you asked for (it|this)|you brought this|what did you expect|we did (say|tell|warn)|don't say we didn't|don't come crying|not our (fault|problem|doing|mistake)|no excuse|no excuses)] *{0,4}
        [(too (slow|late|careless|impatient|lazy|greedy)|slow typer|careless)] (of you|again|this time|!|.) (try)? *{0,3}
        [you (misused|mishandled|misread|misunderstood|misplaced|mismanaged|mistyped|miscounted|misreported|miskeyed|abused|wasted|spoiled|spoilt|ruined|wrecked|broke|damaged|jammed|crashed|bungled|botched)] *{0,4}
      `,
      unless: ['conditional', 'label-key', 'success-intent'],
      remedy: 'Say what happened and what is needed now, without “you”.',
    },
    {
      find: String.raw`
        [you (obviously|clearly|simply|still|never|evidently|plainly|seemingly|apparently) (haven't|hadn't|didn't|don't|have not|did not|do not|couldn't|forgot|failed|missed|ignored|confirmed|read|checked|replied|paid|answered|verified|signed|gave|told|sent|returned|finished|completed|responded|set|added|entered|saved|updated)] *{0,4}
        [you (have)? (left|skipped|missed) *{1,5} (blank|empty|out|unanswered|off|unfinished|incomplete|open|unsigned|behind|on)]
        [you (have)? (mistyped|misspelled|misspelt|misspelt|misread|mixed up|muddled|botched|garbled|wasted|overlooked|misplaced|mislaid)] *{0,5}
        [you've (left|skipped|missed) *{1,5} (blank|empty|out|unanswered|off|unfinished|incomplete|open|unsigned|behind|on)]
        [you (skipped|missed) (a|an|the|your|this)? (step|field|question|required|section|box|page|instruction|instructions|deadline) *{0,3}]
        [you've (mistyped|misspelled|misspelt|misread|mixed up|muddled|botched|garbled|wasted|overlooked|misplaced|put *{1,4} in the wrong)] *{0,5}
        [you put *{1,4} in the wrong] *{0,3}
        [(you're|you are) (doing|using|holding|filling|entering|typing) *{1,3} (wrong|wrongly|incorrectly)]
        [(you're|you are) (too|being) (late|slow|impatient|lazy|careless|early|greedy|unreasonable|difficult|rude)]
        [you (were|have been|had been) (told|warned|asked|advised|instructed|reminded|informed) (to|that|not|about|several|twice|repeatedly|before|already)] *{0,4}
        [you've been (told|warned|asked|reminded|instructed)] *{0,4}
        [(entered|typed|caused|made|submitted|chosen|broken|done|provided|mistyped) (wrongly|incorrectly)? by you]
        ^ [(improper|incorrect|careless|sloppy|wrong) (use|usage|handling|operation|conduct) of] *{1,3}
        ^ [stop (clicking|pressing|refreshing|trying|doing|asking|typing|guessing|tapping|spamming|messing|playing|shaking|pushing)] *{0,4}
        [you (can't|cannot) even] *{0,5}
        [learn (how)? to (type|read|spell|count|listen|use)] *{0,3}
        [(why) (didn't|haven't|would|couldn't) you] *{1,5}
        [you didn't *{1,6}] , did you
        [you (are|were) (prohibited|forbidden|barred|disallowed|not entitled)] *{0,2}
        [(who|what) (told|made) you] *{0,4}
        [you (have|had) (no (right|business|excuse)|only yourself)] *{0,4}
        [(it|that|this) (is|was) not our (fault|problem|mistake|responsibility)]
        [(isn't|not) our (fault|problem|mistake)]
        [you (clearly|obviously|must have|seem to have|appear to have|may have|might have|probably) (followed a (bad|broken|wrong|dead)|clicked a (bad|broken|wrong)|typed|entered|mistyped|made|misread|forgotten|chosen|used|lost|misunderstood|misspelled|done|given|missed|got|confused|clicked|pressed|deleted|ignored)] *{0,5}
        [you don't (understand|seem to|appear to|have a clue|get it|listen)] *{0,4}
      `,
      unless: ['conditional', 'label-key', 'success-intent'],
      remedy: 'Say what happened and what is needed now, without “you”.',
    },
    {
      find: String.raw`
        ^ [bad (date|name|email|address|number|code|entry|value|format|choice|answer|postcode|amount|time|url|link|file|login|spelling)] (:|,|–|-|.)
      `,
      unless: ['label-key', 'for-developers'],
      problem: 'scolds',
      remedy: 'Say which form is right.',
    },
    {
      find: String.raw`
        [you (have|'ve)? (just)? (entered|typed|provided|supplied|submitted|chosen|chose|selected|picked|used|given|gave|inserted|specified|uploaded|made|keyed in|filled in|put in) (an|a|the|some|in)? *{0,2} (invalid|incorrect|wrong|bad|improper|illegal|erroneous|unacceptable|malformed|inappropriate|mistyped|unsupported|false)] *{0,3}
        [you've (just)? (entered|typed|provided|supplied|submitted|chosen|selected|picked|used|given|inserted|specified|uploaded|made|keyed in|filled in|put in) (an|a|the|some|in)? *{0,2} (invalid|incorrect|wrong|bad|improper|illegal|erroneous|unacceptable|malformed|inappropriate|false)] *{0,3}
        [you (have|'ve)? (*)? <person-act.ed> *{0,5} <wrongly>]
        [you've <person-act.ed> *{0,5} <wrongly>]
      `,
      unless: ['conditional', 'question'],
      remedy: 'Say what a right one looks like, with an example.',
    },
    {
      find: String.raw`
        [you (have|'ve)? (clearly|obviously|probably|seem to have|must have|may have|might have|evidently)? (forgot|forgotten|neglected|omitted|failed|overlooked|disregarded) (to)? *{0,3}]
        [you (have)? (ignored|disregarded) (our|the|all|this|these|my|every) *{0,3} (warning|warnings|message|messages|reminder|reminders|request|requests|email|emails|rules|instructions|advice|notice|letter|letters)]
        [you've (clearly|obviously|probably|evidently)? (forgotten|neglected|omitted|failed|overlooked|ignored|disregarded) (to)? *{0,3}]
        [(looks|seems|appears) like you (have)? (forgot|forgotten|missed|skipped|failed|made a mistake|messed up) *{0,3}]
        [(did|have) you (forget|forgotten) to *{1,3}]
      `,
      unless: ['conditional', 'label-key'],
      remedy: 'Ask for what is missing: “Enter your name”.',
    },
    {
      find: String.raw`
        [(forgot|forgotten) (to) *{1,3}] \?
      `,
      unless: ['conditional', 'label-key'],
    },
    {
      find: String.raw`
        [you <you-did-not> (even|actually|properly|correctly|fully)? (enter|entered|provide|provided|fill|filled|complete|completed|read|follow|followed|pay|paid|comply|complied|respond|responded|supply|supplied|submit|submitted|specify|specified|select|selected|choose|chosen|pass|passed|answer|answered|verify|verified|confirm|confirmed|sign|signed|listen|listened|meet|met|update|updated|include|included|give|given|attach|attached|accept|accepted|check|checked|tick|ticked|type|typed)] *{0,3}
      `,
      unless: ['conditional', 'question', 'label-key'],
      when: ['problem-intent'],
      remedy: 'Ask for what is needed, not for what was left out.',
    },
    {
      find: String.raw`
        [you <did-not> (enter|provide|fill|complete|follow|pay|comply|respond|supply|submit|specify|read|include|meet)] *{1,8} (so|therefore|which is why|and now|, so|, therefore)
        (because|since|as) [you <did-not> (enter|provide|fill|complete|follow|pay|comply|respond|supply|submit|specify|read|include|meet|choose|select|use)] *{0,3}
        (because|since|as) [you (failed|ignored|broke|violated|exceeded|abused|forgot|mistyped|misspelled|misspelt|overlooked|refused|messed|missed|neglected|let|lost|never|kept (entering|trying|ignoring)|didn't|did not|weren't|were not|were late|couldn't be bothered|did not bother|left *{1,3} (blank|empty|open|on)|entered *{0,3} (wrong|incorrect|invalid)|typed *{0,3} (wrong|incorrect))] *{0,5}
        [(due to|because of|owing to|following) your (failure|refusal|inability|neglect|negligence|lack|mistake|error|carelessness|delay|late|non - payment|misuse|behaviour|behavior|actions|conduct|inaction|own)] *{0,4}
        [your (failure|refusal|neglect|negligence|lack of|carelessness|inability|non - compliance|sloppy)] *{0,4}
      `,
      unless: ['conditional', 'question'],
      remedy: 'Say what happened and what is needed now.',
    },
    {
      find: String.raw`
        [your own (mistake|error|fault|misuse|negligence|carelessness|incompetence|misbehaviour|misbehavior)] *{0,2}
        [(that's|this is|it's|it is|was|is|all|entirely) (entirely|all|totally|completely)? (your|your own) (fault|mistake|doing|error|carelessness)]
        [(that's|this is|it's|it is|this was) (entirely|all|totally|completely)? (down to you|on you|because of you|of your own making|what you get)]
        [(down to|because of|thanks to) your (mistake|error|delay|negligence|own|failure|lack|late|carelessness|inaction)]
        [(user|operator|human) error]
        [your (input|entry|answer|response|data|details|submission|information|work|file|form|choice) (is|was|are|were|isn't|looks) (wrong|incorrect|bad|unacceptable|not acceptable|not good enough|no good|rubbish)]
        [you (have|'ve)? (broke|broken|violated|breached|abused|misused|disobeyed|messed up|screwed up|got it wrong|made (a|an) (mistake|error))]
        [you've (broken|violated|breached|abused|misused|messed up|screwed up|made (a|an|too many) (mistake|error|mistakes|errors))]
        [you (should|ought to) (have|'ve) (known|read|checked|saved|thought|exported|backed|listened|waited|remembered|followed|told us|asked first)] *{0,3}
        [you (should've|shouldn't have|ought to have|could've)] *{0,3}
        [you (must|have to) (learn|try harder|pay attention|be more careful|read the instructions|follow the rules)]
        [(be more careful|try harder|watch what you (type|do|click|enter)|can't you|didn't (we|i) (say|tell|ask|warn)|haven't (we|i) (said|told|asked|warned)|weren't you (told|listening)|were you not (told|listening)|i told you|we told you|we warned you|we did warn)] *{0,4}
      `,
      unless: ['conditional', 'question', 'label-key'],
      remedy: 'Leave the blame out; say what happened and what to do now.',
    },
    {
      find: String.raw`
        ^ *{0,3} [you (are|were|'re) (not|n't|never) (currently)? (allowed|authorized|authorised|permitted|entitled|supposed|eligible) to do *{0,4}]
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
        ^ *{0,4} [you (are|were) (not) (currently)? (allowed|authorized|authorised|permitted|entitled|supposed) to] act=*{1,8}
        ^ *{0,4} [(you're not|you aren't|you weren't) (currently)? (allowed|authorized|authorised|permitted|entitled|supposed) to] act=*{1,8}
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
        ^ [wrong thing=(*{0,2} (password|username|user name|user id|id|name|email|e - mail|pin|passcode|code|credentials|answer|login|details|security code|passphrase|number|email address)) (or|and|/)? thing2=(passcode|user id|password|username|pin|email|code|name)?] *{0,6} $
        ^ [incorrect !]
        ^ [wrong !]
        ^ [nope] *{0,3}
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
        [bad (request|input|password|value|data|username|entry|credentials|email|characters|gateway|login|user name|code|file name)]
      `,
      unless: ['for-developers', 'label-key'],
      problem: 'scolds',
      remedy: 'Say which form is right, or what the system couldn’t do.',
    },
    {
      find: String.raw`
        [you must not] *{1,4}
        [(don't|do not) (you)? (dare|even think|ever)] *{0,4}
        [as (i|we) (have)? (already|clearly|previously)? (already|clearly|previously)? (explained|said|told|mentioned|stated)] *{0,3}
        [as (i|we|i've|we've) (already|clearly|previously) (explained|said|told|mentioned|stated)]
        ^ [actually] , *{1,6}
      `,
      unless: ['conditional', 'question'],
      problem: 'scolds',
      remedy: 'Say what is needed, and why.',
    },
    {
      find: String.raw`
        [you (made|have made|'ve made|sent|have sent|requested) too many (request|requests|errors|mistakes|calls|failed attempts|wrong attempts|failed)]
        [you've (made|sent|had) too many (request|requests|failed|wrong|errors|mistakes)]
      `,
      unless: ['conditional', 'question', 'way-on'],
      remedy: 'Say what is paused, why, and until when.',
      rewrites: ['there have been too many requests'],
    },
  ],
};
