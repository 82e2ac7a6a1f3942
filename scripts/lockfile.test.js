import { describe, expect, it } from 'vitest';
import { missingEntries } from './lockfile.js';

describe('missingEntries', () => {
  it('is content when every platform has its entry, hoisted or nested', () => {
    const packages = {
      '': {},
      'node_modules/builder': { optionalDependencies: { '@builder/linux': '1.0.0', '@builder/windows': '1.0.0' } },
      'node_modules/@builder/linux': {},
      'node_modules/builder/node_modules/@builder/windows': {},
    };
    expect(missingEntries({ packages })).toEqual([]);
  });

  it('names the platform that is missing and who wants it', () => {
    const packages = {
      'apps/site/node_modules/builder': { optionalDependencies: { '@builder/windows': '1.0.0' } },
      'apps/other/node_modules/@builder/windows': {},
    };
    expect(missingEntries({ packages })).toEqual([
      { name: '@builder/windows', wantedBy: 'apps/site/node_modules/builder' },
    ]);
  });
});
