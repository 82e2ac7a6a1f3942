// 0eb3eccf581b 0eb3eccf581b
// Generated from data/codes/browser.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

const table = `access.provider-problem o
|jxz8|
access.provider-problem#linked x
|ks4x|
access.provider-problem#passkey f
|ggu4|
access.provider-problem#passkey n
|tidhlegt|
device.blocked f
|x0wwib5pppkzf5db|
device.blocked n
|jlq5|
device.blocked#busy f
|jats|
device.blocked#clipboard f
|djbh|
device.blocked#location f
||1
device.blocked#location-unknown n
||2,3
device.blocked#missing f
|vhsg|
file.interrupted n
goq6||
file.rejected f
|6sae|
form.format f
q5b2||
money.verify o n
|tzvc|
net.offline l
pzx7||
net.offline n
bdebzmi3opuodpkbm0q2roax|kwk1|
net.offline#offline l
urh1||
net.offline#offline n
fqbo||
net.outage l
oy06||
net.server-error n
me4i||
net.server-error x
mt8oyb3e|bmf83qb5or24vo9zjjzkf004es5wamgk|
net.server-error#cancelled n
jlq5xaee||
net.timeout n
4xqm4umhoqu1mm7l|4xqm|
net.update-required f
|pa07|
net.update-required#browser o
|48me|
work.conflict#locked f
|4wew|
work.save-failed#storage f
|9waw|`;

/** Network failure signals in the browser and common clients: 21 codes. https://developer.mozilla.org/docs/Web/API/Window/fetch */
export const browserNetwork: Family = {
  id: 'browser.network',
  fallback: 'ERR_NETWORK',
  table,
  column: 0,
};

/** DOMException names, with what they mean per API: 29 codes. https://developer.mozilla.org/docs/Web/API/DOMException */
export const domException: Family = {
  id: 'dom.exception',
  fallback: 'OperationError',
  table,
  column: 1,
};

/** GeolocationPositionError.code: 3 codes. https://developer.mozilla.org/docs/Web/API/GeolocationPositionError/code */
export const domGeolocation: Family = {
  id: 'dom.geolocation',
  plain: true,
  table,
  column: 2,
};
