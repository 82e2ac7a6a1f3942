import type { Intent } from '@tactful/engine';
import type { TSESTree } from '@typescript-eslint/utils';

import type { Piece, SourceRange } from '../../copy.js';
import type { PropMeaning } from '../../settings.js';
import { hasWords } from '../../words.js';
import type { Message, Place } from './collector.js';
import { READ_META } from './pages.js';
import { gatherList, gatherRow } from './tables.js';
import { elementMeaning, INLINE, roleMeaning, VERBATIM, type ElementMeaning } from './elements.js';
import { INTENT_PROPS, intentOf, isErrorClass } from './intents.js';
import { ATTRIBUTES, propMeaning } from './props.js';
import { rawErrorIn } from './raw-error.js';
import type { Reader, Scene } from './reader.js';
import { HoleNames, textPieces } from './text.js';
import { readTranslationProps, translationElement } from './translation.js';
import { readRulesProp } from './validation.js';

/** An attribute or prop, as JSX and templates have it: with text that stands there, or with an expression. */
export interface MarkupAttribute {
  readonly name: string;
  /** The text, as far as it is written down; for what reads values, such as `role="alert"`. */
  readonly text?: string | undefined;
  readonly pieces?: readonly Piece[] | undefined;
  readonly expression?: TSESTree.Node | undefined;
}

/** An element of JSX, Vue, Svelte or HTML. What reads elements knows no difference between them. */
export interface MarkupElement {
  readonly kind: 'element';
  /** Tells elements of one file apart: where an element of JSX starts, or a template's own node. */
  readonly id: number | object;
  readonly range: SourceRange;
  /** As it is written: `button`, `AlertTitle`, `Field.Error`, `v-btn`; empty for a fragment. */
  readonly name: string;
  /** What the name of a component refers to, where there are bindings. */
  readonly tag?: TSESTree.JSXTagNameExpression;
  readonly attributes: readonly MarkupAttribute[];
  readonly children: readonly MarkupChild[];
}

export type MarkupChild =
  | MarkupElement
  | { readonly kind: 'text'; readonly piece: Piece }
  | { readonly kind: 'expression'; readonly expression: TSESTree.Node; readonly range: SourceRange }
  /** Code that shows nothing itself. */
  | { readonly kind: 'code'; readonly node: TSESTree.Node };

const htmlNames = new Map<string, boolean>();

/** Whether a name is HTML's own; a custom element and a component say by their name what they are. */
function isHtmlName(name: string): boolean {
  let known = htmlNames.get(name);
  if (known === undefined) htmlNames.set(name, (known = /^[a-z][a-z\d]*$/.test(name)));
  return known;
}

function gatherAttribute(reader: Reader, attribute: MarkupAttribute, place: Place): void {
  if (attribute.pieces) reader.collector.add(attribute.pieces, place);
  else reader.gather(attribute.expression, place);
}

/** Props of lists of data whose rows hold words. */
const LIST_PROPS = new Set([
  'options',
  'items',
  'columns',
  'tabs',
  'steps',
  'actions',
  'links',
  'rows',
  'menu',
  'sections',
  'questions',
  'faqs',
  'features',
  'buttons',
  'data',
  'columnDefs',
  'choices',
  'headers',
  'cards',
  'segments',
  'crumbs',
  'breadcrumbs',
]);
const ACTION_PROPS = new Set(['action', 'primaryAction', 'secondaryAction', 'cancelAction', 'confirmAction']);
const WORD_TABLE_PROPS = new Set([
  'messages',
  'labels',
  'localization',
  'localeText',
  'translations',
  'strings',
  'texts',
  'copy',
  'errors',
]);

