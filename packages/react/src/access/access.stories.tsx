// Written by scripts/stories.mjs from access.examples.tsx. Change that file, then run it again.
import * as examples from './access.examples.js';
import { NoPermission } from './access.js';

export default {
  title: 'Moments/Access',
  component: NoPermission,
};

/** Who can give access, and a step that asks them. */
export const NeedsAccess = { name: 'Needs access', render: () => <examples.NeedsAccess /> };

/** An account we paused: when, why, and how it is reviewed. */
export const Paused = { name: 'Paused', render: () => <examples.Paused /> };
