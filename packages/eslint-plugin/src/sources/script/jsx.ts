import type { Intent, Surface } from '@tactful/engine';
import type { TSESTree } from '@typescript-eslint/utils';

import type { Piece } from '../../copy.js';
import { jsxTextPiece } from '../../literals.js';
import type { MessagePart } from '../../message-parts.js';
import { hasWords } from '../../words.js';
import { bare } from './bindings.js';
import type { Message, Place } from './collector.js';
import { gatherList, gatherRow } from './declarations.js';
import {
  ATTRIBUTES,
  elementMeaning,
  INLINE,
  INTENT_PROPS,
  intentOf,
  isErrorClass,
  PROPS,
  roleMeaning,
  VERBATIM,
  type ElementMeaning,
} from './elements.js';
import { rawErrorIn } from './raw-error.js';
import type { Reader, Scene } from './reader.js';
import { HoleNames, textPieces } from './text.js';
import { readTranslationProps, translationElement } from './translation.js';
import { readRulesProp } from './validation.js';

type JsxNode = TSESTree.JSXElement | TSESTree.JSXFragment;

function tagName(name: TSESTree.JSXTagNameExpression): string {
  if (name.type === 'JSXIdentifier') return name.name;
  if (name.type === 'JSXMemberExpression') return `${tagName(name.object)}.${name.property.name}`;
  return `${name.namespace.name}:${name.name.name}`;
}

function attributeName({ name }: TSESTree.JSXAttribute): string {
  return name.type === 'JSXIdentifier' ? name.name : `${name.namespace.name}:${name.name.name}`;
}

/** The expression of an attribute; a string attribute is its own. */
function attributeValue(attribute: TSESTree.JSXAttribute): TSESTree.Node | undefined {
  const { value } = attribute;
  if (value?.type !== 'JSXExpressionContainer') return value ?? undefined;
  return value.expression.type === 'JSXEmptyExpression' ? undefined : value.expression;
}

