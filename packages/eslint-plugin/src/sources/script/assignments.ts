import type { TSESTree } from '@typescript-eslint/utils';

import { wordsOfName } from '../../words.js';
import { bare, propertyName } from './bindings.js';
import type { Place } from './collector.js';
import type { Reader } from './reader.js';

/** Properties of DOM objects that people read or hear, whatever they are set on. */
const DOM: Readonly<Record<string, Place>> = {
  textContent: {},
  innerText: {},
  ariaLabel: { surface: 'label' },
  ariaDescription: { surface: 'label' },
  placeholder: { surface: 'placeholder' },
  alt: { surface: 'label' },
};

const ERROR_WORDS = new Set(['error', 'errors', 'err']);

/** `document.title = '…'`, `node.textContent = '…'`, `errors.email = '…'`, `this.errorMessage = '…'`. */
export function readAssignment(reader: Reader, node: TSESTree.AssignmentExpression): void {
  const left = bare(node.left);
  if (left.type !== 'MemberExpression') return;
  const name = propertyName(left) ?? '';
  const object = bare(left.object);
  const objectName =
    object.type === 'Identifier' ? object.name : object.type === 'MemberExpression' ? (propertyName(object) ?? '') : '';

  if (name === 'title') {
    const origin = reader.bindings.originOf(object);
    if (origin && /^global#(?:(?:window|globalThis)\.)?document$/.test(origin))
      reader.gather(node.right, { surface: 'page', intent: 'neutral' });
    return;
  }
  if (name === 'body' && (objectName === 'ctx' || objectName === 'context')) {
    // Koa's answer.
    for (const key of ['error', 'message'])
      for (const value of reader.values.at(node.right, [key])) reader.gather(value, { surface: 'banner' }, 'sentences');
    return;
  }
  const dom = DOM[name];
  if (dom) {
    const isError = wordsOfName(objectName).some((word) => ERROR_WORDS.has(word));
    reader.gather(node.right, isError ? { ...dom, intent: 'error' } : dom);
    return;
  }
  const ofErrors =
    wordsOfName(objectName).some((word) => word === 'errors' || word === 'error') && object.type !== 'ThisExpression';
  const isError = wordsOfName(name).some((word) => ERROR_WORDS.has(word));
  if (ofErrors && name !== 'name' && name !== 'stack' && name !== 'code' && name !== 'message') {
    reader.gather(node.right, { surface: name === 'value' ? undefined : 'field-error', intent: 'error' }, 'sentences');
  } else if (isError && name !== 'onerror') {
    reader.gather(node.right, { intent: 'error' }, 'sentences');
  }
}
