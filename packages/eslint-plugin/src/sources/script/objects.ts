import type { TSESTree } from '@typescript-eslint/utils';

import { wordsOfName } from '../../words.js';
import { bare, propertyName } from './bindings.js';
import type { Message, Place } from './collector.js';
import { intentOf } from './intents.js';
import { gatherMeta } from './pages.js';
import type { Reader } from './reader.js';
import { namesSecret } from './secret-reasons.js';
import { propertyOf } from './values.js';

/** Properties that by their name hold what people are told, in options of any kind. */
const TOLD_PROPERTY =
  /^(?:error|success|warning|fallback|failure|empty|validation|user|public|display|friendly)(?:Message|Text|Title|Description)$/;

/** Names come again and again; beyond this many different ones they are data. */
const MAX_NAMES = 20_000;
const placesOfProperties = new Map<string, Place | null>();

function placeOfProperty(name: string): Place | null {
  let place = placesOfProperties.get(name);
  if (place === undefined) {
    place = TOLD_PROPERTY.test(name) ? { intent: intentOf(wordsOfName(name)[0] ?? '') } : null;
    if (placesOfProperties.size < MAX_NAMES) placesOfProperties.set(name, place);
  }
  return place;
}

/** RFC 9457 problem bodies, mails, and options that hold messages. One look at the names decides; most objects are none of these. */
export function readObject(reader: Reader, node: TSESTree.ObjectExpression): void {
  let problem: 'detail' | 'title' | undefined;
  let hasStatus = false;
  let hasType = false;
  let isMail = false;
  for (const property of node.properties) {
    if (property.type !== 'Property') continue;
    reader.namesSecrets ||= namesSecret(property);
    if (property.computed) continue;
    const name = propertyName(property);
    if (name === undefined) continue;
    if (name === 'detail') problem = 'detail';
    else if (name === 'title') problem ??= 'title';
    else if (name === 'status') hasStatus = isStatus(property.value);
    else if (name === 'type') hasType = isProblemType(property.value);
    else if (name === 'instance') hasType = true;
    else if (name === 'subject') isMail = true;
    else if (name === 'meta' && property.value.type === 'ArrayExpression') gatherMeta(reader, property.value);
    else if (name.length > 8) {
      const place = placeOfProperty(name);
      if (place) reader.gather(property.value, place, 'sentences');
    }
  }
  if (isMail) readMail(reader, node);
  // Words, and next to them what only a problem body has. A row with a title and a status is anything.
  if (problem === 'detail' ? hasStatus || hasType : problem === 'title' && hasType) readProblem(reader, node);
}

function readProblem(reader: Reader, node: TSESTree.ObjectExpression): void {
  const place: Place = {
    surface: 'banner',
    intent: 'error',
    message: { surface: 'banner', intent: 'error', parts: [] },
  };
  reader.gather(propertyOf(node, 'title')?.value, { ...place, part: 'title' });
  reader.gather(propertyOf(node, 'detail')?.value, { ...place, part: 'body' });
  for (const value of reader.values.at(node, ['errors', '*', 'detail']))
    reader.gather(value, { surface: 'field-error', intent: 'error' });
}

/** What is handed to a mailer: `{ to, subject, text }`. */
function readMail(reader: Reader, node: TSESTree.ObjectExpression): void {
  if (!['to', 'html', 'text', 'react', 'from'].some((name) => propertyOf(node, name))) return;
  const message: Message = { surface: 'email', parts: [] };
  reader.gather(propertyOf(node, 'subject')?.value, { surface: 'email', part: 'title', message });
  reader.gather(propertyOf(node, 'text')?.value, { surface: 'email', part: 'body', message });
}

function isStatus(node: TSESTree.Node): boolean {
  const value = bare(node);
  return value.type === 'Literal'
    ? typeof value.value === 'number'
    : value.type === 'MemberExpression' || value.type === 'Identifier';
}

function isProblemType(node: TSESTree.Node): boolean {
  const value = bare(node);
  return (
    value.type === 'Literal' &&
    typeof value.value === 'string' &&
    /^(?:https?:|about:blank|urn:|\/|tag:)/.test(value.value)
  );
}

/** `return { error: '…' }`: how server actions and loaders answer. */
export function readReturn(reader: Reader, node: TSESTree.ReturnStatement): void {
  const value = node.argument && bare(node.argument);
  if (value?.type !== 'ObjectExpression') return;
  let failed = false;
  let answers = false;
  let message: TSESTree.Node | undefined;
  const place: Place = { surface: 'banner', intent: 'error' };
  for (const property of value.properties) {
    if (property.type !== 'Property') continue;
    switch (propertyName(property)) {
      case 'error':
      case 'formError':
      case 'errorMessage':
        reader.gather(property.value, place, 'sentences');
        for (const each of reader.values.at(property.value, ['message'])) reader.gather(each, place, 'sentences');
        break;
      case 'errors':
      case 'fieldErrors':
        answers = true;
        for (const path of [['*'], ['*', '*']]) {
          for (const each of reader.values.at(property.value, path))
            reader.gather(each, { surface: 'field-error', intent: 'error' }, 'sentences');
        }
        break;
      case 'success':
      case 'ok':
        failed ||= property.value.type === 'Literal' && property.value.value === false;
        break;
      case 'status':
        answers = true;
        break;
      case 'message':
        message = property.value;
        break;
      default:
    }
  }
  if (failed || answers) reader.gather(message, failed ? place : { surface: 'banner' }, 'sentences');
}
