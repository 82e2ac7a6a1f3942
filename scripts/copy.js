// npm run copy: the copy report alone. Exit status as ESLint's for the example app: 1 with findings, 0 without.
import { buildOrExit } from './build.js';

await buildOrExit(['eslint-plugin-tactful']);
const { printCopyReport } = await import('./copy-report.js');
process.exitCode = (await printCopyReport()) ? 1 : 0;
