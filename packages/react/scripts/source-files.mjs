import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The package's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Files below `src` whose name ends in `ending`, as paths relative to the package, sorted. */
export async function sourceFiles(ending) {
  const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}
