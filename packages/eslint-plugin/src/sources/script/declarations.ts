import type { Intent, Surface } from '@tactful/engine';
import type { TSESTree } from '@typescript-eslint/utils';

import { localeFile } from '../../locale-path.js';
import { wordsOfName } from '../../words.js';
import { bare, propertyName } from './bindings.js';
import { calleeName, isPublicError } from './calls.js';
import type { Message, Place } from './collector.js';
import { intentOf, intentOfWords, propMeaning } from './elements.js';
import type { Reader } from './reader.js';
import { gatherValidators } from './validation.js';
import { isFunction, propertyOf } from './values.js';

/** What tables of words are called. */
const TABLE_WORDS: Readonly<Record<string, Surface | undefined>> = {
  alerts: 'banner',
  copy: undefined,
  descriptions: undefined,
  errors: undefined,
  headings: undefined,
  hints: 'label',
  labels: 'label',
  messages: undefined,
  notices: 'banner',
  placeholders: 'placeholder',
  reasons: undefined,
  strings: undefined,
  texts: undefined,
  titles: undefined,
  toasts: 'toast',
  tooltips: 'label',
  warnings: 'banner',
  wording: undefined,
};
const SINGULAR: Readonly<Record<string, string>> = {
  message: 'messages',
  text: 'texts',
  label: 'labels',
  error: 'errors',
  title: 'titles',
  description: 'descriptions',
  reason: 'reasons',
  hint: 'hints',
};
/** Tables that the program reads, not people. */
const INNER_WORDS = new Set([
  'log',
  'logs',
  'logger',
  'debug',
  'event',
  'events',
  'metric',
  'metrics',
  'trace',
  'analytics',
  'code',
  'codes',
  'key',
  'keys',
  'invariant',
  'assert',
  'internal',
  'dev',
  'test',
  'mock',
  'fixture',
  'type',
  'types',
  'regex',
  'pattern',
  'patterns',
  'class',
  'classes',
  'style',
  'styles',
  'route',
  'routes',
  'id',
  'ids',
  'console',
  'sql',
  'query',
  'prompt',
  'prompts',
]);

function isInnerName(name: string): boolean {
  return wordsOfName(name).some((word) => INNER_WORDS.has(word));
}

function tableOf(name: string): { surface?: Surface | undefined; intent?: Intent | undefined } | undefined {
  if (isInnerName(name)) return undefined;
  const words = wordsOfName(name);
  const found = words.findLast((word) => word in TABLE_WORDS || word in SINGULAR);
  if (found === undefined) return undefined;
  const intent = words.includes('errors') || words.includes('reasons') ? 'error' : intentOfWords(words);
  return { surface: TABLE_WORDS[found] ?? TABLE_WORDS[SINGULAR[found] ?? ''], intent };
}

/** What the names of single texts say that tell of something that failed: `SAVE_FAILED`, `CARD_EXPIRED`. */
const FAILURE_WORDS = new Set([
  'failed',
  'failure',
  'invalid',
  'expired',
  'denied',
  'declined',
  'unavailable',
  'required',
  'unauthorized',
  'forbidden',
  'offline',
  'timeout',
]);

function failureOf(name: string): Place | undefined {
  return wordsOfName(name).some((word) => FAILURE_WORDS.has(word)) ? { intent: 'error' } : undefined;
}

/**
 * What a file holds that is named for its words, as `copy.ts`, `error-messages.ts` or `strings.js`: everything in it that
 * is exported and reads like a sentence. Where the words are shown is in other files; they are reviewed where they are written.
 */
export function wordsFile(filename: string): Place | undefined {
  const name = filename.slice(filename.lastIndexOf('/') + 1);
  // Locale modules are read by key; a file of components shows words instead of keeping them.
  if (!/\.[cm]?[jt]s$/.test(name) || localeFile(filename)) return undefined;
  const words = wordsOfName(name.slice(0, name.lastIndexOf('.')));
  if (!FILE_WORDS.has(words.at(-1) ?? '') || words.some((word) => INNER_WORDS.has(word))) return undefined;
  return words.includes('error') || words.includes('errors') ? { intent: 'error' } : {};
}

const FILE_WORDS = new Set(['copy', 'labels', 'messages', 'notices', 'strings', 'texts', 'toasts', 'wording']);

