'use client';

import { resolve } from '@tactful/moments';
import { createMoment } from './create-moment.js';

/**
 * The general door: anything that was caught becomes what happened, what it means and the way on.
 * `<Moment error={error} facts={{ money: 'not-charged' }} onRetry={pay} />`
 */
export const Moment = /* @__PURE__ */ createMoment(resolve);
