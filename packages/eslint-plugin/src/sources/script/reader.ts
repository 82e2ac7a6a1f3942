import type { Intent, Surface } from '@tactful/engine';
import type { TSESLint, TSESTree } from '@typescript-eslint/utils';

import { textOf } from '../../copy.js';
import type { MessagePart } from '../../message-parts.js';
import type { TactfulSettings } from '../../settings.js';
import { isSentence } from '../../words.js';
import type { ImportedWords } from '../modules/imported.js';
import { readAssignment } from './assignments.js';
import { Bindings } from './bindings.js';
import { readCall, readNew } from './calls.js';
import { Collector, type Message, type Place } from './collector.js';
import { readClass, readDeclarator, readExport } from './declarations.js';
import { readObject, readReturn } from './objects.js';
import { wordsFile } from './table-names.js';
import { importsOf } from './imports.js';
import { jsxMarkup } from './jsx.js';
import { readMarkup, type MarkupElement } from './markup.js';
import { rawErrorIn } from './raw-error.js';
import { isSecret } from './secret-reasons.js';
import { textPieces } from './text.js';
import { readTag, translateCall } from './translation.js';
import { type SchemaRoot } from './validation.js';
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

/** Properties that hold no words: types, and what stands at a class or a parameter. */
const TYPE_KEYS = new Set([
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'typeArguments',
  'superTypeArguments',
  'implements',
  'decorators',
]);
/** Nodes of TypeScript that hold code; all others of its own are types. */
const CODE_OF_TYPESCRIPT = new Set([
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

const NO_KEYS: readonly string[] = [];

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
  /** Whether the file makes a mail. */
  readonly isMail: boolean;
  /** Whether a code was seen whose reason must not be told. */
  namesSecrets = false;
  /** Which names of the file hold something that a schema library made. */
  readonly schemaRoots = new Map<object, SchemaRoot>();
  /** A page of HTML has no code, and its parser doesn't say how to walk any. */
  readonly #visitorKeys: Readonly<Record<string, readonly string[] | undefined>> | undefined;
  readonly #read = new Set<MarkupElement['id']>();

  constructor(
    sourceCode: Readonly<TSESLint.SourceCode>,
    readonly filename: string,
    readonly settings: TactfulSettings,
    /** Finds the words that the file imports; without it they are left to the files that hold them. */
    readonly imported?: ImportedWords,
  ) {
    this.source = sourceCode.text;
    this.bindings = new Bindings(sourceCode);
    this.values = new Values(this.bindings);
    this.#visitorKeys = sourceCode.visitorKeys;
    const imports = importsOf(sourceCode.ast.body, sourceCode.text);
    this.hasSchemas = imports.hasSchemas;
    this.isMail = imports.isMail;
    this.aliases = imports.aliases;
  }

  #wordsPlace: Place | null | undefined;

  /** Where the words are shown that the file keeps for others, if it is named for them. */
  get wordsPlace(): Place | undefined {
    if (this.#wordsPlace === undefined) this.#wordsPlace = wordsFile(this.filename) ?? null;
    return this.#wordsPlace ?? undefined;
  }

  /** Gathers the words that an expression shows at a place. */
  gather(node: TSESTree.Node | null | undefined, place: Place, only: 'words' | 'sentences' = 'words'): void {
    if (!node) return;
    // Most of what is looked at is written down right there.
    if (node.type === 'Literal') {
      if (typeof node.value === 'string') this.#gatherValue(node, node, place, only);
      return;
    }
    for (const value of this.values.of(node)) this.#gatherValue(value, node, place, only);
  }

  #gatherValue(value: TSESTree.Node, at: TSESTree.Node, place: Place, only: 'words' | 'sentences'): void {
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
    if (value.type !== 'Literal') {
      const raw = rawErrorIn(this, value, { at, place });
      if (raw) this.collector.addRawError(raw.range, this.source.slice(raw.range[0], raw.range[1]));
    }
    const pieces = textPieces(value, this.source);
    if (!pieces) {
      if (this.imported) this.#gatherImported(this.imported, value, place, only);
      return;
    }
    if (only === 'sentences' && !isSentence(textOf(pieces))) return;
    this.collector.add(pieces, place);
  }

  #gatherImported(imported: ImportedWords, value: TSESTree.Node, place: Place, only: 'words' | 'sentences'): void {
    if (value.type !== 'Identifier' && value.type !== 'MemberExpression' && value.type !== 'CallExpression') return;
    const found = imported.at(this, value, place, only);
    if (!found) return;
    for (const { pieces, elsewhere } of found.texts) this.collector.addElsewhere(pieces, elsewhere, place);
    if (found.isRaw) this.collector.addRawError(value.range, this.source.slice(value.range[0], value.range[1]));
  }

  /** Whether an element is seen for the first time; it may be reached from where it stands and from where it is used. */
  isNew(id: MarkupElement['id']): boolean {
    if (this.#read.has(id)) return false;
    this.#read.add(id);
    return true;
  }

  /**
   * Reads a node and everything inside it, from the top down. Every file of a project comes through here node by node:
   * the kinds that programs are made of are spelled out, because their properties are then found without a search.
   */
  visit(node: TSESTree.Node, scene: Scene): void {
    switch (node.type) {
      case 'Identifier':
      case 'Literal':
      case 'ThisExpression':
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
      case 'BreakStatement':
      case 'ContinueStatement':
        return;

      case 'JSXElement':
      case 'JSXFragment':
        if (!this.#read.has(node.range[0])) readMarkup(this, jsxMarkup(node, this.source), scene);
        return;
      case 'CallExpression':
        if (!readCall(this, node, scene)) return;
        this.#visitStart(node.callee, scene);
        this.#visitAll(node.arguments, scene);
        return;
      case 'NewExpression':
        readNew(this, node);
        this.#visitStart(node.callee, scene);
        this.#visitAll(node.arguments, scene);
        return;
      case 'MemberExpression':
        this.#visitStart(node.object, scene);
        return;
      case 'TaggedTemplateExpression':
        readTag(this, node, scene);
        this.#visitAll(node.quasi.expressions, scene);
        return;
      case 'AssignmentExpression':
        readAssignment(this, node);
        if (node.left.type === 'MemberExpression')
          this.namesSecrets ||= isSecret(node.left) || isSecret(node.left.property);
        this.#visitInner(node.left, scene);
        this.#visitInner(node.right, scene);
        return;

      case 'VariableDeclaration':
        this.#visitAll(node.declarations, scene);
        return;
      case 'VariableDeclarator': {
        readDeclarator(this, node);
        const { id, init } = node;
        if (id.type !== 'Identifier') this.visit(id, scene);
        if (init) this.#visitInner(init, id.type === 'Identifier' ? sceneOfName(id.name, scene) : scene);
        return;
      }
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression': {
        const inner = node.id ? sceneOfName(node.id.name, scene) : scene;
        this.#visitAll(node.params, inner);
        this.visit(node.body, inner);
        return;
      }
      case 'ReturnStatement':
        readReturn(this, node);
        if (node.argument) this.#visitInner(node.argument, scene);
        return;

      case 'ObjectExpression':
        readObject(this, node);
        this.#visitAll(node.properties, scene);
        return;
      case 'Property':
        if (node.computed) this.visit(node.key, scene);
        this.#visitInner(node.value, scene);
        return;
      case 'ArrayExpression':
        this.namesSecrets ||= isSecret(node.elements[0]) || isSecret(node.elements[1]);
        this.#visitAll(node.elements, scene);
        return;
      case 'ObjectPattern':
        this.#visitAll(node.properties, scene);
        return;
      case 'ArrayPattern':
        this.#visitAll(node.elements, scene);
        return;

      case 'ExpressionStatement':
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
        this.visit(node.expression, scene);
        return;
      case 'AwaitExpression':
      case 'UnaryExpression':
      case 'SpreadElement':
        this.visit(node.argument, scene);
        return;
      case 'BinaryExpression':
        if (node.operator === '===' || node.operator === '==')
          this.namesSecrets ||= isSecret(node.right) || isSecret(node.left);
        this.#visitInner(node.left, scene);
        this.#visitInner(node.right, scene);
        return;
      case 'LogicalExpression':
        this.#visitInner(node.left, scene);
        this.#visitInner(node.right, scene);
        return;
      case 'IfStatement':
      case 'ConditionalExpression':
        this.#visitInner(node.test, scene);
        this.#visitInner(node.consequent, scene);
        if (node.alternate) this.#visitInner(node.alternate, scene);
        return;
      case 'TemplateLiteral':
        this.#visitAll(node.expressions, scene);
        return;
      case 'Program':
      case 'BlockStatement':
      case 'ClassBody':
        this.#visitAll(node.body, scene);
        return;

      case 'SwitchCase':
        this.namesSecrets ||= isSecret(node.test);
        break;
      case 'ExportNamedDeclaration':
      case 'ExportDefaultDeclaration':
        readExport(this, node);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
        readClass(this, node);
        break;
      default:
        if (node.type.startsWith('TS') && !CODE_OF_TYPESCRIPT.has(node.type)) return;
    }
    this.#visitKeys(node, scene);
  }

  /** Half of all nodes are names and values, which hold nothing else. */
  #visitInner(node: TSESTree.Node, scene: Scene): void {
    const { type } = node;
    if (type !== 'Identifier' && type !== 'Literal') this.visit(node, scene);
  }

  /** What a chain of accesses begins with: the names in it hold nothing. */
  #visitStart(node: TSESTree.Node, scene: Scene): void {
    let at = node;
    while (at.type === 'MemberExpression') at = at.object;
    this.#visitInner(at, scene);
  }

  #visitAll(nodes: ReadonlyArray<TSESTree.Node | null>, scene: Scene): void {
    for (const node of nodes) if (node) this.#visitInner(node, scene);
  }

  /** Goes through a node and all code in it, without types. */
  walk(node: TSESTree.Node, look: (node: TSESTree.Node) => void): void {
    if (node.type.startsWith('TS') && !CODE_OF_TYPESCRIPT.has(node.type)) return;
    look(node);
    this.#eachChild(node, (child) => this.walk(child, look));
  }

  #visitKeys(node: TSESTree.Node, scene: Scene): void {
    this.#eachChild(node, (child) => this.#visitInner(child, scene));
  }

  #eachChild(node: TSESTree.Node, look: (child: TSESTree.Node) => void): void {
    const record = node as unknown as Readonly<Record<string, unknown>>;
    for (const key of this.#visitorKeys?.[node.type] ?? NO_KEYS) {
      if (TYPE_KEYS.has(key)) continue;
      const child = record[key];
      if (Array.isArray(child)) {
        for (const each of child as Array<TSESTree.Node | null>) if (each) look(each);
      } else if (child) {
        look(child as TSESTree.Node);
      }
    }
  }
}

/** Inside `function ErrorFallback() {…}` what is shown is shown because something failed. */
function sceneOfName(name: string, scene: Scene): Scene {
  // Names of components and their like; the shortest of them is Offline.
  if (name.length < 7 || !FAILURE_NAME.test(name)) return scene;
  return { ...scene, surface: scene.surface ?? 'page', intent: scene.intent ?? 'error' };
}
