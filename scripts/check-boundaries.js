import { complaintsIn } from './boundaries.js';
import { run } from './run.js';

const { ok, output } = await run('turbo', ['boundaries', '--no-color']);
const complaints = complaintsIn(output);
// Turbo fails for the fixtures alone, too; but when it fails and says nothing that can be read, it failed to check at all.
const checked = /Checked \d+ files in \d+ packages/.test(output);
if (complaints.length > 0 || (!ok && !checked)) {
  process.stderr.write(
    `${complaints.length > 0 ? complaints.join('\n\n') : output}\n\ndocs/architecture.md shows which package may use which.\n`,
  );
  process.exitCode = 1;
}
