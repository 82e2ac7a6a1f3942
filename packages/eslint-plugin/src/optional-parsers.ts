import { createRequire } from 'node:module';

import type { ESLint, Linter } from 'eslint';

const require = createRequire(import.meta.url);

/** What a module hands out, or nothing when it isn't installed. Anything else that is wrong with it is its own to say. */
function load(module: string): unknown {
  try {
    require.resolve(module);
  } catch {
    return undefined;
  }
  const loaded = require(module) as { default?: unknown };
  return loaded.default ?? loaded;
}

function missing(module: string): string {
  return `This file can't be read, because ${module} isn't installed. Install it (npm install --save-dev ${module}), or take the preset that asks for it out of the ESLint configuration.`;
}

/**
 * A parser that not everybody needs. Where it isn't installed, each file that needs it says so in place of findings, and
 * everything else is still linted.
 */
export function parserFrom(module: string): Linter.Parser {
  const parser = load(module);
  if (parser) return parser as Linter.Parser;
  return {
    meta: { name: `tactful/missing-${module}` },
    parseForESLint() {
      throw Object.assign(new SyntaxError(missing(module)), { lineNumber: 1, column: 1, index: 0 });
    },
  };
}

/** The same for a language that a plugin brings, as the parts of a configuration block that set it up. */
export function languageFrom(
  module: string,
  namespace: string,
  language: string,
): Pick<Linter.Config, 'plugins' | 'language'> {
  const plugin = load(module) as ESLint.Plugin | undefined;
  if (plugin) return { plugins: { [namespace]: plugin }, language: `${namespace}/${language}` };
  const stub = {
    fileType: 'text',
    lineStart: 1,
    columnStart: 1,
    nodeTypeKey: 'type',
    visitorKeys: {},
    validateLanguageOptions() {},
    parse: () => ({ ok: false, errors: [{ message: missing(module), line: 1, column: 1 }] }),
    createSourceCode() {
      throw new SyntaxError(missing(module));
    },
  };
  return {
    plugins: { [namespace]: { languages: { [language]: stub } } as unknown as ESLint.Plugin },
    language: `${namespace}/${language}`,
  };
}