function meaningOf(reader: Reader, { name, attributes }: MarkupElement): ElementMeaning {
  const own = reader.settings.components?.[name];
  const message = own === 'toast' || own === 'banner' || own === 'dialog' || own === 'page';
  let meaning: ElementMeaning = own
    ? {
        surface: own,
        ...((own === 'button' || own === 'link') && { part: 'action' }),
        ...(message && { message }),
        ...(own === 'field-error' && { intent: 'error' }),
      }
    : elementMeaning(name);
  let intent: Intent | undefined;
  for (const { name: prop, text: value } of attributes) {
    if (value === undefined) continue;
    if (prop === 'role') meaning = { ...meaning, ...roleMeaning(value) };
    else if (INTENT_PROPS.has(prop)) intent ??= intentOf(value);
    else if ((prop === 'className' || prop === 'class') && isErrorClass(value)) intent ??= 'error';
    // <input type="submit" value="…"> is a button; <a role="button"> is dealt with above.
    if (name === 'input' && prop === 'type' && /^(?:submit|button|reset)$/.test(value))
      meaning = { surface: 'button', part: 'action' };
  }
  // A red button asks for something; it doesn't report an error.
  return intent && meaning.surface !== 'button' && meaning.surface !== 'link' && meaning.surface !== 'menu'
    ? { ...meaning, intent }
    : meaning;
}

function sceneIn(scene: Scene, meaning: ElementMeaning, name: string): Scene {
  if (name.endsWith('Trigger')) return { intent: undefined };
  const surface = meaning.surface ?? scene.surface;
  const intent =
    meaning.surface === 'button' || meaning.surface === 'link' ? undefined : (meaning.intent ?? scene.intent);
  const message = meaning.message
    ? { ...(surface && { surface }), ...(intent && { intent }), parts: [] }
    : scene.message;
  // Inside a title everything is title; a new surface, such as a label in a dialog, stands for itself.
  const part = meaning.message ? undefined : (meaning.part ?? (meaning.surface ? undefined : scene.part));
  return { surface, intent, part, message: meaning.surface && !meaning.part && !meaning.message ? undefined : message };
}

/** Reads an element and everything in it. */
export function readMarkup(reader: Reader, element: MarkupElement, scene: Scene): void {
  const isNew = reader.isNew(element.id);
  if (element.name === '') return readChildren(reader, element, scene, isNew);
  if (VERBATIM.has(element.name)) return;
  const translation = translationElement(reader, element);
  const meaning = meaningOf(reader, element);
  const inner = translation ? scene : sceneIn(scene, meaning, element.name);
  if (translation) readTranslationProps(reader, element, translation, placeOf(inner));
  else readAttributes(reader, element, meaning, inner);
  if (isNew) visitAttributes(reader, element, inner);
  readChildren(reader, element, inner, isNew);
}

/** Handlers and the like are code; nothing around the element says anything about the words in them. */
function visitAttributes(reader: Reader, element: MarkupElement, scene: Scene): void {
  for (const { name, expression } of element.attributes) {
    if (!expression || expression.type === 'Literal') continue;
    const isCode = name === '' || /^(?:on[A-Z]|@|on:)/.test(name);
    reader.visit(expression, isCode ? {} : { surface: scene.surface, intent: scene.intent });
  }
}

/** Where words that an element shows stand: in a message everything that is nothing else is its body. */
function placeOf(scene: Scene): Place {
  return scene.message ? { ...scene, part: scene.part ?? 'body' } : { surface: scene.surface, intent: scene.intent };
}

function readAttributes(reader: Reader, element: MarkupElement, meaning: ElementMeaning, scene: Scene): void {
  const { name, attributes } = element;
  if (attributes.length === 0) return;
  const isHtml = isHtmlName(name);
  const own = reader.settings.props;
  const holds = (prop: string): PropMeaning | undefined =>
    own?.[prop] ?? (isHtml ? ATTRIBUTES[prop] : propMeaning(prop));
  let { message } = scene;
  if (!message && !isHtml) {
    let hasTitle = false;
    let hasBody = false;
    for (const { name: prop } of attributes) {
      const held = holds(prop);
      hasTitle ||= held === 'title';
      hasBody ||= held === 'body';
    }
    if (hasTitle && hasBody) message = messageIn(scene);
  }
  const isMeta = name === 'meta' && attributes.some(({ text }) => text !== undefined && READ_META.test(text));

  for (const attribute of attributes) {
    const { name: prop, expression } = attribute;
    // `localeText` is a table of texts and not a text.
    const held = WORD_TABLE_PROPS.has(prop) && !own?.[prop] ? undefined : holds(prop);
    if (isMeta && prop === 'content') {
      gatherAttribute(reader, attribute, { surface: 'page', intent: 'neutral' });
    } else if (name === 'input' && prop === 'value' && meaning.surface === 'button') {
      gatherAttribute(reader, attribute, { surface: 'button', part: 'action', message });
    } else if (held !== undefined) {
      gatherProp(reader, attribute, held, meaning, scene, message);
      if (!isHtml && expression && (prop === 'message' || prop === 'content' || prop === 'title')) {
        for (const row of reader.values.of(expression)) gatherRow(reader, row, scene.surface);
      }
    } else if (isHtml) {
      continue;
    } else if (prop === 'children') {
      gatherAttribute(reader, attribute, placeOf(scene));
    } else if (ACTION_PROPS.has(prop)) {
      gatherAction(reader, attribute, message);
    } else if (expression) {
      if (LIST_PROPS.has(prop))
        gatherList(reader, expression, prop === 'actions' || prop === 'buttons' ? 'button' : undefined);
      else if (WORD_TABLE_PROPS.has(prop)) {
        const intent = prop === 'errors' ? 'error' : scene.intent;
        for (const each of reader.values.at(expression, ['*'])) reader.gather(each, { intent }, 'sentences');
      } else readRulesProp(reader, prop, expression);
    }
  }
}

