import type { TSESLint } from '@typescript-eslint/utils';

import type { SourceRange } from '../copy.js';

/** Where a range stands, as the language of the file counts lines and columns. */
export function locate(sourceCode: TSESLint.SourceCode, [start, end]: SourceRange): TSESLint.AST.SourceLocation {
  return { start: sourceCode.getLocFromIndex(start), end: sourceCode.getLocFromIndex(end) };
}
