import { readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';

import { createPathsMatcher, getTsconfig } from 'get-tsconfig';
import { resolveImports, type PathConditionsMap } from 'resolve-pkg-maps';

import { Answers } from './answers.js';

const SCRIPT = /\.[cm]?[jt]sx?$/;
const EXTENSIONS = ['.ts', '.tsx', '.js', '.jsx', '.mts', '.mjs', '.cts', '.cjs', '.json'];
export function isScript(path: string): boolean {
  return SCRIPT.test(path);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** The file that a path means: with its extension or without, a folder's index, `.js` for what is `.ts` before it is built. */
function fileAt(path: string): string | undefined {
  const bareName = SCRIPT.test(path) ? path.slice(0, -extname(path).length) : path;
  const candidates = [
    ...(extname(path) ? [path] : []),
    ...EXTENSIONS.map((extension) => bareName + extension),
    ...EXTENSIONS.map((extension) => join(path, `index${extension}`)),
  ];
  return candidates.find(isFile);
}

const files = new Answers<string | undefined>();
const matchers = new Answers<ReturnType<typeof createPathsMatcher>>();
const packages = new Answers<{ readonly folder: string; readonly imports: PathConditionsMap } | undefined>();

/** The paths that a tsconfig's `paths` and `baseUrl` give to a name, for files of a folder. */
function byTsconfig(source: string, folder: string): readonly string[] {
  const matcher = matchers.get(folder, () => {
    try {
      const tsconfig = getTsconfig(folder) ?? getTsconfig(folder, 'jsconfig.json');
      return tsconfig && createPathsMatcher(tsconfig);
    } catch {
      // A tsconfig that can't be read is the compiler's to complain about.
      return null;
    }
  });
  return matcher?.(source) ?? [];
}

/** The paths that the `imports` of the nearest package.json give to a name such as `#copy`. */
function byPackage(source: string, folder: string): readonly string[] {
  const own = packages.get(folder, () => {
    for (let at = folder; ; at = dirname(at)) {
      try {
        const { imports } = JSON.parse(readFileSync(join(at, 'package.json'), 'utf8')) as { imports?: unknown };
        return typeof imports === 'object' && imports !== null
          ? { folder: at, imports: imports as PathConditionsMap }
          : undefined;
      } catch {
        if (dirname(at) === at) return undefined;
      }
    }
  });
  if (!own) return [];
  try {
    return resolveImports(own.imports, source, ['types', 'import', 'development', 'default', 'require', 'node'])
      .filter((target) => target.startsWith('.'))
      .map((target) => join(own.folder, target));
  } catch {
    return [];
  }
}

/**
 * The file of one's own project that an import means: a relative path, an alias of the tsconfig, `#name` of the package.
 *
 * @returns nothing for a package and for what isn't there.
 */
export function resolveModule(source: string, from: string): string | undefined {
  const folder = dirname(from);
  return files.get(`${folder}\n${source}`, () => {
    if (source.startsWith('.')) return fileAt(join(folder, source));
    const targets = source.startsWith('#') ? byPackage(source, folder) : [];
    const found = [...targets, ...byTsconfig(source, folder)]
      .map(fileAt)
      .find((path) => path !== undefined && !/[\\/]node_modules[\\/]/.test(path));
    return found;
  });
}
