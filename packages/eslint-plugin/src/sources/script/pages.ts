import type { TSESTree } from '@typescript-eslint/utils';

import { bare } from './bindings.js';
import type { Place } from './collector.js';
import type { Reader } from './reader.js';
import { gatherValidators } from './validation.js';
import { isFunction, propertyOf } from './values.js';

const PAGE: Place = { surface: 'page', intent: 'neutral' };
const METADATA = [
  ['title'],
  ['title', 'default'],
  ['title', 'absolute'],
  ['title', 'template'],
  ['description'],
  ['openGraph', 'title'],
  ['openGraph', 'description'],
  ['twitter', 'title'],
  ['twitter', 'description'],
] as const;

/** `<meta>` names whose content people read, in search results and previews. */
export const READ_META = /^(?:description|og:title|og:description|twitter:title|twitter:description)$/;

/** What is exported under a name that a framework asks for: a page's title and description, a validator. */
export function readExported(reader: Reader, name: string, value: TSESTree.Node): void {
  if (name === 'metadata' || name === 'generateMetadata') {
    // Next.js
    for (const path of METADATA) for (const each of reader.values.at(value, path)) reader.gather(each, PAGE);
  } else if (name === 'meta' && isFunction(bare(value))) {
    gatherMeta(reader, value);
  } else if (/^validate/.test(name) && isFunction(bare(value))) {
    gatherValidators(reader, value);
  }
}

/** A list of titles and of `<meta>` elements, as React Router, Remix and TanStack Router take it. */
export function gatherMeta(reader: Reader, list: TSESTree.Node): void {
  for (const each of reader.values.at(list, ['*', 'title'])) reader.gather(each, PAGE);
  for (const row of reader.values.at(list, ['*'])) {
    const entry = bare(row);
    if (entry.type !== 'ObjectExpression') continue;
    const named = (propertyOf(entry, 'name') ?? propertyOf(entry, 'property'))?.value;
    if (named?.type === 'Literal' && READ_META.test(String(named.value)))
      reader.gather(propertyOf(entry, 'content')?.value, PAGE);
  }
}
