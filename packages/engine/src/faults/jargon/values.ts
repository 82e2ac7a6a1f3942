/** Types and values, and the exceptions that they raise: “Expected a string”, “null reference”, “Uncaught TypeError”. */
import type { Pattern } from '../fault.js';

export const values: readonly Pattern[] = [
  {
    find: String.raw`
      [unexpected (eof|end of (file|input|stream|json|line|string))] *{0,3}
      [(operand|operands|operator) (type|types|is|are|expected|mismatch|missing)] *{0,3}
      [expected (a|an)? (string|number|integer|array|object|boolean|int|float|null|token|type)] ,? (but)? (got|found|received|instead|saw) *{0,3}
      [(cast|conversion|coercion) from (string|int|integer|float|object|null|array|boolean|type) *{0,3}]
      [must be a valid (uuid|guid|json|xml|regex|base64|iso|mime|integer|boolean|enum|hash|cron|url - encoded)] *{0,3}
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      [(error|exception) (was|is|were|has been) (thrown|raised|caught)] *{0,3}
      [(following|this|an unknown|unhandled) exception] *{0,2}
      [enum (value|constant|member)] *{0,2}
      [(string|integer|boolean|float|array|object) (was|is|were) expected] *{0,3}
      [(passed|got|received|found|sent|returned) (a|an) (string|integer|boolean|float|array|object|int)] *{0,4}
      [(should|must|needs to|has to) be a valid (float|decimal|double|long|byte)]
      [raw (integer|string|bytes|json|response|data)] *{0,2}
      (is|was|got|returned|received|sent|passed) (a|an)? [null] *{0,2}
      [null (reference|body|value|pointer|object|field|string|id|record|values|exception)] *{0,3}
      [null * (reference|value|field|id)]
      [(unexpected|illegal) state] *{0,2}
      (hello|hi|dear|hey|of|for|from|to|at|by) [(null|undefined|nan)]
      [exceeds (varchar|int|integer|the buffer|buffer|max_)] *{0,2}
      ^ [(null|undefined|nan|nil)] *{1,3}
      [(is|was|are|be|been|got|returned|contains|received|cannot be|as|of|or|to|value|values) (null|undefined|nan|nil)]
      [(cannot|can't|could not) read (property|properties) of *{0,3}]
      [undefined (index|variable|offset|property|function|reference|value|error|method)]
      [object object]
      [(exception|exceptions)] (was|were|thrown|caught|occurred|:|raised|encountered)
      (an|unhandled|uncaught|runtime|fatal|unexpected|internal|unknown|server|java|null|pointer|io) [(exception|exceptions)]
      [(uncaught|unhandled) *]
      [(runtime|compile|compilation|type|reference|range|parse|parser|parsing|assertion|serialization|i / o|io|dns|tls|ssl|tcp|smtp|imap|ldap|sql|api|sdk|socket|rpc|websocket|backend|back - end|upstream|kernel|cache|thread|heap|buffer|checksum|protocol|schema|gateway|proxy|hash) (error|errors|exception|failure|failures|failed|fault|mismatch|overflow|conflict|violation|timed out|handshake|exhausted|invalidation|validation|lookup|corruption|corrupted|missing|mismatched|rejected|refused)]
      [(must|should|needs to|has to|expected to|cannot|can't|is not|isn't) (not)? be (of type|a? valid? (json|xml|yaml|base64) (string|document|object|array)|an? valid? (string|array|hash|boolean|float|object|enum|number type|uuid|guid|url encoded|instance|iterable|callable)|null|nil|undefined|numeric|an int|non - null|utf - 8|base64|url - encoded|json|valid json|valid xml)] *{0,3}
      [(must|should|does not|doesn't|did not|didn't|failed to) match (the)? (given|following)? (pattern|regex|regexp|regular expression|schema|expression|state|hash|checksum|signature|type|format)] *{0,3}
      [(is|was) not (an)? (instance|subclass|type|function|iterable|callable|implemented|defined|initialised|initialized|serializable|a function|a constructor)] *{0,3}
      [(not|isn't|wasn't) (implemented|initialised|initialized|instantiated|serializable|dereferenceable|registered in the)] .
      [(function|constructor|variable|operator|operand|argument|arguments|this method|this class|this function|bean|setter|getter) (can only be|cannot be|can't be|not found|is not|was not|does not|must be|is required|expected|missing|has no|call|of type|could not be|must not|is undefined|is deprecated)] *{0,4}
      [(missing|invalid|unknown|unexpected|undefined|unsupported|illegal|wrong|bad) (the)? (method|function|constructor|class|object|interface|property|variable|module|import|argument|arguments|parameter|parameters|operand|operator|token|symbol|identifier|attribute|opcode|escape|character encoding|protocol|scheme|url scheme|content type|mime type|media type|encoding|charset|codec parameters|type argument|signature|nonce|session id|state|scope|scopes|enum)] (:|'|{}|.|in|for|of|at|on|from|was|is|type)
      [(enum|boolean|integer|string|array|object|float|int) (value|type)? (expected|not supported|required|mismatch|missing|unsupported)] *{0,3}
      [(required|null|missing) (uuid|guid|uri|hash)]
      [* (uuid|guid) (is|was)] *{0,3}
      [must be (a|an) (string|integer|array|hash|boolean|float|object|enum)]
      [(datatype|data type|data - type|schema) (is|was|of|must|mismatch)] *{0,3}
      [duplicate (uuid|guid|key|primary key|entry|record|index)] *{0,2}
      [(cast|casting|convert|coerce) (string|integer|int|float|boolean|array|object|null) (to|into)] *{0,3}
      [(iso - 8601|sha - 256|sha256|md5|base64|utf - 8) (string|digest|hash|decoding|encoding|format|date|value)?]
      [(only)? (valid)? (integers|booleans|floats|enums)] .
      : [(undefined|null|nan|nil)] .
      ^ [(null|nan)] .
      [utf - 8]
      (either|be) (null or)? (a|an)? (valid)? [object] (.|,)
      [non - null] *{0,2}
      [(end - of - file|end of file|eof|bof|nul) (reached|error|marker|while|unexpected)?] .
      [(syntax|semantic|lexical) error] (:|at|near|in|on)
      [(assert|assertion) (failed|failure|error)]
      [(pointer|dereference|deref)] (is|was|error|failed|exception|to null|null)
    `,
    unless: ['for-admins', 'label-key'],
  },
];
