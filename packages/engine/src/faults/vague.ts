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
      unless: ['explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
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
      unless: ['credential', 'explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
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
      unless: ['instruction', 'explained', 'conditional', 'question', 'label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ [invalid] .
      `,
      when: ['error-key'],
      unless: ['label-key', 'for-developers', 'said-elsewhere'],
      problem: 'says that something is wrong and not how to get it right',
      remedy: 'Say what a right one looks like, with an example.',
      shape: 'Enter {the field} {in which form}, like {an example}.',
    },
    {
      find: String.raw`
        ^ [wrong (file|data|input|value|content|image|field|format|type|size|parameter) (type|format|size|kind|value)?] $
        ^ [(unsupported|unknown|bad) (value|input|data|parameter|argument|option)] $
      `,
      unless: ['explained', 'label-key', 'question'],
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
        ^ (sorry ,? | unfortunately ,?)? [(declined|dismissed|denied|refused|rejected|disallowed|ineligible|unsuccessful|unavailable|impossible|incomplete|knocked back|turned down|sent back|turned away)] (at this time|this time|again|on this occasion)? $
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
