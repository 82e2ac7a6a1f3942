'use client';

import { emptyFirstUse, emptyNoResults, emptyNotFound } from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** Nothing has been made yet. Never for something that did not load. */
export const NothingYet = /* @__PURE__ */ defineMoment<'empty.first-use'>('NothingYet', {
  words: emptyFirstUse,
  intent: 'neutral',
  arrival: 'with-page',
});

/** A search or filter finds nothing. */
export const NoResults = /* @__PURE__ */ defineMoment<'empty.no-results'>('NoResults', {
  words: emptyNoResults,
  intent: 'neutral',
  arrival: 'in-background',
});

/** A page or an item is not there. */
export const NotFound = /* @__PURE__ */ defineMoment<'empty.not-found'>('NotFound', {
  words: emptyNotFound,
  intent: 'neutral',
  arrival: 'with-page',
  layout: 'page',
});
