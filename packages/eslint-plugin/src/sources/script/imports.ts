import type { TSESTree } from '@typescript-eslint/utils';

import { TRANSLATOR_MODULE } from './translation.js';
import { SCHEMA_MODULES } from './validation.js';

/** What the modules that a file imports say about it. */
interface ModuleKind {
  readonly isSchema: boolean;
  /** Whether names from it have to be looked at although they aren't ones that are looked for. */
  readonly isTelling: boolean;
  readonly isMail: boolean;
}

/** Libraries that only mails are made with. */
const MAIL_MODULE = /^(?:@react-email\/|jsx-email$|@faire\/mjml-react|mjml-react)/;

const moduleKinds = new Map<string, ModuleKind>();

function moduleKind(source: string): ModuleKind {
  let kind = moduleKinds.get(source);
  if (!kind) {
    const module = `${source}#`;
    const isSchema = SCHEMA_MODULES.test(module);
    kind = { isSchema, isTelling: isSchema || TRANSLATOR_MODULE.test(module), isMail: MAIL_MODULE.test(source) };
    moduleKinds.set(source, kind);
  }
  return kind;
}

/** What is seen of a file from its imports, before anything in it is read. */
export interface Imports {
  /** Names of imports whose name here isn't their name there, or whose module says more than their name. */
  readonly aliases: Set<string>;
  /** Whether the file has to do with a library that validates. */
  hasSchemas: boolean;
  /** Whether the file makes a mail. */
  isMail: boolean;
}

/** What a file says about itself by what it imports. */
export function importsOf(statements: readonly TSESTree.Node[], source: string): Imports {
  const imports: Imports = { aliases: new Set(), hasSchemas: source.includes('require('), isMail: false };
  readImports(statements, imports);
  return imports;
}

function readImports(statements: readonly TSESTree.Node[], imports: Imports): void {
  for (const statement of statements) {
    if (statement.type !== 'ImportDeclaration') {
      // In a Svelte file the script is an element of the page.
      if ('body' in statement && Array.isArray(statement.body)) readImports(statement.body as TSESTree.Node[], imports);
      continue;
    }
    // A type is never called.
    if (statement.importKind === 'type') continue;
    const { isSchema, isTelling, isMail } = moduleKind(statement.source.value);
    if (isSchema) imports.hasSchemas = true;
    if (isMail) imports.isMail = true;
    for (const specifier of statement.specifiers) {
      const imported = specifier.type === 'ImportSpecifier' ? specifier.imported : undefined;
      if (isTelling || imported?.type !== 'Identifier' || imported.name !== specifier.local.name)
        imports.aliases.add(specifier.local.name);
    }
  }
}
