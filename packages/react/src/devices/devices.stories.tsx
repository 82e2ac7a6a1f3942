// Written by scripts/stories.mjs from devices.examples.tsx. Change that file, then run it again.
import * as examples from './devices.examples.js';
import { DeviceBlocked } from './devices.js';

export default {
  title: 'Moments/Devices',
  component: DeviceBlocked,
};

/** The camera is blocked, and there is a way on without it. */
export const Camera = { name: 'Camera', render: () => <examples.Camera /> };