function messageIn({ surface, intent }: Scene): Message {
  return { ...(surface && { surface }), ...(intent && { intent }), parts: [] };
}

function gatherAction(reader: Reader, attribute: MarkupAttribute, message: Message | undefined): void {
  const place: Place = { surface: 'button', part: 'action', message };
  gatherAttribute(reader, attribute, place);
  for (const path of [['label'], ['content'], ['text'], ['children'], ['title']]) {
    for (const each of reader.values.at(attribute.expression, path)) reader.gather(each, place);
  }
}

function gatherProp(
  reader: Reader,
  attribute: MarkupAttribute,
  held: PropMeaning,
  meaning: ElementMeaning,
  scene: Scene,
  message: Message | undefined,
): void {
  if (held === 'title' || held === 'body') {
    // The words of a button or a link are its label, whichever prop holds them.
    const isControl =
      meaning.surface === 'button' ||
      meaning.surface === 'link' ||
      meaning.surface === 'menu' ||
      meaning.surface === 'label';
    const part = isControl ? meaning.part : held;
    gatherAttribute(reader, attribute, {
      surface: scene.surface,
      intent: scene.intent,
      ...(message && part && { part, message }),
    });
  } else if (held === 'action') {
    gatherAttribute(reader, attribute, { surface: 'button', part: 'action', message });
  } else if (held === 'label' && (meaning.surface === 'button' || meaning.surface === 'link')) {
    gatherAttribute(reader, attribute, { surface: meaning.surface, part: 'action', message: scene.message });
  } else {
    gatherAttribute(reader, attribute, { surface: held, intent: held === 'field-error' ? 'error' : undefined });
  }
}

const DECORATION =
  /(?:Icon|Spinner|Loader|Image|Img|Avatar|Separator|Divider|Svg|Logo|Skeleton)$|^(?:img|svg|hr|wbr|input)$/;

/** A sentence in the making: what stands in one line of JSX, across tags and expressions. */
class Run {
  readonly names = new HoleNames();
  pieces: Piece[] = [];

  get hasWords(): boolean {
    return this.pieces.some(({ hole, text }) => !hole && hasWords(text));
  }
}

function isInline({ name, children }: MarkupElement, hasText: boolean): boolean {
  // Without words of the parent's own there is no sentence to stand in: <b>Name</b><span>Size</span>.
  if (!hasText) return false;
  if (INLINE.has(name)) return true;
  if (children.length === 0) return false;
  return (
    /(?:Link|Text|Anchor|Emphasis)$|^Link$|-link$/.test(name) &&
    children.every(({ kind }) => kind === 'text' || kind === 'expression')
  );
}

function readChildren(reader: Reader, parent: MarkupElement, scene: Scene, isNew: boolean): void {
  if (parent.children.length === 0) return;
  const inner = withSiblings(parent, scene);
  const run = { now: new Run() };
  const flush = (): void => {
    if (run.now.hasWords) reader.collector.add(run.now.pieces, placeOf(inner));
    run.now = new Run();
  };
  readInto(reader, parent, inner, run, flush, isNew);
  flush();
}

