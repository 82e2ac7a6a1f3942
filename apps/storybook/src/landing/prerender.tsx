import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { Landing } from './Landing.js';

/** The landing page as HTML, for the build. `hydrate.tsx` makes the same elements answer. */
export const prerender = (): string =>
  renderToString(
    <StrictMode>
      <Landing />
    </StrictMode>,
  );
