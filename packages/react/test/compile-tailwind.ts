import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compile } from 'tailwindcss';
import type { BrowserCommand } from 'vitest/node';

const require = createRequire(import.meta.url);
const ours = fileURLToPath(new URL('../src/styles.css', import.meta.url));

/** Browser command: the sheet that Tailwind makes of an app's own CSS, for an app that uses these classes. */
export const compileTailwind: BrowserCommand<[css: string, classes: string[]]> = async (_, css, classes) => {
  const { build } = await compile(css, {
    base: '.',
    loadStylesheet: async (id, base) => {
      const path =
        id === '@tactful/react/styles.css' ? ours : require.resolve(id === 'tailwindcss' ? `${id}/index.css` : id);
      return { path, base, content: await readFile(path, 'utf8') };
    },
  });
  return build(classes);
};

/** Browser command: the block for Tailwind 4 that the guide tells people to copy. */
export const documentedTailwind: BrowserCommand<[]> = async () => {
  const guide = await readFile(new URL('../../../docs/react.md', import.meta.url), 'utf8');
  return /### With Tailwind 4\n+```css\n([\s\S]*?)```/.exec(guide)?.[1] ?? '';
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    documentedTailwind: () => Promise<string>;
    compileTailwind: (css: string, classes: string[]) => Promise<string>;
  }
}
