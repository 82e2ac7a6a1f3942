import type { Intent } from '@tactful/engine';
import type { TSESTree } from '@typescript-eslint/utils';

import { wordsOfName } from '../../words.js';
import { bare, calleeName, propertyName, rootOf } from './bindings.js';
import type { Message, Place } from './collector.js';
import { intentOf, intentOfName, intentOfWords, INTENT_PROPS } from './intents.js';
import type { Reader, Scene } from './reader.js';
import { isSecret } from './secret-reasons.js';
import { ANSWERS } from './sinks/answers.js';
import type { CallSink } from './sinks/call-sink.js';
import { CONSTRUCTORS, PUBLIC_ERROR } from './sinks/constructors.js';
import { DIALOGS } from './sinks/dialogs.js';
import { NEVER_CALLS, NEVER_OBJECTS } from './sinks/never.js';
import { NOTICES } from './sinks/notices.js';
import { TEXTS } from './sinks/texts.js';
import { NOTICE, NOTICE_FUNCTION, NOTICE_METHOD, NOTICE_OBJECT, RECORDS } from './sinks/own-notices.js';
import { ELEMENT_CALLS, elementOfCall } from './element-calls.js';
import { readMarkup } from './markup.js';
import { isTranslationName, translateCall } from './translation.js';
import { readSchemaCall, readValidation, VALIDATION_NAMES } from './validation.js';
import { isFunction, propertyOf } from './values.js';

function byName(sinks: readonly CallSink[]): ReadonlyMap<string, readonly CallSink[]> {
  const map = new Map<string, CallSink[]>();
  for (const sink of sinks) for (const name of sink.names) map.set(name, [...(map.get(name) ?? []), sink]);
  return map;
}

const CALLS = byName([...NOTICES, ...DIALOGS, ...ANSWERS, ...TEXTS]);
const CONSTRUCTIONS = byName(CONSTRUCTORS);

/** Whether what a method is called on is of the kind that never shows anything. */
function isNeverObject(callee: TSESTree.MemberExpression, root: TSESTree.Node): boolean {
  if (root.type === 'Identifier' && NEVER_OBJECTS.has(root.name)) return true;
  const object = bare(callee.object);
  const last = object.type === 'MemberExpression' ? propertyName(object) : undefined;
  return last !== undefined && NEVER_OBJECTS.has(last);
}

/** Whether a call is one that never reaches people: a log, analytics, a check of the program itself. */
export function isNeverCall(node: TSESTree.CallExpression): boolean {
  const callee = bare(node.callee);
  if (callee.type === 'Identifier') return NEVER_CALLS.has(callee.name);
  return callee.type === 'MemberExpression' && isNeverObject(callee, rootOf(callee.object));
}

/** What a call reports: by its name, as `toast.error` and `showErrorToast` have it, or by an option, as `{ variant: 'destructive' }`. */
function intentOfCall(name: string, args: readonly TSESTree.Node[]): Intent | undefined {
  for (const arg of args) {
    const object = bare(arg);
    if (object.type !== 'ObjectExpression') continue;
    for (const property of object.properties) {
      if (property.type !== 'Property' || !INTENT_PROPS.has(propertyName(property) ?? '')) continue;
      const value = bare(property.value);
      const intent = value.type === 'Literal' && typeof value.value === 'string' ? intentOf(value.value) : undefined;
      if (intent) return intent;
    }
  }
  return intentOfName(name);
}

const PROMISE_INTENT: Readonly<Record<string, Intent>> = {
  loading: 'info',
  pending: 'info',
  success: 'success',
  error: 'error',
};

interface SinkPart {
  readonly index: number;
  readonly rest: readonly string[];
  readonly role: CallSink['copy'][string];
}

const sinkParts = new WeakMap<CallSink['copy'], readonly SinkPart[]>();

/** The paths of a sink, taken apart once. */
function partsOf({ copy }: CallSink): readonly SinkPart[] {
  let parts = sinkParts.get(copy);
  if (!parts) {
    parts = Object.entries(copy).map(([path, role]) => {
      const [index = '0', ...rest] = path.split('.');
      return { index: Number(index), rest, role };
    });
    sinkParts.set(copy, parts);
  }
  return parts;
}

