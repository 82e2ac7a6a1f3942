import type { Surface } from '@tactful/engine';
import type { TSESTree } from '@typescript-eslint/utils';

import { bare, propertyName } from './bindings.js';
import type { Message, Place } from './collector.js';
import { propMeaning } from './props.js';
import type { Reader } from './reader.js';
import { propertyOf } from './values.js';

const LIST_PROPS = new Set([
  'label',
  'title',
  'description',
  'footer',
  'header',
  'heading',
  'text',
  'body',
  'message',
  'content',
  'headerName',
  'Header',
  'placeholder',
  'tooltip',
  'question',
  'answer',
  'subtitle',
  'cta',
  'helperText',
  'emptyText',
  'buttonText',
  'errorMessage',
]);
const NESTED_LISTS = new Set(['children', 'items', 'columns', 'options', 'links']);

/** The words in a table by key, message by message. */
export function gatherTable(reader: Reader, table: TSESTree.ObjectExpression, place: Place, depth: number): void {
  const names = table.properties.flatMap((property) =>
    property.type === 'Property' ? [propertyName(property) ?? ''] : [],
  );
  const isMessage = names.includes('title') && names.some((name) => propMeaning(name) === 'body');
  const message: Message | undefined = isMessage
    ? { ...(place.surface && { surface: place.surface }), ...(place.intent && { intent: place.intent }), parts: [] }
    : undefined;
  for (const property of table.properties) {
    if (property.type !== 'Property') continue;
    const value = bare(property.value);
    const name = propertyName(property) ?? '';
    if (value.type === 'ObjectExpression' && depth < 6) {
      gatherTable(reader, value, place, depth + 1);
      continue;
    }
    const meaning = propMeaning(name);
    if (message && (meaning === 'title' || meaning === 'body' || meaning === 'action')) {
      reader.gather(property.value, {
        ...place,
        surface: meaning === 'action' ? 'button' : place.surface,
        part: meaning,
        message,
      });
    } else if (place.surface) {
      reader.gather(property.value, place);
    } else {
      reader.gather(property.value, place, 'sentences');
    }
  }
}

/** The words in rows of data: the properties that people read, and no others. */
export function gatherList(reader: Reader, node: TSESTree.Node, surface?: Surface): void {
  for (const value of reader.values.of(node)) {
    if (value.type !== 'ArrayExpression') continue;
    for (const element of value.elements) {
      if (element && element.type !== 'SpreadElement')
        for (const row of reader.values.of(element)) gatherRow(reader, row, surface);
    }
  }
}

export function gatherRow(reader: Reader, row: TSESTree.Node, surface?: Surface): void {
  // What is said to a model has a role; it isn't said to people.
  if (row.type !== 'ObjectExpression' || propertyOf(row, 'role')) return;
  const present = new Map<string, TSESTree.Node>();
  let title = false;
  let body = false;
  for (const property of row.properties) {
    if (property.type !== 'Property') continue;
    const name = propertyName(property);
    if (name === undefined) continue;
    if (NESTED_LISTS.has(name)) {
      if (bare(property.value).type === 'ArrayExpression') gatherList(reader, property.value, surface);
    } else if (LIST_PROPS.has(name) || /[a-z]Tooltip$/.test(name)) {
      present.set(name, property.value);
      const meaning = propMeaning(name);
      title ||= meaning === 'title';
      body ||= meaning === 'body';
    }
  }
  const message: Message | undefined = title && body ? { parts: [] } : undefined;
  for (const [name, value] of present) {
    const meaning = propMeaning(name);
    const part = meaning === 'title' || meaning === 'body' || meaning === 'action' ? meaning : undefined;
    const own: Surface | undefined = part || meaning === undefined ? undefined : (meaning as Surface);
    reader.gather(value, {
      surface: surface ?? (part === 'action' ? 'button' : own),
      part: message ? part : undefined,
      message: part ? message : undefined,
    });
  }
}
