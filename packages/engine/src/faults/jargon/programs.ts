/** What programs are made of: classes, parameters, scripts, markup: “Parameter is missing”, “The script failed on line 12”. */
import type { Pattern } from '../fault.js';

export const programs: readonly Pattern[] = [
  {
    find: String.raw`
      [(dependency injection|call stack|event loop|dirty cache|thread dump|heap size|write - ahead log|dead letter queue)] *{0,2}
      [(stale|dirty|corrupt|orphaned|dangling) (object|pointer|handle|reference|cursor|lock|token|state|row|record)] (state|reference)?
      (missing|found|supplied|provided|given|sent) *{0,3} [in request] $
      ^ [(parameter|argument|input argument|query parameter)] (is|was) (invalid|missing|required|not|empty|wrong|unknown)
      (invalid|missing|wrong|illegal|incorrect|inconsistent) [(input|method|function|key|command - line|launch) (argument|arguments|parameter|parameters)]
      (failed|unable|could not|couldn't|cannot|can't|error) (to)? *{0,1} (get|getting|read|reading|parse|obtain|retrieve|fetch|load) [(the)? (link token|notification token|file metadata|server config|access key)]
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      [(class|function|method|module|bean|controller|entity|template|action|component|handler|listener|property) {} (was|is|could)? not (found|be found|be loaded|exist|exists)]
      [(property|field|attribute|column|key) {} of (class|entity|object|table|model|type) {}] *{0,4}
      [(template|page|view|component) rendering failed]
      [(hashing|salting|tokenizing|serializing|serialising|deobfuscating|obfuscating) (your|the|this|a)] *{0,2}
      (could not|couldn't|cannot|can't|failed to|unable to) [(obfuscate|deobfuscate|minify|transpile|encode|digest)] *{1,3}
      ^ [parsing *{0,2} (library|file|data|feed|database|document|config|response|input|results|archive|metadata)] .
      [ascii] (characters|special|only|text|codes)?
      [(could not|couldn't|cannot|can't|failed to|unable to) (be)? (parse|parsed|deserialize|deserialise|serialize|serialise|instantiate|dereference|marshal|unmarshal|hydrate|decode|decoded|resolve host)] *{0,3}
      [malformed (xml|json|yaml|html|csv|url|header|payload|packet|request|response|data|body|token|input)]
      [(the)? (state|scope|nonce|redirect|grant|response_type) parameter] *{0,2}
      [object payload]
      [(the|a|this) * payload]
      [(subtitle|media|video|audio|pdf|html|template) renderer]
      (invalid|malformed|bad|broken|unexpected) *{0,1} [(json|xml|yaml|sql) (document|payload|body|response|object|string|data|code|file)?] .
      [(json|xml|yaml|sql) contains] *{1,4}
      [(javascript|js) (error|exception|failed|console|runtime)] *{0,2}
      [(array|object|payload|request|body|query|response) is missing] *{0,3}
      [script (failed|error|timed|could|exited|returned)] *{0,3}
      [in file *{1,4} on line] *
      [(on|at) line (#|{})] *{0,3}
      [(html5|html|video|canvas|iframe|script) (tag|tags)]
      [(parser|compiler|lexer|interpreter|serializer) (choked|failed|threw|died|gave|stopped|hit)] *{0,4}
      [dom node] *{0,2}
      [(async|asynchronous|synchronous) *{1,2}]
      [the (parameter|param|argument) {}]
      [programmer error]
      (the|your) [(json|xml|yaml)] (provided|in|of|is|was|you)
      (unknown|unrecognized|unrecognised|unrecognizable|unsupported|invalid|bad|wrong|missing) *{0,1} [(url)? (protocol|scheme)] .
      (specify|provide|enter|supply|pass|set|get|obtaining|fetching|missing|invalid) (the|a|an)? (*)? [(id|ids|session - id)] (of|for|in|is|error)
      [(writer|reader|parser|handler|listener) (has|had|failed|error|errors|returned|threw)] *{0,2}
      [(executable|binary|class|include|module) path]
      [(entity|object|data|record|content|subscription entity) type] (is|was) (invalid|unknown|not|unsupported)
      [(sort|filter|query|search|task) (param|params|comparator|concatenator|predicate|clause)]
      [(page|object|file|node|item) properties] :
      [object] (is being referenced|reference not set|cannot be (cloned|null)|instantiation)
      (this|the) [object is being referenced] *{0,3}
      ^ [(id|ids)] (cannot|can't|must|is|was|not|does|should|may|seems) (not)? (be|empty|null|missing|required|invalid|exist|blank|unknown|match)
      (given|model|entity|object|record|the|in) [(id|ids)] (cannot|can't|must|is|was|not|does|should|may|seems) (not)? (be|empty|null|missing|required|invalid|exist|blank|unknown|match)
      (unknown|missing|bad|no|null|empty) *{0,2} [id] $
      [(the|this|a) (given|provided|supplied|specified) (id|uuid|hash|uri|param|argument)] *{0,3}
      [validator {}]
    `,
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      [json] *{0,2}
      ^ (the)? [(entity|artifact) (not|does not|doesn't|is|was|could not|cannot)] *{0,3}
      [(parse|parsing|parses|unparseable)] *{1,3}
      (invalid|bad|broken|corrupt|unexpected|an|received|returned|with|not|contain|contains|missing) *{0,1} [(json|xml|yaml|sql|html|css) (document|payload|body|response|string|data|markup|parse error|syntax error|syntax)] *{0,2}
    `,
    when: ['bad-news'],
    unless: ['for-admins', 'label-key'],
  },
];
