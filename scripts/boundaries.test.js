import { expect, it } from 'vitest';
import { complaintsIn } from './boundaries.js';

const complaint = (/** @type {string} */ path) => `  x cannot import package \`left\` because it is not a dependency
   ,-[${path}:1:1]
 1 | import 'left';
   \`----
`;

it('keeps what is about our own code and leaves fixtures out', () => {
  const output = `
• turbo
Checking packages...
${complaint('/home/ana/packages/engine/src/a.ts')}
${complaint('/home/ana/packages/eslint-plugin/test/fixtures/b.tsx')}
  x Package \`@tactful/react\` found without any tag listed in allowlist for
  | \`eslint-plugin-tactful\`
   ,-[packages/react/turbo.json:1:30]
   \`----

Checked 51 files in 6 packages, 3 issues found
`;
  expect(complaintsIn(output).map((text) => text.split('\n')[0]?.trim())).toEqual([
    'x cannot import package `left` because it is not a dependency',
    'x Package `@tactful/react` found without any tag listed in allowlist for',
  ]);
});

it('has nothing to say about a clean run', () => {
  expect(complaintsIn('• turbo 2\nChecking packages...\nChecked 10 files in 6 packages, no issues found\n')).toEqual(
    [],
  );
});
