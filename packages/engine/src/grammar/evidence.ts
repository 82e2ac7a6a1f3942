import { figures } from './figures.js';

/**
 * What a text gives its reader besides the bad news. Found in the same pass as the faults.
 *
 * `failure`: the sentence reports that something did not work. `explanation`: a cause, a rule or an example stands in
 * the text. `wayOn`: a concrete step, person or time is given; "try again later" and "contact support" are not concrete.
 */
export const evidence = {
  failure: String.raw`
    ^ <hollow-politeness>{0,2} ,? (# (-|:)?)? (an|a)? <trouble-adjective>{1,3} <one-trouble> (#|{})?
    ^ <trouble-adjective>{1,3} <trouble> (found|,|:)
    ^ (temporary|technical) difficulties .
    ^ (unexpected|unknown|unspecified) <trouble> .
    (wasn't|isn't|weren't|hasn't been|was not|is not) (successful|a success|carried out|accomplished)
    ^ (unexpected|unknown|bad|incorrect|empty|strange) (server|system|service)? (response|result|reply|outcome|behaviour|behavior|condition)
    : <trouble-adjective>{1,2} <trouble>
    <trouble> (has|have|had|just)? (<occur.any>|<occur>|occured)
    <trouble> (was|were|is|are|has been|have been) (encountered|detected|found|reported|raised|thrown|returned)
    <trouble> (found|detected|exist|exists|exist on)
    <trouble> (encountered|reported|noted|registered|signalled|present|identified|indicated|observed) (.|:|,|-|–|while|during|when|at|in|on|by)
    (sent|gave|returned|received|responded with|reported|replied with|answered with|threw) (back)? (an|a|the)? (invalid|unexpected|bad|empty|unknown|wrong|<trouble-adjective>)? (response|answer|reply|result|<one-trouble>)
    (we|i|system|server) (don't|do not|didn't|did not|aren't|are not|isn't|is not) (quite|really|exactly|entirely)? (know|understand|sure|certain) (what|why|how) *
    (shouldn't|should not|wasn't supposed to|was not supposed to|isn't supposed to|not meant to|wasn't meant to) (have)? (happen|happened|occur|occurred)
    (we|i|somebody|someone) (goofed|messed up|messed this up|messed that up|slipped up|screwed up|fumbled|botched)
    (did not|didn't|does not|doesn't) (respond|behave|work|go|act|answer) (as)? (expected|intended|planned|correctly|properly)
    (requested|specified|selected) <hollow-thing> (is not|isn't|was not|wasn't|are not|aren't) (available|accessible|reachable)
    (<encounter.any>|<encounter>) (a|an|the|some|any|this|another|into)? <trouble-adjective>{0,2} <trouble>
    (there|there's) (presently|currently|now|also|clearly)? <be>? (presently|currently|now|still|again|also|indeed|clearly|evidently|apparently)? (been)? (a|an|some|another)? <trouble-adjective>{0,2} <trouble>
    it (has|have|had)? (came|come|comes) to (a|an|some)? <trouble-adjective>{0,2} <trouble>
    (we've|i've|we have got|we've got) (a|an|some) (bit of a)? <trouble-adjective>{0,2} <trouble>
    (<encounter.any>|<encounter>) (a bit of a|a bit of|something of a) <trouble-adjective>{0,2} <trouble>
    ^ (well|hmm|oh|ah|so)? ,? (that's|this is|here's|that is) (a|an) (bit of a)? <trouble-adjective>{0,2} <trouble>
    (there|there's) (seems|appears|seem|appear) to (be|have been) (a|an|some)? <trouble-adjective>{0,2} <trouble>
    (a|an|the|some) <trouble-adjective>{0,2} <trouble> (prevented|stopped|kept|caused|blocked|interrupted|made|means)
    (something|things|it|all|something's) *{0,2} (went|gone|goes|go|is|was|has|have|did)? (not)? <gone-wrong>
    went <gone-wrong>
    (something|something's|things|thing's|that|it) *{0,2} (broke|broken|failed|happened|exploded|snapped|crashed|misfired|unexpected|weird|strange|odd|funny|off|amiss|astray)
    (something|something's) (is|was|must be|seems)? *{0,1} up
    (isn't|not|aren't|wasn't|doesn't (look|seem)) (quite|entirely|exactly)? right
    (that's|this is|it's|that is|it is) not going to (work|happen)
    (could not|couldn't|can't|cannot|can not|unable to|not able to|failed to|fails to|wasn't able to|weren't able to|were not able to|was not able to|cannot be|can't be|couldn't be|could not be|not been able to) (be)? (<hollow-act.any>|that|this|it)
    (we|it|you|i|system|server|service|app|application|site|that|this) (could not|couldn't|can't|cannot|unable to|was unable to|were unable to|failed to|wasn't able to|weren't able to) *
    (unable to|failed to|could not|not able to) *
    (was|were|is|are|been) (unsuccessful|failed|failing)
    ^ (function|module|task|input|value|component|operation|process|program|request|device|unit|general) <one-trouble>
    something (is|was)? the matter (with)?
    <trouble> (got|gets|came|stood|stands) in the way
    <trouble> (has|have)? (prevented|prevents|prevent|stopped|stops|interrupted|affected|affects|blocked|blocks|kept|keeps|hindered) *
    (<trouble>|<trouble-adjective>|circumstance|circumstances|situation|condition|conditions|event|events|matter|matters|something|factors|reasons) (has|have)? (prevents|prevented|prevent|keep|kept|stop|stopped|hinder|hinders|hindered|bar|barred|barring|preclude|precludes|precluded|forbid|forbids|oblige|obliges|obliged|force|forces|forced) (us|me|it|this|that)
    (<trouble>|<trouble-adjective>) (prevents|prevented|keeps|kept|stops|stopped) (us|me|it|completion|this|that)
    (was|is|been|be|were) (not|n't) (presently|currently|yet|at all|now)? possible
    (has|have) not been possible
    <hollow-thing> impossible
    (not|wasn't|isn't|weren't) in a position to
    (won't|will not|wouldn't|doesn't|does not|can't|cannot) (let|allow|permit) (us|me|you|it|that|this)
    (finished|ended|completed|stopped|exited|closed|exit|end) (with|in|on|at) (#|{}|a|an|some|several|many)? <trouble-adjective>? <trouble>
    (ended|finished|went|gone|ends|turned out) badly
    ended in (a|an)? (incorrect|wrong|bad|unexpected|invalid) *
    (was|were|been|got|is|are) turned down
    ^ (declined|refused|rejected|denied) (\(|for|due|because|by|-|–)
    (may|might|could|must|seems to|appears to) have been (a|an|some)? <trouble-adjective>? <trouble>
    ^ not (processed|completed|done|performed|executed|accepted|carried out)
    ^ (-|–)? did not <succeed>
    (system|program|app|computer|it|we|software|machine) (has|have|had)? (made|committed) (a|an|some) (mistake|mistakes|error|errors)
    (not|isn't|wasn't) (quite)? what (we|i|it) (expected|wanted|intended|planned)
    (stopped|halted|ended|interrupted|cancelled|canceled|terminated|aborted) by the (system|server|program|application)
    (status|attempt|result|outcome|state|response) : (failed|error|failure|unsuccessful|rejected|refused)
    <trouble> (was|were|is|has been|have been)? (produced|generated|caused)
    (was|were|has been|have been) produced (a|an) <trouble>
    left without (effect|result)
    something (broke|failed|crashed|snapped|jammed)
    <hollow-thing> (#|{}) (has|have|had|was|were)? (failed|unsuccessful|rejected|refused|aborted)
    (that's|that is|this is|it's) (not something|nothing) (that)? (we|i|it) (can|could) do
    (system|program|app|it|we|process|operation|service|unit) <be> (prevented|stopped|kept|hindered) from *
    (cause|reason|reasons|problem) (is|are)? unknown
    <trouble> (has|have)? (been)? (registered|recorded|logged|noted)
    (can't|cannot|can not|could not|couldn't) be (granted|met|honoured|honored|accommodated|satisfied)
    (step|task|item|stage|phase|part) {} <did-not> <succeed>
    (unsuccessful|unsuccessfully)
    not (successful|successfully|ok|okay|fine) .
    (had|has|has had|ran into|hit) a problem and (needs|has|had|needed|must|will) *
    (a|an|some)? (<trouble-adjective>|internal)? (matter|issue|something|problem|error) (that)? (stopped|prevented|kept|stops|prevents|keeps) us
    (had|has|have) no effect
    (<hollow-thing>|things|that|it|this|everything|something|step|task) <be> left (unfinished|undone|incomplete)
    (we|it|things|that|this|process|task|everything) (got|get|is|are|became|has got|have got|'re|has come|came|come) (stuck|unstuck)
    (things|it|this|that|system|app|service|everything) (isn't|aren't|is not|are not|wasn't|weren't) (behaving|running|working|acting|responding|going|doing)
    some of (it|this|that|these|those|them) (did not|didn't|failed|worked)
    ^ (stopped|failed|ended|closed|finished|paused) ,? (for|but|without|because|with)
    (we|i) (don't|do not|can't|cannot|won't) (take|accept|use|process|handle|recognise|recognize) (that|this|your|what|the)
    (<hollow-thing>|<hollow-act.ing>|that|this|it|everything|something|has|have|attempt) failed (.|:|,|to|because|due|while|during|when|with|at|after|again|-|–|!)
    ^ (failed|failure|error) (.|!|:|-|–|,)
    ^ <hollow-politeness>{0,2} ,? (a|an|some|bit of|bit of a)? <trouble-adjective>{0,2} <trouble> (at|on) (our|this|the) (end|side|part)
    ^ (fault|malfunction|problem|trouble|exception|glitch|hiccup|snag|hitch|setback) .
    ^^ (failed|failure|error|malfunction|disallowed|refused) $$
    ^ (error|failed|failure|problem|trouble) (<hollow-act.ing>|saving|updating)
    (that|this|it|things|something|everything|your <hollow-thing>|the <hollow-thing>|<hollow-thing>) <did-not> (quite|fully|really|actually|seem to)? (<succeed>|<hollow-act>)
    <no-success>
    (<hollow-thing>|try|tries|attempts|one|all|both|did) failed $
    ^ failed (again|once|twice|on|at|along|near|in|to|for|because|without|with|by|before|after|during|somewhere|then|and|but|yet) *
    ^ failed (again|once more|twice) $
    ^ not (authorized|authorised|allowed|permitted|possible|successful|accepted)
    (not|isn't|aren't|wasn't) (authorized|authorised|allowed|permitted) to do
    (not allowed|not permitted|not possible|not successful|not accepted|not processed|not completed)
    (was|were|is|are|been|got|stands|stand|has|have|had) (currently|temporarily)? <refused>
    (request|operation|action|process|attempt|submission|input|value|entry) <refused>
    (rejected|denied|refused|declined) (your|the|this) (request|attempt|operation|action)
    bad request
    (requested|selected|specified) <hollow-thing> (is|are|was|were)? (currently|temporarily|momentarily|briefly|presently)? (down|unavailable|offline|not available|out of order|interrupted|inaccessible)
    (ended|finished|completed|terminated|stopped) with (an|some|one or more|several|multiple)? <trouble>
    (ended|stopped|quit|closed|finished|terminated|exited|shut down) (unexpectedly|abnormally|prematurely|suddenly|without warning)
    nothing (could|can|will) be done
    (situation|event|condition|circumstance|circumstances|matter|complication|development|something) (has|have)? (just)? (occurred|happened|arisen|arose|come up|came up|cropped up|transpired|emerged|surfaced)
    ^ (there)? (has|have|had|was|were|is|been)? (occurred|arisen|arose|happened|encountered|produced|appeared|emerged|detected|registered|come up|came up|exists|exist|remains) (a|an|some|another)? <trouble-adjective>{0,2} <trouble>
    (having|experiencing|seeing|facing) (some|a few|a)? (technical)? (difficulties|difficulty|trouble|problems|issues)
    (system|server|service|application|app|program|website|site|it|we) (did not|didn't|does not|doesn't|won't|will not|would not|wouldn't|can't|cannot|could not|couldn't) (accept|allow|permit|like|recognise|recognize|understand|take|process) (your|this|the|that|it)
    (an|a|some)? (unexpected|unforeseen|exceptional) (condition|state|situation|event|result|problem|circumstance|circumstances)
    (is|are|was|were|seems|looks) (faulty|defective|no good)
    (a|an|some|the) <trouble-adjective>{0,2} <trouble> (has|have)? (arisen|arose|come up|cropped up|emerged|surfaced|been (confirmed|noticed|identified|reported))
    ^ unsuccessful .
    (met|meet|ended|ends|finished|returned|came back|completed) with (a|an|some|several)? <trouble-adjective>? <trouble>
    (needs|need|requires|require) (your)? attention
    (is|are|was) no good
    ^ nothing doing
    (got|gets|get) away from us
    (isn't|is not|hasn't|wasn't|not) (going|working|happening|playing ball|having it|quite) (anywhere|out|through|well|there|to plan)?
    (that|it|this) (didn't|did not|hasn't|has not|won't|wouldn't) (go|went|gone|take|taken|stick|land|fly|happen|happened|register|come|get|make it|pan|turn)
    (had to|have to|has to) (stop|give up|abandon)
    (came|come|went|gone|fell|fallen|going) (unstuck|undone|apart|amiss|astray|off the rails|pear shaped|pear - shaped|south|sour|adrift)
    (no good|no use|not good|not great|not ideal|not right|no joy|no luck)
    (contains|contain|has|have) (an|some|several|multiple)? <trouble-adjective>? <trouble> $
    ^ some *{1,2} not (allowed|accepted|permitted) $
    (some|one or more|the|these|those|your|all)? <hollow-thing> (is|are|was|were|look|looks|seem|seems) (incorrect|wrong|not right|inaccurate|bad|not correct)
    (not|isn't|aren't) working
    (trouble|difficulty|difficulties|problems|issues) (with|completing|processing|loading|performing|handling|doing)
  `,
  ...figures,
  /** Steps that say no more than "again": a sentence of these adds nothing to a failure. */
  retry: String.raw`
    ^ (please)? (enter|choose|select|provide|use|try|pick|specify|insert) (something (else|different|better|new|other)|anything else|differently|again) *{0,3} $
    ^ (do you)? (mind|care|want|fancy|would you mind|care to) (to)? (checking|trying|giving|having|taking|try|check|retry) *{0,5} $
    ^ (please)? (re - read|reread|read) (the|this|our) (question|instructions|instruction|guidance|notes|form|rules|text|hint) (again|once more|carefully)?
    ^ (please)? check (and|,|then) (then)? (re - enter|reenter|retry|try again|correct|resubmit|re - submit|go again|amend|retype|re - type|rekey|re - key) *{0,3}
    ^ (please)? (check|see to|inspect) (the|your|this)? (device|machine|unit|printer|screen|it|appliance|equipment) $
    ^ (please)? (re - enter|reenter|re - submit|resubmit|re - key|rekey|re - type|retype|redo|reload|refresh|repeat|re - check|recheck|rerun) *{0,3} $
    ^ (please|so)? (start|begin|go) (over|again|afresh|anew|back|from (the)? (scratch|beginning|top|start)) *{0,3}
    ^ (please)? (message|ring|phone|text|ping|write to|drop) (support|us|help|the desk|the helpdesk|customer care|us a line|a line to *) (if *{1,8})?
    ^ (please)? (refer|report|go|turn|apply|proceed|return|come|check) (to|with|back to) (an|a|the|your|our)? *{0,1} (desk|counter|reception|office|branch|team|staff|support|administrator|manager|helpdesk|station|adviser|advisor|conductor)
    ^ (please)? (see|ask|consult|contact|call|fetch|find|alert|speak to|talk to|inform|tell|notify) (an|a|the|your|our|any)? *{0,1} (adviser|advisor|assistant|attendant|steward|clerk|colleague|operator|supervisor|manager|branch|office|desk|counter|reception|agent|officer|dealer|crew)
    ^ (please)? (feel free to|do|just|now|why not)? (have|give (it|that|this)?|take) (another|one more|a second|a further) (go|try|shot|crack|attempt|bash|stab|spin|whirl|chance)
    ^ (please)? (feel free to|you (can|may|could) (always)?|why not)? (repeat|retry|try again|go again|do (it|that) again|start (over|again|afresh))
    ^ (please)? (hang|hold|sit|stay|bear|wait) (tight|on|put|tuned|with us|there|a (little|bit|while|moment|minute|sec|second)|briefly) (,|-|–)? (and|then)? (then)? (retry|try|have|give|do|start|repeat|refresh|reload|attempt) (it|that|this|again|another|over|once|anew)?
    ^ (please)? (tap|click|press|pull|swipe|drag|touch) (here|down|again)? (to|and|for)? (reload|retry|refresh|try again|try|restart|repeat)
    ^ (please)? (try|attempt) (to)? (logging|signing|log|sign) (out|in|off|on) (and)? (then)? (log|sign|logging|signing)? (back)? (in|on)? (again)?
    ^ (please)? (log|sign) (out|off) and (log|sign)? (back)? (in|on) (again)?
    ^ (please)? (quote|cite|use|give us|tell us)? (your|the|this|error|support)? (reference|ref|incident|ticket|case|event|trace|request|support|error) (code|id|number|no|ref)? (is|:|.)? ({}|#)
    ^ (please)? (enter|choose|select|provide|use|try|pick|specify|insert) (a|an|another|one) (valid|different|correct|other|new|another)? *{0,3} (and (try|retry|submit) (again)?)? $
    ^ (please)? (come|call|check|try|write|visit) back (again)? (later|soon|tomorrow|in a while|another time)
    ^ (please)? (contact|call|ring|phone|see|ask|notify|tell|inform|consult|write to|speak to|talk to) (your|the|our|an|a|us) *{0,3} .
    ^ (please)? (contact|call|ring|phone|text|email) us (on|at) *{0,5}
    ^ if *{1,6} ,? (please)? (contact|call|email|ask|notify|tell|let|report|reach|get in touch) *{0,6}
    ^ (please)? (visit|see|go to|open) *{1,4} (for|to get) (support|help|assistance|more information|more info|details)
    ^ (please)? (make sure|check|ensure|verify) (that)? (you|you've|you have)? (enter|entered|type|typed|provide|provided|use|used) (a|an|the|your)? (valid|correct|right|proper) *{1,4}
    ^ (please)? (make sure|check|ensure|review|verify|correct|fix) (that)? *{0,4} (information|input|inputs|details|entries|fields|field|form|data|values|errors|submission|request|answers|settings|configuration) *{0,4}
    ^ (please|you can|you could|you may|you might|then|so|or|and|kindly|why not)? (please)? (try|retry|attempt|do) *{0,6} (again|later|once more|another time)
    ^ (please)? (try|retry|refresh|reload|wait) *{0,6} ,? (or|and) (please)? (contact|call|email|ask|notify|tell|inform|write to|reach out to|get in touch with) *{1,4} (if *{1,5})?
    ^ (please|try|you can|you could|then|so|or|and|kindly)? (to|try)? (refresh|reload|restart|refreshing|reloading|restarting|close and reopen) *{0,4}
    ^ (please|you can|you could|then|so|or|and|if|kindly)? (contact|call|email|ask|notify|tell|inform|reach out to|get in touch with|consult|see|check with) (your|the|an|our|us|a)? *{0,2} (support|administrator|admin|admins|administrators|team|helpdesk|us|service|desk|owner|help)
  `,
  /** An explanation only when what follows has content: "due to a technical problem" explains nothing. */
  cause: String.raw`
    because
    (due|owing|thanks) to *
    (must|should|can|cannot|may|can only|may only|needs to|need to|has to|have to) (not)? (be|contain|have) *
  `,
  explanation: String.raw`
    (contact|reach|connect to|connecting to|contacting|reaching) (the|our|your|this)? *{0,2} (server|service|site|website|network|internet|{})
    (doesn't|does not|don't|do not|didn't) have (enough|any|access|permission|a|an) *
    (not|couldn't be|could not be|cannot be|can't be|wasn't|weren't|isn't) found
    since (you|your|it|the|this|there|we) *
    as (you|it|the|there|this|we|your) (*) (is|are|was|were|has|have|no|already|not)
    (must|can only|may only|needs to|need to|has to|have to) (have|contain|include|start|end|match|not|only|use|consist|begin|fall|lie|come|equal|exceed|at least|at most)
    should (contain|include|start|end|match|only|use|consist|begin|fall|lie|come|equal|exceed|at least|at most)
    should have (#|at|a|an|no|only|between|{}|more|fewer)
    * only \)
    (anymore|any more|any longer)
    (any|one|some) of the following
    (such as|e g|eg|for example|for instance|example|examples) :? ~
    (,|\(|:|–|-) like ~
    format (:|of|like) ~
    in the (form|format) *
    (using|in|with) (the)? {} format
    (positive|negative|whole|round|non - zero) (number|value|amount|integer)
    valid *{1,3} (archive|package|theme|export|backup|file|image|video|feed)
    (-|–|:|because|since|as) (there|there's) (is|are|was|were)? (no|none|nothing|not enough) *
    (minimum|maximum|min|max) (length|size|value|age|amount)
    (at least|at most|no more than|no fewer than|no less than|up to|more than|less than|fewer than|greater than|between|maximum|minimum|max|min|longer than|shorter than|only) (#|{}|of)
    (too|already|longer|not yet) (long|short|large|big|small|many|few|old|new|weak|strong|late|early|high|low|close|far|used|taken|exists|registered|in|been|expired)
    already (exists|exist|taken|used|registered|added|been|in|has|have|a|sent|running|open|connected|claimed|installed|active|assigned|cancelled|canceled|reserved)
    (has|have|is|are|was|were|may have|might have) (since|already)? (expired|ended|lapsed|run out|been (deleted|removed|moved|used|revoked|disabled|deactivated|cancelled|canceled|closed|locked|archived|blocked))
    (does|do|did)(n't| not)? exist
    (doesn't|don't|didn't|does not|do not|did not|not) (exist|match|support|contain|include|belong)
    (out of|not enough|insufficient|low on|no more|ran out of|running out of) *
    (start|starts|begin|begins|end|ends) with
    (use|only|contain|allowed) (only)? (letters|numbers|digits|characters|lowercase|uppercase)
    (letters|numbers|digits) only
    (offline|expired|in use|in maintenance|under maintenance|not supported|unsupported|read only|duplicate)
    (is|are|was|were|be|been|left|looks|appears|seems|it's|that's) (currently|now|already|completely|almost|still)? (full|empty|missing|blank)
    (on|in|for|with|from) (your|this) (current)? (plan|subscription|region|country|location|device|browser|version|edition|network)
    (already been used|expired) or
    or (was|has been|have been) (already|previously)? used
    or (expired|has expired|have expired|is expired|was deleted|already used|does not exist|doesn't exist|disabled|missing)
    (no|lost|check your|poor|weak|slow) (internet|network|connection|wifi|signal|connectivity)
  `,
  wayOn: String.raw`
    (use|enter|choose|select|pick|try|provide|upload|type|set|add|pick) (a|an|another|a different|one of|the|only|at least|your) *
    (sign|log) (in|out) (again|with|and|to) *
    (in|for|within|until|by|after|before|at) (a|an)? (#|{}) (second|seconds|minute|minutes|hour|hours|day|days)?
    (free up|make space|make room|upgrade|renew|top up|turn on|turn off|switch on|switch off|enable|disable|update|install|reinstall) *
    ask (an|a|the|your) *
    (call|ring|phone|text) (us|{}|#)
  `,
  /** Any other step, however small, by the reader or by us. Only a message without one is a dead end. */
  step: String.raw`
    (please|or|and|then) <imperative>
    you (can|could|may|might|need to|have to|should|must) *
    (we'll|we will|i'll|i will) *
    (we're|we are) (working|looking|fixing|trying|checking|investigating|on it)
    (back|again|open|opens|reopens|ready|available|returns|resume|resumes) (at|on|by|from|tomorrow|soon|later)
    (sign|log) (in|out|back in)
    (use|enter|choose|select|pick|try|provide|upload|add) (a|an|another|one of|the|your)
    (in|within|until|by) (a|an|about|the next|the)? (#|{}|few|couple of) (second|seconds|minute|minutes|hour|hours|day|days|week|weeks)
    (until|tomorrow)
    (contact|call|email|ask|visit|phone|ring|text|write to|reply to|speak to|talk to) (us|our|your|the|{}|#|support|an|a|its|his|her|their|customer)
    so *{1,3} can
    instead
  `,
  /** Bad enough that an exclamation mark behind it cries out. A plain rule ("is required!") is only loud. */
  outcry: String.raw`
    (error|errors|fail|fails|failed|failing|failure|cannot|can't|couldn't|unable|lost|lose|loses|losing|denied|declined|rejected|refused|refusing|expired|crash|crashed|corrupt|corrupted|blocked|banned|suspended|overdue|unavailable|outage|breached|hacked|stolen|terminated|unsaved|undone|destroyed|destroy|prohibited|forbidden|aborted|wrong|dangerous|danger|vulnerable|weak|broken|break|breaks|impossible|illegal|outbid|overloaded|conflict|mismatch|bounced|disconnected|unsuccessful|unauthorized|unauthorised|invalid|negative|interrupted|unsafe|insecure|mistake|trouble|problem|threat|scammed|violation|unpaid|gone|insufficient|damaged|locked|cancelled|canceled|irreversible|compromised)
    (will|would|shall) not *
    (won't|wouldn't) *
    ^ do not *
    not (encrypted|correct|selected|valid|secure|configured|found|saved|sent|available|possible|allowed|permitted|authorized|authorised|recognized|recognised|delivered|work|working|complete|completed|processed|received|supported)
    (could|can) not *
    (did not|didn't|does not|doesn't|has not|hasn't|was not|wasn't|were not|weren't) (work|go|load|save|send|arrive|succeed|complete|get|reach|come|been (saved|sent|paid|received|processed)|saved|sent|delivered|received|processed|exist)
    too (big|large|long|many|late|small|short|weak|old|low|high|slow|far)
    (don't|do not|doesn't|does not) have (permission|access|enough|the right|rights)
    no *{1,3} (selected|chosen|provided|specified|given|entered)
    already (exists|exist|registered|taken|used)
    (not|don't|doesn't|didn't) match
    (duplicate|vulnerability|incorrectly|partially)
    no (permission|access|rights|connection|signal|space|room|funds|money|seats|tickets|stock)
    (wrong|incorrect|invalid|unknown) *{1,4} $
    (is|space|storage|battery|stock|balance|credit|memory) low
    ^ (problem|trouble|error) *
    no (compatible|matching|suitable) *
    must match
    (increased|high|serious) risk
    no *{1,5} (available|configured|defined|enabled|installed)
    not enough *
    <did-not> support *
    (have|has) not (enabled|activated|verified|confirmed|paid|set)
    (no|not) longer *
    (must|should) not be *
    incomplete *
    no supported *
    (get|gets|got|be|is|are) stuck
    no (going|way|turning) back
    (turned down|no longer yours|left without|missed|emptied|skipped|stolen|given away|taken away)
    (on hold|out of (stock|time|space|money|memory|order|service|date|paper|ink)|cut off|shut down|timed out|ran out|runs out|run out|broke down|fell through|fallen through)
    (is|are|was|were) (over|closed|full|dead|missing|offline|down|late)
  `,
  /** Good news in the words of bad news: "No errors were found". */
  allClear: String.raw`
    (no|zero|without|0|without any|free of|not any|never any|fewer|resolved|fixed|solved|known|common) <trouble-adjective>{0,1} <trouble>
  `,
} as const;

export type EvidenceName = keyof typeof evidence;
