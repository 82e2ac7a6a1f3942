import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { Preview } from '@storybook/react-vite';
import { useSyncExternalStore, type PropsWithChildren } from 'react';
import { reviewRendered } from '../src/review/rendered-words.js';
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

/** Pages follow the reader's system between light and dark, as the frame around them does. */
function Pages(props: PropsWithChildren<DocsContainerProps>) {
  const isDark = useSyncExternalStore(subscribe, () => dark.matches);
  return <DocsContainer {...props} theme={isDark ? themes.dark : themes.light} />;
}

const preview: Preview = {
  // The words of every story are held to what we ask of others; those that show poor words on purpose say so.
  afterEach: ({ canvasElement, parameters, viewMode }) => {
    if (viewMode !== 'story' || parameters['poorWords'] === true) return;
    const findings = reviewRendered(canvasElement);
    if (findings.length > 0) throw new Error(`The words of this story let people down:\n${findings.join('\n')}`);
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
