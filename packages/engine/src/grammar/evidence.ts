/**
 * What a text gives its reader besides the bad news. Found in the same pass as the faults.
 *
 * `failure`: the sentence reports that something did not work. `explanation`: a cause, a rule or an example stands in
 * the text. `wayOn`: a concrete step, person or time is given; "try again later" and "contact support" are not concrete.
 */
export const evidence = {
  failure: [
    // Noun phrases that are a whole sentence: "Unknown error", "Server error", "Operation failure".
    '^ <trouble-adjective>{1,3} <trouble> (#|{})?',
    '^ an? <trouble-adjective>{1,3} <trouble>',
    '^ <hollow-thing>{1,2} <trouble> $',
    '<trouble> (has|have|had|just)? <occur.any>',
    '<trouble> (was|were|is|has been|have been) (encountered|detected|found|reported|raised|thrown|returned)',
    '<encounter.any> (a|an|the|some|any|this|another)? <trouble-adjective>{0,2} <trouble>',
    "(there|there's) <be>? (been)? (a|an|some|another)? <trouble-adjective>{0,2} <trouble>",
    "(there|there's) (seems|appears|seem|appear) to (be|have been) (a|an|some)? <trouble-adjective>{0,2} <trouble>",
    '(something|things|it|all) *{0,2} (went|gone|goes|go|is|was|has|have|did)? (not)? <gone-wrong>',
    'went <gone-wrong>',
    '(something|things) *{0,2} (broke|broken|failed|happened|exploded|snapped|crashed|misfired|unexpected)',
    '<cannot> *',
    '(was|were|is|are|been)? (unsuccessful|failed|failing|fails)',
    '(that|this|it|things|your <hollow-thing>|the <hollow-thing>|<hollow-thing>) <did-not> (quite|fully|really|actually)? <succeed>',
    '<no-success>',
    '<not-possible>',
    '(was|were|is|are|been|got|stands|stand|has|have|had) (currently|temporarily)? <refused>',
    '(<hollow-thing>|access|request|operation|action|process|attempt) <refused>',
    '<refused> (your|the|this) (request|attempt|operation|action)',
    'no (can do|can do for)',
    "(not|isn't|aren't) working",
    '(trouble|difficulty|difficulties|problems|issues) (with|completing|processing|loading|performing|handling|doing)',
    '(please)? (fix|correct|resolve|check|address) (all|any|the|these|following|below)? (of)? (the|these)? <trouble>',
    '^ (failed|failure|error)',
  ],
  explanation: [
    'because',
    '(due|owing|thanks) to *',
    'since (you|your|it|the|this|there|we) *',
    'as (you|it|the|there|this|we|your) (*) (is|are|was|were|has|have|no|already|not)',
    '(must|should|can only|may only|needs to|need to|has to|have to) (be|have|contain|include|start|end|match|not|only|use|consist|begin|fall|lie|come|equal|exceed|at)',
    '(must|should|can|cannot|may) (not)? (be|contain|have) *',
    '(like|such as|e g|eg|for example|for instance|example|examples|format) :? ~',
    '(at least|at most|no more than|no fewer than|no less than|up to|more than|less than|fewer than|greater than|between|maximum|minimum|max|min|longer than|shorter than|only) (#|{}|of)',
    '(too|already|longer|not yet) (long|short|large|big|small|many|few|old|new|weak|strong|late|early|high|low|close|far|used|taken|exists|registered|in|been|expired)',
    'already (exists|exist|taken|used|registered|added|been|in|has|have|a|sent|running|open|connected|claimed|installed|active|assigned|cancelled|canceled|reserved)',
    '(has|have|is|are|was|were|may have|might have) (since|already)? (expired|ended|lapsed|run out|been (deleted|removed|moved|used|revoked|disabled|deactivated|cancelled|canceled|closed|locked|archived|blocked))',
    "(does|do|did)(n't| not)? exist",
    "(doesn't|don't|didn't|does not|do not|did not|not) (exist|match|have|support|contain|include|recognise|recognize|belong|know|accept|allow)",
    '(out of|not enough|insufficient|low on|no more|ran out of|running out of) *',
    '(offline|expired|in use|in maintenance|under maintenance|not supported|unsupported|read only|duplicate|empty|missing|overloaded|full)',
    "or (expired|has expired|have expired|is expired|was deleted|already used|does not exist|doesn't exist|disabled|missing)",
    '(no|lost|check your|poor|weak|slow) (internet|network|connection|wifi|signal|connectivity)',
    ': {}',
  ],
  wayOn: [
    '(use|enter|choose|select|pick|try|provide|upload|type|set|add|pick) (a|an|another|a different|one of|the|only|at least|your) *',
    '(sign|log) (in|out) (again|with|and|to) *',
    '(in|for|within|until|by|after|before|at) (a|an)? (#|{}) (second|seconds|minute|minutes|hour|hours|day|days)?',
    '(free up|make space|make room|upgrade|renew|top up|turn on|turn off|switch on|switch off|enable|disable|update|install|reinstall) *',
    'ask (an|a|the|your) *',
    '(call|ring|phone|text) (us|{}|#)',
  ],
} as const;

export type EvidenceName = keyof typeof evidence;
