import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { Preview } from '@storybook/react-vite';
import { useSyncExternalStore, type PropsWithChildren } from 'react';
import { choicesOf, switches, useGlobal, usualGlobals, wordFor, type SwitchName } from '../src/site/globals.js';
import { themes } from '../src/theme/theme.js';
import '@tactful/react/styles.css';
import '../src/theme/site.css';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(onChange: () => void): () => void {
  dark.addEventListener('change', onChange);
  return () => {
    dark.removeEventListener('change', onChange);
  };
}

/** Pages are light or dark as the reader has chosen, and as their system is until then. The frame around them does the same. */
function Pages(props: PropsWithChildren<DocsContainerProps>) {
  const [theme] = useGlobal('theme');
  const isSystemDark = useSyncExternalStore(subscribe, () => dark.matches);
  const isDark = theme === 'system' ? isSystemDark : theme === 'dark';
  return <DocsContainer {...props} theme={isDark ? themes.dark : themes.light} />;
}

const icons: Readonly<Record<SwitchName, string>> = {
  locale: 'globe',
  voice: 'comment',
  attempt: 'sync',
  theme: 'circlehollow',
  direction: 'transfer',
  width: 'browser',
};

/** One menu of the toolbar. */
function menu<Name extends SwitchName>(name: Name) {
  // A switch that nobody has touched shows its name; what is usual is the way back to that.
  const items = choicesOf(name).map((value) =>
    value === usualGlobals[name]
      ? { type: 'reset' as const, title: wordFor(name, value) }
      : { value, title: wordFor(name, value) },
  );
  const { name: label } = switches[name];
  return { name: label, description: label, toolbar: { title: label, icon: icons[name], items, dynamicTitle: true } };
}

const preview: Preview = {
  globalTypes: Object.fromEntries((Object.keys(switches) as SwitchName[]).map((name) => [name, menu(name)])),
  // The words of every story are held to what we ask of others; those that show poor words on purpose say so.
  afterEach: async ({ canvasElement, parameters, viewMode }) => {
    if (viewMode !== 'story') return;
    // Fetched only now: pages are read more often than stories, and have no need of it to appear.
    const { reviewRendered } = await import('../src/review/rendered-words.js');
    const findings = parameters['poorWords'] === true ? [] : reviewRendered(canvasElement);
    if (findings.length > 0) throw new Error(`The words of this story let people down:\n${findings.join('\n')}`);
    // Under test the story is looked at in the dark as well; in the site the reader has the toolbar.
    if (import.meta.env['VITEST_STORYBOOK'] === undefined) return;
    const { violationsInTheDark } = await import('../src/review/in-the-dark.js');
    const violations = await violationsInTheDark();
    if (violations.length > 0) throw new Error(`In the dark this story is hard to read:\n${violations.join('\n')}`);
  },
  parameters: {
    docs: {
      container: Pages,
      toc: { headingSelector: 'h2', title: 'On this page' },
    },
    options: {
      storySort: {
        order: [
          'Find the words',
          'Playground',
          'Drills',
          'Moments',
          [
            'Money',
            'Access and identity',
            'Lost or unsaved work',
            'Connection and outages',
            'Forms',
            'Uploads, files and devices',
            'Limits and plans',
            'Deletion and irreversible actions',
            'Privacy and security',
            'Waiting',
            'Support conversations',
            'Empty and not found',
          ],
          'Principles',
          'Faults',
          'Components',
        ],
      },
    },
    // An accessibility violation fails the story's test.
    a11y: { test: 'error' },
  },
};

export default preview;