function literal(node: TSESTree.Node | undefined): string | undefined {
  const value = node && bare(node);
  if (value?.type === 'TemplateLiteral') return value.quasis.map((quasi) => quasi.value.raw).join(' ');
  return value?.type === 'Literal' && typeof value.value === 'string' ? value.value : undefined;
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

function meaningOf(reader: Reader, opening: TSESTree.JSXOpeningElement, name: string): ElementMeaning {
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
  for (const attribute of opening.attributes) {
    if (attribute.type !== 'JSXAttribute') continue;
    const prop = attributeName(attribute);
    const value = literal(attributeValue(attribute));
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
  if (/Trigger$/.test(name)) return { intent: undefined };
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

export function readJsx(reader: Reader, node: JsxNode, scene: Scene): void {
  const isNew = reader.isNew(node);
  if (node.type === 'JSXFragment') return readChildren(reader, node, scene, isNew);
  const { openingElement } = node;
  const name = tagName(openingElement.name);
  if (VERBATIM.has(name)) return;
  const translation = translationElement(reader, openingElement.name);
  const meaning = meaningOf(reader, openingElement, name);
  const inner = translation ? scene : sceneIn(scene, meaning, name);
  if (translation) readTranslationProps(reader, openingElement, translation, placeOf(inner));
  else readAttributes(reader, openingElement, name, meaning, inner);
  if (isNew) for (const attribute of openingElement.attributes) visitAttribute(reader, attribute, inner);
  readChildren(reader, node, inner, isNew);
}

/** Handlers and the like are code; nothing around the element says anything about the words in them. */
function visitAttribute(
  reader: Reader,
  attribute: TSESTree.JSXAttribute | TSESTree.JSXSpreadAttribute,
  scene: Scene,
): void {
  if (attribute.type === 'JSXSpreadAttribute') return reader.visit(attribute.argument, {});
  const value = attributeValue(attribute);
  if (value && value.type !== 'Literal')
    reader.visit(
      value,
      /^on[A-Z]/.test(attributeName(attribute)) ? {} : { surface: scene.surface, intent: scene.intent },
    );
}

/** Where words that an element shows stand: in a message everything that is nothing else is its body. */
function placeOf(scene: Scene): Place {
  return scene.message ? { ...scene, part: scene.part ?? 'body' } : { surface: scene.surface, intent: scene.intent };
}

function readAttributes(
  reader: Reader,
  opening: TSESTree.JSXOpeningElement,
  name: string,
  meaning: ElementMeaning,
  scene: Scene,
): void {
  const isHtml = /^[a-z][^.]*$/.test(name);
  const attributes = opening.attributes.filter((each): each is TSESTree.JSXAttribute => each.type === 'JSXAttribute');
  const names = attributes.map(attributeName);
  const own = reader.settings.props;
  const holds = (prop: string): PropMeaningOrNothing => own?.[prop] ?? (isHtml ? ATTRIBUTES[prop] : PROPS[prop]);
  const isMessage =
    !isHtml && names.some((each) => holds(each) === 'title') && names.some((each) => holds(each) === 'body');
  const message: Message | undefined =
    scene.message ??
    (isMessage
      ? { ...(scene.surface && { surface: scene.surface }), ...(scene.intent && { intent: scene.intent }), parts: [] }
      : undefined);
  const isMeta =
    name === 'meta' &&
    attributes.some((each) =>
      /^(?:description|og:title|og:description|twitter:title|twitter:description)$/.test(
        literal(attributeValue(each)) ?? '',
      ),
    );

  for (const attribute of attributes) {
    const prop = attributeName(attribute);
    const value = attributeValue(attribute);
    if (!value) continue;
    if (isMeta && prop === 'content') {
      reader.gather(value, { surface: 'page', intent: 'neutral' });
      continue;
    }
    if (name === 'input' && prop === 'value' && meaning.surface === 'button') {
      reader.gather(value, { surface: 'button', part: 'action', message });
      continue;
    }
    if (isHtml && prop === 'value' && name === 'meta') continue;
    const held = holds(prop);
    if (held !== undefined) {
      gatherProp(reader, value, held, meaning, scene, message);
      if (!isHtml && (prop === 'message' || prop === 'content' || prop === 'title'))
        for (const row of reader.values.of(value)) gatherRow(reader, row, scene.surface);
    } else if (isHtml) {
      continue;
    } else if (prop === 'children') {
      reader.gather(value, placeOf(scene));
    } else if (LIST_PROPS.has(prop)) {
      gatherList(reader, value, prop === 'actions' || prop === 'buttons' ? 'button' : undefined);
    } else if (ACTION_PROPS.has(prop)) {
      gatherAction(reader, value, message);
    } else if (WORD_TABLE_PROPS.has(prop)) {
      for (const each of reader.values.at(value, ['*']))
        reader.gather(each, { intent: prop === 'errors' ? 'error' : scene.intent }, 'sentences');
    } else {
      readRulesProp(reader, prop, value);
    }
  }
}

type PropMeaningOrNothing = Surface | MessagePart | undefined;

function gatherAction(reader: Reader, value: TSESTree.Node, message: Message | undefined): void {
  const place: Place = { surface: 'button', part: 'action', message };
  reader.gather(value, place);
  for (const path of [['label'], ['content'], ['text'], ['children'], ['title']])
    for (const each of reader.values.at(value, path)) reader.gather(each, place);
}

function gatherProp(
  reader: Reader,
  value: TSESTree.Node,
  held: Surface | MessagePart,
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
    reader.gather(value, { surface: scene.surface, intent: scene.intent, ...(message && part && { part, message }) });
  } else if (held === 'action') {
    reader.gather(value, { surface: 'button', part: 'action', message });
  } else if (held === 'label' && (meaning.surface === 'button' || meaning.surface === 'link')) {
    reader.gather(value, { surface: meaning.surface, part: 'action', message: scene.message });
  } else {
    reader.gather(value, { surface: held, intent: held === 'field-error' ? 'error' : undefined });
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

function isInline(name: string, element: TSESTree.JSXElement, hasText: boolean): boolean {
  // Without words of the parent's own there is no sentence to stand in: <b>Name</b><span>Size</span>.
  if (!hasText) return false;
  if (INLINE.has(name)) return true;
  if (element.children.length === 0) return false;
  return (
    /(?:Link|Text|Anchor|Emphasis)$|^Link$/.test(name) &&
    element.children.every((child) => child.type === 'JSXText' || child.type === 'JSXExpressionContainer')
  );
}

function readChildren(reader: Reader, parent: JsxNode, scene: Scene, isNew: boolean): void {
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
function withSiblings(parent: JsxNode, scene: Scene): Scene {
  if (scene.message || scene.surface === 'button' || scene.surface === 'link') return scene;
  let titles = 0;
  let bodies = 0;
  for (const child of parent.children) {
    if (child.type !== 'JSXElement') continue;
    const { part } = elementMeaning(tagName(child.openingElement.name));
    if (part === 'title') titles += 1;
    if (part === 'body') bodies += 1;
  }
  if (titles !== 1 || bodies === 0 || bodies > 3) return scene;
  return {
    ...scene,
    message: {
      ...(scene.surface && { surface: scene.surface }),
      ...(scene.intent && { intent: scene.intent }),
      parts: [],
    },
  };
}

function readInto(
  reader: Reader,
  parent: JsxNode,
  scene: Scene,
  run: { now: Run },
  flush: () => void,
  isNew: boolean,
): void {
  const hasText = parent.children.some((child) => child.type === 'JSXText' && hasWords(child.value));
  for (const child of parent.children) {
    switch (child.type) {
      case 'JSXText': {
        const piece = jsxTextPiece(reader.source, child.range[0], child.range[1], child.value);
        if (piece) run.now.pieces.push(piece);
        break;
      }
      case 'JSXExpressionContainer':
        readExpression(reader, child, scene, run.now, isNew);
        break;
      case 'JSXElement': {
        const name = tagName(child.openingElement.name);
        if (VERBATIM.has(name)) {
          run.now.pieces.push(run.now.names.hole(child, child.range[0], child.range[1], name.toLowerCase()));
        } else if (name === 'br') {
          run.now.pieces.push({ text: '\n', start: child.range[0], end: child.range[1], hole: true });
        } else if (
          translationElement(reader, child.openingElement.name) === 'children' ||
          isInline(name, child, hasText)
        ) {
          readInline(reader, child, name, scene, run, flush);
        } else if (child.children.length === 0 && hasText) {
          readJsx(reader, child, scene);
          if (!DECORATION.test(name))
            run.now.pieces.push(
              run.now.names.hole(
                child,
                child.range[0],
                child.range[1],
                name.split('.').at(-1)?.toLowerCase() ?? 'element',
              ),
            );
        } else {
          flush();
          readJsx(reader, child, scene);
        }
        break;
      }
      case 'JSXFragment':
        reader.isNew(child);
        readInto(reader, child, scene, run, flush, isNew);
        break;
      default:
        reader.visit(child, {});
    }
  }
}

/** An element inside a sentence: its words belong to the sentence, and a link's are a link's as well. */
function readInline(
  reader: Reader,
  element: TSESTree.JSXElement,
  name: string,
  scene: Scene,
  run: { now: Run },
  flush: () => void,
): void {
  const translation = translationElement(reader, element.openingElement.name);
  const meaning = meaningOf(reader, element.openingElement, name);
  // A lone <span role="status"> or <a> is an element of its own; in a sentence it is a part of it.
  const stands = meaning.surface !== undefined || meaning.message || meaning.intent !== undefined;
  if (stands && !run.now.hasWords && meaning.surface !== 'link') {
    flush();
    readJsx(reader, element, scene);
    return;
  }
  if (stands) readJsx(reader, element, scene);
  const isNew = reader.isNew(element);
  if (!stands) {
    if (translation) readTranslationProps(reader, element.openingElement, translation, placeOf(scene));
    else readAttributes(reader, element.openingElement, name, meaning, scene);
    if (isNew) for (const attribute of element.openingElement.attributes) visitAttribute(reader, attribute, scene);
  }
  readInto(reader, element, scene, run, flush, isNew);
}

function readExpression(
  reader: Reader,
  container: TSESTree.JSXExpressionContainer,
  scene: Scene,
  run: Run,
  isNew: boolean,
): void {
  const { expression } = container;
  if (expression.type === 'JSXEmptyExpression') return;
  const place = placeOf(scene);
  const pieces = textPieces(expression, reader.source, run.names);
  if (pieces) {
    run.pieces.push(...pieces);
    const raw = rawErrorIn(reader, bare(expression));
    if (raw) reader.collector.addRawError(raw.range, reader.source.slice(raw.range[0], raw.range[1]));
    return;
  }
  reader.gather(expression, place);
  if (isNew) reader.visit(expression, scene);
  run.pieces.push(run.names.hole(expression, container.range[0], container.range[1]));
}
