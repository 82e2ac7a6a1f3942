import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { Preview } from '@storybook/react-vite';
import { useSyncExternalStore, type PropsWithChildren } from 'react';
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
  parameters: {
    docs: {
      container: Pages,
      toc: { headingSelector: 'h2', title: 'On this page' },
    },
    options: {
      storySort: {
        order: ['Find the words', 'Playground', 'Moments', 'Principles', 'Faults', 'Drills', 'Components'],
      },
    },
    // An accessibility violation fails the story's test.
    a11y: { test: 'error' },
  },
};

export default preview;
