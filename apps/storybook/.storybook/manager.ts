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
