/** What lets programs trust each other: tokens, keys, sessions, certificates: “Invalid CSRF token”, “Handshake failed”. */
import type { Pattern } from '../fault.js';

export const keys: readonly Pattern[] = [
  {
    find: String.raw`
      [(grant type|invalid grant|unsupported grant|access token scope|token scope|scope insufficient)] *{0,2}
      [(access|link|notification|sync|device|client) token] (could|expired|invalid|missing|required|not|has expired|was rejected|was refused|is missing|is invalid|is required)
      [(relay state|entity id)] *{0,2}
    `,
    unless: ['for-admins', 'label-key', 'heading'],
  },
  {
    find: String.raw`
      [(push|bearer|csrf|jwt) token] *{0,2}
      [refresh token (went|was|has|expired|invalid|rejected|could|failed)] *{0,3}
      [id token (went|is|was|has|expired|invalid|rejected|could|failed)] *{0,3}
      [token (is|was) (empty|blank|null|required)]
      (need|needs|enter|have|provide|require|requires|issued with) (a|your|the|this) (valid|security|session|login)? [token] (to (participate|join|continue|proceed|register|sign|log|vote)|,|.)
      [(performing|during|tls|ssl|failed|complete|completing) (the)? handshake]
      [(http|basic|digest|ntlm|kerberos|mutual) authentication] *{0,2}
      [(digest|hash|cipher|signature|compression) algorithm] (is not|isn't|not|could|mismatch|failed|unsupported|unavailable) *{0,3}
      (unsupported|unknown|invalid|missing) [(digest|hash|cipher|signature|compression) algorithm]
      [(preimage|locktime|key pair|keypair|key descriptor|seed hash)] (not|is|was|missing|could|expired|required|mismatch|unknown|.)
      (unknown|invalid|missing|expired) [(preimage|locktime|keypair|key descriptor|nonce|seed hash)]
      [(signing|spend|transaction) proposal] *{0,2}
      [(external|third - party|third party|federated) (identity provider|idp|auth provider|authentication provider|authorization server)]
      [(basic|digest|ntlm|kerberos|mutual tls|oauth|saml|token|header) (authentication|auth|authorization)] (required|failed|error|is|was|missing)
      [invalid session] (object|token|id|key)
      [(oauth|saml|openid|oidc) (parameter|error|callback|token|provider|flow|request|response|code|scope)] *{0,2}
      [authorization code]
      [homeserver discovery]
      [(certificate|cert) chain] *{0,2}
      [cipher suite]
      [(ssl|tls) (protocol|version|handshake|error)]
      [session cookie] *{0,2}
      [(encryption|decryption|key) (iv|transformation|derivation|error|failure)] *{0,2}
      [(key|secret|certificate|database|hash) not (transformed|initialised|initialized|derived|instantiated)]
      [(invite|reset|auth|session) token] (do|does|did|is|was|has|not|expired)
      [(identity|home|auth|authorization|authentication|resolving) server configuration]
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
    `,
    unless: ['for-admins', 'label-key'],
  },
  {
    find: String.raw`
      [(token|tokens) (you (have)? (provided|entered|supplied|used|sent)|could (not)?|couldn't|cannot|is either|is not|isn't|entered|provided|supplied|given|was not|was rejected)] *{0,3}
      (no|missing|the|a|this|generate|create) (session|security|login|user|file|upload|form|csrf|auth|password|admin *{0,3}|internal|valid|closed)? [token] (received|found|entered|could|is|was|for|to|.|,)
      (create|generate|acquire|obtain|verify|read|parse) (the|a|an|your)? (file|user|session|security|login|form|upload|csrf|request) [token]
      [(tls|ssl|key|protocol|session) (negotiation|renegotiation|agreement)]
    `,
    when: ['bad-news'],
    unless: ['for-admins', 'label-key'],
  },
];
