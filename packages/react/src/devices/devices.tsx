'use client';

import { deviceBlocked } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** The browser or the device does not allow the camera, microphone, location or clipboard. */
export const DeviceBlocked = /* @__PURE__ */ defineMoment<'device.blocked'>('DeviceBlocked', {
  words: deviceBlocked,
  arrival: 'after-action',
});
