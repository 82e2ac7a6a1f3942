import { Moment, NoResults } from '@tactful/react';
import { useState, type FormEvent } from 'react';
import { search } from './server.js';

export function SearchPage() {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ query: string; names: string[] }>();
  const [error, setError] = useState<unknown>();

  async function run() {
    setFound({ query, names: await search(query) });
    setError(undefined);
  }

  return (
    <form
      className="tactful stack"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void run().catch(setError);
      }}
    >
      <div className="tactful-field">
        <label htmlFor="query">Search the shop</label>
        <input id="query" type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
        <p className="tactful-hint">Every third search is one too many.</p>
      </div>
      <div>
        <button className="tactful-action" data-rank="primary">
          Search
        </button>
      </div>
      {error !== undefined && <Moment error={error} facts={{ work: 'saved' }} arrival="after-action" onRetry={run} />}
      {error === undefined && found?.names.length === 0 && (
        <NoResults
          params={{ query: found.query }}
          on={{ 'clear-filters': () => setQuery(''), search: () => setQuery('') }}
        />
      )}
      {error === undefined && found && found.names.length > 0 && (
        <ul>
          {found.names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
    </form>
  );
}
