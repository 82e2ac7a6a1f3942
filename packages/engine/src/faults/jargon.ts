import type { Fault } from './fault.js';

export const jargon: Fault = {
  id: 'jargon',
  title: 'Jargon',
  preset: 'recommended',
  definition:
    'Raw system language shown to somebody who doesn’t build the system: exception names, HTTP statuses, error codes as the message, words from the technical stack.',
  why: 'Words that only the makers know leave everyone else with nothing to act on.',
  sources: [
    {
      name: 'GOV.UK Design System, error message',
      url: 'https://design-system.service.gov.uk/components/error-message/',
    },
    { name: 'Primer, error messages', url: 'https://primer.style/product/ui-patterns/notification-messaging/' },
    {
      name: 'W3C, Making Content Usable for People with Cognitive and Learning Disabilities',
      url: 'https://www.w3.org/TR/coga-usable/',
    },
  ],
  severity: { default: 'error', reply: 'warn' },
  problem: 'is the language of the system, not of the reader',
  remedy: 'Say what it means for the person; keep the code for a reference that can be copied.',
  shape: 'We couldn’t {what the person was doing}. {One next step.} Reference: {code}.',
  whenNotToUse: 'Set the audience to developer or admin where people build or run the system.',
  patterns: [
    {
      find: String.raw`
        [(could not|couldn't|cannot|can't|failed to|unable to|was not|wasn't|were not|error|failed) (be)? (<tech-act>|<tech-act.ed>|<tech-act.ing>)] *{0,3}
        [(request|response|packet) (body|header|headers) (was|is|were|are|has|contains|missing|empty|too)] *{0,3}
        [(grant type|invalid grant|unsupported grant|access token scope|token scope|scope insufficient)] *{0,2}
        [(stale|expired|corrupt|corrupted|poisoned|cold) cache] *{0,2}
        [cache (entry|entries|key|miss|hit|invalidation|layer)] *{0,2}
        [dns (resolution|cache|zone)] *{0,3}
        [(flush|clear|purge) (the|your)? (arp|dns|route|opcode) *{0,2}]
        [(acquire|acquiring|obtain|release|hold) (a|the)? (lock|mutex|lease)] *{0,3}
        [(dropped|lost|malformed) (your|the|a|#)? (packet|packets|frame|frames)] *{0,2}
        [(har|pcap|core dump|heap dump|crash dump|minidump) (file|files)] *{0,2}
        [firmware (blob|image|binary)]
        [(thread|worker|goroutine|coroutine|job|daemon|process) (was|is|got|has been|has)? (interrupted|dequeued|starved|deadlocked|preempted|blocked on|spawned|forked|orphaned)] *{0,3}
        [unexpected (eof|end of (file|input|stream|json|line|string))] *{0,3}
        [(operand|operands|operator) (type|types|is|are|expected|mismatch|missing)] *{0,3}
        [expected (a|an)? (string|number|integer|array|object|boolean|int|float|null|token|type)] ,? (but)? (got|found|received|instead|saw) *{0,3}
        [(returning|returns|returned|responded with|throwing|sent|got) *{0,2} (400s|401s|403s|404s|429s|500s|502s|503s|504s|4xx|5xx)]
        [(throttled|rate - limited|blocked|rejected) by (the|our) (api|server|gateway|proxy|waf|upstream)]
        [no route to host]
        [socket hang up]
        [kernel panic] *{0,3}
        (lost|no|dead|open|close|opening|closing) (the|a|its)? [socket] (to|with|for|.)
        [smtp relay] *{0,2}
        [(api gateway|api layer|remote host|worker node)] *{0,2}
        (host|server|service|gateway|backend|api|it) (replied|answered|responded) with [(an|a)? (empty|null|malformed|bad|invalid) (payload|body|response|object|reply)]
        (api|endpoint|backend|service|server) [(did not|didn't|does not|doesn't) return (a|an|any) (valid|expected)? (object|payload|response|value|body|array|json|result)]
        [(exited|terminated|crashed|died|returned|stopped) with (exit|error|status)? (code|status|signal)? (#|{}|non - zero|nonzero)] *{0,2}
        (returned|exited) [(non - zero|nonzero|null|undefined|nan)]
        [(retries|retry attempts) exhausted] *{0,2}
        [(cast|conversion|coercion) from (string|int|integer|float|object|null|array|boolean|type) *{0,3}]
        (got|hit|a|returned|received|threw|gave) [(401|403|404|409|422|429|502|503|504)] (on|from|in|for|at|when|while|.|,|:)
        [(dependency injection|call stack|event loop|dirty cache|thread dump|heap size|write - ahead log|dead letter queue)] *{0,2}
        [cache (is dirty|was invalidated|invalidated|poisoned|corrupted|flushed)]
        [rollback of] *{1,2}
        [(key|unique|integrity|uniqueness|not - null) constraint (was|is|has)? (violated|violation|failed|broken)?]
        [(stale|dirty|corrupt|orphaned|dangling) (object|pointer|handle|reference|cursor|lock|token|state|row|record)] (state|reference)?
        (bad|wrong|invalid|corrupt) [(checksum|magic number|opcode|signature block)] *{0,3}
        (missing|found|supplied|provided|given|sent) *{0,3} [in request] $
        ^ [(parameter|argument|input argument|query parameter)] (is|was) (invalid|missing|required|not|empty|wrong|unknown)
        (invalid|missing|wrong|illegal|incorrect|inconsistent) [(input|method|function|key|command - line|launch) (argument|arguments|parameter|parameters)]
        (failed|unable|could not|couldn't|cannot|can't|error) (to)? *{0,1} (get|getting|read|reading|parse|obtain|retrieve|fetch|load) [(the)? (link token|notification token|file metadata|server config|access key)]
        [(access|link|notification|sync|device|client) token] (could|expired|invalid|missing|required|not|has expired|was rejected|was refused|is missing|is invalid|is required)
        ^ [(e|err|ora|ex|sys) - #] (- *)? (:|.|-)
        ^ [error (no|nr) . #] *{0,3}
        [(establish|negotiate|initiate) (a|an|the)? (tls|ssl|tcp|socket|websocket)] *{0,2}
        [payload (exceeds|exceeded|is too|too)] *{0,3}
        [(in|inside|of) the container (crashed|exited|died|failed|was)] *{0,2}
        [the (lambda|cron|worker|daemon|pod|container|proxy|shard|replica) (timed out|crashed|died|is stuck|exited|dropped|was|returned|refused)] *{0,3}
        [must be a valid (uuid|guid|json|xml|regex|base64|iso|mime|integer|boolean|enum|hash|cron|url - encoded)] *{0,3}
        [origin server] *{0,3}
        [(relay state|entity id)] *{0,2}
      `,
      unless: ['for-admins', 'label-key', 'heading'],
    },
    // How programs tell of what failed inside them: code, data and types.
    {
      find: String.raw`
        [(class|function|method|module|bean|controller|entity|template|action|component|handler|listener|property) {} (was|is|could)? not (found|be found|be loaded|exist|exists)]
        [(property|field|attribute|column|key) {} of (class|entity|object|table|model|type) {}] *{0,4}
        [(template|page|view|component) rendering failed]
        [(error|exception) (was|is|were|has been) (thrown|raised|caught)] *{0,3}
        [(following|this|an unknown|unhandled) exception] *{0,2}
        [enum (value|constant|member)] *{0,2}
        [(string|integer|boolean|float|array|object) (was|is|were) expected] *{0,3}
        [(passed|got|received|found|sent|returned) (a|an) (string|integer|boolean|float|array|object|int)] *{0,4}
        [(should|must|needs to|has to) be a valid (float|decimal|double|long|byte)]
        [raw (integer|string|bytes|json|response|data)] *{0,2}
        (is|was|got|returned|received|sent|passed) (a|an)? [null] *{0,2}
        [null (reference|body|value|pointer|object|field|string|id|record)] *{0,3}
        [null * (reference|value|field|id)]
        [(hashing|salting|tokenizing|serializing|serialising|deobfuscating|obfuscating) (your|the|this|a)] *{0,2}
        (could not|couldn't|cannot|can't|failed to|unable to) [(obfuscate|deobfuscate|minify|transpile|encode|digest)] *{1,3}
        ^ [parsing *{0,2} (library|file|data|feed|database|document|config|response|input|results|archive|metadata)] .
        [(into|in|see|check) (the|your) (application|error|system|debug|console) (log|logs)] *{0,2}
        [(app|application|javascript) console] for
        [ascii] (characters|special|only|text|codes)?
        [(unexpected|illegal) state] *{0,2}
        [(state|memory|heap|thread|core|application|database|stack) dump]
      `,
      unless: ['for-admins', 'label-key'],
    },
    // How they tell of what failed between them: requests, tokens, protocols and keys.
    {
      find: String.raw`
        (error|failed|failure|problem) ,? [code :? ({}|#)]
        [(http)? (response|status) code (#|{})]
        [(responded|replied|answered|failed|returned|ended) (with)? (a|an|status|code)? (400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)]
        [(retrieve|get|read|fetch|query) (the)? capabilities] *{0,3}
        [(auth|authentication|authorization|authorisation|upstream|backend|persistence) (server|service)] (failed|error|url|is|was|could|did|returned|.)
        [request to *{0,3} server] failed
        [(response|query|request) (had|has|contained|contains|returned) no (results|rows|body|data|records)]
        [(http|request|response) (header|headers) (is|are|was|were) (absent|missing|invalid|malformed|empty|too)] *{0,2}
        [(dns|server|resolver|api|gateway) returned *{1,2}]
        [(push|bearer|csrf|jwt) token] *{0,2}
        [refresh token (went|was|has|expired|invalid|rejected|could|failed)] *{0,3}
        [id token (went|is|was|has|expired|invalid|rejected|could|failed)] *{0,3}
        [token (is|was) (empty|blank|null|required)]
        (need|needs|enter|have|provide|require|requires|issued with) (a|your|the|this) (valid|security|session|login)? [token] (to (participate|join|continue|proceed|register|sign|log|vote)|,|.)
        [protocol (version|versions|mismatch|error)] *{0,2}
        [(wire|transport) (protocol|format|version)] *{0,2}
        [(performing|during|tls|ssl|failed|complete|completing) (the)? handshake]
        [(http|basic|digest|ntlm|kerberos|mutual) authentication] *{0,2}
        [(digest|hash|cipher|signature|compression) algorithm] (is not|isn't|not|could|mismatch|failed|unsupported|unavailable) *{0,3}
        (unsupported|unknown|invalid|missing) [(digest|hash|cipher|signature|compression) algorithm]
        [(preimage|locktime|key pair|keypair|key descriptor|seed hash)] (not|is|was|missing|could|expired|required|mismatch|unknown|.)
        (unknown|invalid|missing|expired) [(preimage|locktime|keypair|key descriptor|nonce|seed hash)]
        [(signing|spend|transaction) proposal] *{0,2}
        [(nxdomain|rate limiter|ack|nack) (is|was|not|resets|reset|received|for|from)] *{0,3}
      `,
      unless: ['for-admins', 'label-key'],
    },
    // And of what failed beneath them: storage, threads, devices and their drivers.
    {
      find: String.raw`
        [(db|database) (state|schema|downgraded|migration|transaction|lock|handle|query)] *{0,3}
        [(mismatching|mismatched) (database|schema|library|module) (version|versions)]
        [(write|read|row|table|file|record|database|advisory|exclusive) lock] *{0,3}
        [foreign key] *{0,3}
        [(primary|composite|unique) key] (constraint|violation|conflict|collision|is|was|must|already) *{0,3}
        [* persistence (error|failure)]
        [cache (version|migration|invalidation|entry|entries|key|miss|layer)] *{0,2}
        [(migrating|rebuilding|invalidating|flushing|warming) the cache] *{0,2}
        [by another (thread|process|transaction|connection|instance|handle)]
        [thread (interrupted|aborted|killed|died)]
        [garbage collector] *{0,2}
        [(queue|dead - letter|message) (consumer|depth|topic|broker)] *{0,3}
        [(segments|chunks|frames|packets|shards) (are|were|is|have been) (written|flushed|uploaded|missing|lost|dropped)] *{0,3}
        [(pending|blocking|interrupting|failed|disk) (i / o|io)] *{0,2}
        [i / o (error|failure|operation|operations|exception|timeout)] *{0,2}
        [error (mounting|unmounting|binding|allocating|spawning|dereferencing) *{1,3}]
        [(client|adapter|stream|driver|socket|sequence number|frame|buffer|handler|context|container|thread|cache|codec|protocol|transport|renderer|parser|interface|module|register|pipe|signal|post|nonce|session) (error|fault|exception)] *{0,2}
        ^ *{0,2} [(stream|adapter|resource) (opening|closing|constraint|allocation|negotiation)] (error|failure)? $
        [(ssl|tls|vpn|opengl|graphics|codec|driver|module|plugin|database|device) (initialisation|initialization)] (failed|error)
        [(unsupported|missing|unknown|invalid) *{0,2} codec] *{0,2}
        [native library] *{0,2}
        [(php|perl|python|apache|nginx) *{0,1} (extension|module|library)] *{0,2}
        [(intent|bundle|broadcast) (passed|received|extra|filter|action)] *{0,3}
        [(state|error|status|result|response|return|reason) - # ({}|\( # \))?] *{0,2}
        [multi - threaded] *{0,2}
      `,
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        ^ [(error)? (400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504) (-|:|–)] *
      `,
      unless: ['for-admins', 'label-key'],
      problem: 'is a status of the system',
      remedy: 'Leave it out, and keep it for the log.',
      rewrites: [''],
    },
    {
      find: String.raw`
        [<deep-tech>]
      `,
      when: ['bad-news'],
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        [(http|https)? (status)? (code|error|status)? :? (400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504|520|522|524)] (-|:|–)? (bad|unauthorized|unauthorised|forbidden|not|page|internal|method|request|conflict|gone|payload|unsupported|unprocessable|too|service|gateway|server|error|proxy|access|timeout|received|returned|response|from)
        ^ [(400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)] (-|:|–)
        [(error|err|code|error code|errno|status|e) (code)? (:|-)? #] $
        ^ [(error|err|code|error code|errno) (:|-)? #] *{0,2} $
        ^ (sorry)? [(error|fault|status|exit|result) code (:|-)? (#|{})]
        (with|gave|was|is) [(error|status|exit|fault) code (:)? (#|{})]
        ^ [(error|err|status|result|return|exit) (code|no|number) (:|-)? (#|{}|e)] *{0,2} $
        [(ip|ip address|checksum|signature|type|hash|key|id|session|state|context) mismatch]
        [(query|request|url|get|post|command line) (parameter|parameters)]
        [(call|run|execute|invoke) this (script|function|method|procedure)] *{0,3}
        ^ [(400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)] $
        [(unprocessable|unsupported media) (entity|type|content)]
        [payload too large]
        [(gateway|request|connection|read|write|query|socket|operation) (timed out|timeout|time out) (after|of|:|exceeded|\() *{0,3}]
        [(gateway|socket|query|upstream|connection) timeout]
        [(timeout|time - out) (occurred|occured|reached|exceeded|error|while|waiting|during|in the (request|connection|call))]
        ^^ [exception] $$
        (an|is|was|be|or) [empty string]
        ^^ [(unauthorized|unauthorised|conflict|precondition failed|expectation failed|method not allowed|not acceptable|unprocessable entity|length required)] $$
        [bad gateway]
        [timeout of *{1,3}]
        [timed out after (#|{}) ms]
        (after|exceeded) [(#|{}) (ms|milliseconds)]
        [failed to fetch] $
        [failed to fetch] .
        [network request failed]
        ^ [bad request]
        [(non - 2xx|2xx|4xx|5xx|3xx)]
        [internal server error] (\(|:|-|,|occurred|has|while)
        (- |:|–|#) [internal server error]
      `,
      unless: ['for-admins', 'label-key'],
      problem: 'is a status of the system',
    },
    {
      find: String.raw`
        [<deep-tech>]
      `,
      unless: ['for-admins', 'label-key', 'heading'],
    },
    {
      find: String.raw`
        [<deep-tech> (error|errors|exception|failure|failed|is|was|detected|has|found)] *{0,2}
        (hello|hi|dear|hey|of|for|from|to|at|by) [(null|undefined|nan)]
        [(mime|media) type] *{0,3}
        [(could not|couldn't|cannot|can't|failed to|unable to) (be)? (parse|parsed|deserialize|deserialise|serialize|serialise|instantiate|dereference|marshal|unmarshal|hydrate|decode|decoded|resolve host)] *{0,3}
        [returned (a|an)? (400|401|403|404|405|409|410|413|415|422|429|500|501|502|503|504)]
        [exceeds (varchar|int|integer|the buffer|buffer|max_)] *{0,2}
        [malformed (xml|json|yaml|html|csv|url|header|payload|packet|request|response|data|body|token|input)]
        [(the)? (state|scope|nonce|redirect|grant|response_type) parameter] *{0,2}
        ^ [(null|undefined|nan|nil)] *{1,3}
        [(is|was|are|be|been|got|returned|contains|received|cannot be|as|of|or|to|value|values) (null|undefined|nan|nil)]
        [(cannot|can't|could not) read (property|properties) of *{0,3}]
        [null (pointer|reference|value|values|object|exception)]
        [undefined (index|variable|offset|property|function|reference|value|error|method)]
        [object object]
        [(stack|back) (trace|traces)] (of|is|was|:|for|has|from|attached|above|below)
        [(copy|view|see|show|include|send|attach) (the)? (stack|back) (trace|traces)]
        [(segmentation|page) fault]
        [core dump]
        [memory (leak|address|allocation)]
        [out of memory] (error|exception|:)
        [(exception|exceptions)] (was|were|thrown|caught|occurred|:|raised|encountered)
        (an|unhandled|uncaught|runtime|fatal|unexpected|internal|unknown|server|java|null|pointer|io) [(exception|exceptions)]
        [(uncaught|unhandled) *]
        [(runtime|compile|compilation|type|reference|range|parse|parser|parsing|assertion|serialization|i / o|io|dns|tls|ssl|tcp|smtp|imap|ldap|sql|api|sdk|socket|rpc|websocket|backend|back - end|upstream|kernel|cache|thread|heap|buffer|checksum|protocol|schema|gateway|proxy|hash) (error|errors|exception|failure|failures|failed|fault|mismatch|overflow|conflict|violation|timed out|handshake|exhausted|invalidation|validation|lookup|corruption|corrupted|missing|mismatched|rejected|refused)]
        [(buffer|stack|heap|integer) (overflow|overrun|underflow)]
        [(thread|connection|worker|memory|resource) pool] *{0,2}
        [remote procedure call] *{0,2}
        [(dns|name|host|mx|reverse) lookup] *{0,2}
        [(resolve|resolving|resolved) (the|this)? (artifact|endpoint|host|hostname|dns|symbol|dependency|dependencies|reference)] *{0,2}
        [(mount|unmount|remount) (the|this)? (volume|disk|drive|filesystem|file system|share)] *{0,2}
        [(query|request|statement|call|procedure|transaction|select) (returned|returns|yielded|affected) *{1,3}] (rows|row|records|results|null|status|entries)?
        [# (rows|records) (returned|affected|found)]
        [(psp|acquirer|issuer host|acquirer host|processor|switch|ledger) (returned|responded|replied|timeout|error|status|host|rejected|declined)] *{0,4}
        [(returned|returns|responded with|reported|got|received) (status|code|state|result|flag|signal|exit) (:)? (#|{}|refused|code)]
        [(must|should|needs to|has to|expected to|cannot|can't|is not|isn't) (not)? be (of type|a? valid? (json|xml|yaml|base64) (string|document|object|array)|an? valid? (string|array|hash|boolean|float|object|enum|number type|uuid|guid|url encoded|instance|iterable|callable)|null|nil|undefined|numeric|an int|non - null|utf - 8|base64|url - encoded|json|valid json|valid xml)] *{0,3}
        [(must|should|does not|doesn't|did not|didn't|failed to) match (the)? (given|following)? (pattern|regex|regexp|regular expression|schema|expression|state|hash|checksum|signature|type|format)] *{0,3}
        [(is|was) not (an)? (instance|subclass|type|function|iterable|callable|implemented|defined|initialised|initialized|serializable|a function|a constructor)] *{0,3}
        [(not|isn't|wasn't) (implemented|initialised|initialized|instantiated|serializable|dereferenceable|registered in the)] .
        [(function|constructor|variable|operator|operand|argument|arguments|this method|this class|this function|bean|setter|getter) (can only be|cannot be|can't be|not found|is not|was not|does not|must be|is required|expected|missing|has no|call|of type|could not be|must not|is undefined|is deprecated)] *{0,4}
        [(missing|invalid|unknown|unexpected|undefined|unsupported|illegal|wrong|bad) (the)? (method|function|constructor|class|object|interface|property|variable|module|import|argument|arguments|parameter|parameters|operand|operator|token|symbol|identifier|attribute|opcode|escape|character encoding|protocol|scheme|url scheme|content type|mime type|media type|encoding|charset|codec parameters|type argument|signature|nonce|session id|state|scope|scopes|enum)] (:|'|{}|.|in|for|of|at|on|from|was|is|type)
      `,
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        [<protocol>]
        [json] *{0,2}
        [(endpoint|endpoints)] *{0,2}
        [(token|tokens) (you (have)? (provided|entered|supplied|used|sent)|could (not)?|couldn't|cannot|is either|is not|isn't|entered|provided|supplied|given|was not|was rejected)] *{0,3}
        (no|missing|the|a|this|generate|create) (session|security|login|user|file|upload|form|csrf|auth|password|admin *{0,3}|internal|valid|closed)? [token] (received|found|entered|could|is|was|for|to|.|,)
        (create|generate|acquire|obtain|verify|read|parse) (the|a|an|your)? (file|user|session|security|login|form|upload|csrf|request) [token]
        (in|see|check|to|at) (the|your)? (developer|developer's|browser|browser's|javascript|debug)? [console] (for|to|.|log)
        ^ (the)? [(entity|artifact) (not|does not|doesn't|is|was|could not|cannot)] *{0,3}
        [<tech-noun>] (disconnected|dropped|is|was|has|had|could|cannot|can't|couldn't|returned|responded|failed|error|refused|timed|didn't|did|timeout|unavailable|query|rejected|missing|mismatch|invalid|too|exceeds|expired|exhausted|not|must|overflow|received|reset|closed|hung|unreachable|isn't|wasn't|doesn't|does|contains|lookup|validation|exception|required)
        (invalid|malformed|missing|unknown|bad|unexpected|wrong|incorrect|empty|unsupported|no|failed|null|corrupt|illegal|expired|duplicate|broken|unrecognized|unrecognised|stale|conflicting) *{0,1} [<tech-noun>]
        (resolve|resolving|parse|parsing|read|reading|write|writing|decode|decoding|encode|encoding|reach|reaching|contact|contacting|query|querying|connect to|connecting to|bind|bind to|open|opening|allocate|acquire|release|mount|unmount|serialize|validate|validating|from|into|against|by|with|to|from the|to the|by the|in the|of the) (the|our|a|this|your)? [<tech-noun>]
        [(parse|parsing|parses|unparseable)] *{1,3}
        [(redirect|callback|return) (url|uri)] *{0,2}
        [(http|https) (status|error|response|code|request|#)]
        [(status|response|return|exit|result|reason) code] :? (#|{})?
        (processing|reading|handling|parsing|decoding|understand) (the)? [server response]
        [(tls|ssl|key|protocol|session) (negotiation|renegotiation|agreement)]
        (invalid|bad|broken|corrupt|unexpected|an|received|returned|with|not|contain|contains|missing) *{0,1} [(json|xml|yaml|sql|html|css) (document|payload|body|response|string|data|markup|parse error|syntax error|syntax)] *{0,2}
        ^ *{0,6} [<tech-noun>] $
      `,
      when: ['bad-news'],
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        (the|our) [(backend|back - end|upstream|middleware|backend database|datastore|data store)]
        [object payload]
        [(the|a|this) * payload]
        [(subtitle|media|video|audio|pdf|html|template) renderer]
        [(look|check|see|look at|consult|inspect|view|read) (in|at|the|your|our) (server|error|application|system|browser|console|debug|apache|nginx)? (logs|log files|log file|server log|console|server logs|error log)] *{0,3}
        [(inspecting|inspect|inspection of) (the)? (html|dom|source|console|page source)]
        [(docker logs|stack traces|config files)]
        (invalid|malformed|bad|broken|unexpected) *{0,1} [(json|xml|yaml|sql) (document|payload|body|response|object|string|data|code|file)?] .
        [(json|xml|yaml|sql) contains] *{1,4}
        [server (responded|returned|replied|answered) (with)? *{0,5}]
        [(database|db|sql) (record|records|table|row|column|query|connection|transaction|schema|error|lock|migration|entries|entry)]
        [(rolled back|rollback|race condition|foreign key|primary key|unique constraint|constraint violation|index out of bounds|out of bounds|out of range)] (:|.|in|on|for|at|error|violation|failed|detected|by|due|because)
        [(external|third - party|third party|federated) (identity provider|idp|auth provider|authentication provider|authorization server)]
        [(against|with|from) the third party]
        [(basic|digest|ntlm|kerberos|mutual tls|oauth|saml|token|header) (authentication|auth|authorization)] (required|failed|error|is|was|missing)
        [(javascript|js) (error|exception|failed|console|runtime)] *{0,2}
        [(enum|boolean|integer|string|array|object|float|int) (value|type)? (expected|not supported|required|mismatch|missing|unsupported)] *{0,3}
        [(array|object|payload|request|body|query|response) is missing] *{0,3}
        [(foreign|primary|composite) key] (constraint|violation|is|was|fails|error|missing|must|not) *{0,3}
        [(smtp|imap|ftp|sip|ldap|dns|http) #] *{0,3}
        [invalid session] (object|token|id|key)
        [(required|null|missing) (uuid|guid|uri|hash)]
        [* (uuid|guid) (is|was)] *{0,3}
        [api (endpoint|call|request|response|filter)] (does|did|is|was|has|failed|returned|could|not)
        [must be (a|an) (string|integer|array|hash|boolean|float|object|enum)]
        [script (failed|error|timed|could|exited|returned)] *{0,3}
        [in file *{1,4} on line] *
        [(on|at) line (#|{})] *{0,3}
        [(html5|html|video|canvas|iframe|script) (tag|tags)]
        [server response (is|was|does|did|has|could|contains|body)] *{0,4}
        [(oauth|saml|openid|oidc) (parameter|error|callback|token|provider|flow|request|response|code|scope)] *{0,2}
        [(content|character|url|base64) (encoding|decoding) (error|failure|failed)]
        [(datatype|data type|data - type|schema) (is|was|of|must|mismatch)] *{0,3}
        [authorization code]
        [homeserver discovery]
        [duplicate (uuid|guid|key|primary key|entry|record|index)] *{0,2}
        [(cast|casting|convert|coerce) (string|integer|int|float|boolean|array|object|null) (to|into)] *{0,3}
        [(iso - 8601|sha - 256|sha256|md5|base64|utf - 8) (string|digest|hash|decoding|encoding|format|date|value)?]
        [(certificate|cert) chain] *{0,2}
        [(transaction|changes|query|migration) rolled back] *{0,2}
        [(primary|foreign) key (collision|conflict|violation|constraint)] *{0,3}
        [(proxy|gateway|upstream) (authentication|reset|refused|closed|returned|timed|server)] (required|the|an|out|error|failed|is|was)
        [(parser|compiler|lexer|interpreter|serializer) (choked|failed|threw|died|gave|stopped|hit)] *{0,4}
        [(bucket|volume|disk|directory|path|file system|filesystem) (is)? not (writable|mounted|writeable|readable|mountable)] *{0,3}
        [(message|job|task|event) (queue|broker|bus|consumer|worker)] *{0,2}
        [dom node] *{0,2}
        [(async|asynchronous|synchronous) *{1,2}]
        [the (parameter|param|argument) {}]
        [(only)? (valid)? (integers|booleans|floats|enums)] .
        [programmer error]
        (the|your) [(json|xml|yaml)] (provided|in|of|is|was|you)
        [cipher suite]
        [(ssl|tls) (protocol|version|handshake|error)]
        (hitting|calling|reaching|querying) the [api]
        : [(undefined|null|nan|nil)] .
        ^ [(null|nan)] .
        ^ [http #] *{0,3}
        \( [(400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)] \)
        [rate limited]
        [session cookie] *{0,2}
        [(heap|stack|kernel) (memory|module|space|frame|dump|trace|overflow|overflowed|mode)] *{0,2}
        [(the)? (stack|heap|buffer|queue) (overflowed|overflows|is full|ran over)]
        [cache miss]
        [returned an? (empty|unexpected|invalid|bad|null|non - *) (payload|response|result|body|object|set|array|string|value)]
        [(promise rejection|segmentation fault|access violation|bus error|stack smashing|core dumped|abnormal termination|dr watson|general protection fault)] *{0,2}
        [utf - 8]
        [(db|database|http|https|sql|disk i / o|file system) (data|access|read|write|query|transport|protocol|connection)? (error|exception|timeout|failure)]
        (unknown|unrecognized|unrecognised|unrecognizable|unsupported|invalid|bad|wrong|missing) *{0,1} [(url)? (protocol|scheme)] .
        (specify|provide|enter|supply|pass|set|get|obtaining|fetching|missing|invalid) (the|a|an)? (*)? [(id|ids|session - id)] (of|for|in|is|error)
        (either|be) (null or)? (a|an)? (valid)? [object] (.|,)
        [(no|missing|invalid|bad) header (sent|received|found|set|value)?]
        [(encryption|decryption|key) (iv|transformation|derivation|error|failure)] *{0,2}
        [non - null] *{0,2}
        [(writer|reader|parser|handler|listener) (has|had|failed|error|errors|returned|threw)] *{0,2}
        [(executable|binary|class|include|module) path]
        [dependent (record|records|{}|object|objects)] *{0,2}
        [(key|secret|certificate|database|hash) not (transformed|initialised|initialized|derived|instantiated)]
        [(invite|reset|auth|session) token] (do|does|did|is|was|has|not|expired)
        [(identity|home|auth|authorization|authentication|resolving) server configuration]
        [(entity|object|data|record|content|subscription entity) type] (is|was) (invalid|unknown|not|unsupported)
        [(sort|filter|query|search|task) (param|params|comparator|concatenator|predicate|clause)]
        [(page|object|file|node|item) properties] :
        [object] (is being referenced|reference not set|cannot be (cloned|null)|instantiation)
        (this|the) [object is being referenced] *{0,3}
        [(mixed content|cross - origin|same - origin|cross origin)] *{0,2}
        ^ [(id|ids)] (cannot|can't|must|is|was|not|does|should|may|seems) (not)? (be|empty|null|missing|required|invalid|exist|blank|unknown|match)
        (given|model|entity|object|record|the|in) [(id|ids)] (cannot|can't|must|is|was|not|does|should|may|seems) (not)? (be|empty|null|missing|required|invalid|exist|blank|unknown|match)
        (unknown|missing|bad|no|null|empty) *{0,2} [id] $
        [(the|this|a) (given|provided|supplied|specified) (id|uuid|hash|uri|param|argument)] *{0,3}
        [validator {}]
        [(process|thread|pid|handle|instance|job|task) (id|#)] (#|exited|terminated|died|killed|not)
        [(daemon|service worker|web worker|worker process|child process|subprocess)] (is|was|has|failed|could|exited|died|not|crashed)
        [(end - of - file|end of file|eof|bof|nul) (reached|error|marker|while|unexpected)?] .
        [(syntax|semantic|lexical) error] (:|at|near|in|on)
        [(assert|assertion) (failed|failure|error)]
        [(pointer|dereference|deref)] (is|was|error|failed|exception|to null|null)
      `,
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        [(reset|invite|invitation|confirm|confirmation|upload|download|email|password|2fa|csrf|api request|auth|authorization|authorisation|refresh|csrf|xsrf|bearer|verification|password reset|email confirm|jwt|security|session|registration|login|authentication|activation) (token|tokens)] (is|was|has|have|invalid|expired|expires|missing|not|mismatch|incorrect|could|revoked|failed|error|does|did|.)
        (invalid|expired|missing|wrong|bad|incorrect|unknown|malformed|unrecognized|unrecognised|revoked) *{0,2} [token] *{0,2} .
        [token] (is|was|has been|could)? (incorrect|invalid|mismatch|missing|malformed|not recognized|not recognised|not valid|no longer valid|rejected|not be verified|timeout|timed out) *{0,4}
        (verify|validate|confirm) (the|your|that|this|a)? (security|session|csrf|form|request|login|upload)? [token]
        ^ [token (expires|expired|mismatch|missing|invalid|incorrect|error)] (in)? *{0,4}
        [missing session] .
        (no|missing) *{0,2} [token (provided|found|given|supplied|available|present|set)]
        [session id] (is|was|mismatch|missing|not|invalid|expired)
        [state (does not|doesn't|did not|didn't) match]
        [handshake (failed|failure|error|timeout)]
        [(malformed|unexpected) (syntax|token|packet|input|end of|request|response|header|payload|message)] *{0,4}
        [no response (body|data)]
        [response (body|schema|header|headers|payload)] *{0,3}
      `,
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        [(instantiation|instantiated|instantiate|invocation|invoked|dereference|enumeration|polymorphic|recursion|propagate|propagated|propagation|provisioned|deprovision|deprovisioned|orchestrator|dequeue|enqueued|enqueue|flush|flushed|truncate|truncated|unregistered|concurrency|throttled|throttling|persistence|persisted|synchronous|asynchronous|multithreaded|transpile|transpiled|minified|polyfill|garbage collection)] *{0,3}
      `,
      when: ['failure'],
      unless: ['for-admins', 'label-key'],
    },
  ],
};
