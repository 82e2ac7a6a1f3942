/**
 * @typedef {{ optionalDependencies?: Record<string, string> }} Entry
 * @typedef {{ packages: Record<string, Entry> }} Lockfile
 */

/**
 * Finds optional dependencies that have no entry anywhere on the path on which Node would look for them.
 *
 * @param {Lockfile} lockfile A lockfile of version 2 or 3.
 * @returns {{ name: string, wantedBy: string }[]}
 */
export function missingEntries({ packages }) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !placesToLook(path).some((folder) => `${folder}node_modules/${name}` in packages))
      .map((name) => ({ name, wantedBy: path === '' ? 'the root' : path })),
  );
}

/**
 * The folders from a package up to the root, each with a trailing slash.
 *
 * @param {string} path
 */
function placesToLook(path) {
  const parts = path === '' ? [] : path.split('/');
  return [...parts.keys(), parts.length].map((count) =>
    parts
      .slice(0, count)
      .map((part) => `${part}/`)
      .join(''),
  );
}
