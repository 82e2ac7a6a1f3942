'use client';

import { workLost, workSaveFailed } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** A save did not happen. Put it near the editor, and offer a copy. */
export const SaveFailed = /* @__PURE__ */ defineMoment<'work.save-failed'>('SaveFailed', {
  words: workSaveFailed,
  arrival: 'in-background',
});

/** Work is really gone: what, how it happened, and what can be restored. */
export const WorkLost = /* @__PURE__ */ defineMoment<'work.lost'>('WorkLost', {
  words: workLost,
  arrival: 'with-page',
  layout: 'page',
});
