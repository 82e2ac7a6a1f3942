import type { TSESTree } from '@typescript-eslint/utils';

import { wordsOfName } from '../../words.js';
import { bare, calleeName, propertyName } from './bindings.js';
import { isNeverCall } from './calls.js';
import type { Place } from './collector.js';
import type { Reader } from './reader.js';
import { isFunction } from './values.js';

/**
 * Codes whose reason must not be told, in words: what a bank says about a card
 * (https://docs.stripe.com/declines/codes), and whether somebody has an account.
 */
const SECRET =
  /^(?:auth |card |decline |payment |err |error )?(?:(?:stolen|lost|pickup|pick up|restricted) card|card (?:stolen|lost)|fraudulent|suspected fraud|fraud suspected|(?:merchant )?blacklist(?:ed)?|card velocity exceeded|security violation|(?:user|email|account|member|customer|username) (?:not found|does not exist|not exist)|unknown (?:user|email|account)|no such (?:user|account)|(?:wrong|invalid|incorrect|bad) password|password (?:mismatch|incorrect|wrong|invalid))(?: exception| error)?$/;

/** Words in the names of what the team reads and not the customer. */
const TEAM_WORDS = new Set([
  'admin',
  'agent',
  'analytics',
  'audit',
  'debug',
  'dev',
  'event',
  'events',
  'internal',
  'log',
  'logger',
  'logs',
  'metric',
  'metrics',
  'mock',
  'staff',
  'test',
  'trace',
]);
const TEAM_PATH = /(?:^|\/)(?:admin|audit|backoffice|back-office|internal|staff)\//i;

/** Properties of a row that hold the code that the row is about. */
const CODE_KEYS = new Set(['case', 'code', 'declineCode', 'decline_code', 'error', 'key', 'name', 'reason', 'type']);

const TOLD: Place = { intent: 'error' };
/** How deep messages are nested in what a code leads to. */
const MAX_DEPTH = 4;

/** The shortest of them has as many letters. */
const MIN_LENGTH = 8;
/** Names come again and again; beyond this many different ones they are data. */
const MAX_NAMES = 20_000;
const secretNames = new Map<string, boolean>();

function isSecretName(name: string): boolean {
  if (name.length < MIN_LENGTH) return false;
  let known = secretNames.get(name);
  if (known === undefined) {
    known = SECRET.test(wordsOfName(name).join(' '));
    if (secretNames.size < MAX_NAMES) secretNames.set(name, known);
  }
  return known;
}

/** Whether an expression is a code whose reason must not be told: written down, or a member of an enumeration. */
export function isSecret(node: TSESTree.Node | null | undefined): boolean {
  const value = node && bare(node);
  if (value?.type === 'Literal') return typeof value.value === 'string' && isSecretName(value.value);
  if (value?.type !== 'MemberExpression') return false;
  const name = propertyName(value);
  return name !== undefined && isSecretName(name);
}

/** Whether a test is true for such a code: `code === 'stolen_card'`, `['stolen_card', 'lost_card'].includes(code)`. */
function asksForSecret(node: TSESTree.Node): boolean {
  const test = bare(node);
  switch (test.type) {
    case 'BinaryExpression':
      return (test.operator === '===' || test.operator === '==') && (isSecret(test.left) || isSecret(test.right));
    case 'LogicalExpression':
      return asksForSecret(test.left) || asksForSecret(test.right);
    case 'CallExpression': {
      const callee = bare(test.callee);
      const list =
        callee.type === 'MemberExpression' && propertyName(callee) === 'includes' ? bare(callee.object) : null;
      return list?.type === 'ArrayExpression' && list.elements.some(isSecret);
    }
    default:
      return false;
  }
}

/** Whether a property is named for such a code, or says that its row is about one. */
export function namesSecret(property: TSESTree.Property): boolean {
  const name = propertyName(property);
  if (name === undefined) return isSecret(property.key);
  return isSecretName(name) || (CODE_KEYS.has(name) && isSecret(property.value));
}

/**
 * What code makes of a reason that must not be told is told to somebody, whatever the table or the function is called. Only
 * the few files in which such a code was seen are gone through for it.
 */
