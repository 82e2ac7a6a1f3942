import type { Intent, Surface } from '@tactful/engine';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { MessagePart } from '../../message-parts.js';
import type { TactfulSettings } from '../../settings.js';
import { isSentence } from '../../words.js';
import { readAssignment } from './assignments.js';
import { Bindings } from './bindings.js';
import { readCall, readNew } from './calls.js';
import { Collector, type Message, type Place } from './collector.js';
import { readClass, readDeclarator, readExport, readObject, readReturn } from './declarations.js';
import { jsxMarkup } from './jsx.js';
import { readMarkup } from './markup.js';
import { rawErrorIn } from './raw-error.js';
import { textPieces } from './text.js';
import { readTag, translateCall } from './translation.js';
import { Values } from './values.js';

/** What is around a piece of code: the surface on which everything in it is shown, as far as that is known. */
export interface Scene {
  readonly surface?: Surface | undefined;
  readonly intent?: Intent | undefined;
  readonly part?: MessagePart | undefined;
  readonly message?: Message | undefined;
}

/** A key of a translation, and the place of the call that asks for it. */
export interface KeyCall {
  readonly key: string;
  readonly namespace: string | undefined;
  readonly range: readonly [number, number];
  place: Place;
}

const TYPE_WRAPPERS = new Set([
  'TSAsExpression',
  'TSSatisfiesExpression',
  'TSNonNullExpression',
  'TSTypeAssertion',
  'TSExportAssignment',
  'TSModuleDeclaration',
  'TSModuleBlock',
  'TSEnumDeclaration',
  'TSInstantiationExpression',
  'TSParameterProperty',
  'TSAbstractMethodDefinition',
]);
const TYPE_KEYS = new Set([
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeArguments',
  'implements',
  'decorators',
]);

/** Functions and files that show what is to be said when something failed, by their names. */
const FAILURE_NAME =
  /(?:Error(?:Page|Boundary|Fallback|Screen|View|Display|State)|NotFound|ServerError|Forbidden|Unauthorized|Maintenance|Offline)/;

/** Reads a script from the top down, so that whatever is found knows what is around it. */
export class Reader {
  readonly bindings: Bindings;
  readonly values: Values;
  readonly collector = new Collector();
  readonly keyCalls = new Map<number, KeyCall>();
  readonly source: string;
  readonly #visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
  readonly #read = new WeakSet<object>();

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    readonly filename: string,
    readonly settings: TactfulSettings,
  ) {
    this.source = sourceCode.text;
    this.bindings = new Bindings(sourceCode);
    this.values = new Values(this.bindings);
    this.#visitorKeys = sourceCode.visitorKeys;
  }

  /** Gathers the words that an expression shows at a place. */
  gather(node: TSESTree.Node | null | undefined, place: Place, only: 'words' | 'sentences' = 'words'): void {
    if (!node) return;
    for (const value of this.values.of(node)) this.#gatherValue(value, place, only);
  }

  #gatherValue(value: TSESTree.Node, place: Place, only: 'words' | 'sentences'): void {
    switch (value.type) {
      case 'JSXElement':
      case 'JSXFragment':
        readMarkup(this, jsxMarkup(value, this.source), place);
        return;
      case 'TaggedTemplateExpression':
        readTag(this, value, place);
        return;
      case 'CallExpression':
        if (translateCall(this, value, place)) return;
        break;
      default:
    }
    const raw = rawErrorIn(this, value);
    if (raw) this.collector.addRawError(raw.range, this.source.slice(raw.range[0], raw.range[1]));
    const pieces = textPieces(value, this.source);
    if (!pieces) return;
    if (only === 'sentences' && !isSentence(pieces.map(({ text }) => text).join(''))) return;
    this.collector.add(pieces, place);
  }

  /** Reads everything inside a node. */
  visitChildren(node: TSESTree.Node, scene: Scene): void {
    const record = node as unknown as Readonly<Record<string, unknown>>;
    for (const key of this.#visitorKeys[node.type] ?? []) {
      if (TYPE_KEYS.has(key)) continue;
      const child = record[key];
      if (Array.isArray(child)) {
        for (const each of child as Array<TSESTree.Node | null>) if (each) this.visit(each, scene);
      } else if (child) {
        this.visit(child as TSESTree.Node, scene);
      }
    }
  }

  /** Whether a node is seen for the first time; it may be reached from where it stands and from where it is used. */
  isNew(node: object): boolean {
    if (this.#read.has(node)) return false;
    this.#read.add(node);
    return true;
  }

  visit(node: TSESTree.Node, scene: Scene): void {
    switch (node.type) {
      case 'Identifier':
      case 'Literal':
      case 'ImportDeclaration':
      case 'ThisExpression':
        return;
      case 'JSXElement':
      case 'JSXFragment':
        if (!this.#read.has(node)) readMarkup(this, jsxMarkup(node, this.source), scene);
        return;
      case 'CallExpression':
        if (!readCall(this, node, scene)) return;
        break;
      case 'NewExpression':
        readNew(this, node);
        break;
      case 'TaggedTemplateExpression':
        readTag(this, node, scene);
        this.visitChildren(node.quasi, scene);
        return;
      case 'AssignmentExpression':
        readAssignment(this, node);
        break;
      case 'VariableDeclarator':
        readDeclarator(this, node);
        if (node.id.type === 'Identifier' && FAILURE_NAME.test(node.id.name))
          return this.visitChildren(node, failed(scene));
        break;
      case 'ObjectExpression':
        readObject(this, node);
        break;
      case 'ReturnStatement':
        readReturn(this, node);
        break;
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        readExport(this, node);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        readClass(this, node);
        break;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        if (node.id && FAILURE_NAME.test(node.id.name)) return this.visitChildren(node, failed(scene));
        break;
      default:
        if (node.type.startsWith('TS') && !TYPE_WRAPPERS.has(node.type)) return;
    }
    this.visitChildren(node, scene);
  }
}

function failed(scene: Scene): Scene {
  return { ...scene, surface: scene.surface ?? 'page', intent: scene.intent ?? 'error' };
}
