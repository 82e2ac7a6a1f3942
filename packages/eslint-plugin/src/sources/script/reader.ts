import type { Intent, Surface } from '@tactful/engine';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import type { MessagePart } from '../../message-parts.js';
import type { TactfulSettings } from '../../settings.js';
import { isSentence } from '../../words.js';
import { readAssignment } from './assignments.js';
import { Bindings } from './bindings.js';
import { readCall, readNew } from './calls.js';
import { Collector, type Message, type Place } from './collector.js';
import { readCase, readClass, readDeclarator, readExport, readObject, readReturn } from './declarations.js';
import { jsxMarkup } from './jsx.js';
import { readMarkup } from './markup.js';
import { rawErrorIn } from './raw-error.js';
import { textPieces } from './text.js';
import { readTag, TRANSLATOR_MODULE, translateCall } from './translation.js';
import { SCHEMA_MODULES } from './validation.js';
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

/** What there is to do about a kind of node. */
interface NodeKind {
  /** Whether there can be words in it. */
  readonly isCode: boolean;
  /** Whether it says something itself. */
  readonly isRead: boolean;
  /** The properties that hold code; types and plain names hold none. */
  readonly keys: readonly string[];
}

const LEAVES = new Set([
  'Identifier',
  'Literal',
  'ImportDeclaration',
  'ThisExpression',
  'TemplateElement',
  'Super',
  'JSXText',
  'JSXIdentifier',
  'PrivateIdentifier',
  'ExportAllDeclaration',
  'BreakStatement',
  'ContinueStatement',
]);
const READ_KINDS = new Set([
  'JSXElement',
  'JSXFragment',
  'CallExpression',
  'NewExpression',
  'TaggedTemplateExpression',
  'AssignmentExpression',
  'VariableDeclarator',
  'ObjectExpression',
  'ReturnStatement',
  'SwitchCase',
  'ExportNamedDeclaration',
  'ExportDefaultDeclaration',
  'ClassDeclaration',
  'ClassExpression',
  'FunctionDeclaration',
  'FunctionExpression',
]);

/** Names, where they stand beside code. A computed one is looked at where it matters, by what reads the node. */
const NAME_KEYS: Readonly<Record<string, string>> = {
  MemberExpression: 'property',
  JSXAttribute: 'name',
  LabeledStatement: 'label',
};
/** Worked out once for each parser. */
const NO_KEYS = {};
const kindsOf = new WeakMap<object, Map<string, NodeKind>>();

function mentionsSchemas({ ast, text }: Readonly<TSESLint.SourceCode>): boolean {
  return (
    text.includes('require(') ||
    ast.body.some((statement) =>
      statement.type === 'ImportDeclaration'
        ? SCHEMA_MODULES.test(`${statement.source.value}#`)
        : !/^[A-Z][a-z]+(?:Statement|Declaration|Expression)/.test(statement.type),
    )
  );
}