export function readSecretReasons(reader: Reader, statements: readonly TSESTree.Node[]): void {
  if (!reader.namesSecrets || TEAM_PATH.test(reader.filename)) return;
  for (const statement of statements) reader.walk(statement, (node) => readReason(reader, node));
}

function readReason(reader: Reader, node: TSESTree.Node): void {
  switch (node.type) {
    case 'Property': {
      const name = propertyName(node);
      if (name === undefined ? isSecret(node.key) : isSecretName(name)) tell(reader, node.value);
      else if (name !== undefined && CODE_KEYS.has(name) && isSecret(node.value)) tell(reader, node.parent);
      return;
    }
    case 'ArrayExpression':
      // One entry of a map: ['stolen_card', '…'].
      if (node.elements.length === 2 && isSecret(node.elements[0])) tell(reader, node.elements[1]);
      return;
    case 'CallExpression':
      if (calleeName(node.callee) === 'set' && isSecret(node.arguments[0])) tell(reader, node.arguments[1]);
      return;
    case 'AssignmentExpression':
      if (node.left.type === 'MemberExpression' && isSecret(node.left)) tell(reader, node.right);
      else if (node.left.type === 'MemberExpression' && node.left.computed && isSecret(node.left.property))
        tell(reader, node.right);
      return;
    case 'SwitchCase':
      if (isSecret(node.test)) tellAll(reader, statementsOf(node));
      return;
    case 'IfStatement':
      if (asksForSecret(node.test)) tellAll(reader, [node.consequent]);
      return;
    case 'ConditionalExpression':
      if (asksForSecret(node.test)) tell(reader, node.consequent);
      return;
    case 'LogicalExpression':
      if (node.operator === '&&' && asksForSecret(node.left)) tell(reader, node.right);
      return;
    default:
  }
}

/** The statements of a case; one that has none falls through to the next. */
function statementsOf(node: TSESTree.SwitchCase): readonly TSESTree.Node[] {
  const { parent } = node;
  if (node.consequent.length > 0 || parent.type !== 'SwitchStatement') return node.consequent;
  return (
    parent.cases.slice(parent.cases.indexOf(node)).find(({ consequent }) => consequent.length > 0)?.consequent ?? []
  );
}

/** Whether what stands here is for the team: logged, thrown, or in something named for it. */
function isForTeam(node: TSESTree.Node): boolean {
  for (let at = node.parent; at; at = at.parent) {
    switch (at.type) {
      case 'ThrowStatement':
        return true;
      case 'CallExpression':
        if (isNeverCall(at)) return true;
        break;
      case 'VariableDeclarator':
        if (at.id.type === 'Identifier' && wordsOfName(at.id.name).some((word) => TEAM_WORDS.has(word))) return true;
        break;
      default:
        if (isFunction(at) && at.id && wordsOfName(at.id.name).some((word) => TEAM_WORDS.has(word))) return true;
    }
  }
  return false;
}

function tellAll(reader: Reader, statements: readonly TSESTree.Node[]): void {
  for (const statement of statements) {
    switch (statement.type) {
      case 'BlockStatement':
        tellAll(reader, statement.body);
        break;
      case 'IfStatement':
        tellAll(reader, statement.alternate ? [statement.consequent, statement.alternate] : [statement.consequent]);
        break;
      case 'ReturnStatement':
        tell(reader, statement.argument);
        break;
      case 'ExpressionStatement': {
        const expression = bare(statement.expression);
        if (expression.type === 'AssignmentExpression') tell(reader, expression.right);
        else if (expression.type === 'CallExpression') for (const arg of expression.arguments) tell(reader, arg);
        break;
      }
      default:
    }
  }
}

/** Gathers the sentences that a code leads to. */
function tell(reader: Reader, node: TSESTree.Node | null | undefined, depth = 0): void {
  if (!node || depth > MAX_DEPTH || (depth === 0 && isForTeam(node))) return;
  for (const value of reader.values.of(node)) {
    if (value.type === 'ObjectExpression') {
      for (const property of value.properties)
        if (property.type === 'Property') tell(reader, property.value, depth + 1);
    } else if (value.type !== 'JSXElement' && value.type !== 'JSXFragment') {
      // What an element shows is read where it stands.
      reader.gather(value, TOLD, 'sentences');
    }
  }
}
