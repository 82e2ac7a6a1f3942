import '@tactful/react/styles.css';
import '../theme/site.css';

/** How long the page may wait for a moment in which nothing else is to be done, in milliseconds. */
const patience = 1000;

// The page is read, and typed into, before its program runs: on a slow machine that would hold up both. A browser without idle
// callbacks (Safari) starts once the page has been painted.
const start = () => void import('./hydrate.js');
if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: patience });
else requestAnimationFrame(() => setTimeout(start));
