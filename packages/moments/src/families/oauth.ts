import { oauth2Error } from '../generated/families/oauth.js';
import { byCode } from './simple.js';

/** OAuth 2.0, OpenID Connect, the device flow and bearer tokens: `error` in a body, a redirect or an exception. */
export const oauth = /* @__PURE__ */ byCode([oauth2Error], ['error', 'code'], undefined, 2.4);
