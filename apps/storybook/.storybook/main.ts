import type { StorybookConfig } from '@storybook/react-vite';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fontFiles = (name: string) => ({
  from: join(dirname(fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/package.json`))), 'files'),
  to: `/fonts/${name}`,
});

const config: StorybookConfig = {
  framework: '@storybook/react-vite',
  stories: ['../src/**/*.mdx', '../src/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: ['../public', fontFiles('source-sans-3'), fontFiles('newsreader')],
  // The site is read offline and inside companies: it asks nobody for anything.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: {
    sidebarOnboardingChecklist: false,
    menuOnboardingChecklist: false,
    // Headings are written as needs, so the site's own search finds them.
    experimentalSearchDocsHeadings: true,
  },
  // Relative, so that the built site works in any folder of any server.
  viteFinal: (vite) => ({ ...vite, base: './' }),
};

export default config;
