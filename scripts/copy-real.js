// npm run copy:real: every finding in the English words of two published packages. A report, not a check, so it always ends well.
import { buildOrExit } from './build.js';

await buildOrExit(['eslint-plugin-tactful']);
const { printRealReport } = await import('./real-report.js');
await printRealReport();
