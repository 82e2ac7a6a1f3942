/** What goes between programs: requests, headers, protocols, servers: “Request header missing”, “Bad response from upstream”. */
import type { Pattern } from '../fault.js';

export const traffic: readonly Pattern[] = [
  {
    find: String.raw`
      [(request|response|packet) (body|header|headers) (was|is|were|are|has|contains|missing|empty|too)] *{0,3}
      [dns (resolution|cache|zone)] *{0,3}
      [(dropped|lost|malformed) (your|the|a|#)? (packet|packets|frame|frames)] *{0,2}
      [(throttled|rate - limited|blocked|rejected) by (the|our) (api|server|gateway|proxy|waf|upstream)]
      [no route to host]
      [socket hang up]
      (lost|no|dead|open|close|opening|closing) (the|a|its)? [socket] (to|with|for|.)
      [smtp relay] *{0,2}
      [(api gateway|api layer|remote host|worker node)] *{0,2}
      (host|server|service|gateway|backend|api|it) (replied|answered|responded) with [(an|a)? (empty|null|malformed|bad|invalid) (payload|body|response|object|reply)]
      (api|endpoint|backend|service|server) [(did not|didn't|does not|doesn't) return (a|an|any) (valid|expected)? (object|payload|response|value|body|array|json|result)]
      [(retries|retry attempts) exhausted] *{0,2}
      [(establish|negotiate|initiate) (a|an|the)? (tls|ssl|tcp|socket|websocket)] *{0,2}
      [payload (exceeds|exceeded|is too|too)] *{0,3}
      [origin server] *{0,3}
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      [(retrieve|get|read|fetch|query) (the)? capabilities] *{0,3}
      [(auth|authentication|authorization|authorisation|upstream|backend|persistence) (server|service)] (failed|error|url|is|was|could|did|returned|.)
      [request to *{0,3} server] failed
      [(response|query|request) (had|has|contained|contains|returned) no (results|rows|body|data|records)]
      [(http|request|response) (header|headers) (is|are|was|were) (absent|missing|invalid|malformed|empty|too)] *{0,2}
      [(dns|server|resolver|api|gateway) returned *{1,2}]
      [protocol (version|versions|mismatch|error)] *{0,2}
      [(wire|transport) (protocol|format|version)] *{0,2}
      [(nxdomain|rate limiter|ack|nack) (is|was|not|resets|reset|received|for|from)] *{0,3}
      [(mime|media) type] *{0,3}
      [remote procedure call] *{0,2}
      [(dns|name|host|mx|reverse) lookup] *{0,2}
      [(resolve|resolving|resolved) (the|this)? (artifact|endpoint|host|hostname|dns|symbol|dependency|dependencies|reference)] *{0,2}
      [(psp|acquirer|issuer host|acquirer host|processor|switch|ledger) (returned|responded|replied|timeout|error|status|host|rejected|declined)] *{0,4}
      [(returned|returns|responded with|reported|got|received) (status|code|state|result|flag|signal|exit) (:)? (#|{}|refused|code)]
      (the|our) [(backend|back - end|upstream|middleware|backend database|datastore|data store)]
      [server (responded|returned|replied|answered) (with)? *{0,5}]
      [(against|with|from) the third party]
      [api (endpoint|call|request|response|filter)] (does|did|is|was|has|failed|returned|could|not)
      [server response (is|was|does|did|has|could|contains|body)] *{0,4}
      [(content|character|url|base64) (encoding|decoding) (error|failure|failed)]
      [(proxy|gateway|upstream) (authentication|reset|refused|closed|returned|timed|server)] (required|the|an|out|error|failed|is|was)
      (hitting|calling|reaching|querying) the [api]
      [rate limited]
      [returned an? (empty|unexpected|invalid|bad|null|non - *) (payload|response|result|body|object|set|array|string|value)]
      [(no|missing|invalid|bad) header (sent|received|found|set|value)?]
      [(mixed content|cross - origin|same - origin|cross origin)] *{0,2}
      [(malformed|unexpected) (syntax|token|packet|input|end of|request|response|header|payload|message)] *{0,4}
      [no response (body|data)]
      [response (body|schema|header|headers|payload)] *{0,3}
    `,
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      [(endpoint|endpoints)] *{0,2}
      [(redirect|callback|return) (url|uri)] *{0,2}
      (processing|reading|handling|parsing|decoding|understand) (the)? [server response]
    `,
    when: ['bad-news'],
    unless: ['for-admins', 'label-key'],
  },
];
