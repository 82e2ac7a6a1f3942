/** What the reader is told to have done: “You entered the wrong date”, “You broke the rules”. */
import type { Pattern } from '../fault.js';

export const deeds: readonly Pattern[] = [
  {
    find: String.raw`
      ^ [<you-past> (entered|typed|provided|supplied|submitted|gave|given) (an|a) (invalid|incorrect|wrong|bad|malformed) (email|e - mail) address?] $
    `,
    remedy: 'Say what a right one looks like, with an example.',
    rewrites: ['enter an email address like name@example.com'],
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
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Say what the system couldn’t find, and what to try.',
  },
  {
    find: String.raw`
      [you did (something|what|things|that which) (that)? (we|you|is|isn't|are|was|nobody)] *{0,4}
      [you (passed|sent|supplied|gave|provided) (a|an) (null|empty|malformed|<flawed>) *{0,3}]
      [<you-past> left *{1,5} (open|on|running) again]
      [<you-past> <pointing>? (messed|mixed|screwed|mucked|fouled|cocked) *{0,3} up] *{0,4}
      [<you-past> <pointing>? got *{1,4} wrong] again?
      [<you-past> (somehow|even)? managed to (delete|lose|break|miss|forget|lock|ruin|erase|enter|drop|block|damage|spoil|wipe|close|get *{1,3} wrong)] *{0,4}
      [<you-past> let *{1,4} (lapse|expire|time out|slip|slide|spoil|rot|die|wither|starve|dry|burn|escape|fall|run (out|low|down|dry|flat))] *{0,3}
      [<you-past> put (a|an|the|your) *{1,3} where *{1,4}]
      [<you-past> (abandoned|jumped the queue|pushed in|gave up on) *{0,4}]
      [<you-past> made (a|an|too many|several|#|two|three|four|some|many|another|the same) *{0,1} (mistake|mistakes|error|errors|blunder|blunders)] *{0,3}
      [<you-past> made (too many|several|#|{}|multiple) (failed|wrong|bad|incorrect) *{0,2}]
      [you (refused|blocked) (the|us|our|this)? *{0,2} (permission|permissions|access|consent)]
      [<you-past> (broke|broken|damaged|jammed|crashed) (the|our|this|that|it|these) *{0,3}]
      [you caused] *{1,4}
      [you (<person-act.ed>|<imperative.ed>) *{1,4} , so (the|your|it) *{0,3} (was|is|were|has been)? (lost|failed|rejected|cancelled|canceled|closed|stopped|deleted|gone|declined)]
      [you (cannot|can't) be trusted] *{0,3}
      [you (keep|kept) <imperative.ing>] *{0,4}
      [you keep (having|making|forgetting|asking|using|giving|missing)] *{0,4}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
  {
    find: String.raw`
      [(you have|you've) committed (a|an) *{1,3}]
      [you typed *{1,4} (incorrectly|wrong|wrongly)]
    `,
    unless: ['question', 'label-key'],
    remedy: 'Say what happened and what is needed now.',
  },
  {
    find: String.raw`
      [you did (this|that|it) to yourself]
      [(this|that|it) was done by you]
      [you (deleted|broke|lost|closed|cancelled|pressed|clicked|changed|chose|typed|entered|moved|unplugged) (it|this|that|the button|the wrong *{0,1}) (, you|. we didn't|, not us)] *{0,3}
    `,
    unless: ['conditional', 'question', 'label-key'],
    remedy: 'Leave the blame out; say what happened and what to do now.',
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
  {
    find: String.raw`
      [<you-past> <pointing>? let ~{1,7} (go by|slip by|pass by|slide|lapse|die|expire|go to waste|go cold|drift|run out|time out|down|fall apart)]
      [<you-past> <pointing>? (gave|given|sent|told|left|handed|supplied|provided|showed|shown|posted|emailed|paid|fed|served) (us|me|our *{1,2}|them|him|her|the *) (a|an|the|some|in)? *{0,1} (<flawed>|blank|empty|half|nothing)] *{0,3}
      [<you-past> <pointing>? (<person-act.ed>|<imperative.ed>) *{1,5} (that's|that is|that has|that was|which is|which has|which was|that's been|that had) (already|long)? (gone|past|taken|full|closed|expired|passed|booked|sold|<flawed>|in the past|too *)] *{0,3}
      [<you-past> <pointing>{0,2} <misbehave.ed>] *{0,4}
      [(you are|you're|you were|you've been|you have been|caught you|saw you|signs of|evidence of|guilty of|accused of|suspected of|caught) (clearly|obviously|been|caught|still)? <misbehave.ing>] *{0,4}
      [you (tried|are trying|were trying|have tried|'ve tried|attempted|have attempted) to (<misbehave>|get (around|round|past)|sneak|slip|cheat|trick|fool|jump|dodge|game|gain|push in|use somebody|use someone)] *{0,4}
      [(that's|this is|it's|that is|which is|yourself is|is|counts as|would be|amounts to) (cheating|lying|stealing|plagiarism|freeloading|queue - jumping|spamming|vandalism|theft)] (.|,|!|and)
      [you (are|were|have been|'re) (misusing|abusing|mistreating|mishandling|overusing|hogging|overloading|ignoring|disregarding|neglecting|flouting|wasting|spoiling|breaking|exploiting)] *{0,4}
      [(you're|you've been) (misusing|abusing|mistreating|mishandling|overusing|hogging|overloading|ignoring|disregarding|neglecting|flouting|wasting|spoiling|breaking|exploiting)] *{0,4}
      [(you are|you're|you were) <imperative.ing> *{1,4} <wrongly>] (.|,)
      [(we|i) (caught|spotted|saw) you <imperative.ing>] *{0,4}
      [(we|i) (caught|spotted) you] *{1,4}
      [(improper|incorrect|wrong|careless|negligent|reckless|unfair|abusive|dishonest|inappropriate) (use|usage|handling|operation|treatment|storage|installation|conduct|behaviour|behavior|play|loading)] (detected|found|noted|recorded|identified|observed|by|.|:|has|led|caused|is|was)
      [(age|date of birth|birthday|name|income|figure|figures|reading|details|information|address|statement|answer|answers|reason|excuse) (that)? (you|you've|you have|given|provided)? (gave|given|entered|told|stated|supplied|claimed|provided|submitted|sent)? (us)? (is|was|are|were) (false|fake|untrue|a lie|made up|invented|bogus|dishonest|nonsense|rubbish|a fiction|not true|not real|fabricated)] *{0,2}
      [(false|untrue|fake|fabricated|misleading|dishonest|bogus) (information|details|statement|statements|age|name|figures|answer|answers|documents|claim|date of birth)] (was|were|has been|have been|given|is|by|supplied|from|on your)
      [<you-past> <pointing>? took (too|so|far too|much too|rather|ages|forever|all day|your (sweet )?time)] *{0,4}
      [<you-past> <pointing>? (waited|left it|dithered|hesitated|delayed|stalled|procrastinated) (until|till|too|so|far too|very|rather|for too)] *{0,4}
      [<you-past> <pointing>? (missed|blew|blown|wasted|squandered|forfeited|lost) your (chance|moment|opportunity|slot|window|last)] *{0,3}
      [<you-past> (blew|blown) it]
      ^ [you did (this|that)] .
      [<you-past> (kept|keep) (us|me|them|everyone|everybody|the *{1,2}) (waiting|guessing|up|hanging)]
      [<you-past> (held|slowed|dragged|let) (us|me|them|everyone|everybody|the *{1,2}|things|your *) (up|back|down)]
      [<you-past> made (us|me|them|everyone|everybody|the *{1,2}) (wait|late|redo|repeat|miss|lose|work|look|start)] *{0,4}
      [<you-past> (wasted|cost|ruined|spoiled|spoilt) (us|our|everyone|everyone's|the|your|my|a)] *{0,3}
      [<you-past> <pointing>? (put|placed|written|wrote|typed|entered) *{1,4} (in|into) the *{1,3} (box|field|column|slot|row|bin)]
      [<you-past> <pointing>? (swapped|reversed|switched|inverted|flipped|confused|crossed|transposed|jumbled|scrambled|mixed) (the|your|up) *{1,3} (and the|and your|round|around|over|with the|with your)] *{0,2}
      [<you-past> (confused|transposed|jumbled|scrambled) *{1,5}]
      [you did (the (exact|complete|very)? (opposite|reverse|contrary)|nothing of the|none of (this|that|what)|exactly what|precisely what) *{0,4}]
      [<you-past> <pointing>? (skipped|missed out|left out|passed over) (question|questions|step|steps|page|section|box|field|line|row)] *{0,2}
      [<you-past> (chose|chosen|decided|elected|preferred|opted) (not to|to ignore|to disregard|to skip|to neglect) *{1,4}]
      [<you-past> earned (yourself)? (a|this) (ban|block|suspension|warning|fine|penalty|telling)] *{0,2}
      [<you-past> <pointing>? (<person-act.ed>|<imperative.ed>|<rash-act.ed>) *{0,6} (by mistake|in the middle of|halfway through|when once was|where you shouldn't|when you shouldn't|without (thinking|looking|reading|asking|checking)|at the wrong|on the wrong|with the wrong|from the wrong|for no reason|out of turn)] *{0,4}
      [<you-past> <pointing>? <rash-act.ed> *{0,4} too (early|soon|often|hard|fast|quickly|late|many times)]
      [<you-past> <pointing>? (pressed|clicked|tapped|hit|opened|chose|chosen|touched|pulled|turned) the wrong *]
      [<you-past> been (sitting on|putting off|dragging|avoiding|ignoring|neglecting|sleeping|dithering|stalling|hiding|wasting|told)] *{0,4}
      [(you|you've|you have|you are) (dragging|dragged) your (feet|heels)]
      [you don't look (#|{}|old enough|your age|a day)] *{0,2}
      [(we|i) know (it was you|you (did (it|this|that)|switched|copied|shared|lied|cheated|are lying|are cheating|have been cheating|made (this|it|that) up))] *{0,4}
      [(we|i) (noticed|saw|see|can see) (that)? you (copied|lied|cheated|skipped|ignored|faked|'ve been|have been) *{1,4}]
      [(obviously|clearly|plainly|evidently) (copied|faked|invented|made up|guessed|rushed|not your own|not yours|untrue)]
      [(did not|didn't|have not|haven't|has not|never|hasn't) (even)? (take|taken|took) the (trouble|time|care|effort) to] *{1,4}
      [you (knew|know) (the risks|the risk|what you were doing|perfectly|full well|very well|exactly)] *{0,4}
      [<you-past> <pointing>? (<own-act.ed>|<imperative.ed>|<rash-act.ed>) (up|in|on|off|with|for|to|from|at)? (the|a|an|your|our|some) *{0,1} (wrong|incorrect|false|fake|blurry|unsuitable|unusable|useless)] *{0,3}
      [<you-past> <pointing>? (<own-act.ed>|<imperative.ed>|<person-act.ed>) *{1,6} (where (a|an|the|it|we|this) *|when it should|upside down|back to front|inside out|the wrong way|backwards|out of order)] *{0,5}
      ^ [<you-past> <pointing>? (<own-act.ed>|<imperative.ed>|<person-act.ed>) *{0,5} too (close|far|high|low|quiet|quietly|loud|loudly|softly|roughly|heavily|hard|fast|slow|slowly|early|late|soon|quickly|tight|tightly)]
      [<you-past> <own-act.ed> *{1,6} <wrongly>]
      [<you-past> <pointing>? (uploaded|photographed|scanned|sent|typed|entered|wrote|pressed|packed|clicked|tapped|gave|submitted|brought|pasted|attached|filled in|put|parked|turned) *{1,6} (instead of|rather than) *{1,3}]
      ^ [you (moved|blinked|coughed|sneezed|flinched|fidgeted|looked away)] (.|,|!|too|again|during|while|when|before|in the)
      [<you-past> (moved|shook|turned|lowered|covered|tilted) (your|the) *{1,2} (during|while|in the middle|halfway|before|too)] *{0,3}
      [<you-past> left *{1,5} out] (.|,|!)
      [<you-past> (left|missed) (out|off) (the|a|an|your|#) *{1,3}]
      [<you-past> (ignored|disregarded) (our|my|every|each|all) *{1,3}]
      [<you-past> (broke|broken) your (streak|promise|word|diet|chain|vow|resolution)]
      [<you-past> <pointing>? (skipped|missed|lost|left|forgot|overspent|failed|broke|exceeded|ignored|dropped|dodged|went over|gone over|quit|given up|gave up) *{0,6} ,? (yet|once)? again] (.|!|,)
      [you (deleted|moved|changed|renamed|closed|removed|overwrote) *{1,4} that (others|someone|somebody|we|everyone|people|your *) (need|needed|use|used|were using|own|owned|made)]
      [<you-past> (stood us up|hung up on|walked out|pushed past|talked over|given up too|gave up too|let us down)] *{0,2}
      [(that|this|it) (is|was) (frowned (up)? on|bad manners|bad form|bad style|not done|unsporting|unsportsmanlike)]
      [* (is|are) frowned (upon|on)]
      [you (deliberately|intentionally|wilfully|willfully|knowingly|purposely) *{1,4}]
      [you (are|were) the (cause|problem|culprit)] *{0,3}
      [(you're|you are|you were) (causing|disturbing|annoying|bothering|upsetting|slowing|delaying|hogging|endangering|making (it|this|things) (hard|harder|worse|difficult)|holding up|taking up)] *{0,4}
      [you (were given|had|have had|'ve had|got) (#|{}|<several>|enough) (chances|warnings|reminders|opportunities)] *{0,3}
      [<you-past> (arrived|turned up|showed up|came|travelled|traveled|boarded|drove|started|appeared|entered) *{0,3} without (your|a|an|the|any|id|permission|proof|having|booking) *{0,3}]
      [<you-past> (entered|typed|gave|put|wrote|chose|picked) *{1,5} again] (.|!|,)
      [<you-past> <pointing>? (uploaded|sent|used|entered|gave|submitted|provided|attached|showed|presented|scanned|handed in) (an|a|the) (expired|outdated|old|empty|blank|torn|cropped|damaged|broken|corrupt|duplicate) *{1,2}] (.|!|,|and|so)
      [<you-past> <pointing>? (<person-act.ed>|<own-act.ed>|<imperative.ed>) *{1,5} (to|at|on|with|from|in|into|for|under|through) the wrong *]
      [you (clearly|obviously|evidently|plainly) (skimmed|guessed|rushed|copied|assumed|thought|pressed|clicked|took|chose|slept|hoped)] *{0,3}
    `,
    unless: ['conditional', 'question', 'label-key', 'success-intent'],
    remedy: 'Say what happened and what is needed now, without “you”.',
  },
];
