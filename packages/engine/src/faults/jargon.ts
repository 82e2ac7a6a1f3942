import type { Fault } from './fault.js';

export const jargon: Fault = {
  id: 'jargon',
  title: 'Jargon',
  preset: 'recommended',
  definition:
    'Raw system language shown to somebody who doesn’t build the system: exception names, HTTP statuses, error codes as the message, words of the stack.',
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
  problem: 'is language of the system, not of the reader',
  remedy: 'Say what it means for the person; keep the code for a reference that can be copied.',
  shape: 'We couldn’t {what the person was doing}. {One next step.} Reference: {code}.',
  whenNotToUse: 'Set the audience to developer or admin where people build or run the system.',
  patterns: [
    {
      find: String.raw`
        [(http|https)? (status)? (code|error|status)? :? (400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504|520|522|524)] -? :? (bad|unauthorized|unauthorised|forbidden|not|page|internal|method|request|conflict|gone|payload|unsupported|unprocessable|too|service|gateway|server|error|proxy|access|timeout)
        [(http|https) (status|error|response|code|request|get|post|put)]
        [(status|response) code] :? (#|{})?
        [(error|err|code|error code|errno|status) :? #] $$
        ^ [(error|err|code|error code|errno) (code|no|number)? :? (#|{})] $$
        ^ [(400|401|403|404|405|408|409|410|413|415|418|422|429|500|501|502|503|504)] $$
        [internal server error]
        [bad gateway]
        [gateway timeout]
        [bad request]
        [(unprocessable|unsupported media) (entity|type|content)]
        [payload too large]
        [service unavailable] $$
        [(request|connection|gateway|read|write|query|socket) (timed out|timeout) (after|of|:|exceeded) *{0,3}]
        [timeout of *{1,3}]
        [#ms]
        [failed to fetch]
        [networkerror]
        [network request failed]
        [load failed] $$
      `,
      unless: ['for-admins'],
      problem: 'is a status of the system',
    },
    {
      find: String.raw`
        [(null|undefined|nan|nil)] $$
        ^ [(null|undefined|nan|nil)] *{0,3}
        [(is|was|are|be|been|got|returned|contains|received|cannot be|as|of|or|to|for|value|values) (null|undefined|nan|nil)]
        [null (pointer|reference|value|values|object|exception)]
        [undefined (is|method|index|variable|offset|property|function|reference|value|error)]
        [object object]
        [(stack|back) (trace|traces)]
        [(stacktrace|stacktraces|backtrace|traceback|coredump|segfault|errno|stderr|stdout|stdin|errcode|err_code)]
        [(segmentation|page|access) fault]
        [core dump]
        [memory (leak|address|allocation)]
        [out of memory]
        [(exception|exceptions)] (was|were|is|has|while|in|thrown|caught|occurred|of|at|during|:|raised|encountered|when|.)
        (an|unhandled|uncaught|runtime|fatal|unexpected|internal|unknown|server|java|null|pointer|io) [(exception|exceptions)]
        [(uncaught|unhandled) *]
        [(runtime|compile|compilation|syntax|type|reference|range|parse|parser|parsing|assertion|serialization|deserialization|marshalling|encoding|decoding|i - o|io|dns|tls|ssl|tcp|cors|csrf|xsrf|smtp|imap|ldap|sql|db|database|api|sdk|socket|rpc|grpc|graphql|websocket|proxy|backend|back - end|middleware|upstream|kernel|cache|thread|heap|buffer|stack overflow|checksum|protocol) (error|errors|exception|failure|failures|failed|fault|mismatch|overflow|conflict|violation|timeout|timed out|handshake)]
        [(buffer|stack|heap|integer) overflow]
        [(stack|heap|thread|mutex|semaphore|deadlock) (is|was|has|error|detected)]
        [(mutex|semaphore|deadlock|daemon|deserialize|deserialise|deserialization|deserialisation|deserializing|deserialising|serialization|serialisation|serialize|serialise|serializer|unmarshal|marshalling|malloc|instantiate|instantiated|instantiation|instantiating|enum|enums|boolean|booleans|varchar|regex|regexp|nonce|upsert|dto|dao|orm|mutex|idempotency|idempotent|hydration|rehydrate|polymorphic|concatenator|comparator|initializer|initialiser|iterator|tuple|bytecode|hexadecimal|checksum|errno|ioexception|cors|csrf|xsrf|jwt|saml|oauth|oidc|totp|grpc|graphql|ajax|xhr|xmlhttprequest|cron|dns_probe|econnrefused|econnreset|etimedout|enotfound|eacces|enoent|localhost|sdp|msisdn)]
      `,
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        [(the|our|a|to|from|with|in|by|via|on)? (backend|back - end|upstream|middleware|database|db|datastore|data store)] (is|was|has|could|cannot|can't|returned|responded|service|server|server's|failed|error|refused|timed|didn't|did|timeout|unavailable|connection|query|record|table|lookup|transaction|rejected)
        (from|with|to|by|in|on|reach|contact|contacting|reaching|querying) (the|our|a)? [(backend|back - end|upstream|middleware|backend database|database|data store|datastore)]
        [(json|xml|yaml|csv|html|sql|url|utf - 8|base64|hex|unicode|dom) (document|payload|data|body|response|parse|parser|parsing|syntax|object|string|encoding|decode|decoding|file|format|schema|error|query|statement)]
        [(invalid|malformed|unexpected|bad|valid|broken|corrupt|no|empty|missing|not|raw|parse|parsing) (json|xml|yaml|sql|base64|utf - 8|hex|uuid|guid|utf8|regex|url encoding|ascii|mime type|mime|html)]
        [(parse|parses|parsed|parsing|unparseable|unparsable)] *{0,4}
        [(payload|payloads|params|param|args|arg|struct|stdin|cfg|uri|uuid|guid|uid|foreign key|primary key|query string|query parameter|query parameters|request body|response body|request header|response header|request headers|header field|content - type|user agent|mime type|callback|callbacks|callback url|redirect uri|redirect url|endpoint|endpoints|hash|hashes|schema|namespace|handler|handlers|opcode|subdomain|socket|sockets|websocket|websockets|port number|hostname|ip address family|loopback|proxy server|environment variable|environment variables|env var|stderr|cookie jar|servlet|bytecode|binary data|byte|bytes array|array|integer|string|float|key pair|object id|entity|entities|attribute)] (is|was|are|were|not|cannot|can't|must|missing|required|expected|mismatch|error|failed|invalid|too|contains|returned|unavailable|exceeds|does|did|has|could|type|value|expected)
        (invalid|missing|malformed|unknown|bad|unexpected|wrong|incorrect|empty|unsupported|expected|no|failed|null|resolve|resolving|corrupt|illegal) *{0,1} [(payload|payloads|params|param|parameter|parameters|arg|args|argument|arguments|uri|uuid|guid|foreign key|primary key|query string|request body|response body|header|headers|mime type|callback|redirect uri|endpoint|hash|schema|namespace|handler|socket|websocket|hostname|array|integer|string|float|object id|entity|token|tokens|nonce|signature|state|session|session id|sessionid|client id|client secret|scope|scopes|enum|boolean|offset|pointer|syntax|encoding|character encoding|charset|checksum|metadata|key id|opcode|identifier|configuration|config|resource identifier|type argument)]
      `,
      unless: ['for-admins', 'label-key'],
      when: ['bad-news'],
    },
    {
      find: String.raw`
        [(reset|invite|invitation|confirm|confirmation|auth|authentication|authorization|authorisation|access|refresh|session|csrf|bearer|security|verification|email|login|id|password|activation|password reset|email confirm|jwt|registration) (token|tokens)] (is|was|has|have|invalid|expired|expires|missing|not|mismatch|incorrect|could|cannot|revoked|failed|error|does|did|in)
        (invalid|expired|missing|wrong|bad|incorrect|unknown|no|malformed|your|unrecognized|revoked) *{0,1} [(reset|invite|invitation|confirm|confirmation|auth|authentication|authorization|authorisation|refresh|session|csrf|bearer|security|verification|email confirm|email|activation|password reset|jwt|login)? (token)] (is|was|has|have|expired|invalid|missing|.)
        ^ [(the|your|this)? token] (is|was|has|incorrect|invalid|expired|expires|not|mismatch|missing|could|cannot|error) *{0,6}
        ^ [(invalid|missing|expired|bad|unknown|incorrect|wrong) (auth|access|api|session|csrf|reset|refresh)? (token|session|nonce|state)] *{0,3} $
        [missing session]
        [session id]
        [state (does not|doesn't|did not|didn't) match]
        [(handshake|tls|ssl) (failed|failure|error)]
        [(malformed|unexpected) (syntax|token|response|request|packet|input|end of)] *{0,4}
        [syntax error]
        [server (responded|returned|replied) (with)? *{0,5}]
        [(server|service|request) (returned|responded) (an|a|with)] *
        [(no|missing|empty|invalid|unexpected) response (body|from|code|data)]
        [(object|class|module|function|method|variable|property|interface|constructor|index|argument|parameter|operand|callback) (not found|is not|of null|of undefined|out of|cannot be|does not|must be|is required|expected|missing|has no)] *{0,3}
        [index out of (bounds|range)]
        [out of (bounds|range)]
        [(foreign|primary|unique|duplicate) key (constraint|violation|error|value|entry)]
        [constraint (failed|violation|error)]
        [(database|db|sql) (record|table|row|column|query|connection|transaction|schema|error|lock|migration)]
        [record id]
        [(row|rows) affected]
        [(race condition|rollback|rolled back)]
        [(retrieve|retrieving|get|fetch|fetching|set|read) *{0,1} properties]
        [(config|configuration|conf|environment|env) (file|variable|variables|key|error|is missing|parameter|option)] (is|not|was|missing|invalid|could|cannot|error)
        [(identity|home|authentication|auth|application|origin|name|dns|proxy|web|mail|smtp|ldap) server (configuration|error|responded|returned)]
        [(homeserver|identity server) (discovery|configuration)]
        [(query|sort|filter|task) (param|params|comparator|concatenator)]
        [(entity|object|data|value|record|content) type] (is|was|not|invalid|mismatch|unknown)
        [mixed content]
        [(third party|external) (provider|service|server|auth|api)? (error|returned|responded)]
        [(against|with|from) the third (party|- party)]
      `,
      unless: ['for-admins', 'label-key'],
    },
    {
      find: String.raw`
        [(id|ids)] (cannot|can't|must|is|was|not|does|should|may) (not)? (be|empty|null|0|missing|required|invalid|exist|found|blank|an|a|unknown|match) *{0,3}
        (invalid|unknown|missing|wrong|bad|no) *{0,2} [id] $
      `,
      unless: ['for-admins', 'label-key'],
      problem: 'is a name of the system, not of the reader',
    },
  ],
};
