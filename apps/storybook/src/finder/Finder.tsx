import { groups, moments, type GroupId, type MomentId } from '@tactful/moments';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { pageHref, pageParams } from '../site/links.js';
import { readPasted } from '../site/pasted.js';
import { Problems } from '../site/Problems.js';
import { charactersRead, unknownCodeIn } from './codes.js';
import { findMoments, type Found } from './finder.js';
import { phrases } from './phrases.js';

/** What a newcomer may try, one of each kind: a code, a status, a sentence, a feeling. */
const examples = ['insufficient_funds', '429', 'Something went wrong', 'lost my work'];

const ids = Object.keys(moments) as MomentId[];

/** Where a moment's page is in the site. */
export const momentTitle = (id: MomentId): string => `Moments/${groups[moments[id].group]}/${moments[id].name}`;

function Result({ found }: { readonly found: Found }) {
  const { name, group } = moments[found.moment];
  return (
    <li>
      <a className="found" href={pageHref(momentTitle(found.moment))} target="_top">
        <span className="found-name">{name}</span>
        <span className="soft small">
          {groups[group]}
          {found.code === undefined ? '' : ` · ${found.code.family}: ${found.code.code}`}
        </span>
      </a>
    </li>
  );
}

/** Everything, for those who would rather look than search. */
function AllMoments() {
  return (
    <div className="all-moments">
      {(Object.keys(groups) as GroupId[]).map((group) => (
        <section key={group} aria-label={groups[group]}>
          <h3>{groups[group]}</h3>
          <ul>
            {ids
              .filter((id) => moments[id].group === group)
              .map((id) => (
                <li key={id}>
                  <a href={pageHref(momentTitle(id))} target="_top">
                    {moments[id].name}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface FinderProps {
  /** What stands in the box first. @defaultValue The page's own parameter `q`. */
  readonly query?: string;
}

/** One box for whatever somebody has in hand: a code, a status, a whole error, a sentence, a feeling. */
export function Finder({ query: given }: FinderProps) {
  const id = useId();
  const [query, setQuery] = useState(() => given ?? pageParams().get('q') ?? '');
  const searched = useDeferredValue(query);
  const { text, problems } = useMemo(() => readPasted(searched, charactersRead), [searched]);
  const found = useMemo(() => findMoments(text), [text]);
  const unknownCode = useMemo(() => unknownCodeIn(text), [text]);
  const isEmpty = searched.trim() === '';

  return (
    <div className="page finder">
      <label className="label" htmlFor={id}>
        What happened?
      </label>
      <input
        id={id}
        className="control search"
        type="search"
        value={query}
        autoComplete="off"
        spellCheck="false"
        aria-describedby={`${id}-hint`}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p id={`${id}-hint`} className="soft small">
        An error code, a status, a whole JSON error, a sentence from your app, or a feeling. What you paste stays in
        this page.
      </p>
      {isEmpty ? (
        <p className="tries">
          <span className="soft">For example</span>
          {examples.map((example) => (
            <button key={example} type="button" className="quiet" onClick={() => setQuery(example)}>
              {example}
            </button>
          ))}
        </p>
      ) : (
        <p role="status" className="soft small">
          {unknownCode !== undefined && `“${unknownCode}” isn’t among the codes we know. `}
          {unknownCode !== undefined && found.length > 0 && 'What follows goes by the words in it: '}
          {found.length === 0
            ? ''
            : found.length === 1
              ? 'One moment fits'
              : `${found.length} moments, the likeliest first`}
        </p>
      )}
      <Problems problems={problems} />
      {!isEmpty && found.length > 0 && (
        <ol className="results">
          {found.map((one) => (
            <Result key={one.moment} found={one} />
          ))}
        </ol>
      )}
      {!isEmpty && found.length === 0 && (
        <div role="status">
          <h2>No moment fits these words</h2>
          <p>
            Try fewer words, the code alone, or what the person would say: “{phrases['work.lost'][0]}”, “
            {phrases['access.locked-out'][0]}”. All moments are listed below.
          </p>
          <button type="button" className="control" onClick={() => setQuery('')}>
            Clear the search
          </button>
        </div>
      )}
      <h2>All moments</h2>
      <AllMoments />
    </div>
  );
}