function readSink(
  reader: Reader,
  sink: CallSink,
  name: string,
  args: readonly TSESTree.CallExpressionArgument[],
): void {
  const intent = sink.intent ?? intentOfCall(name, args);
  const message: Message = { ...(sink.surface && { surface: sink.surface }), ...(intent && { intent }), parts: [] };
  for (const { index, rest, role } of partsOf(sink)) {
    const arg = args[index];
    if (!arg || arg.type === 'SpreadElement') continue;
    // The options of a call say nothing when the call isn't given an object there.
    const where: Place =
      role === 'text' || role === 'sentence' || role === 'button'
        ? {
            surface: role === 'button' ? 'button' : sink.surface,
            intent: (rest[0] && name === 'promise' ? PROMISE_INTENT[rest[0]] : undefined) ?? intent,
          }
        : { surface: role === 'action' ? 'button' : sink.surface, intent, part: role, message };
    if (rest.length === 0) reader.gather(arg, where, role === 'sentence' ? 'sentences' : 'words');
    else
      for (const value of reader.values.at(arg, rest))
        reader.gather(value, where, role === 'sentence' ? 'sentences' : 'words');
  }
}

/** The last name of an origin, before the brackets of a call: `useSnackbar().enqueueSnackbar`, `useConfirm()`. */
const LAST_NAME = /[\w$]+(?=(?:\(\))?$)/;

/** What calls by a name may be. Most names mean nothing, and one look tells. */
interface CallName {
  readonly isNever: boolean;
  readonly isSink: boolean;
  readonly isNotice: boolean;
  readonly isNoticeMethod: boolean;
  /** For `setError` and the like, what is reported by what is set. */
  readonly setter: { readonly intent: Intent | undefined } | undefined;
  readonly isSetAttribute: boolean;
  readonly isStateUpdate: boolean;
  readonly isValidation: boolean;
  readonly isTranslation: boolean;
  readonly isElement: boolean;
}

/** Names come again and again; beyond this many different ones they are data. */
const MAX_NAMES = 20_000;
const callNames = new Map<string, CallName | null>();

function callNameOf(name: string): CallName | null {
  let known = callNames.get(name);
  if (known === undefined) {
    const made: CallName = {
      isNever: NEVER_CALLS.has(name),
      isSink: CALLS.has(name),
      isNotice: NOTICE_FUNCTION.test(name),
      isNoticeMethod: NOTICE_METHOD.has(name),
      setter: noticeSetter(name),
      isSetAttribute: name === 'setAttribute',
      isStateUpdate: STATE_UPDATES.has(name),
      isValidation: VALIDATION_NAMES.has(name),
      isTranslation: isTranslationName(name),
      isElement: ELEMENT_CALLS.has(name),
    };
    known = Object.values(made).some(Boolean) ? made : null;
    if (callNames.size < MAX_NAMES) callNames.set(name, known);
  }
  return known;
}

/** Functions of one's own that settings name. */
const OWN_CALLEE: Omit<CallSink, 'surface'> = {
  names: [],
  from: /(?:)/,
  copy: { '0': 'title', '0.title': 'title', '0.description': 'body', '0.message': 'body' },
};

