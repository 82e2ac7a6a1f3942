import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const require = createRequire(import.meta.url);
const packageRoot = new URL('../', import.meta.url);

/** What React offers in a server component; importing anything else there fails the build of the app. */
const serverReact = new Set(
  Object.keys(
    require(
      new URL('cjs/react.react-server.development.js', `file://${require.resolve('react/package.json')}`).pathname,
    ) as object,
  ),
);

/** The modules that run in a server component when `entry` is imported there: all up to the first `'use client'`. */
async function serverModules(entry: URL, seen = new Map<string, string>()): Promise<Map<string, string>> {
  if (seen.has(entry.href)) return seen;
  const source = await readFile(entry, 'utf8');
  if (source.startsWith("'use client'")) return seen;
  seen.set(entry.href, source);
  const imports = source.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from '(\.[^']+)\.js'/gm);
  for (const [, path = ''] of imports) {
    await Promise.any(['.ts', '.tsx'].map((ending) => serverModules(new URL(path + ending, entry), seen)));
  }
  return seen;
}

const { exports } = JSON.parse(await readFile(new URL('package.json', packageRoot), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
};
const entries = Object.entries(exports).flatMap(([name, target]) =>
  typeof target === 'string' || name.includes('*') || !target.default.endsWith('.js')
    ? []
    : [[name, target.default.replace('./dist/', 'src/').replace(/\.js$/, '')] as const],
);

test.each(entries)('%s can be imported in a server component', async (_, path) => {
  const url = await Promise.any(
    ['.ts', '.tsx'].map(async (ending) => {
      const candidate = new URL(path + ending, packageRoot);
      await readFile(candidate);
      return candidate;
    }),
  );
  for (const [module, source] of await serverModules(url)) {
    for (const [, names = ''] of source.matchAll(/import \{([^}]*)\} from 'react'/g)) {
      for (const name of names.split(',').map((one) => one.trim())) {
        if (name === '' || name.startsWith('type ')) continue;
        expect(serverReact, `${module} imports ${name}`).toContain(name);
      }
    }
  }
});

test('the entries are all there', () => {
  expect(entries.length).toBeGreaterThan(40);
});
