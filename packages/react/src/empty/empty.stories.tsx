// Written by scripts/stories.mjs from empty.examples.tsx. Change that file, then run it again.
import * as examples from './empty.examples.js';
import { NothingYet } from './empty.js';

export default {
  title: 'Moments/Empty',
  component: NothingYet,
};

/** Nothing has been made yet; the first one is one step away. */
export const FirstUse = { name: 'First use', render: () => <examples.FirstUse /> };

/** A search finds nothing, and a filter may be the reason. */
export const Search = { name: 'Search', render: () => <examples.Search /> };

/** A page that is not there. */
export const Page = { name: 'Page', render: () => <examples.Page /> };
