import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/manager-api';
import { themes } from '../src/theme/theme.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
let chosen = 'system';

function themeNow() {
  const isDark = chosen === 'system' ? dark.matches : chosen === 'dark';
  document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  return isDark ? themes.dark : themes.light;
}

/** The toolbar's switches act on components and on the pages of moments; other pages are for reading. */
const hasSwitches = /^(?:components|moments)-/;

addons.setConfig({
  theme: themeNow(),
  layout: { panelPosition: 'bottom' },
  selectedPanel: 'storybook/a11y/panel',
  layoutCustomisations: {
    showToolbar: ({ viewMode, storyId }, usual) =>
      viewMode === 'docs' && !hasSwitches.test(storyId ?? '') ? false : usual,
  },
});
dark.addEventListener('change', () => addons.setConfig({ theme: themeNow() }));

void addons.ready().then((channel) => {
  for (const event of [SET_GLOBALS, GLOBALS_UPDATED])
    channel.on(event, ({ globals }: { globals: { theme?: string } }) => {
      if (globals.theme === chosen) return;
      chosen = globals.theme ?? 'system';
      addons.setConfig({ theme: themeNow() });
    });
});

/** What Storybook calls itself and its contents, and what this site does. Storybook has no option for these. */
const ours: readonly (readonly [theirs: RegExp, ours: string])[] = [
  [/^Find components$/, 'Find a page'],
  [/^No components found$/, 'No page has these words'],
  [/^Find components by name or path\.?$/, 'Try a moment, a fault or the name of a component.'],
  [/ ⋅ Storybook$|^Storybook$/, ' · Tactful'],
];

const inOurWords = (text: string) => ours.reduce((now, [theirs, word]) => now.replace(theirs, word), text);

function rename() {
  const box = document.querySelector<HTMLInputElement>('#storybook-explorer-searchfield');
  if (box !== null && inOurWords(box.placeholder) !== box.placeholder) box.placeholder = inOurWords(box.placeholder);
  for (const text of document.querySelectorAll('#storybook-explorer-menu :is(strong, small)'))
    if (inOurWords(text.textContent) !== text.textContent) text.textContent = inOurWords(text.textContent);
  const title = inOurWords(document.title).replace(/^ · /, '');
  if (title !== document.title) document.title = title;
}

new MutationObserver(rename).observe(document.documentElement, {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['placeholder'],
});
