/**
 * Prints precision and recall for each fault on the strings of `test/strings`, and on any other folder of the same form.
 *
 *   npm run score -w @tactful/engine [-- FILE.jsonl …]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { faults, review, reviewMessage } from '../dist/index.js';
import { scoreOf } from './scoring.mjs';

const files = process.argv.slice(2);
const own = ['tuning', 'held-out'].map((name) =>
  fileURLToPath(new URL(`../test/strings/${name}.jsonl`, import.meta.url)),
);
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

for (const file of files.length > 0 ? files : own) {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const scores = scoreOf(rows, { review, reviewMessage });
  console.log(`\n${file}: ${rows.length} strings`);
  console.table(
    Object.fromEntries(
      ['any fault', ...faults.map(({ id }) => id)].map((id) => {
        const { both = 0, onlyFound = 0, onlyExpected = 0 } = scores[id] ?? {};
        return [
          id,
          {
            expected: both + onlyExpected,
            precision: percent(both, both + onlyFound),
            recall: percent(both, both + onlyExpected),
          },
        ];
      }),
    ),
  );
}
