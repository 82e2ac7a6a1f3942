import { addons } from 'storybook/manager-api';
import { themes } from '../src/theme/theme.js';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

addons.setConfig({
  theme: dark.matches ? themes.dark : themes.light,
  panelPosition: 'bottom',
  selectedPanel: 'storybook/a11y/panel',
  layoutCustomisations: {
    // The toolbar is for components; pages are for reading.
    showToolbar: ({ viewMode }, usual) => (viewMode === 'docs' ? false : usual),
  },
});
dark.addEventListener('change', ({ matches }) => addons.setConfig({ theme: matches ? themes.dark : themes.light }));
