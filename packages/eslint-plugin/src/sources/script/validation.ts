import type { TSESTree } from '@typescript-eslint/utils';

import { bare, propertyName } from './bindings.js';
import type { Place } from './collector.js';
import type { Reader } from './reader.js';
import { isFunction } from './values.js';

const FIELD_ERROR: Place = { surface: 'field-error', intent: 'error' };

/** Libraries whose calls take messages. */
export const SCHEMA_MODULES =
  /^(?:[.~@#$/][^#]*\/(?:zod|yup|valibot|joi)(?:\.[cm]?[jt]s)?|zod(?:\/.*)?|@zod\/\w+|astro\/zod|astro:schema|astro:content|@hono\/zod-openapi|yup|valibot|joi|@hapi\/joi|superstruct|arktype|@mantine\/form|@vuelidate\/validators)#/;
/** Methods that never take a message. */
const WITHOUT_MESSAGE = new Set([
  'default',
  'prefault',
  'catch',
  'describe',
  'brand',
  'meta',
  'metadata',
  'register',
  'transform',
  'pipe',
  'description',
  'examples',
  'fallback',
  'ref',
  'when',
  'lazy',
  'cast',
  'concat',
  'example',
  'tag',
  'note',
  'alias',
  'valid',
  'invalid',
  'allow',
]);
/** Methods whose first argument is a value and not a message, even when it is a string. */
const VALUE_FIRST = new Set([
  'literal',
  'enum',
  'nativeEnum',
  'startsWith',
  'endsWith',
  'includes',
  'discriminatedUnion',
  'variant',
  'picklist',
  'oneOf',
  'notOneOf',
  'test',
  'matchesField',
  'instanceof',
  'templateLiteral',
  'guard',
  'custom',
]);
const MANTINE_VALIDATORS = new Set([
  'isNotEmpty',
  'isEmail',
  'hasLength',
  'matches',
  'matchesField',
  'isInRange',
  'isNotEmptyHTML',
  'isOneOf',
  'isUrl',
]);
const MESSAGE_KEYS = ['message', 'error', 'required_error', 'invalid_type_error'];
const RULE_KEYS = ['required', 'min', 'max', 'minLength', 'maxLength', 'pattern'];

function gatherRules(reader: Reader, node: TSESTree.Node): void {
  for (const value of reader.values.of(node)) {
    if (value.type === 'ArrayExpression') {
      value.elements.forEach((element) => {
        if (element && element.type !== 'SpreadElement') gatherRules(reader, element);
      });
    }
    if (value.type !== 'ObjectExpression') continue;
    for (const key of RULE_KEYS) {
      for (const rule of reader.values.at(value, [key])) reader.gather(rule, FIELD_ERROR);
      for (const rule of reader.values.at(value, [key, 'message'])) reader.gather(rule, FIELD_ERROR);
    }
    for (const rule of reader.values.at(value, ['message'])) reader.gather(rule, FIELD_ERROR);
    for (const rule of reader.values.at(value, ['validate'])) gatherValidators(reader, rule);
    for (const rule of reader.values.at(value, ['validator'])) {
      gatherValidators(reader, rule);
      gatherRefusals(reader, rule);
    }
  }
}

/** Functions that answer with what is wrong, alone or by field; strings in them that aren't sentences are values. */
export function gatherValidators(reader: Reader, node: TSESTree.Node): void {
  for (const value of isFunction(bare(node)) ? [bare(node)] : reader.values.of(node)) {
    if (value.type === 'ObjectExpression') {
      for (const property of value.properties)
        if (property.type === 'Property') gatherValidators(reader, property.value);
    } else {
      reader.gather(value, FIELD_ERROR, 'sentences');
    }
  }
}

/** Validators of antd refuse by throwing or by a promise: `throw new Error('…')`, `Promise.reject('…')`. */
function gatherRefusals(reader: Reader, validator: TSESTree.Node): void {
  reader.walk(validator, (node) => {
    const refused =
      node.type === 'ThrowStatement'
        ? node.argument
        : node.type === 'CallExpression' && reader.bindings.originOf(node.callee) === 'global#Promise.reject'
          ? node.arguments[0]
          : undefined;
    const reason = refused && bare(refused);
    const words = reason?.type === 'NewExpression' ? reason.arguments[0] : reason;
    if (words) reader.gather(words, FIELD_ERROR);
  });
}

/** Props that hold rules of a form field: `rules={{ required: '…' }}` and `rules={[{ message: '…' }]}`. */
export function readRulesProp(reader: Reader, name: string, value: TSESTree.Node): boolean {
  if (name === 'rules') {
    gatherRules(reader, value);
    return true;
  }
  if (name === 'validate' || name === 'validators') {
    gatherValidators(reader, value);
    return true;
  }
  return false;
}

/** The calls of forms and schemas that are known by their names. */
export const VALIDATION_NAMES = new Set([
  'refine',
  'superRefine',
  'addIssue',
  'createError',
  'check',
  'push',
  'register',
  'useController',
  'useField',
  'defineRule',
  'useForm',
  'useFormik',
  'createForm',
  'useAppForm',
  'setLocale',
  'messages',
  'setErrorMap',
  'withMessage',
]);
/** Those that set messages for a whole schema. */
const MESSAGE_SETTERS = new Set(['setLocale', 'messages', 'setErrorMap', 'withMessage']);

/** Messages of forms, and of schemas where the name of a call tells: react-hook-form, Mantine, vee-validate, Formik, TanStack Form. */
export function readValidation(reader: Reader, node: TSESTree.CallExpression, name: string): void {
  const args = node.arguments;
  const last = args.at(-1);
  if (!last || last.type === 'SpreadElement') return;
  const first = args[0];

  if (
    name === 'refine' ||
    name === 'superRefine' ||
    name === 'addIssue' ||
    name === 'createError' ||
    name === 'check'
  ) {
    const issue = bare(last);
    if (issue.type === 'ObjectExpression' || name === 'addIssue') gatherMessage(reader, last, name === 'addIssue');
  }
  if (name === 'push' && bare(node.callee).type === 'MemberExpression') {
    const callee = bare(node.callee);
    const list = callee.type === 'MemberExpression' ? bare(callee.object) : callee;
    if (list.type === 'MemberExpression' && propertyName(list) === 'issues') gatherMessage(reader, last, false);
  }
  if ((name === 'register' || name === 'useController' || name === 'useField') && first) {
    if (args.length > 1 && bare(last).type === 'ObjectExpression') gatherRules(reader, last);
    if (args.length > 1 && isFunction(bare(last))) gatherValidators(reader, last);
    if (name === 'useController') for (const rules of reader.values.at(first, ['rules'])) gatherRules(reader, rules);
  }
  if (name === 'defineRule' && args[1]) gatherValidators(reader, args[1]);
  if (name === 'useForm' || name === 'useFormik' || name === 'createForm' || name === 'useAppForm') {
    for (const key of ['validate', 'validators'])
      for (const value of reader.values.at(first, [key])) gatherValidators(reader, value);
  }
  if (MESSAGE_SETTERS.has(name)) {
    const origin = reader.bindings.originOf(node.callee);
    if (origin && (SCHEMA_MODULES.test(origin) || /^express-validator#/.test(origin))) gatherAll(reader, last, 0);
  }
}

/** What begins a chain of calls: something that a schema library made, a library of its own kind, or anything else. */
export type SchemaRoot = 'schema' | 'mantine' | 'arktype' | 'other';

/** Where a chain of calls comes from. What it begins with tells; to spell out the whole of it takes longer. */
function schemaRoot(reader: Reader, callee: TSESTree.Node, root: TSESTree.Node): SchemaRoot {
  if (root.type !== 'Identifier' || root.name === 'require') return kindOfOrigin(reader.bindings.originOf(callee));
  const variable = reader.bindings.variableOf(root);
  if (!variable) return 'other';
  let kind = reader.schemaRoots.get(variable);
  if (kind === undefined) reader.schemaRoots.set(variable, (kind = kindOfOrigin(reader.bindings.originOf(root))));
  return kind;
}

function kindOfOrigin(origin: string | undefined): SchemaRoot {
  if (!origin || !SCHEMA_MODULES.test(origin)) return 'other';
  if (origin.startsWith('arktype#')) return 'arktype';
  return origin.startsWith('@mantine/form') ? 'mantine' : 'schema';
}

/** Messages in calls of a schema library, whatever the calls are named: zod, yup, valibot, joi. */
export function readSchemaCall(reader: Reader, node: TSESTree.CallExpression, name: string, root: TSESTree.Node): void {
  const args = node.arguments;
  const last = args.at(-1);
  if (!last || !mayBeMessage(last)) return;
  if (MESSAGE_SETTERS.has(name) || WITHOUT_MESSAGE.has(name)) return;
  const kind = schemaRoot(reader, node.callee, root);
  if (kind === 'other') return;
  if (name === 'label') return reader.gather(last, { surface: 'label' });
  if (kind === 'mantine' && !MANTINE_VALIDATORS.has(name)) return;
  // Its types are strings themselves.
  if (kind === 'arktype' && name !== 'configure') return;
  // yup's test takes its name first, then the message, then the function.
  if (name === 'test' && args[1] && args[1].type !== 'SpreadElement') {
    gatherMessage(reader, args.length > 2 ? args[1] : last, args.length > 2);
    return;
  }
  const isValue = args.length === 1 && VALUE_FIRST.has(name);
  gatherMessage(reader, last, !isValue);
}

function mayBeMessage(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string';
    case 'ArrayExpression':
    case 'UnaryExpression':
    case 'SpreadElement':
      return false;
    default:
      return bare(node).type !== 'ArrayExpression';
  }
}

/** A message as schemas take it: a string, a function that returns one, or options that hold one. */
function gatherMessage(reader: Reader, node: TSESTree.Node, mayBeText: boolean): void {
  const options = bare(node);
  if (options.type === 'ObjectExpression') {
    gatherMessageKeys(reader, options);
  } else if (isFunction(options)) {
    // A refinement's own test is a function too; only what reads like a sentence is a message.
    reader.gather(options, FIELD_ERROR, 'sentences');
  } else if (mayBeText) {
    reader.gather(options, FIELD_ERROR);
    if (options.type !== 'Literal') gatherMessageKeys(reader, options);
  }
}

function gatherMessageKeys(reader: Reader, options: TSESTree.Node): void {
  // Objects are mostly written down where they are used, and most have none of these.
  if (options.type === 'ObjectExpression' && !options.properties.some(mayHoldMessage)) return;
  for (const key of MESSAGE_KEYS)
    for (const value of reader.values.at(options, [key])) reader.gather(value, FIELD_ERROR);
}

function mayHoldMessage(property: TSESTree.ObjectLiteralElement): boolean {
  if (property.type === 'SpreadElement') return true;
  const name = propertyName(property);
  return name !== undefined && MESSAGE_KEYS.includes(name);
}

function gatherAll(reader: Reader, node: TSESTree.Node, depth: number): void {
  for (const value of reader.values.of(node)) {
    if (value.type === 'ObjectExpression' && depth < 4) {
      for (const property of value.properties)
        if (property.type === 'Property') gatherAll(reader, property.value, depth + 1);
    } else {
      reader.gather(value, FIELD_ERROR);
    }
  }
}
