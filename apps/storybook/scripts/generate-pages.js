// Writes one page for each fault and each moment, and the stories of each component, so that Storybook lists them and its search finds
// their headings; and the same as data. They hold no prose of their own: everything comes from the engine, the catalogue and the
// components' examples.
import { faults } from '@tactful/engine';
import { groups } from '@tactful/moments';
import { catalogue } from '@tactful/moments/catalogue';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { componentStories } from './component-stories.js';
import { filesForTools } from './for-tools.js';
import { momentScreens } from './moment-screens.js';
import { faultPage, momentPage, momentStories } from './pages.js';

const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));

/**
 * @param {string} name
 * @param {readonly { id: string, page: string }[]} pages
 * @param {string} [extension]
 */
function write(name, pages, extension = 'mdx') {
  mkdirSync(`${folder}${name}`, { recursive: true });
  for (const { id, page } of pages) writeFileSync(`${folder}${name}/${id}.${extension}`, page);
}

// From scratch, because one page that is left over from a fault that no longer exists would fail the whole build.
rmSync(folder, { recursive: true, force: true });
write(
  'faults',
  faults.map((fault) => ({ id: fault.id, page: faultPage(fault) })),
);
write('components', componentStories(), 'stories.tsx');

const entries = Object.values(catalogue);
const screens = momentScreens();
write(
  'moments',
  entries.map((entry) => ({ id: entry.id, page: momentPage(entry, groups[entry.group], screens[entry.id]) })),
);
write('moments', [{ id: 'moments', page: momentStories(entries, screens) }], 'stories.tsx');

const forTools = fileURLToPath(new URL('../public/', import.meta.url));
for (const [name, text] of Object.entries(filesForTools(entries, faults))) writeFileSync(`${forTools}${name}`, text);