/** How constants are written. */
const CONSTANT = /^[A-Z][A-Z\d_]+$/;

const LIST_PROPS = new Set([
  'label',
  'title',
  'description',
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

/** `const MESSAGES = { … } as const`, `const columns = [{ header: '…' }]`. */
export function readDeclarator(reader: Reader, node: TSESTree.VariableDeclarator): void {
  if (!node.init) return;
  const init = bare(node.init);
  noteAliases(reader, node.id, init);
  if (node.id.type !== 'Identifier') return;
  if (init.type === 'CallExpression' && calleeName(init.callee) === 'freeze' && init.arguments[0])
    return readTable(reader, node.id, bare(init.arguments[0]));
  readTable(reader, node.id, init);
}

/** Notes the names that a hook's result is given here. */
function noteAliases(reader: Reader, id: TSESTree.Node, init: TSESTree.Node): void {
  if (id.type === 'ObjectPattern') {
    for (const property of id.properties) {
      if (property.type !== 'Property') continue;
      const { value } = property;
      if (value.type === 'Identifier' && propertyName(property) !== value.name) reader.aliases.add(value.name);
    }
  } else if (id.type === 'Identifier') {
    // Whatever a call hands back may be a function, and so may what is another name for something.
    if (init.type === 'CallExpression' || init.type === 'MemberExpression' || init.type === 'Identifier')
      reader.aliases.add(id.name);
  }
}

function readTable(reader: Reader, id: TSESTree.Identifier, init: TSESTree.Node): void {
  if (init.type === 'ObjectExpression') {
    const table = tableOf(id.name);
    if (table && isPassedOn(reader, id)) gatherTable(reader, init, table, 0);
  } else if (
    init.type === 'ArrayExpression' &&
    (/columns?|options|tabs|items|steps|links|features|faqs?|cards|sections|menu|actions|plans|tiers|choices|questions|fields|headers|cells/i.test(
      id.name,
    ) ||
      tableOf(id.name)) &&
    isPassedOn(reader, id)
  ) {
    gatherList(reader, init);
  } else if (isFunction(init) && /^validate|Validator$/.test(id.name)) {
    gatherValidators(reader, init);
  } else if (CONSTANT.test(id.name)) {
    // A text on its own, or a function that fills one in: `export const SAVE_FAILED = (name) => `…``.
    const isInner = isInnerName(id.name);
    const table =
      tableOf(id.name) ?? (isInner ? undefined : (failureOf(id.name) ?? (isFunction(init) ? {} : undefined)));
    if (table && isPassedOn(reader, id)) reader.gather(init, table, 'sentences');
  }
}

/** Whether a table goes anywhere but to the log. One that is never used isn't shown; one that is exported may be. */
function isPassedOn(reader: Reader, id: TSESTree.Identifier): boolean {
  const variable = reader.bindings.variableOf(id);
  if (!variable) return true;
  const declaration = id.parent.parent?.parent;
  if (declaration?.type === 'ExportNamedDeclaration') return true;
  return variable.references.some(({ identifier, init }) => !init && !isLogged(identifier));
}

function isLogged(node: TSESTree.Node): boolean {
  for (let at = node.parent, steps = 0; at && steps < 8; at = at.parent, steps += 1) {
    if (at.type === 'ThrowStatement') return true;
    if (at.type === 'CallExpression') {
      const callee = bare(at.callee);
      const root = callee.type === 'MemberExpression' ? bare(callee.object) : callee;
      const name = root.type === 'Identifier' ? root.name : '';
      return /^(?:console|log|logger|debug|track|analytics|invariant|assert|Sentry|reportError)$/.test(name);
    }
    if (/Statement$|^Variable|^JSX|Function/.test(at.type)) return false;
  }
  return false;
}

function gatherTable(reader: Reader, table: TSESTree.ObjectExpression, place: Place, depth: number): void {
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
    } else if (LIST_PROPS.has(name)) {
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
    if (property.type !== 'Property' || property.computed) continue;
    const name = propertyName(property);
    if (name === undefined) continue;
    if (name === 'detail') problem = 'detail';
    else if (name === 'title') problem ??= 'title';
    else if (name === 'status') hasStatus = isStatus(property.value);
    else if (name === 'type') hasType = isProblemType(property.value);
    else if (name === 'instance') hasType = true;
    else if (name === 'subject') isMail = true;
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

const PAGE: Place = { surface: 'page', intent: 'neutral' };
const METADATA = [
  ['title'],
  ['title', 'default'],
  ['title', 'absolute'],
  ['description'],
  ['openGraph', 'title'],
  ['openGraph', 'description'],
  ['twitter', 'title'],
  ['twitter', 'description'],
] as const;

/** `<meta>` names whose content people read, in search results and previews. */
export const READ_META = /^(?:description|og:title|og:description|twitter:title|twitter:description)$/;

function gatherWords(reader: Reader, node: TSESTree.Node, place: Place): void {
  const value = bare(node);
  if (value.type === 'ObjectExpression') gatherTable(reader, value, place, 0);
  else reader.gather(value, place, 'sentences');
}

/** What is exported under a name that a framework asks for: a page's title and description, a validator. */
export function readExport(
  reader: Reader,
  node: TSESTree.ExportNamedDeclaration | TSESTree.ExportDefaultDeclaration,
): void {
  const { declaration } = node;
  const words = reader.wordsPlace;
  if (declaration?.type === 'VariableDeclaration') {
    for (const { id, init } of declaration.declarations) {
      if (id.type !== 'Identifier' || !init) continue;
      readExported(reader, id.name, init);
      if (words && !isInnerName(id.name)) gatherWords(reader, init, words);
    }
  } else if (declaration?.type === 'FunctionDeclaration') {
    if (declaration.id) readExported(reader, declaration.id.name, declaration);
    if (words && declaration.id && !isInnerName(declaration.id.name)) gatherWords(reader, declaration, words);
  } else if (words && declaration && node.type === 'ExportDefaultDeclaration') {
    gatherWords(reader, declaration, words);
  }
}

function readExported(reader: Reader, name: string, value: TSESTree.Node): void {
  if (name === 'metadata' || name === 'generateMetadata') {
    // Next.js
    for (const path of METADATA) for (const each of reader.values.at(value, path)) reader.gather(each, PAGE);
  } else if (name === 'meta' && isFunction(bare(value))) {
    // React Router and Remix: a list of titles and meta elements.
    for (const each of reader.values.at(value, ['*', 'title'])) reader.gather(each, PAGE);
    for (const row of reader.values.at(value, ['*'])) {
      const entry = bare(row);
      const named =
        entry.type === 'ObjectExpression'
          ? (propertyOf(entry, 'name') ?? propertyOf(entry, 'property'))?.value
          : undefined;
      if (entry.type === 'ObjectExpression' && named?.type === 'Literal' && READ_META.test(String(named.value)))
        reader.gather(propertyOf(entry, 'content')?.value, PAGE);
    }
  } else if (/^validate/.test(name) && isFunction(bare(value))) {
    gatherValidators(reader, value);
  }
}

/** The message that an Error class of the public kind gives itself: `super('…')`, `message = '…'`. */
export function readClass(reader: Reader, node: TSESTree.ClassDeclaration | TSESTree.ClassExpression): void {
  const name = node.id?.name;
  const parent = node.superClass && calleeName(node.superClass);
  if (
    !parent ||
    !/Error$|Exception$/.test(parent) ||
    !((name && isPublicError(reader, name)) || isPublicError(reader, parent))
  )
    return;
  const place: Place = { surface: 'banner', intent: 'error' };
  for (const member of node.body.body) {
    if (
      member.type === 'PropertyDefinition' &&
      /^(?:message|userMessage|publicMessage)$/.test(propertyName(member) ?? '')
    )
      reader.gather(member.value, place);
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor' || !member.value.body) continue;
    for (const parameter of member.value.params)
      if (
        parameter.type === 'AssignmentPattern' &&
        parameter.left.type === 'Identifier' &&
        /message/i.test(parameter.left.name)
      )
        reader.gather(parameter.right, place);
    for (const statement of member.value.body.body) {
      if (
        statement.type !== 'ExpressionStatement' ||
        statement.expression.type !== 'CallExpression' ||
        statement.expression.callee.type !== 'Super'
      )
        continue;
      for (const arg of statement.expression.arguments)
        if (arg.type !== 'SpreadElement') reader.gather(arg, place, 'sentences');
    }
  }
}