/** Imports whose name here isn't their name there, or whose module says more than their name. */
function importedAliases(ast: TSESTree.Program): Set<string> {
  const aliases = new Set<string>();
  // In a Svelte file the script is an element of the page.
  const statements = ast.body.flatMap((statement) =>
    'body' in statement && Array.isArray(statement.body) ? (statement.body as TSESTree.Node[]) : [statement],
  );
  for (const statement of statements) {
    if (statement.type !== 'ImportDeclaration') continue;
    const module = `${statement.source.value}#`;
    const isTelling = SCHEMA_MODULES.test(module) || TRANSLATOR_MODULE.test(module);
    for (const specifier of statement.specifiers) {
      const imported = specifier.type === 'ImportSpecifier' ? specifier.imported : undefined;
      const isRenamed = imported?.type !== 'Identifier' || imported.name !== specifier.local.name;
      if (isTelling || isRenamed) aliases.add(specifier.local.name);
    }
  }
  return aliases;
}

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
  /**
   * Names of functions that may be one of those that are looked for under another name: `import toast from`,
   * `const { enqueueSnackbar: enqueue } = useSnackbar()`, `const tErrors = useTranslations('errors')`.
   */
  readonly aliases: Set<string>;
  /** Whether the file has to do with a library that validates. */
  readonly hasSchemas: boolean;
  readonly #visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
  readonly #kinds: Map<string, NodeKind>;
  readonly #read = new WeakSet<object>();

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    readonly filename: string,
    readonly settings: TactfulSettings,
  ) {
    this.source = sourceCode.text;
    this.bindings = new Bindings(sourceCode);
    this.values = new Values(this.bindings);
    // A page of HTML has no code, and its parser doesn't say how to walk any.
    this.#visitorKeys = (sourceCode.visitorKeys as TSESLint.SourceCode['visitorKeys'] | undefined) ?? NO_KEYS;
    this.#kinds = kindsOf.get(this.#visitorKeys) ?? new Map<string, NodeKind>();
    kindsOf.set(this.#visitorKeys, this.#kinds);
    this.hasSchemas = mentionsSchemas(sourceCode);
    this.aliases = importedAliases(sourceCode.ast);
  }

  /** Gathers the words that an expression shows at a place. */
  gather(node: TSESTree.Node | null | undefined, place: Place, only: 'words' | 'sentences' = 'words'): void {
    if (!node) return;
    // Most of what is looked at is written down right there.
    if (node.type === 'Literal') {
      if (typeof node.value === 'string') this.#gatherValue(node, place, only);
      return;
    }
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
    this.#visitKeys(node, this.#kindOf(node.type).keys, scene);
  }

  #visitKeys(node: TSESTree.Node, keys: readonly string[], scene: Scene): void {
    const record = node as unknown as Readonly<Record<string, unknown>>;
    for (const key of keys) {
      const child = record[key];
      if (Array.isArray(child)) {
        for (const each of child as Array<TSESTree.Node | null>) if (each) this.visit(each, scene);
      } else if (child) {
        this.visit(child as TSESTree.Node, scene);
      }
    }
  }

  #kindOf(type: string): NodeKind {
    let kind = this.#kinds.get(type);
    if (!kind) {
      const named = NAME_KEYS[type];
      kind = {
        isCode: !LEAVES.has(type) && (!type.startsWith('TS') || TYPE_WRAPPERS.has(type)),
        isRead: READ_KINDS.has(type),
        keys: (this.#visitorKeys[type] ?? []).filter((key) => key !== named && !TYPE_KEYS.has(key)),
      };
      this.#kinds.set(type, kind);
    }
    return kind;
  }

  /** Whether a node is seen for the first time; it may be reached from where it stands and from where it is used. */
  isNew(node: object): boolean {
    if (this.#read.has(node)) return false;
    this.#read.add(node);
    return true;
  }

  visit(node: TSESTree.Node, scene: Scene): void {
    const kind = this.#kindOf(node.type);
    if (!kind.isCode) return;
    const inner = kind.isRead ? this.#readNode(node, scene) : scene;
    if (inner) this.#visitKeys(node, kind.keys, inner);
  }

  /** Reads what a node itself says. @returns the scene for what is inside it, or nothing when that has been read. */
  #readNode(node: TSESTree.Node, scene: Scene): Scene | undefined {
    switch (node.type) {
      case 'JSXElement':
      case 'JSXFragment':
        if (!this.#read.has(node)) readMarkup(this, jsxMarkup(node, this.source), scene);
        return undefined;
      case 'CallExpression':
        return readCall(this, node, scene) ? scene : undefined;
      case 'NewExpression':
        readNew(this, node);
        return scene;
      case 'TaggedTemplateExpression':
        readTag(this, node, scene);
        this.visitChildren(node.quasi, scene);
        return undefined;
      case 'AssignmentExpression':
        readAssignment(this, node);
        return scene;
      case 'VariableDeclarator':
        readDeclarator(this, node);
        return node.id.type === 'Identifier' ? sceneOfName(node.id.name, scene) : scene;
      case 'ObjectExpression':
        readObject(this, node);
        return scene;
      case 'ReturnStatement':
        readReturn(this, node);
        return scene;
      case 'SwitchCase':
        readCase(this, node);
        return scene;
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        readExport(this, node);
        return scene;
      case 'ClassDeclaration':
      case 'ClassExpression':
        readClass(this, node);
        return scene;
      case 'FunctionDeclaration':
      case 'FunctionExpression':
        return node.id ? sceneOfName(node.id.name, scene) : scene;
      default:
        return scene;
    }
  }
}

/** Inside `function ErrorFallback() {…}` what is shown is shown because something failed. */
function sceneOfName(name: string, scene: Scene): Scene {
  if (!FAILURE_NAME.test(name)) return scene;
  return { ...scene, surface: scene.surface ?? 'page', intent: scene.intent ?? 'error' };
}
