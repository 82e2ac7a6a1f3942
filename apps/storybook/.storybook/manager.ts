import { addons } from 'storybook/manager-api';
import { themes } from '../src/theme/theme.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

addons.setConfig({
  theme: dark.matches ? themes.dark : themes.light,
  // Panels and toolbar are for components; pages are for reading.
  panelPosition: 'bottom',
  showPanel: true,
  sidebar: { showRoots: true },
});
dark.addEventListener('change', ({ matches }) => addons.setConfig({ theme: matches ? themes.dark : themes.light }));
