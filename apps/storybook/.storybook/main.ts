import type { StorybookConfig } from '@storybook/react-vite';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeConfig } from 'vite';

const components = fileURLToPath(new URL('../../../packages/react/', import.meta.url));

/**
 * The components' sources in place of the built package: a change shows at once, tables of properties are read from the types, and
 * there is one copy of everything, so that a provider reaches the components inside it.
 */
function componentSources(): { find: RegExp; replacement: string }[] {
  const { exports } = JSON.parse(readFileSync(join(components, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default?: string }>;
  };
  const sources = { find: /^@tactful\/react\/src\//, replacement: join(components, 'src/') };
  const entries = Object.entries(exports).flatMap(([name, target]) => {
    const built = typeof target === 'string' ? undefined : /^\.\/dist\/(.*)\.js$/.exec(target.default ?? '')?.[1];
    if (built === undefined) return [];
    const find = new RegExp(`^@tactful/react${name.slice(1).replace('*', '([^/]+)')}$`);
    return [{ find, replacement: join(components, 'src', built.replace('*', '$1')) }];
  });
  return [sources, ...entries];
}

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
    // Colours and widths are set by the site's own switches; rulers and outlines are for those who build pages.
    backgrounds: false,
    measure: false,
    outline: false,
    viewport: false,
    interactions: false,
  },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Relative, so that the built site works in any folder of any server.
      base: './',
      resolve: { alias: componentSources() },
    }),
};

export default config;
