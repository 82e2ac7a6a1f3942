import type { ComponentType } from 'react';

const files = import.meta.glob<Record<string, ComponentType>>('../src/**/*.examples.tsx', { eager: true });

/** Every example of every component, by the name of its file. A new file is covered by being there. */
export const exampleGroups = Object.entries(files).map(([path, examples]) => ({
  group: path.slice(path.lastIndexOf('/') + 1).replace('.examples.tsx', ''),
  examples: Object.entries(examples).map(([name, Example]) => ({ name, Example })),
}));

/**
 * Whether a console line is one that an example should not cause. The examples with an unknown error are meant to be told to the developer,
 * and a boundary's error is told by React.
 */
export function isUnexpected(call: readonly unknown[]): boolean {
  return !String(call[0]).startsWith("tactful: An error wasn't recognised");
}
