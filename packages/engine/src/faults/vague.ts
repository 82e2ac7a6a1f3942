import type { Fault } from './fault.js';

/** Most of this fault is decided in `judgements/emptiness.ts`: a failure told in hollow words alone. The patterns here are what it can't see. */
export const vague: Fault = {
  id: 'vague',
  title: 'Vague',
  preset: 'recommended',
  definition:
    'The words report a problem without saying what it is in terms the reader can act on: the thing that failed isn’t named, or something is called invalid and nothing says what would be right.',
  why: 'Somebody who can’t tell what failed can’t tell what is lost, what is safe or what to do next.',
  sources: [
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    {
      name: 'Apple Human Interface Guidelines, alerts',
      url: 'https://developer.apple.com/design/human-interface-guidelines/alerts',
    },
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
  ],
  severity: {
    default: 'error',
    toast: 'warn',
    button: 'off',
    link: 'off',
    label: 'off',
    menu: 'off',
    status: 'off',
    placeholder: 'off',
  },
  problem: 'doesn’t say what failed',
  remedy: 'Name the thing and what happened to it, then one next step.',
  shape: 'We couldn’t {what you were doing} {the thing}. {What is safe.} {One next step.}',
  whenNotToUse:
    'Switch it off for files whose strings are only ever shown inside a larger message that names the thing.',
  patterns: [
    {
      find: String.raw`
        ^ (this|the) [page (ran into|has|had|hit|encountered|met) (a|an|some)? <trouble>] *{0,2} $
        ^ ~{0,6} [(isn't|is not|wasn't|doesn't look|doesn't seem|does not look) (quite|exactly)? right] $
        ^ *{1,4} : [(invalid (*){0,2}|wrong format|not valid|bad format|incorrect format|invalid format|not accepted)] $
        ^ ~{0,8} [(has|have|had) (a|an|the) (incorrect|wrong|bad|invalid|unexpected|unsupported) (format|form|type|length|structure|size|value)] $
        ^ [(we|it|system) (can't|cannot|could not|couldn't|can not) accept (this|that|your)] *{1,3} $
        ^ *{1,4} [not (recognised|recognized|accepted) as (valid|correct|genuine)] $
        ^ [(please)? (fix|correct|change) (your|the|this|these)? (entry|entries|input|answer|answers|data|value|values|fields)] (sent|entered|given|provided|supplied|submitted|with *{1,4})? $
        ^ (error ,)? [bad (syntax|value|reset value|format|parameter)] (for|in|of|on) *{1,4} $
      `,
      unless: [
        'explained',
        'conditional',
        'question',
        'label-key',
        'for-developers',
        'said-elsewhere',
        'success-intent',
      ],
      problem: 'says that something is wrong and not what would be right',
      remedy: 'Say what is wrong with it and what a right one looks like.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ [missing (required)? (fields|field|information|data|values|parameters|parameter|input)] $
        ^ [(some|required|mandatory) (required|mandatory)? (fields|field|information|data) (is|are|were|was) missing] $
        ^ ~{0,4} [not a valid (input|value|entry|option|choice)] $
      `,
      unless: ['label-key', 'for-developers', 'said-elsewhere', 'conditional'],
      problem: 'says that something is missing or wrong and not what',
      remedy: 'Name it, and say what a right one looks like.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ [(invalid|incorrect|not a valid|bad|malformed) (e - mail|email|email address|e - mail address|mail address)] $
        ^ [(the|this|that|your)? (provided|given|entered)? (e - mail|email|email address|e - mail address) (you entered|entered|provided)? (is|was) (invalid|not valid|not a valid email|not a valid email address)] $
        ^ [(the|this|that|your)? (e - mail|email|email address|e - mail address) (isn't|is not|wasn't) (valid|a valid email|a valid email address|a valid e - mail address)] $
        ^ [(doesn't|does not) look like a valid email address] $
        ^ [invalid (email|email address|e - mail|e - mail address) format] $
      `,
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      rewrites: ['enter an email address like name@example.com'],
    },
    {
      find: String.raw`
        ^ [(invalid|incorrect|not a valid|bad|malformed) (url|web address|website|website address|link|web url)] $
        ^ [(the|this|that|your)? (provided|given|entered)? (url|web address|website|website address|link) (is|was) (invalid|not valid|not a valid url)] $
        ^ [(the|this|that|your)? (url|web address|website|website address|link) (isn't|is not|wasn't) (valid|a valid url|a valid web address)] $
      `,
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      rewrites: ['enter a web address like https://example.com'],
    },
    {
      find: String.raw`
        ^ [(invalid|incorrect|not a valid|bad) field=(number|amount|price|quantity)] $
        ^ [(the|this|that|your)? field=(number|amount|price|quantity) (is|was|isn't|is not) (invalid|not valid|valid|a valid number|a valid amount)] $
      `,
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      rewrites: ['enter the $field in digits, like 30'],
    },
    {
      find: String.raw`
        ^ [(invalid|incorrect|not a valid|bad) (date|day|date format)] $
        ^ [(the|this|that|your)? (date|day) (you entered|entered)? (is|was|isn't|is not) (invalid|not valid|valid|a valid date)] $
      `,
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      rewrites: ['enter a date like 27 March 2027'],
    },
    {
      find: String.raw`
        ^ [(invalid|incorrect|not a valid|bad) (phone|telephone|mobile)? (phone|number|phone number|telephone number|mobile number)] $
        ^ [(the|this|that|your)? (phone|telephone|mobile) number (you entered|entered)? (is|was|isn't|is not) (invalid|not valid|valid|a valid phone number)] $
      `,
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      rewrites: ['enter a phone number with its country code, like +44 20 7946 0000'],
    },
    {
      find: String.raw`
        ^ [(invalid) name=(username|user name|email|e - mail|login|user id|email address) (or|and|/) word=(password|passcode|pin|code)] $
        ^ [(the|your)? name=(username|user name|email|e - mail|login|user id|email address) (or|and|/) word=(password|passcode|pin|code) (is|are|was|were) (invalid|not valid)] $
      `,
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not what doesn’t match',
      remedy: 'Say what doesn’t match, without telling which of the two is known.',
      rewrites: ['that $name and $word don’t match'],
    },
    {
      find: String.raw`
        ^ ~{0,8} [(was|is|were|are|has been|have been) (not|never) (recognised|recognized|accepted|acceptable)] $
        ^ ~{0,10} [(does not|doesn't|do not|don't|did not|didn't) have (the|a) (correct|right|proper|expected|valid|required) (format|form|type|length|structure|size|value)] $
        ^ ~{0,10} [(is not|isn't|was not|wasn't|are not|aren't) in (the|a) (correct|right|proper|expected|valid|required) (format|form)] $
        ^ (an|a)? [(unknown|unexpected|internal|unspecified|generic|general) (server|system)? <one-trouble> (has|have)? <occur.any>?] : {} $
        ^ ~{0,8} [(isn't|aren't|wasn't|weren't|hasn't been) (recognised|recognized|accepted|acceptable)] $
        ^ *{1,4} [not (recognised|recognized|valid|acceptable)] $
        ^ * [not accepted] $
        ^ (there's|there is) [something (the matter|wrong|amiss|up) with] *{1,4} $
        ^ *{1,3} [(unsuitable|unacceptable|inadmissible)] $
        ^ *{1,4} format [(is|looks|seems|was) (off|wrong|bad|incorrect)] $
        ^ (the|this|that|your)? *{1,3} (supplied|entered|given|provided|submitted|chosen|selected|you entered|you gave|you provided|you supplied|you typed|you chose) [(can't|cannot|could not|couldn't) be (used|accepted|processed|recognised|recognized)] $
        ^ [(we|it|system) (don't|doesn't|do not|does not|can't|cannot|won't) (take|accept|recognise|recognize|use) (that|this|your)] *{1,3} $
        ^ ~{0,4} [(must|needs to|has to|should) be answered (correctly|properly|validly)] $
        ^ (please)? [match the (requested|required|expected|right|correct|specified) format] $
        ^ ~{0,6} [(contains|contain|has|have) (not allowed|disallowed|illegal|forbidden|unsupported|unallowed|prohibited|bad|wrong) (characters|symbols|words|values|signs)] $
        ^ ~{0,8} [(is|are|was|were|has|have) not (been)? (answered|filled in|completed|entered) (correctly|properly|in a (valid|proper|correct) *)] $
        ^ ~{0,8} [(does not|doesn't|do not|don't|did not|didn't) (include|contain|have) (the|all the|all)? (proper|correct|right|required|necessary|needed) (information|data|details|values|fields)] *{0,6} $
        ^ [incorrect (element|item|object|thing|argument|usage|request|operation|state|result)] $
        ^ [must be valid] $
        ^ ~{0,6} [(isn't|is not|wasn't|was not|aren't|are not) (a|an) (acceptable|allowed|permitted|recognised|recognized|suitable|appropriate|correct|proper|real|usable) *{1,3}] $
        ^ ~{0,6} [(is|are|was|were) (no good|not good enough|unacceptable|unsuitable)] (for this|here)? $
        ^ *{1,3} [(has|have) (a|an|some|several) <trouble-adjective>? <trouble>] $
        ^ (there|there's) (is|was|are|were)? (a|an|some)? [<trouble> with] (the|your|this) (details|information|data|value|values|entries|input|answers|form|file|document|request) *{0,6} $
        ^ [<trouble> (was|were)? (found|detected|encountered)] (on|in|with) (this|the|your) *{1,3} $
        ^ [(some of|part of|parts of|one of) (your|the) (information|details|data|answers|entries|fields|settings|files) (needs|need|requires|require|is|are|was|were) (your)? (attention|work|wrong|incorrect|invalid|not valid|not right|missing|changes|checking|review)] $
        ^ *{0,2} [(something|something's) (is|was)? (wrong|amiss|off|up) with (your|the|this) *{1,3}] , *{1,8} $
      `,
      unless: [
        'explained',
        'conditional',
        'question',
        'label-key',
        'for-developers',
        'said-elsewhere',
        'success-intent',
      ],
      problem: 'says that something is wrong and not what would be right',
      remedy: 'Say what is wrong with it and what a right one looks like.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^^ [(http|error|status|fault) (code|status|no|number)? (:|-)? #] $$
        ^ (there was)? (a|an)? [(unexpected|unknown)? (error|problem|failure|issue) (occurred|has occurred)? (while|when|during|with|on)? (attempting to|trying to)? <generic-work> (an|the|this|your)? (object|entry|element|entity)?] $
        ^ (an|a)? [invalid *{1,4} (was|were|has been) (selected|entered|provided|given|supplied|specified|sent|received|used)]
        ^ *{1,3} [(<encounter>|<encounter.any>|seems to be experiencing|seems to be having) (a|an|some|another) <trouble-adjective>{0,2} <trouble>] (processing|handling|completing|with|while)? (your|the|this)? (request)? $
        ^ [(there|there's) (is|was)? (a|an|some) <trouble> (in|with|on) (this|the|your) (field|form|value|input|entry)] $
        ^ [(tried|attempted) to *{1,2} (a|an)? invalid *{1,3}] $
        ^ ~{0,6} [(<did-not> pass|failed|fails|is failing) (the)? (validation|verification|checks)] $
        ^ *{1,3} [(produced|returned|threw|raised|reported|generated|gave) (an|a|some|several) <trouble-adjective>? <trouble>] $
        ^ [error (at|in|on) (the|your)? *{1,2}] $
        ^ [(step|task|item|stage|phase|part) (#|{}) <did-not> (succeed|complete|work|finish|run)] $
        ^ [declined] . (no|we|please) *
        ^ [(could not|couldn't|cannot|can't) be <generic-work.ed>] $
        ^ [(action|operation|request) not (authorised|authorized|permitted|allowed)] $
        ^ (email|e - mail|link|invite|reset|label|password|order|request|form|report|record|transfer) *{0,4} [invalid] $
        ^ [failed due to (an|a|some)? <trouble>] $
        ^ (a|an|there was a|there was an|there is a|there is an|server encountered an)? [(database|database access|database connection|db|io|i / o|http|http data|gateway|stream|stream opening|proxy|client|javascript|script|socket|sequence number|post|network request|virtual adapter) (error|exception|failed)] (has)? (occurred|occured)? $
        ^^ [(unauthorized|unauthorised|conflict|exception|bad parameters|bad parameter)] $$
        ^ [missing (permission|permissions|header|headers|parameters|argument|arguments|attribute|attributes)] $
        ^ [(this|the|that|requested) (action|operation|request) (is|was|has been) (not|n't) (authorised|authorized|permitted|allowed|accepted)] $
        ^ [(failed|unable|could not|couldn't) (to)? validate (the|your|some|all)? (fields|field|form|input|data)] $
        ^ [<generic-work.ing> (has|have)? failed] $
        ^ [(post - processing|processing|saving|updating|submission|validation) (has|have)? failed] $
        ^ *{1,3} [(encountered|hit|met|had) (an|a) <trouble-adjective>? <trouble>] , *{1,6} $
        ^ (a|an|some)? [(unknown|unspecified|unidentified) (*){0,2} (error|failure|problem)] (occurred|happened|has occurred)? ((during|with|in|on|at|of) *{1,4})? $
        ^ (a|an|some)? [unexpected (*){1,2} (error|failure|problem)] (occurred|happened|has occurred) $
        ^ (please)? [(check|fix|correct|review) (all|the|your|all the|any)? (input|entered|submitted)? (errors|values|fields|inputs|data|entries|problems) (entered|given|provided|supplied)?] $
        ^ [(failed to|unable to|could not|couldn't|cannot|can't|we couldn't|we could not|we can't) (send|submit|make|post|carry out|deliver|fulfil|fulfill) (the|your|this)? (request|data|submission)] (right now|at this time|at the moment)? $
        ^ [(error|failure|problem) (in|on|at|with) (the)? (request|server|system|application|operation|service)] $
      `,
      unless: ['label-key', 'for-developers', 'said-elsewhere', 'explained', 'question'],
    },
    {
      find: String.raw`
        ^ ~{0,6} [(contains|contain|has|have) (an|some|several|multiple)? (errors|error|problems|issues|mistakes)] $
        ^ [(problem|issue|trouble) with] (your|the|this)? *{1,2} $
        ^ ~{0,6} [(has|have|contains) (issues|errors|problems|mistakes) (that|which)? (need|needs|to|require|must) *] *{0,3} $
        ^ ({} of)? ({}|#)? *{1,2} [had (problems|errors|issues|trouble)] $
        ^ [(one|some|part|parts) of (the|your) (choices|entries|values|options|fields|answers|settings) (can't|cannot|could not|couldn't) be *] $
        ^ [(error|errors|problem|problems|issue) in (one|some) of the (sections|fields|entries|parts|boxes)] (above|below)? $
        ^ [incompatible (selection|choice|choices|value|values|option|options|combination|input)] $
        ^ [(some|several|a few) (entries|items|values|rows|fields|lines|records) were (turned down|rejected|refused|not accepted|skipped)] $
        ^ [(some|certain|these) *{1,2} (are|is)? not (allowed|accepted|permitted|supported)] $
        ^ [an? (unsupported|unknown|unexpected|invalid) (field|value|parameter|option|character|symbol) (was|has been)? (provided|given|found|entered|used|supplied|submitted)] $
      `,
      unless: ['label-key', 'for-developers', 'said-elsewhere', 'question'],
      problem: 'says that something is wrong and not what',
      remedy: 'Say which part is wrong and what a right one looks like.',
      shape: '{Which part} {in which form}, like {an example}.',
    },
    // "Postcode not in order", "the photo doesn't pass muster": a verdict on what somebody entered or handed in, without a reason.
    {
      find: String.raw`
        ^ ~{0,9} [<is-not> (quite|really|entirely|exactly)? (a|an)? <fit>] (here|for this|for us|to us|at all|at present|as (it|they) (stands|stand|is|are)|in (its|their|this|the) (present|current)? (form|state|shape))? $
        ^ ~{0,9} [(can't|cannot|can not|could not|couldn't) be (accepted|used|taken|processed|handled|done) (in this (manner|way|form|fashion|context)|this way|that way|like that|as (it|they) (stands|stand|is|are)|as is|like this|as submitted|at present|in (its|their|this|the) (present|current)? (form|state|shape))] $
        ^ ~{0,9} [(falls|fall|fell|comes|came|come) (short|up short)] (of *{1,5})? $
        ^ ~{0,9} [(falls foul of|fell foul of|contravenes|goes against|went against|is against|is contrary to|offends against|runs counter to|breaches|infringes) (our|the|its|these)? *? <norm>] $
        ^ ~{0,5} (<given>|field|fields|boxes|it|this|that|entries|answers) [(is|are|was|were|keeps|keep) (giving|causing|creating|making|posing) (us|it|the system)? (a|an|some)? <trouble-adjective>? (<trouble>|grief|bother|headache|headaches)] $
        ^ ~{0,2} [(not all|none|not much|little) of (it|this|that|them|what *{1,3}) (is|was|were|are) (<fit>|right|correct|ok|okay|valid|usable|accepted)] $
        ^ ~{0,9} [(leaves|leave|left) (something|much|a lot|a great deal|a little|a bit) to be desired] $
        ^ ~{0,9} [(is|was|are|were|falls|fell)? (below|under|beneath) (the|our|its)? (required|expected|usual|necessary|desired)? (standard|standards|mark|expectations|requirements|criteria)] $
        ^ [(requirements|criteria|conditions|prerequisites|standards|expectations) (not|have not been|haven't been|were not|weren't|are not|aren't|not being|unmet) (met|satisfied|fulfilled|reached)?] $
        ^ ~{0,9} [<be> (a bit|somewhat|a little|slightly|rather|simply|still|also|all)? <unfit>] (here|for this|for us|to us|at all|as it stands|in (its|this|the) (present|current)? (form|state|shape))? $
        ^ ~{0,9} (<given> <as-given>?|this one|that one) [(<be>|'s) (a bit|somewhat|a little|slightly|rather|simply|still|also|all)? (<unfit>|<amiss>)] (here|for this|for us|at all|as it stands)? $
        ^ ~{0,9} <given> <as-given>? [(seems|appears|looks|sounds|seem|appear|look) (to be)? (a bit|somewhat|a little|slightly|rather|very)? (<unfit>|<amiss>)] (to us)? $
        ^ ~{0,9} *{0,2} [<be> (found|deemed|judged|considered|held|assessed|ruled|declared|thought|reckoned|classed|regarded|marked|flagged) (to be|as|as being)? (<unfit>|<amiss>|wanting|lacking)] (here|by the system)? $
        ^ ~{0,9} [<did-not> (quite|really|seem to|appear to|fully)? <pass-muster>] $
        ^ ~{0,9} [(fails|failed|fail|is failing|has failed) to <pass-muster>] $
        ^ ~{0,9} <given> <as-given>? [(fails|failed|fail|is failing|has failed) (our|the|its|these)? (checks|check|inspection|test|tests|validation|scrutiny)] $
        ^ ~{0,4} (that|this|your|the) *{0,3} <given> <as-given>? [(won't|will not|doesn't|does not|can't|cannot|isn't going to|is not going to) (work|do|fly|wash|be accepted|be taken|be right|compute|cut it|stand|pass)] (here|for us|for this|i'm afraid|as it is)? $
        ^ ~{0,4} (that|this|your|the) *{0,3} <given> [<as-given>? (can't|cannot|can not|won't) be (used|processed|taken)] (here|for this|by us|for now) $
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
        ^ (please)? [(enter|provide|supply|give|type|choose|select|pick|use) (a|an)? (proper|suitable|acceptable|decent|admissible)] {} $
        ^ (please)? check {} and [(go again|have another go|retry|give it another go|try once more)] $
        ^ ~{0,9} <given> [<did-not> (quite|really|seem to)? (hang together|stack up|add up|tally|hold up|hold water|check out|line up|compute)] $
        ^ ~{0,3} (we're not|we are not|we aren't|we weren't|we were not|i'm not|system is not|system isn't) [(entirely|quite|really|fully|too)? (happy with|satisfied with|content with|comfortable with|convinced by|pleased with|keen on|fond of|sure about|impressed by|impressed with|mad about|taken with|able to (use|accept|take|work with)) (the|your|this)] *{1,5} $
        ^ ~{0,3} [(can't|cannot|couldn't|could not|weren't able to|were not able to|unable to|didn't|did not) (accept|use|take|process|like|work with) (one|some|part|several|any|parts|a few|certain) of (your|the)] *{1,3} $
        ^ (an|a)? [(inappropriate|unexpected|unacceptable|bad|wrong|improper|odd|strange|inconsistent|implausible|incorrect|incoherent|unclear) (value|entry|input|answer|response|reply|figure|data)] <as-given>? ((for|in|at|on) *{1,4})? $
        ^ ~{0,6} the? value (of|in|for) *{1,4} [<be> (not (permitted|allowed|admissible|accepted|permissible|possible|usable|suitable)|<unfit>)] $
        ^ [<be> not (permitted|allowed|admissible|valid|accepted|correct) the (value|entry|input|answer|data|format)] *{0,5} $
        ^ ~{0,9} <given> <as-given>? [<be> (in|of) (a|an|the) (wrong|incorrect|bad|unexpected|invalid|improper|unsuitable|different) (format|form|type|kind|sort|shape|style|pattern)] $
        ^ ~{0,4} [<be> (in|of) the (wrong|incorrect|improper) (format|form|type|kind|sort|shape|style|pattern)] $
        ^ [(wrong|incorrect) (kind|sort|type) of (value|answer|data|entry|input|file|document|reply|response|character|characters)] $
        ^ ~{0,4} [<is-not> the (right|correct|expected|proper) (kind|sort|type|format) of *{1,2}] $
        ^ [not (the|a) (right|correct|expected|proper) (kind|sort|type|format) of *{1,2}] $
        ^ ~{0,9} <given> <as-given>? [(differs|deviates|departs|diverges) from (what|the) *{1,4}] $
        ^ ~{0,9} <given> <as-given>? [(could not|couldn't|can't|cannot) be (interpreted|understood|made sense of|made out)] $
        ^ ~{0,6} (combination|selection|choice|option|value|entry) <as-given>? [<be> not (possible|feasible|available to us|workable|on offer|doable)] $
        ^ [(non - compliant|non - conforming|non - permissible|<unfit>) (value|entry|input|answer|reply|response|data|format|figure)] $
        ^ *{1,4} : [(incorrect|wrong|not right|erroneous|inadmissible|unsuitable|unusable|not permitted|not permissible|not ok|not in order|unacceptable|faulty|bad)] $
        ^ *{1,4} [\( (incorrect|wrong|not right|erroneous|inadmissible|unsuitable|unusable|not permitted|not in order|unacceptable|faulty|bad) \)] $
        ^ (the|this|that|your) *{0,2} (value|entry|input|character|characters|figure|response|reply|answer|format) *{0,3} [<be> not (allowed|permitted|permissible|admissible|possible|accepted)] (here|in this field|for this field)? $
        ^ ~{0,6} [(contains|contain|has|have|holds|shows|includes) (a|an|some|several|one or more)? (erroneous|faulty|improper|incorrect|wrong|inadmissible|unsuitable|implausible|impermissible) *{1,2}] $
        ^ [(erroneous|faulty|improper|incorrect|wrong|inadmissible|implausible|invalid) (entries|inputs|values|details|data|answers|information|characters) (are|were|is|was|have been|has been)? (present|found|detected|supplied|given|entered|provided|exist|noted|identified)] *{0,4} $
        ^ [(not a|not an) (proper|suitable|usable|permissible|correct|real|allowed|admissible|plausible|good) *{1,3}] $
        ^ ~{0,4} (that|this|your|the) *{0,3} <given> <as-given>? [(didn't|did not|isn't|is not|hasn't|not|won't be|isn't going to|is not going to|ain't|ain't gonna) (work|worked|working|behaving|fly|wash|cut it|do|doing it|doing anything|happening|having it|cutting it)] (for us|here|with us)? $
        ^ *{0,2} (coupon|voucher|code|card|discount code|promo code|reference|number|address) [(didn't|did not|doesn't|not|isn't) (work|working)] $
        ^ ~{0,3} (that|this) one's [(<unfit>|<amiss>|not (<fit>|right|ok|okay|it))] $
        ^ [(can't|cannot|couldn't|won't) (use|take|accept|do) (that|this) (one|here)] $
        ^ ~{0,3} (we|it|system|i) (can't|cannot|can not|couldn't|could not|aren't able to|are not able to|are unable to|we're unable to|is unable to|'re unable to) [(accept|use|take|process|work with) (the|a|an) *{1,3}] <as-given> $
        ^ ~{0,3} we're (unable|not able) to [(accept|use|take|work with) (the|your|this|that) *{1,3}] <as-given>? $
        ^ (the|this|our|your)? (form|page|system|computer|machine|app|site|server|robot|checker|validator|scanner|printer) [(isn't|is not|doesn't seem|wasn't) (happy|pleased|well|keen|impressed|itself|convinced|having it|playing along|a fan|satisfied|feeling well|feeling it)] ((with|about|of|on) *{1,3})? $
        ^ ~{0,3} (form|page|system|computer|machine|app|site|server|we) [(takes exception to|takes issue with|take issue with|has an issue with|have an issue with|has a problem with|have a problem with|is unhappy with|are unhappy with|objects to|struggles with|struggled with|dislikes|baulks at|balks at|chokes on|choked on)] (that|this|it|your *{1,3}|the *{1,3}) $
        ^ ~{0,3} (that's|this is|that is|it's|that|this|it) [(not|isn't|wasn't) (quite|really|exactly)? (what (we|it) (asked for|need|needed|wanted|want|expected|were expecting|were looking for|had in mind|can use|were after)|one (that)? we *{1,3}|something (that)? we (can|could) *{1,3}|<fit>|any good|much good|it)] $
        ^ ~{0,3} (that's|this is|it's|that is) [(no|not a|not an) *{1,2} (that)? we (know|recognise|recognize|can use|accept|take|can accept|can take)] (of)? $
        ^ ~{0,2} (we|i|system|it) [(can't|cannot|couldn't|could not) (make sense of|make head or tail of|make head nor tail of|make anything of|do anything with)] (that|this|it|what *{1,3}) $
        ^ ~{0,9} <given> <as-given>? [<be> other than (expected|required|requested|what we expected)] $
        ^ ~{0,9} <given> <as-given>? [(has|have|contains|contain) (a|an|some|several|various|multiple|a few)? (formal|minor|serious|small|little|obvious)? (mistake|mistakes|error|errors|fault|faults|flaw|flaws|defect|defects|inaccuracy|inaccuracies|irregularity|irregularities)] (in it|in them)? $
        ^ [(mistake|mistakes|error|errors|fault|inaccuracy|irregularity|discrepancy) in (the|your|this|field)] *{0,2} <given> $
        ^ (the|this|that|your)? *{1,5} [<did-not> (accept|recognise|recognize|like|allow|permit|take|approve|agree with) (this|that|your) *{0,2}] <given> $
        ^ ~{0,4} (we|it|system|i) [(can't|cannot|can not|couldn't|could not|aren't able to|are not able to|are unable to|is unable to) (use|take|work with|make sense of|do anything with|do much with|make head or tail of|make head nor tail of|make anything of|go with|allow|permit|interpret|deal with|handle|swallow|digest)] (this|that|your|the|these|those) *{0,2} <given> $
        ^ ~{0,4} (contains|contain|includes|include|has|have) [something (that|which)? (we|it|system) (can't|cannot|don't|do not|doesn't|couldn't) (handle|accept|process|take|recognise|recognize|use|work with|allow|like|read)] $
        ^ ~{0,4} (we're|we are|we were|system is|system was) [(expecting|after|looking for|hoping for) (something else|something different|another *|a different *|other *)] (here)? $
        ^ ~{0,3} [(expected|wanted|needed) (something else|something different|a different (value|answer|entry|input|reply|response|format|file))] (here)? $
      `,
      unless: [
        'explained',
        'conditional',
        'question',
        'own-words',
        'label-key',
        'for-developers',
        'said-elsewhere',
        'success-intent',
      ],
      problem: 'says that something is wrong and not what would be right',
      remedy: 'Say what is wrong with it and what a right one looks like.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ (your|a|an|the)? <broad-thing> [(hiccup|snag|hitch|mishap|wobble|trouble|problem|issue|glitch|difficulty)] .
        ^ <lead-in>? (,|:|-|–)? (a|some)? [(slight|minor|small|little|tiny|bit of|technical|tech|temporary|unforeseen) (of a)? (<trouble>|issues)] (here|today|right now|at the moment|on our side|at our end|with (your|the|this) *{0,2} <broad-thing>)? $
      `,
      when: ['closed-sentence'],
      unless: [
        'explained',
        'conditional',
        'question',
        'own-words',
        'label-key',
        'for-developers',
        'said-elsewhere',
        'success-intent',
      ],
    },
    {
      find: String.raw`
        ^ (please|kindly)? [(check|review|reconsider|revisit|recheck|re - check|look at|look over|look again at|go over|go back over|go through|take another look at|have another look at|take a second look at|have a look at|take a look at|think again about|cast an eye over|inspect)] (your|the|this|these|those|all)? *{0,1} (info|information|details|detail|entry|entries|answers|answer|data|input|inputs|form|particulars|submission|reply|replies|values|value) (in|on)? (this|the)? (field|form|page)? (and|then|,) (then|please)? (go again|have another go|give it another go|retry|resubmit|re - submit|re - enter|amend|correct|adjust|edit|fix|change|have another try|try once more|another go|send (it|them)? again) *{0,5} $
      `,
      unless: ['explained', 'question', 'own-words', 'label-key', 'for-developers', 'said-elsewhere', 'success-intent'],
      problem: 'says that something is wrong and not what',
      remedy: 'Say which part is wrong and what a right one looks like.',
      shape: '{Which part} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ ~{0,2} (is|was|are|could|might|can) there (be|been)? (a|an|some|any) <trouble-adjective>? [<trouble>] ~{0,8} . (it would seem so|so it (seems|appears|would seem)|looks like it|it (looks|seems|appears) (so|that way)|apparently so|apparently|(we're|i'm)? afraid so|yes|seems so|we think so|it seems so)
      `,
      unless: ['own-words', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that there is trouble and not which',
      remedy: 'Say what happened to it and one next step.',
    },
    // "One or more answers need looking at again": which, and what is wrong with them?
    {
      find: String.raw`
        ^ ~{0,3} [(some|several|a few|a couple|one|one or more|one or two|at least one|parts|part|certain|many|not all|not every|a number|a handful|a bit|bits) (of)? (the|your|these|those|this)? *{0,2} (<given>|fields|field|questions|boxes|sections|form|things|items|application|order|booking) <as-given>? (<needs-work>|<is-not> (quite)? (<fit>|right|correct|ok|okay|valid|complete|accepted|acceptable|recognised)|(is|are|was|were|looks|look|seems|seem) (<unfit>|<amiss>|right|correct|not accepted))] *{0,5} $
        ^ ~{0,3} [(some|several|a few|a couple of|one or two|one or more|something|a few more) (things|points|bits|details|answers|items|something)? (still)? <needs-work>] (before *{1,6}|here|first)? $
        ^ ~{0,2} [something (in|on|about|with|inside|to do with) (your|the|this|that|these) *{1,3} (<needs-work>|<be> (incorrect|wrong|invalid)|<is-not> (quite)? (<fit>|right|correct|ok|okay|valid|adding up)|(is|was|looks|seems|feels|appears|smells) (<unfit>|<amiss>|out of place|out of order|up)|(isn't|is not) (working|sitting right|clicking|quite working|going to work|adding up) (for us)?|<did-not> (add up|look right|seem right|fit|<pass-muster>))] $
        ^ (<given>|field) [<needs-work>] $
        ^ ~{0,3} (there|there's) <be>? (seems to be|appears to be)? [something (a bit|a little|a touch|not quite|quite|rather|very|slightly)? (off|odd|wrong|amiss|fishy|up|funny|strange|right|iffy|awry|the matter)] <about> (your|the|this|that) *{1,3} $
        ^ ~{0,3} (<notice.any>|<notice>) [something (a bit|a little|a touch|not quite|quite|rather|very|slightly|that looks)? (off|odd|wrong|amiss|fishy|funny|strange|right|iffy|awry|unusual|irregular)] <about> (your|the|this|that) *{1,3} $
        ^ ~{0,3} (an|a|some|one)? [*{0,1} (matter|matters|issue|item|thing|things|problem|point|points) (needs|need|requires|require|is in need of|awaits|await|demands|demand|calls for) (your|our|some)? (urgent|immediate|prompt|further)? (attention|action|input)] $
        ^ ~{0,3} (has|have|contains|contain|are|is|were|was) (a|an|some|several)? [(error|errors|mistake|mistakes|fault|faults) in (it|them|(your|this) *{1,2})] $
        ^ ~{0,2} [(not everything|not all|nothing) (in|on|about) (your|the|this) *{1,3} (is|was|looks|seems) (correct|right|in order|ok|okay|valid|as it should be|acceptable)] $
        ^ ~{0,2} [(not all|not every) (the|of the|of your|your)? *{0,1} (<given>|fields|questions|answers) (is|are|was|were|has been|have been) (correct|right|in order|ok|okay|valid|acceptable|filled in (correctly|properly)|answered (correctly|properly)|completed (correctly|properly))] $
        ^ ~{0,3} (your|the|this|that) *{0,2} (<broad-thing>|<given>|field) [<needs-work>] $
        ^ (please)? [(take|have|give) (another|a second|a further|a closer|one more|a fresh) (look|glance|think) (at|about|over)] (your|the|this|these|that) *{0,2} (<given>|form|fields) $
        ^ (please|you need to|you must)? [(correct|amend|rectify|fix|revise|remedy|change) (this|that|the|your|these) (field|fields|entry|entries|input|details|particulars|data|information|answer|answers|value|values|reply|submission)] (and *{1,4})? $
        ^ [(correction|corrections|amendment|amendments|rectification|revision|adjustment|adjustments) (is|are)? (required|needed|necessary)] (here|in *{1,4}|on *{1,4})? $
        ^ (please|kindly)? [(enter|provide|supply|give|type|type in|put in|key in|input|use|submit|state|specify|furnish|choose|select|pick|insert|fill in|let us have|upload|attach|send|send in|send us|present|hand in|declare|indicate|write|add) (us)? (a|an|some|your|the)? (proper|suitable|acceptable|usable|permissible|admissible|satisfactory|legitimate|decent|real|genuine|passable) *{0,2}] <given> (here|please)? $
        ^ (a|an)? [(proper|correct|suitable|acceptable|decent|real|genuine|usable|sensible) *{1,3}] , please $
        ^ (a|an) [(proper|suitable|acceptable|decent|admissible|usable) *{0,2} <given> (is|must be|has to be|should be|needs to be) (needed|required|necessary|expected|called for|given|supplied|entered|provided)] (here)? $
        ^ ~{0,3} (we need|we'd like|we want|we require|this needs|this requires|this needs to be|this has to be|this must be|it needs to be|it has to be|it must be) (you to enter)? (a|an|your|the) [(proper|suitable|acceptable|decent|real|genuine|sensible|correct|right)] *{0,2} <given> (here|please)? $
      `,
      unless: [
        'explained',
        'conditional',
        'question',
        'own-words',
        'label-key',
        'for-developers',
        'said-elsewhere',
        'success-intent',
      ],
      problem: 'says that something is wrong and not what',
      remedy: 'Say which part is wrong and what a right one looks like.',
      shape: '{Which part} {in which form}, like {an example}.',
    },
    // "A snag has arisen with your booking": trouble with what could be anything about it.
    {
      find: String.raw`
        ^ ~{0,2} (there|there's) <be>? (been|seems to be|appears to be|seems to have been)? (a|an|some|another|the)? <trouble-adjective>{0,2} [(<trouble>|<plight>|concern|matter|query) <about> (one of|some of|part of|parts of|several of|any of|at least one of|either of)? (your|the|this|our|that|these)?] *{0,2} (<broad-thing>|<given>) ((on|in) (this|the|that) (page|form|screen|section))? ((,|-|–) (please|kindly) *{1,6})? $
        ^ ~{0,2} (there|there's) <be>? (been|seems to be|seems to have been|appears to be)? [(a|an|some|any) (kind|sort|bit|spot|touch|hint|case) of (a|an)? <trouble-adjective>? <trouble>] (here|somewhere|on our side|at our end)? $
        ^ <lead-in>? (,|:|-|–)? (a|an|some)? [(kind|sort|bit|spot|touch|case) of (a|an|some)? <trouble-adjective>? <trouble>] (here|somewhere|on our side|at our end|today|with (your|the|this) *{0,2} <broad-thing>)? $
        ^ ~{0,2} (there|there's) <be>? (been|seems to be|seems to have been|appears to be|must have been)? [(a|an|some) (bit of a|slight|small|little|minor)? (situation|mix - up|mixup|muddle|hold - up|holdup|snafu|blip|kink|wrinkle|mess|upset|breakdown|misunderstanding|slip|slip - up|bug|mishap)] (here|somewhere|on our side|at our end)? $
        ^ <trouble> [(on|at|in|along) (the|our) (line|system|way|end|side|works|network|service|route)] $
        ^ <lead-in>? (,|:|-|–)? (a|some)? [(slight|minor|little|small|tiny) (hitch|snag|hiccup|glitch|blip|bump|wobble|setback)] (here|today|along the way|with (your|the|this) *{0,2} <broad-thing>)? $
        ^ <lead-in>? (,|:|-|–)? (a|an|some|another|the|one|several|some (kind|sort|type) of (a|an)?)? <trouble-adjective>{0,2} [(<trouble>|<plight>|concern|matter) (has|have|had|was|were|is|are)? (just|now|recently|also)? (been)? (<occur.any>|<occur>|<notice.ed>|<encounter.ed>|exists|exist|persists|persist|remains|remain)] (<about> (your|the|this|our|that)? *{0,1} (<broad-thing>|end|side|system|behalf)|(in|during|while|when) handling (your|the|this) *{1,2}|(in|during) (the)? (processing|handling|course|treatment|execution|review|preparation|completion) of (your|the|this)? *{1,2})? ((,|-|–) (please|kindly) *{1,6})? $
        ^ ~{0,4} (we|we've|i|i've|our *{1,2}|the *{1,2}|your *{1,2}|it|it's|system) (have|has|had|'ve|are|is|were|was|just|also)? (been)? (<encounter>|<encounter.any>|<notice.any>|<notice>|facing|having|looking at|dealing with|up against) (a|an|some|another|one|several|a few|a little)? <trouble-adjective>{0,2} [(<trouble>|<plight>|concern) <about> (your|the|this|our|that)?] *{0,2} <broad-thing> $
        ^ <lead-in>? (,|:|-|–)? [(we|we've|we're|we are|i|i've|our system|our systems|our checks|the system|it) (have|has|had)? (just|also)? (facing|having|up against|looking at|<encounter>|<encounter.any>|<notice.ed>|<notice>) (a|an|some|another|one|several|a few|a bit of a|something of a)? <trouble-adjective>{0,2} (<trouble>|<plight>)] (here|on our (side|end)|at our end|today|for now)? $
        ^ <lead-in>? (,|:|-|–)? [(we|we've|i|i've) (have|had)? <encounter> (a|an) (bit of a|small|slight|little)? (situation|<plight>) <about>] (your|the|this) *{1,3} $
        ^ <lead-in>? (,|:|-|–)? [(we|we've|we're|i|i'm) (in|have got into|got into|find ourselves in|hit|have hit|'ve hit) (a|an|some) (bit of a|little|small|slight)? <plight>] $
        ^ ~{0,3} (your|this|the|our)? *{0,2} <broad-thing> [(has|have|had|is having|are having|was having|having|is experiencing|shows|show|is showing|seems to have|contains|has triggered|triggered|has caused|is in|got into|ran into|has run into|is facing|came across|has come across|hit|has hit|met|met with|has met with|came up against|stumbled on|threw up|raised|is giving us|gave us|gives|flagged|suffered|is suffering) (a|an|some|another|several|a few)? <trouble-adjective>{0,2} (<trouble>|<plight>)] ((state|condition|mode|status)|(and|so) (can't|cannot|couldn't|won't|isn't|hasn't|needs|has|it|we) *{1,5})? $
        ^ ~{0,3} [(is|are|was|were) in (a|an|some)? (irregular|abnormal|faulty|error|fault|bad|wrong|inconsistent|unexpected|unclear|undefined|invalid|problem|unusual|strange|odd) (state|condition|status|situation)] $
        ^ *{1,4} [(reports|signals|shows|indicates|announces|returns|raises|throws|gives|is reporting|is showing|is signalling|has reported|has signalled|has flagged|has raised|has detected|has registered|has determined|has noted|flags|registers|detected|registered|signalled|determined) (an|a|some|several) <trouble-adjective>{0,2} <trouble>] (condition|state|status|message|code)? $
        ^ (page|system|order|application|request|form|account|machine|service|device|unit) [in (difficulty|difficulties|trouble|error|fault)] $
        ^ *{0,2} (status|state|result|outcome|condition|diagnosis|verdict|finding|assessment) (:|-|–|is) [(<unfit>|irregular|unclear|problem|problems|error|errors|faulty|trouble|abnormal|exception|fault|bad|poor|not ok|not okay|negative|issue|issues|not good|adverse|difficulty|malfunction|failure)] $
        ^ (an|a|the|some)? [(unfavourable|unfavorable|unplanned|unexpected|untoward|exceptional|abnormal|undesirable|undesired|adverse|irregular|unforeseen|unusual|extraordinary|anomalous|unspecified|undefined|erroneous|error|fault|faulty|failure|problem) (condition|conditions|situation|circumstance|circumstances|state|constellation|event|occurrence|development|eventuality)] (has|have|is|was|were|been|taken place|took place|come about|come up|developed|detected|encountered|arisen|present|reached|entered|met|occurred|arose|exists|found|reported|indicated|noted|noticed|observed|recorded){0,3} ((of|in|with) (the|your|our) *{1,2})? ((,|-|–) (see|ask|call|contact|consult|tell|inform|please) *{0,5})? $
        ^ (an|a|some)? [<trouble> (indicated|indication|present|reported|signalled|noted|registered|detected|found|identified|flagged)] (in|on|with|at)? (your|the|this|our)? *{0,1} <broad-thing>? $
        ^ <lead-in>? (,|:|-|–)? (an|a|some|more|bit of|a bit of|little|a little|slight|minor|small|technical|tech)? [<trouble> (at|on) (our|this|my|the (system|server|service|other|bank)) (end|side|part)] *{0,4} $
        ^ (an|a|some|another|one)? [<trouble> <about> (your|the|this|our)] *{0,2} <broad-thing> $
        ^ ~{0,3} [(servers|systems|system|service|app|site|website|network|machines) (is|are) (struggling|playing up|acting up|misbehaving|out of sorts|in trouble|unwell|not themselves|not itself|having (issues|problems|trouble|difficulties))] *{0,3} $
        ^ ~{0,3} [(some|a|one) (part|bit|piece|corner|component) of (our|the) (system|systems|service|app|site|platform|machinery|plumbing|works|process) (isn't|is not|has stopped|stopped|has failed|failed|gave up|has given up|broke|is down|is broken|is playing up|is misbehaving|is acting up|is having trouble|went wrong|has gone wrong|is stuck|got stuck)] *{0,3} $
        ^ ~{0,3} [(have|has|had|'ve|raised|raises) (a|an|some|several|a few|certain|serious)? (concern|concerns|query|queries|misgivings|reservations|doubts|question|questions)] <about> (your|the|this) *{0,2} (<broad-thing>|<given>) $
        ^ <lead-in>? (,|:|-|–)? [(an|a) (alert|flag|red flag|question mark|marker|warning) (has been|was|is) (raised|placed|set|put|recorded|noted)] <about> (your|the|this) *{0,2} <broad-thing> $
        ^ ~{0,3} [(there|there's) <be>? (been)? (a|an|some) (bit of|bit of a|slight|small|little|minor|spot of)? <plight>] <about> (your|the|this) *{1,3} $
        ^ <lead-in>? (,|:|-|–)? [(a|some|bit of|spot of|touch of)? (spot of|bit of|bit of a|touch of)? (<plight>|bother)] (with|in|over) your *{1,3} $
        ^ ~{0,2} (there|there's) <be>? (a|an|some|another) <trouble-adjective>? [<trouble> (that|which)? (needs|need|requires|require|must be|has to be|we need to|we have to|wants|we must|to be|to) (be)? *{1,2}] $
        ^ (a|an)? [(device|equipment|machine|unit|hardware|appliance|terminal|system) (malfunction|fault|trouble|disturbance|anomaly)] (detected|found|present|reported|in progress)? $
        ^ (the|this)? (printer|device|reader|scanner|terminal|machine|system|unit|sensor|equipment|kiosk|till) [(reports|reported|signals|indicates|says|shows|flags) :? (trouble|difficulties|problems|error|errors|issues|fault|problem|an issue)] $
        ^ (a|an|some)? <trouble-adjective>? [<trouble> (is|are) (present|in progress|ongoing|pending|outstanding|there)] $
        ^ (an|a|the|some)? [(exceptional|abnormal|disturbed|irregular|faulty|erroneous|anomalous) (operation|operating state|behaviour|behavior|process|processing|functioning|running)] (detected|observed|found|encountered|reported|noted)? $
        ^ ~{0,2} operation [(disturbed|impaired|faulty|abnormal|irregular)] $
        ^ *{1,4} [(is|are|was|were|seems to be|appears to be) (experiencing|having|encountering|facing) (a|an|some|a few|several|minor|technical)? <trouble-adjective>{0,2} <trouble>] (at the moment|right now|today|currently|now|at present)? $
        ^ ~{0,3} (a|an|some)? <trouble-adjective>? [<trouble> of (a|an|some)? *{0,1} (some|unknown|undetermined|unspecified|unclear|general|indeterminate|technical|unexplained|uncertain|unidentified|mysterious) (kind|origin|nature|cause|sort|type|source)] *{0,4} $
        ^ (a|an|some)? <trouble-adjective>{0,2} [<trouble> (has|have)? (<occur.any>|<occur>) (while|when|as) (we|it|the system|i) (was|were|are)? (looking at|dealing with|working on|seeing to|going through|attending to|busy with|handling)] (your|the|this) *{0,1} <broad-thing> $
        ^ (the|our)? [(service|services|system|systems|operation|functionality) (is|are|was|has been)? (currently|temporarily|partly|partially)? (impaired|degraded|disturbed|disrupted|affected|hampered|out of sorts|unstable|upset)] $
        ^ ~{0,3} [(got|gets|has got|have got|'ve got|is|are) (itself|ourselves|themselves)? (in|into) (a|an|some) (bit of a)? (<plight>|<trouble>|twist|knot|state|fix)] (<about> (your|the|this) *{1,3})? $
        ^ [(unclear|indeterminate|undefined|inconsistent|undetermined) (state|condition|status|situation)] $
        ^ (the)? [(state|condition|status|situation) (is|was|remains)? (unclear|indeterminate|undefined|inconsistent|undetermined)] $
        ^ *{1,3} : [(a|an)? <trouble-adjective>? <trouble> (found|detected|noted|encountered|reported|raised|identified|flagged)] $
        ^ ~{0,3} [<trouble> (is|are|was|were|has been|have been|has|have)? (affecting|affected|hitting|holding up|delaying|impacting|impacted|blocking|troubling|dogging|afflicting)] (your|the|this|our)? *{0,2} <broad-thing> $
        ^ ~{0,3} (your|the|this|our)? *{0,2} <broad-thing> [(is|are|was|were|has been|have been) (being)? (affected|hit|delayed|held up|blocked|impacted|troubled|interrupted|stopped|hampered) by (a|an|some) <trouble-adjective>? (<trouble>|<plight>)] $
        ^ ~{0,4} (a|an|some|few)? [(<plight>|<trouble>) (that)? (we need)? to (iron out|sort out|fix|work out|resolve|straighten out|sort|deal with|get past|clear up)] (first)? $
        ^ (conditions|things|matters|operations|circumstances) [(is|are|were|was) (abnormal|irregular|exceptional|adverse|unusual|not normal|not good|not right|amiss|out of order|not in order)] $
        ^ *{1,4} [(turned up|turn up|has turned up|threw up|has thrown up|brought to light|uncovered|revealed|has revealed|came back with|has found|found|showed|has shown|has uncovered|has developed|developed|suffered|has suffered) (a|an|some|several) <trouble-adjective>? (<trouble>|<plight>)] (<about> (your|the|this) *{0,1} <broad-thing>)? $
        ^ (a|an|some)? [(<plight>|bother) (on|at) (our|this) (side|end|part)] $
        ^ *{1,4} [(is|are|was) in (fault|error|trouble|difficulty|difficulties)] $
        ^ ~{0,6} something [(isn't|is not) (playing (nice|nicely|ball|along)|cooperating|co - operating|behaving|clicking)] $
        ^ ~{0,6} (something's|something is) being [(awkward|difficult|stubborn|silly|funny|weird|odd|naughty|uncooperative)] $
        ^ ~{0,3} (we|we're|we are|i) (find ourselves|found ourselves|are|have got ourselves|got ourselves)? [in (a bit of|a spot of|some)? (difficulty|difficulties|trouble|bother)] $
        ^ ~{0,2} (a|an|some|the)? [(<trouble>|<plight>) (befell|has befallen|afflicts|afflicted|beset|besets|plagues|plagued|dogs|dogged) (us|your *{1,2}|the (system|service|site|app|page))] $
        ^ ~{0,2} (a|an|some|the)? [(<trouble>|<plight>) (stands|stood|is|lies|lay|got|has got|came|gets) in (the|our|its|your) (way|path)] $
        [(a|the) (spanner|wrench) in the works]
        [fly in the ointment]
        ^ ~{0,6} (something|something's) [(has|have)? (come up|cropped up|popped up|gone up)] ((with|in|on) (your|the|this) *{1,2})? $
        ^ ~{0,6} something [(got|gets|has got|is getting|is|stands|came|has come|stood) (in the way|between *{1,4})] $
        ^ ~{0,6} something [(has|is|keeps)? (tripped|tripping|held|holding|blocked|blocking|caught|catching|stopped|stopping|threw|thrown|throwing|knocked|knocking|put|interrupted|interrupting|hindering|hindered|obstructed|disturbed|disturbing|delayed|delaying|broke|breaking|derailed|derailing|interfered with|interfering with|meddled with|affecting|affected) (us|it|this|that|things|everything|your *{1,2}|the (process|system|request|page|service|way|works|line|operation)) (up|back|out|off|over|in our tracks|short)?] $
        ^ ~{0,6} (something|something's|things|it|this|that|everything|all) [(isn't|is not|aren't|are not|not|doesn't|does not|don't|do not|didn't) (quite|really|all)? (as it should be|as they should be|as it ought to be|as expected|in order|well|adding up|add up|making sense|going to plan|what (it|they) should be|squaring|look right|looking right|fit)] (here|<about> (your|the|this|our) *{1,3})? $
        ^ ~{0,6} (something|something's) [(is|looks|seems|feels|appears)? (out of (place|order|kilter|whack|joint|line)|askew|adrift|skewed|fishy|off kilter|off - kilter|up|off|amiss|afoot)] (here|<about> (your|the|this|our) *{1,3})? $
        ^ ~{0,6} [not everything (is|was|looks|seems) (in order|as it should be|right|well|fine|ok|okay|correct)] *{0,4} $
        ^ ~{0,3} your <broad-thing> [(has been|was|is) flagged] $
        ^ <lead-in>? (,|:|-|–)? [(errors|mistakes|an error|a mistake|an oversight) (was|were|has been|have been) made] $
        ^ ~{0,3} [(has|have|contains|shows|show|exhibits|reveals) (irregularities|discrepancies|anomalies|inconsistencies|abnormalities|deficiencies|shortcomings)] $
        ^ (irregularities|discrepancies|anomalies|inconsistencies|abnormalities|deficiencies|shortcomings) [(exist|remain|persist|are present)] (in|with|on) (your|the|this) *{1,3} $
      `,
      unless: [
        'conditional',
        'question',
        'own-words',
        'label-key',
        'for-developers',
        'said-elsewhere',
        'success-intent',
      ],
      problem: 'says that there is trouble and not which',
      remedy: 'Say what happened to it and one next step.',
    },
    // "Invalid berth", "the mooring is invalid", "not a valid berth": wrong, and not a word on what would be right.
    {
      find: String.raw`
        ^ (error : | sorry ,? )? [invalid ~{1,9}] $
        ^ [invalid ~{1,6}] ,? (please)? (try|check|enter|use|provide|correct|review|verify|choose|select|rename|change|pick|make sure) *{0,7} $
        ^ ~{0,14} [<be> (an|a)? (currently|also|either)? (invalid|not valid|not a valid *{0,5}|not an acceptable *{0,3})] (: {}|\( {} \)|{})? $
        ^ ~{0,14} [<be> (invalid|not valid)] (for|in|as|on|at|with|here) *{0,5} $
        ^ ~{0,14} [(isn't|aren't|wasn't|is no|are not|is not|was not) (a|an|in a|in)? valid *{0,5}] $
        ^ ~{0,14} [(doesn't|does not|don't|do not|didn't|did not) (look|seem|appear) (to be|like|quite)? (a|an)? (valid|right|correct|real|proper) *{0,5}] $
        ^ ~{0,14} [(seems|appears|looks) (to be)? (invalid|wrong|incorrect)] *{0,4} $
        ^ ~{0,14} [<be> (invalid|not valid)] , please *{1,8} $
        ^ ~{0,8} [(has|have|contains|contain) (an|some|one or more|at least one)? invalid *{1,4}] (, *{1,8})? $
        ^ (please)? [(complete|fill in|fill out|enter|answer) (all|the|your|all the)? (fields|details|form|information|questions) (correctly|properly)] $
        ^ [(a|the|an)? (correct|proper|right) *{1,3} (must|needs to|has to|should) be (entered|selected|chosen|provided|given|supplied)] $
        ^ [(insufficient|invalid|incomplete) (details|information|data|input) (provided|given|supplied|entered|received)?] $
        ^ ~{0,6} [(has|have|had|is|of) (a|an|the)? (wrong|incorrect|invalid|unexpected) (type|format|kind)] $
        ^ [incorrect *{0,1} (address|range|selection|range|url|name)] $
        ^ [(not a|not an|not|no) (valid|recognised|recognized|acceptable|permitted) *{1,5}] $
        ^ [not valid] $
        ^ ~{0,6} [(is|was|are|were) an? invalid *{1,4}] $
        ^ ~{0,3} [(check|review) (the|this|your) (form|entries|input|data|details) (carefully)? (for)? (errors|mistakes|problems)] $
        ^ [(that's|this is|that is|it's) (an|a)? invalid *{1,5}] $
        ^ [incorrect *{0,2} (id|number|format|value|type|path|url|syntax|data)] $
        ^ [bad *{0,2} (path|url|link|format|data|value|file name|filename|extension)] $
        ^ [(bad|wrong|invalid|unsuitable) *{1,2} for *{1,3}] $
        ^ [(unknown|unrecognised|unrecognized|missing|unsupported) (or|and|/) (invalid|unsupported|bad|incorrect|damaged)] *{1,3} $
        ^ [(unallowed|disallowed|forbidden|unsupported|unacceptable) (characters|character|symbols|symbol|words|word|values|value)] $
        ^ [a? valid (value|input|entry|selection|option|response|answer|data) (is)? (required|needed|expected)] $
        ^ (please|you must|you need to)? [(enter|provide|choose|select|use|give|specify|supply|set|input|insert|put in|type) (an|a)? (valid|correct|acceptable|proper|right) (value|values|input|entry|option|answer|response|data|information)] $
        ^ ~{0,8} [<did-not> (meet|satisfy|fulfil|fulfill) (some|one|any)? (of)? (the|our|its|all)? *{0,2} (requirements|requirement|criteria|policy|rules|standards|conditions|constraints)] $
        ^ [incorrect (value|format|input|data|entry|selection|response|number|amount|date|id|syntax|parameter|type|file|field|information|info)] $
        ^ [(bad|malformed|unacceptable|improper|nonsensical|illegal) (value|format|input|data|entry|number|amount|date|time|file|text|name|characters|character)] $
        ^ (the|this|that|your|some)? (value|input|entry|text|answer|selection|format|number|data|date|values|entries) (supplied|entered|given|provided|you entered|you gave|you provided|you supplied|you typed)? [(isn't|is not|was not|wasn't|can't be|cannot be|could not be|couldn't be) (acceptable|accepted|allowed|recognised|recognized|understood|supported|right|used)] $
        ^ (this|that|the|your)? (value|input|entry|text) was (rejected|refused|not accepted) $
      `,
      unless: ['explained', 'conditional', 'question', 'own-words', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    // Of a secret it may be all that can be said that it is wrong: two ways in must not be told apart.
    {
      find: String.raw`
        ^ (error (:|-) | sorry ,?)? [wrong *{1,3}] $
        ^ (error (:|-) | sorry ,?)? [incorrect *{1,3}] $
        ^ *{1,8} [(is|was|are|were|looks|seems) (wrong|not correct)] $
      `,
      unless: [
        'credential',
        'explained',
        'conditional',
        'question',
        'own-words',
        'label-key',
        'for-developers',
        'said-elsewhere',
      ],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ *{1,5} [invalid] $
        ^ ~{1,10} (,|-|–|\() [invalid *{1,3}] \)? $
        ^ ~{1,8} [due to (a|an)? invalid *{1,3}] $
        ^ ~{0,3} (have|has) ({}|#) [invalid *{1,3}] ~{0,3} $
      `,
      unless: [
        'instruction',
        'explained',
        'conditional',
        'question',
        'own-words',
        'label-key',
        'for-developers',
        'said-elsewhere',
      ],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ [invalid] .
      `,
      when: ['error-key'],
      unless: ['own-words', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ [wrong (file|data|input|value|content|image|field|format|type|size|parameter) (type|format|size|kind|value)?] $
        ^ [(unsupported|unknown|bad) (value|input|data|parameter|argument|option)] $
      `,
      unless: ['explained', 'own-words', 'label-key', 'question'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say which kinds are right.',
      shape: 'Choose {which kinds of file}, like {an example}.',
    },
    // A thing is named, but only to say that there is "a problem" with it.
    {
      find: String.raw`
        ^ *{0,4} (there|there's) (was|is|were|has been|seems to be|appears to be)? (a|an|some)? <trouble-adjective>{0,1} [<trouble> (with|in)] your *{1,3} (, {})? $
        ^ *{0,4} (there|there's) (was|is|were|has been|seems to be|appears to be)? (a|an|some)? <trouble-adjective>{0,1} [<trouble> with] your (account|order|request|application|profile|submission|booking|payment) ,? (and|so|, {} ,)
        ^ *{0,2} [(something|something's) (went|has gone|is|gone|not right|not quite right|up|wrong)? (wrong|amiss|off|awry)? with] your *{1,3} $
        ^ [(problem|issue|trouble|error) with] your *{1,3} $
        ^ *{0,3} (had|having|have|ran into|encountered|hit|experienced|experiencing) (a|an|some)? <trouble-adjective>{0,1} [<trouble> with] your *{1,3} $
      `,
      when: ['closed-sentence'],
      unless: ['explained', 'way-on', 'conditional', 'question', 'said-elsewhere', 'label-key'],
      problem: 'says that there is a problem and not which',
      remedy: 'Say what happened to it and one next step.',
    },
    {
      find: String.raw`
        [something else (has|have)? (went|gone) wrong]
        ^ [something (is|'s)? up with] (the|this|that) *{1,3} $
        ^ [something's up with] (the|this|that) *{1,3} $
        ^^ [(problem|trouble)] (!|.)
        ^ [(a|an)? (problem|issue|error|incident) (has|have)? affected] your *{1,2} $
      `,
      unless: ['conditional', 'question', 'explained', 'said-elsewhere'],
    },
    {
      find: String.raw`
        ^ (the|this|your)? *{1,2} [(had|has had|has|encountered|ran into|hit) (a|an|some) <trouble-adjective>? <trouble>] (and|so) (needs|has|had|needed|must|will|it|we) *{0,5} $
      `,
      unless: ['explained', 'question', 'said-elsewhere', 'label-key'],
    },
    // Without its full stop it would be the state of a thing in a list.
    {
      find: String.raw`
        ^ (sorry ,? | unfortunately ,?)? [not (currently)? (eligible|approved|granted|finished|concluded|honoured|honored|actioned|entitled|confirmed|achieved|fulfilled|accomplished|allowed|entertained|upheld|good|ok|okay)] (at this time|this time|today|on this occasion)? $
        ^ (sorry ,? | unfortunately ,?)? [(declined|dismissed|denied|refused|rejected|disallowed|ineligible|unsuccessful|unavailable|impossible|incomplete|knocked back|turned down|sent back|turned away|interrupted|cut short|broken off|abandoned|discontinued|thwarted|stalled|halted|dropped|bounced)] (at this time|this time|again|on this occasion)? $
      `,
      when: ['closed-sentence'],
      unless: ['label-key', 'question', 'said-elsewhere', 'explained', 'conditional'],
    },
    // A step that doesn't say for what.
    {
      find: String.raw`
        ^ [(action|attention|your attention|your action) (is)? (needed|required|necessary)] (on|for|regarding|in|with)? (your|the|this)? (account|profile|order|request|application|settings)? $
        ^ [there (is|was) an? (important)? (issue|problem|matter) (that)? (needs|requires|requiring|needing) (your)? (attention|action)] $
      `,
      unless: ['said-elsewhere', 'label-key', 'question'],
      problem: 'doesn’t say what is needed',
      remedy: 'Name the one thing to do, and until when.',
      shape: '{Do what} by {when} to {keep what}.',
    },
  ],
};
