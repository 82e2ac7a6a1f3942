// npm can write a lockfile that lacks the binaries of other platforms, and then “npm ci” fails there and only there.
import { readFileSync } from 'node:fs';
import { missingEntries } from './lockfile.js';

const missing = missingEntries(JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')));
if (missing.length > 0) {
  process.stderr.write(
    [
      `package-lock.json lacks ${missing.length} of the packages that other platforms need, so “npm ci” fails there:`,
      ...missing.map(({ name, wantedBy }) => `  ${name}, wanted by ${wantedBy}`),
      'Move package-lock.json and node_modules away, run “npm install”, and commit the new lockfile. If a name is still missing,',
      'the registry does not have it in that version: choose a version whose platform packages are all published.',
      '',
    ].join('\n'),
  );
  process.exitCode = 1;
}
