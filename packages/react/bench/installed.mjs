// Installs what this folder needs, once. It is not part of the workspace, so that `npm ci` at the root stays small.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(`${here}node_modules`)) {
  console.log('Installing the libraries to compare with. This takes about a minute and happens once.');
  execSync('npm ci --no-audit --no-fund --ignore-scripts', { cwd: here, stdio: 'inherit' });
}
