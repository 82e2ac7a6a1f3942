import type { TSESTree } from '@typescript-eslint/utils';

import type { Piece, SourceRange } from '../../copy.js';
import { templatePiece } from '../../literals.js';
import { isSentence } from '../../words.js';
import { bare, calleeName, propertyName } from './bindings.js';
import type { Place } from './collector.js';
import type { MarkupElement } from './markup.js';
import type { Reader } from './reader.js';
import { HoleNames } from './text.js';

/** Modules that by their name deal in languages. */
export const TRANSLATOR_MODULE = /^[^#]*(?:i18n|l10n|intl|lingui|ttag|gettext|translat|locale|\blang)[^#]*#/i;
/** Modules of one's own project. */
const OWN_MODULE = String.raw`[./@~#$][^#]*|[^#]*(?:i18n|l10n|intl|translat|locale|\blang)[^#]*`;
/** Where the `t` of i18next and its kin comes from: the key first, then the default words. */
const I18NEXT = new RegExp(
  [
    String.raw`^(?:i18next|react-i18next|next-i18next|i18next-vue|vue-i18n|svelte-i18n)(?:\/[\w-]+)?#(?:.*\.)?(?:t|\$t|_|format)$`,
    String.raw`^(?:param|this|local)#(?:.*\.)?(?:t|\$t|i18n\.t|\$i18n\.t)$`,
    String.raw`^(?:#|global#)(?:i18n\.|i18next\.|this\.)?\$?t$`,
    String.raw`^(?:${OWN_MODULE})#(?:.*\.)?(?:t|tct|default\.t|translate|\$t)$`,
    String.raw`^(?:${OWN_MODULE})#use\w*\(\)(?:\.0)?$`,
  ].join('|'),
);
/** gettext and its kin: the source words are the key. */
const GETTEXT_NAMES = new Set([
  '__',
  '_x',
  '_n',
  '_nx',
  's__',
  'n__',
  'gettext',
  'ngettext',
  'pgettext',
  '$gettext',
  '$ngettext',
  'tn',
  'tct',
  'localize',
  'msgid',
]);
const GETTEXT_PLURALS = new Set(['_n', '_nx', 'n__', 'ngettext', '$ngettext', 'tn']);
/** next-intl: keys only. */
const NEXT_INTL =
  /^(?:next-intl|use-intl)(?:\/[\w-]+)?#(?:useTranslations|getTranslations|createTranslator)\(\)(?:\.(?:rich|markup|raw))?$/;
/** next-intl's inline messages. */
const EXTRACTED = /^(?:next-intl|use-intl)(?:\/[\w-]+)?#(?:useExtracted|getExtracted)\(\)(?:\.(?:rich|markup))?$/;
const LINGUI = /^@lingui\/(?:core|react)?\/?(?:core\/|react\/)?macro#|^@lingui\/macro#|^@lingui\/(?:core|react)#/;
const FORMATJS_NAMES = new Set([
  'formatMessage',
  '$t',
  'defineMessage',
  'defineMessages',
  '$formatMessage',
  'translate',
]);
const FORMATJS =
  /^(?:react-intl|@formatjs\/intl|vue-intl)#|^(?:param|this|local)#(?:.*\.)?(?:intl\.)?(?:formatMessage|\$t)$|^[./@~#$].*#(?:.*\.)?(?:formatMessage|defineMessages?)$/;
const KIBANA = /^@kbn\/i18n#i18n\.translate$/;
const T_NAMES = new Set([
  ...GETTEXT_NAMES,
  't',
  '$t',
  '_',
  'tc',
  '$tc',
  'rich',
  'markup',
  'raw',
  'te',
  'translate',
  'format',
  'msg',
  'defineMessage',
  'plural',
  'select',
  'selectOrdinal',
  'i18n',
  'i18next',
]);
/** Whether a call by this name may be one for a translation. */
export function isTranslationName(name: string): boolean {
  return FORMATJS_NAMES.has(name) || T_NAMES.has(name);
}

const BRANCH_OPTIONS = new Set(['offset', 'comment', 'context', 'id']);

function literalText(node: TSESTree.Node | undefined): string | undefined {
  const value = node && bare(node);
  if (value?.type === 'Literal' && typeof value.value === 'string') return value.value;
  return value?.type === 'TemplateLiteral' && value.expressions.length === 0
    ? (value.quasis[0]?.value.cooked ?? undefined)
    : undefined;
}

/** The words of `$ => $.errors.generic`, i18next's typed keys. */
function selectorKey(node: TSESTree.Node | undefined): string | undefined {
  if (node?.type !== 'ArrowFunctionExpression' || node.body.type !== 'MemberExpression') return undefined;
  const path: string[] = [];
  let at: TSESTree.Node = node.body;
  while (at.type === 'MemberExpression') {
    const name = propertyName(at);
    if (name === undefined) return undefined;
    path.unshift(name);
    at = at.object;
  }
  return path.join('.');
}

/** The namespace that a `t` was made with: `useTranslations('checkout')`, `useTranslation('checkout')`, `{ keyPrefix }`. */
function namespaceOf(reader: Reader, callee: TSESTree.Node): { namespace?: string; prefix?: string } {
  const inner = bare(callee);
  const identifier = inner.type === 'MemberExpression' ? bare(inner.object) : inner;
  if (identifier.type !== 'Identifier') return {};
  const def = reader.bindings.variableOf(identifier)?.defs[0];
  const init = def?.type === 'Variable' && def.node.init ? bare(def.node.init) : undefined;
  if (init?.type !== 'CallExpression') return {};
  const name = calleeName(init.callee);
  const first = literalText(init.arguments[0]);
  if (name === 'useTranslations' || name === 'getTranslations' || name === 'createTranslator') {
    const given = first ?? literalText(reader.values.at(init.arguments[0], ['namespace'])[0]);
    return given === undefined ? {} : { prefix: given };
  }
  const prefix = literalText(reader.values.at(init.arguments[1], ['keyPrefix'])[0]);
  return { ...(first !== undefined && { namespace: first }), ...(prefix !== undefined && { prefix }) };
}

function addKey(reader: Reader, range: SourceRange, key: string, namespace: string | undefined, place: Place): void {
  const known = reader.keyCalls.get(range[0]);
  if (!known) reader.keyCalls.set(range[0], { key, namespace, range, place });
  else
    known.place = {
      surface: known.place.surface ?? place.surface,
      // A call that is read in passing may be reached again from a place that says more.
      intent: known.place.intent ?? place.intent,
    };
}

/** The libraries that a call for a translation may be one of, by where its function comes from. */
type Translator = 'vscode' | 'extracted' | 'lingui' | 'next-intl' | 'i18next';
const TRANSLATORS: ReadonlyArray<readonly [Translator, RegExp]> = [
  ['vscode', /^vscode#l10n\.t$/],
  ['extracted', EXTRACTED],
  ['lingui', LINGUI],
  ['next-intl', NEXT_INTL],
  ['i18next', I18NEXT],
];
/** Origins come again and again, in every file of a project; beyond this many different ones they are data. */
const MAX_ORIGINS = 20_000;
const translators = new Map<string, Translator | null>();

function translatorOf(origin: string): Translator | null {
  let known = translators.get(origin);
  if (known === undefined) {
    known = TRANSLATORS.find(([, pattern]) => pattern.test(origin))?.[0] ?? null;
    if (translators.size < MAX_ORIGINS) translators.set(origin, known);
  }
  return known;
}

const translatorModules = new Map<string, boolean>();

function isTranslatorModule(origin: string): boolean {
  const module = origin.slice(0, origin.indexOf('#') + 1);
  let known = translatorModules.get(module);
  if (known === undefined) {
    known = TRANSLATOR_MODULE.test(module);
    translatorModules.set(module, known);
  }
  return known;
}

/** A call that asks for a translation: its default words are copy, its key leads to some. @returns whether it is one. */
export function translateCall(reader: Reader, node: TSESTree.CallExpression, place: Place): boolean {
  const name = calleeName(node.callee);
  if (name === undefined) return false;
  const [first, second] = node.arguments;
  if (FORMATJS_NAMES.has(name) && first) {
    const origin = reader.bindings.originOf(node.callee) ?? '#';
    if (KIBANA.test(origin)) {
      for (const value of reader.values.at(second, ['defaultMessage'])) reader.gather(value, place);
      return true;
    }
    if (FORMATJS.test(origin)) {
      const paths = name === 'defineMessages' ? [['*', 'defaultMessage']] : [['defaultMessage']];
      for (const path of paths) for (const value of reader.values.at(first, path)) reader.gather(value, place);
      const id = literalText(reader.values.at(first, ['id'])[0]);
      if (id !== undefined && name !== 'defineMessages') addKey(reader, first.range, id, undefined, place);
      return true;
    }
  }
  // A method has to be called one of the usual names; a function may have been given any.
  if (!first || !(T_NAMES.has(name) || (node.callee.type === 'Identifier' && reader.aliases.has(name)))) return false;
  const origin = reader.bindings.originOf(node.callee) ?? `#${name}`;
  if (!T_NAMES.has(name) && !isTranslatorModule(origin)) return false;
  if (GETTEXT_NAMES.has(name) && !/^local#/.test(origin)) {
    // localize('key', 'words') and the like name a key first; GitLab's s__('Context|words') has the context in front.
    const isKeyed = name === 'localize' || name === 'pgettext';
    reader.gather(isKeyed ? second : first, place);
    if (GETTEXT_PLURALS.has(name)) reader.gather(second, place);
    return true;
  }
  const translator = translatorOf(origin);
  if (translator === 'vscode' || translator === 'extracted') {
    reader.gather(first, place);
    for (const value of reader.values.at(first, ['message'])) reader.gather(value, place);
    return true;
  }
  if (translator === 'lingui') {
    const macro = origin.slice(origin.indexOf('#') + 1);
    if (/^(?:plural|select|selectOrdinal)$/.test(macro)) return gatherBranches(reader, second, place);
    if (/(?:^|\.)(?:t|msg|defineMessage|_|i18n)$/.test(macro) || /^t\(\)|useLingui\(\)/.test(macro)) {
      for (const value of reader.values.at(first, ['message'])) reader.gather(value, place);
      if (macro.endsWith('_'))
        for (const value of reader.values.at(node.arguments[2], ['message'])) reader.gather(value, place);
      return true;
    }
    return false;
  }
  if (translator === 'next-intl') {
    const { prefix } = namespaceOf(reader, node.callee);
    for (const { key, range } of keysIn(reader, first))
      addKey(reader, range, prefix ? `${prefix}.${key}` : key, undefined, place);
    return true;
  }
  if (translator !== 'i18next') return false;
  gatherDefaults(reader, first, second, node.arguments[2], place);
  const keys = keysIn(reader, first);
  if (keys.length > 0) {
    const { namespace, prefix } = namespaceOf(reader, node.callee);
    const own = literalText(reader.values.at(second, ['ns'])[0]) ?? namespace;
    for (const { key, range } of keys) {
      addKey(reader, range, prefix ? `${prefix}.${key}` : key, own, place);
      // Where the source text is the key, as gettext has it.
      if (isSentence(key) && first.type === 'Literal') reader.gather(first, place);
    }
  }
  return true;
}

/** The keys that a call may ask for: the one that is written there, or those that a name or a table comes to. */
function keysIn(reader: Reader, node: TSESTree.Node): ReadonlyArray<{ key: string; range: SourceRange }> {
  const key = literalText(node) ?? selectorKey(node);
  if (key !== undefined) return [{ key, range: node.range }];
  const { type } = bare(node);
  if (type !== 'Identifier' && type !== 'MemberExpression' && type !== 'ConditionalExpression') return [];
  return reader.values.of(node).flatMap((value) => {
    const each = value === node ? undefined : literalText(value);
    return each === undefined ? [] : [{ key: each, range: value.range }];
  });
}

function gatherDefaults(
  reader: Reader,
  first: TSESTree.Node,
  second: TSESTree.Node | undefined,
  third: TSESTree.Node | undefined,
  place: Place,
): void {
  if (literalText(second) !== undefined) reader.gather(second, place);
  for (const options of [second, third]) {
    const object = options && bare(options);
    if (object?.type !== 'ObjectExpression') continue;
    for (const property of object.properties) {
      if (
        property.type === 'Property' &&
        /^defaultValue(?:_|$)|^defaultMessage$|^default$/.test(propertyName(property) ?? '')
      )
        reader.gather(property.value, place);
    }
  }
  // vue-i18n lists plurals and named values; the words are in the locale files.
  if (first.type === 'ObjectExpression')
    for (const value of reader.values.at(first, ['message'])) reader.gather(value, place);
}

function gatherBranches(reader: Reader, options: TSESTree.Node | undefined, place: Place): boolean {
  for (const value of reader.values.of(options)) {
    if (value.type !== 'ObjectExpression') continue;
    for (const property of value.properties) {
      if (property.type === 'Property' && !BRANCH_OPTIONS.has(propertyName(property) ?? ''))
        reader.gather(property.value, place);
    }
  }
  return true;
}

/** `` t`…` ``, `` msg`…` ``, `` $localize`…` ``: tags whose template is words. */
export function readTag(reader: Reader, node: TSESTree.TaggedTemplateExpression, place: Place): void {
  // `t(i18n)`…`` is a call that makes the tag.
  const tag = bare(node.tag);
  const origin = reader.bindings.originOf(tag.type === 'CallExpression' ? tag.callee : tag);
  const macro = origin && LINGUI.test(origin) ? origin.slice(origin.indexOf('#') + 1) : undefined;
  const isTtag = origin !== undefined && /^ttag#(?:t|jt|gettext|c\(\)\.j?t)$/.test(origin);
  const isWords =
    isTtag || (macro !== undefined ? /^(?:t|msg|defineMessage)$|\.t$/.test(macro) : origin === 'global#$localize');
  if (!isWords) return;
  const names = new HoleNames();
  const { quasis, expressions, range } = node.quasi;
  const pieces: Piece[] = [];
  for (const [i, quasi] of quasis.entries()) {
    const before = expressions[i - 1];
    const after = expressions[i];
    let start = before ? reader.source.indexOf('}', before.range[1]) + 1 : range[0] + 1;
    const end = after ? reader.source.lastIndexOf('${', after.range[0]) : range[1] - 1;
    let text = quasi.value.cooked ?? quasi.value.raw;
    // $localize`:meaning|description@@id:words` and, after a hole, `:name:`.
    const note = origin === 'global#$localize' ? /^:[^:]*:/.exec(text) : null;
    if (note) {
      text = text.slice(note[0].length);
      start += note[0].length;
    }
    if (text) pieces.push(templatePiece(reader.source, start, end, text));
    if (after) pieces.push(names.hole(after, end, reader.source.indexOf('}', after.range[1]) + 1));
  }
  reader.collector.add(pieces, place);
}

const TRANS = new RegExp(
  String.raw`^(?:react-i18next(?:\/[\w.]+)?|@lingui\/(?:macro|react|react\/macro)|${OWN_MODULE})#(?:Trans|IcuTrans)$`,
);
const PLURALS = /^(?:@lingui\/(?:macro|react\/macro)|react-i18next\/icu\.macro)#(?:Plural|Select|SelectOrdinal)$/;
const FORMATTED = /^(?:react-intl|@kbn\/i18n-react|[./@~#$].*)#Formatted(?:HTML)?Message$/;
const TRANSLATION_NAME =
  /(?:^|\.)(?:Trans|IcuTrans|Plural|Select|SelectOrdinal|FormattedMessage|FormattedHTMLMessage|i18n-t)$/;

const translationNames = new Map<string, boolean>();

type TranslationElement = 'children' | 'branches' | 'descriptor';

/** What a translation's element is: its children are words, its props are, or its branches are. */
export function translationElement(reader: Reader, { name, tag }: MarkupElement): TranslationElement | undefined {
  let isNamed = translationNames.get(name);
  if (isNamed === undefined) translationNames.set(name, (isNamed = TRANSLATION_NAME.test(name)));
  if (!isNamed) return undefined;
  if (!tag) return name === 'i18n-t' ? 'descriptor' : undefined;
  const origin = reader.bindings.originOf(tag) ?? '';
  if (TRANS.test(origin)) return 'children';
  if (PLURALS.test(origin)) return 'branches';
  return FORMATTED.test(origin) ? 'descriptor' : undefined;
}

/** Reads the props of a translation's element that hold words or a key. */
export function readTranslationProps(
  reader: Reader,
  element: MarkupElement,
  kind: TranslationElement,
  place: Place,
): void {
  for (const { name, expression, pieces, text } of element.attributes) {
    if (kind === 'branches') {
      if (/^(?:zero|one|two|few|many|other|_\w+|male|female)$/.test(name)) reader.gather(expression, place);
    } else if (name === 'defaults' || name === 'defaultTranslation' || name === 'defaultMessage') {
      reader.gather(expression, place);
    } else if (name === 'i18nKey' || name === 'keypath' || (name === 'id' && kind === 'descriptor')) {
      const key = text ?? selectorKey(expression);
      const at = expression?.range ?? (pieces?.[0] && [pieces[0].start, pieces[0].end]);
      if (key !== undefined && at) addKey(reader, at, key, undefined, place);
    }
  }
}