/** A heading, a paragraph and a button next to each other are one message, also without an element that says so. */
function withSiblings(parent: MarkupElement, scene: Scene): Scene {
  if (scene.message || scene.surface === 'button' || scene.surface === 'link') return scene;
  let titles = 0;
  let bodies = 0;
  for (const child of parent.children) {
    if (child.kind !== 'element') continue;
    const { part } = elementMeaning(child.name);
    if (part === 'title') titles += 1;
    else if (part === 'body') bodies += 1;
  }
  return titles === 1 && bodies > 0 && bodies <= 3 ? { ...scene, message: messageIn(scene) } : scene;
}

function readInto(
  reader: Reader,
  parent: MarkupElement,
  scene: Scene,
  run: { now: Run },
  flush: () => void,
  isNew: boolean,
): void {
  const hasText = parent.children.some((child) => child.kind === 'text' && hasWords(child.piece.text));
  for (const child of parent.children) {
    switch (child.kind) {
      case 'text':
        run.now.pieces.push(child.piece);
        break;
      case 'expression':
        readExpression(reader, child.expression, child.range, scene, run.now, isNew);
        break;
      case 'code':
        reader.visit(child.node, {});
        break;
      case 'element':
        readElementInto(reader, child, scene, run, flush, isNew, hasText);
        break;
    }
  }
}

function readElementInto(
  reader: Reader,
  child: MarkupElement,
  scene: Scene,
  run: { now: Run },
  flush: () => void,
  isNew: boolean,
  hasText: boolean,
): void {
  const { name, range } = child;
  const hole = (word: string): void => {
    run.now.pieces.push(run.now.names.hole(word, range[0], range[1]));
  };
  if (name === '') {
    reader.isNew(child.id);
    readInto(reader, child, scene, run, flush, isNew);
  } else if (VERBATIM.has(name)) {
    hole(name.toLowerCase());
  } else if (name === 'br') {
    run.now.pieces.push({ text: '\n', start: range[0], end: range[1], hole: true });
  } else if (translationElement(reader, child) === 'children' || isInline(child, hasText)) {
    readInline(reader, child, scene, run, flush);
  } else if (child.children.length === 0 && hasText) {
    readMarkup(reader, child, scene);
    if (!DECORATION.test(name)) hole(name.split('.').at(-1)?.toLowerCase() ?? 'element');
  } else {
    flush();
    readMarkup(reader, child, scene);
  }
}

/** An element inside a sentence: its words belong to the sentence, and a link's are a link's as well. */
function readInline(reader: Reader, element: MarkupElement, scene: Scene, run: { now: Run }, flush: () => void): void {
  const translation = translationElement(reader, element);
  const meaning = meaningOf(reader, element);
  // A <span role="status"> at the start of a line is an element of its own; in a sentence it is a part of it.
  const stands = meaning.surface !== undefined || meaning.message === true || meaning.intent !== undefined;
  if (stands && !run.now.hasWords && meaning.surface !== 'link') {
    flush();
    readMarkup(reader, element, scene);
    return;
  }
  if (stands) readMarkup(reader, element, scene);
  const isNew = reader.isNew(element.id);
  if (!stands) {
    if (translation) readTranslationProps(reader, element, translation, placeOf(scene));
    else readAttributes(reader, element, meaning, scene);
    if (isNew) visitAttributes(reader, element, scene);
  }
  readInto(reader, element, scene, run, flush, isNew);
}

function readExpression(
  reader: Reader,
  expression: TSESTree.Node,
  range: SourceRange,
  scene: Scene,
  run: Run,
  isNew: boolean,
): void {
  const pieces = textPieces(expression, reader.source, run.names);
  if (pieces) {
    run.pieces.push(...pieces);
    const raw = rawErrorIn(reader, expression, { at: expression, place: placeOf(scene) });
    if (raw) reader.collector.addRawError(raw.range, reader.source.slice(raw.range[0], raw.range[1]));
    return;
  }
  reader.gather(expression, placeOf(scene));
  if (isNew) reader.visit(expression, scene);
  run.pieces.push(run.names.hole(expression, range[0], range[1]));
}
