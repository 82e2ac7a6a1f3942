// 36b169ca69f7 36b169ca69f7
// Generated from data/codes/browser.json by scripts/compile.mjs. Change that file, not this one.

import type { Family } from '../../resolver.js';

/** Network failure signals in the browser and common clients: 21 codes. https://developer.mozilla.org/docs/Web/API/Window/fetch */
export const browserNetwork: Family = {
  id: 'browser.network',
  table: `net.offlineBbdebzmi3opuodpkbm0q2roax
file.interruptedBgoq6
form.formatDq5b2
net.offlineCpzx7
offlineBfqboCurh1
net.outageCoy06
net.server-errorAmt8oyb3eBme4i
cancelledBjlq5xaee
net.timeoutB4xqm4umhoqu1mm7l`,
};

/** DOMException names, with what they mean per API: 29 codes. https://developer.mozilla.org/docs/Web/API/DOMException */
export const domException: Family = {
  id: 'dom.exception',
  table: `net.server-errorAbmf83qb5or24vo9zjjzkf004es5wamgk
access.provider-problemFjxz8
linkedAks4x
passkeyBtidhlegtDggu4
device.blockedBjlq5Dx0wwib5pppkzf5db
busyDjats
clipboardDdjbh
missingDvhsg
file.rejectedD6sae
money.verifyMtzvc
net.offlineBkwk1
net.timeoutB4xqm
net.update-requiredDpa07
browserF48me
work.conflict#lockedD4wew
work.save-failed#storageD9waw`,
};

/** GeolocationPositionError.code: 3 codes. https://developer.mozilla.org/docs/Web/API/GeolocationPositionError/code */
export const domGeolocation: Family = {
  id: 'dom.geolocation',
  plain: 1,
  table: `net.server-errorB
device.blocked#locationD1
location-unknownB23`,
};