/** @returns whether what is inside the call is still to be read. */
export function readCall(reader: Reader, node: TSESTree.CallExpression, scene: Scene): boolean {
  const callee = bare(node.callee);
  const name = calleeName(callee);
  if (name === undefined) return true;
  const known = callNameOf(name);
  const root = callee.type === 'MemberExpression' ? rootOf(callee.object) : callee;
  if (callee.type === 'MemberExpression' ? isNeverObject(callee, root) : known?.isNever) {
    // What is logged isn't shown, but a callback in there is code like any other.
    for (const arg of node.arguments) if (isFunction(arg)) reader.visit(arg, scene);
    return false;
  }
  if (node.arguments.length === 0) return true;
  if (known?.isElement) {
    const element = elementOfCall(reader, node, callee);
    if (element) {
      readMarkup(reader, element, scene);
      return false;
    }
  }
  const own = reader.settings.callees;
  if (own) {
    const surface = own[name] ?? own[reader.bindings.originOf(callee) ?? ''];
    if (surface) readSink(reader, { ...OWN_CALLEE, surface }, name, node.arguments);
  }

  // What it is called where it comes from: `import toast from`, `const { enqueueSnackbar: enqueue } = useSnackbar()`.
  const isRenamed = callee.type === 'Identifier' && reader.aliases.has(name);
  if (!known && !isRenamed) {
    if (reader.hasSchemas) readSchemaCall(reader, node, name, root);
    return true;
  }
  const origin = known?.isSink || isRenamed ? (reader.bindings.originOf(callee) ?? '#') : undefined;
  const { given, sink } = origin === undefined ? { given: name, sink: undefined } : sinkOf(origin);
  if (sink) readSink(reader, sink, name, node.arguments);
  else if (known && isNotice(reader, callee, known, origin)) readSink(reader, NOTICE, name, node.arguments);
  if (known?.setter && callee.type === 'Identifier') readSetter(reader, node, callee, known.setter.intent);
  if (known?.isSetAttribute) readSetAttribute(reader, node);
  if (known?.isStateUpdate) {
    // A Map is filled by a method of the same name.
    reader.namesSecrets ||= isSecret(node.arguments[0]);
    readStateUpdate(reader, node);
  }
  const called = given === 'default' ? name : given;
  if (known?.isValidation || called !== name) readValidation(reader, node, called);
  if (reader.hasSchemas) readSchemaCall(reader, node, called, root);
  if (known?.isTranslation || isRenamed) translateCall(reader, node, scene);
  return true;
}

const sinksByOrigin = new Map<string, { given: string; sink: CallSink | undefined }>();
/** Origins come again and again, in every file of a project. */
const MAX_ORIGINS = 20_000;

function sinkOf(origin: string): { given: string; sink: CallSink | undefined } {
  let known = sinksByOrigin.get(origin);
  if (!known) {
    const given = LAST_NAME.exec(origin)?.[0] ?? origin;
    known = { given, sink: CALLS.get(given)?.find(({ from }) => from.test(origin)) };
    if (sinksByOrigin.size < MAX_ORIGINS) sinksByOrigin.set(origin, known);
  }
  return known;
}

/**
 * A notice of a project's own making. Its name has to say so, and it has to come from somewhere: a module, a hook, a
 * parameter, `this`. A function of the same file shows what it is by what it calls.
 */
function isNotice(
  reader: Reader,
  callee: TSESTree.Node,
  { isNotice: isNamed, isNoticeMethod }: CallName,
  origin: string | undefined,
): boolean {
  if (callee.type === 'MemberExpression' && isNoticeMethod) {
    const object = bare(callee.object);
    const objectName =
      object.type === 'Identifier'
        ? object.name
        : object.type === 'MemberExpression'
          ? (propertyName(object) ?? '')
          : '';
    if (!wordsOfName(objectName).some((word) => NOTICE_OBJECT.has(word))) return false;
  } else if (!isNamed) {
    return false;
  }
  const from = origin ?? reader.bindings.originOf(callee) ?? '#';
  return !/^(?:local|global|catch|new global)#/.test(from) && !RECORDS.test(from);
}

const NOTICE_NAME = new Set([
  'error',
  'errors',
  'message',
  'notice',
  'warning',
  'alert',
  'toast',
  'snackbar',
  'feedback',
  'msg',
  'err',
  'status',
  'banner',
  'hint',
]);

/** What a name such as `setError` sets: something that is shown, and what it reports. */
function noticeSetter(name: string): CallName['setter'] {
  if (!/^set[A-Z]/.test(name)) return undefined;
  const words = wordsOfName(name).slice(1);
  if (!words.some((word) => NOTICE_NAME.has(word))) return undefined;
  const isError = words.includes('err') || words.includes('errors');
  return { intent: intentOfWords(words) ?? (isError ? 'error' : undefined) };
}

