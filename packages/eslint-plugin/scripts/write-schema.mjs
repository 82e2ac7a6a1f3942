/** Writes the JSON Schema of the settings next to what was built, from what was built. */
import { writeFile } from 'node:fs/promises';

import { settingsSchema } from '../dist/settings-schema.js';

await writeFile(
  new URL('../dist/settings.schema.json', import.meta.url),
  `${JSON.stringify(settingsSchema(), undefined, 2)}\n`,
);
