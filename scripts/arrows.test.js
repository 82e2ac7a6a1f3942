import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from './run.js';

const eslint = new ESLint({ cwd: root, overrideConfigFile: `${root}eslint.config.js` });

/**
 * @param {string} from
 * @param {string} to
 */
async function complaints(from, to) {
  const [result] = await eslint.lintText(`import '${to}';\n`, { filePath: `packages/${from}` });
  return result?.messages.map(({ ruleId }) => ruleId);
}

// Turbo's boundaries look at dependencies; these are the imports that a devDependency would let slip into what is shipped.
describe('the arrows of the house', () => {
  it.each([
    ['engine/src/a.ts', '@tactful/moments'],
    ['engine/src/a.ts', 'eslint'],
    ['moments/src/a.ts', '@tactful/engine'],
    ['moments/src/a.ts', 'react'],
    ['react/src/a.tsx', '@tactful/engine'],
    ['eslint-plugin/src/a.ts', '@tactful/moments'],
  ])('keep %s from importing %s', async (from, to) => {
    expect(await complaints(from, to)).toContain('@typescript-eslint/no-restricted-imports');
  });

  it.each([
    ['moments/test/copy.test.ts', '@tactful/engine'],
    ['react/src/a.tsx', '@tactful/moments'],
    ['eslint-plugin/src/a.ts', '@tactful/engine'],
  ])('let %s import %s', async (from, to) => {
    expect(await complaints(from, to)).toEqual([]);
  });
});