const SETTER_ORIGIN = /(?:#|\.)(?:useState|createSignal)\(\)\.1$|^param#|^#/;

/** `setError('…')` of `useState`: shown wherever the state is. */
function readSetter(
  reader: Reader,
  node: TSESTree.CallExpression,
  callee: TSESTree.Identifier,
  intent: Intent | undefined,
): void {
  const [arg] = node.arguments;
  if (!arg || arg.type === 'SpreadElement' || node.arguments.length !== 1) return;
  if (arg.type === 'Literal' && typeof arg.value !== 'string') return;
  const origin = reader.bindings.originOf(callee);
  if (!origin || !SETTER_ORIGIN.test(origin)) return;
  reader.gather(arg, { intent }, 'sentences');
  if (arg.type === 'Literal') return;
  for (const path of SHOWN_PARTS)
    for (const value of reader.values.at(arg, path)) reader.gather(value, { intent }, 'sentences');
}

const SHOWN_PARTS = [['message'], ['text'], ['title'], ['*']] as const;

const STATE_UPDATES = new Set(['setState', 'set', 'patchState', 'update', 'setData']);

/** `setState({ error: '…' })`, `set({ errorMessage: '…' })`: what state by its name holds for people. */
function readStateUpdate(reader: Reader, node: TSESTree.CallExpression): void {
  for (const arg of node.arguments) {
    for (const value of arg.type === 'SpreadElement'
      ? []
      : isFunction(bare(arg)) || bare(arg).type === 'ObjectExpression'
        ? reader.values.of(arg)
        : []) {
      if (value.type !== 'ObjectExpression') continue;
      for (const property of value.properties) {
        if (property.type !== 'Property') continue;
        const words = wordsOfName(propertyName(property) ?? '');
        if (words.some((word) => NOTICE_NAME.has(word)))
          reader.gather(property.value, { intent: intentOfWords(words) }, 'sentences');
      }
    }
  }
}

const READ_ATTRIBUTES: Readonly<Record<string, Place>> = {
  'aria-label': { surface: 'label' },
  'aria-description': { surface: 'label' },
  title: { surface: 'label' },
  alt: { surface: 'label' },
  placeholder: { surface: 'placeholder' },
};

function readSetAttribute(reader: Reader, node: TSESTree.CallExpression): void {
  if (node.callee.type !== 'MemberExpression') return;
  const [attribute, value] = node.arguments;
  const place =
    attribute?.type === 'Literal' && typeof attribute.value === 'string' ? READ_ATTRIBUTES[attribute.value] : undefined;
  if (place && value && value.type !== 'SpreadElement') reader.gather(value, place);
}

export function isPublicError(reader: Reader, name: string): boolean {
  return reader.settings.publicErrors?.includes(name) === true || PUBLIC_ERROR.test(name);
}

export function readNew(reader: Reader, node: TSESTree.NewExpression): void {
  const name = calleeName(node.callee);
  if (name === undefined) return;
  const origin = reader.bindings.originOf(node.callee) ?? '#';
  const sink = CONSTRUCTIONS.get(name)?.find(({ from }) => from.test(origin));
  if (sink) {
    // A response's status says whether it reports a failure.
    const failed = name === 'Response' ? responseFails(node) : false;
    if (name !== 'Response' || failed)
      readSink(reader, failed ? { ...sink, intent: 'error' } : sink, name, node.arguments);
    return;
  }
  const [first] = node.arguments;
  if (first && first.type !== 'SpreadElement' && isPublicError(reader, name)) {
    const place: Place = { surface: 'banner', intent: 'error' };
    reader.gather(first, place);
    for (const value of reader.values.at(first, ['message'])) reader.gather(value, place);
    const second = node.arguments[1];
    // (status, 'message') and (code, 'message') are as common as the message coming first.
    if (second && second.type !== 'SpreadElement') reader.gather(second, place, 'sentences');
  }
}

function responseFails(node: TSESTree.NewExpression): boolean {
  const init = node.arguments[1] && bare(node.arguments[1]);
  if (init?.type !== 'ObjectExpression') return false;
  const status = propertyOf(init, 'status')?.value;
  return status?.type === 'Literal' && typeof status.value === 'number' && status.value >= 400;
}
