// Generated from data/codes/browser.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Network failure signals in the browser and common clients: 21 codes. https://developer.mozilla.org/docs/Web/API/Window/fetch */
export const browserNetwork: Family = {
  id: 'browser.network',
  fallback: 'ERR_NETWORK',
  table: `net.offline n
TypeError: Failed to fetch,TypeError: NetworkError when attempting to fetch resource.,TypeError: Load failed,TypeError: Network request failed,TypeError: fetch failed,ERR_NETWORK
net.offline#offline n
TypeError: The Internet connection appears to be offline.
file.interrupted n
TypeError: terminated
net.server-error#cancelled n
AbortError,ERR_CANCELED
net.timeout n
TimeoutError,ECONNABORTED,ETIMEDOUT,ECONNRESET
net.offline#offline l
navigator.onLine === false
net.outage l
ECONNREFUSED
net.offline l
ENOTFOUND
net.server-error n
ERR_BAD_RESPONSE
form.format f
ERR_BAD_REQUEST
net.server-error x
ERR_FR_TOO_MANY_REDIRECTS,ERR_INVALID_URL`,
};

/** DOMException names, with what they mean per API: 29 codes. https://developer.mozilla.org/docs/Web/API/DOMException */
export const domException: Family = {
  id: 'dom.exception',
  fallback: 'OperationError',
  table: `device.blocked#start n
AbortError
device.blocked#denied f
NotAllowedError,SecurityError
access.provider-problem#passkey n
NotAllowedError (WebAuthn),UnknownError
device.blocked#clipboard f
NotAllowedError (clipboard)
device.blocked#missing f
NotFoundError
device.blocked#busy f
NotReadableError
device.blocked#unsupported f
OverconstrainedError
access.provider-problem#passkey-exists x
InvalidStateError
net.update-required#browser o
NotSupportedError
access.provider-problem#passkey f
ConstraintError
work.save-failed#storage f
QuotaExceededError
net.timeout n
TimeoutError
net.offline n
NetworkError
access.provider-problem o
IdentityCredentialError
money.verify o n
OptOutError
net.server-error x
DataCloneError,DataError,TransactionInactiveError,ReadOnlyError,OperationError,InvalidAccessError,SyntaxError,URLMismatchError
file.rejected#corrupt f
EncodingError
net.update-required f
VersionError
work.conflict#locked f
NoModificationAllowedError
device.blocked#insecure f
TypeError (getUserMedia)`,
};

/** GeolocationPositionError.code: 3 codes. https://developer.mozilla.org/docs/Web/API/GeolocationPositionError/code */
export const domGeolocation: Family = {
  id: 'dom.geolocation',
  table: `device.blocked#location f
1
device.blocked#location-unknown n
2,3`,
};
