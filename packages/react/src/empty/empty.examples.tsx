import { NoResults, NotFound, NothingYet } from './empty.js';

/** Nothing has been made yet; the first one is one step away. */
export function FirstUse() {
  return (
    <NothingYet
      params={{ things: 'boards', purpose: 'A board holds the cards of one project.' }}
      on={{ create: () => {} }}
    />
  );
}

/** A search finds nothing, and a filter may be the reason. */
export function Search() {
  return (
    <NoResults
      params={{ query: 'invoce', suggestion: 'invoice' }}
      on={{ 'clear-filters': () => {}, search: '#search' }}
    />
  );
}

/** A page that is not there. */
export function Page() {
  return <NotFound on={{ search: '#search', 'go-home': '#home' }} />;
}
