import { groups, moments, type GroupId, type MomentId } from '@tactful/moments';
import { Fragment, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { pageHref, pageParams } from '../site/links.js';
import { charactersRead, readPasted } from '../site/pasted.js';
import { Problems } from '../site/Problems.js';
import type { Answer, Found } from './finder.js';

/** What a newcomer may try, one of each kind: a code, a status, a sentence, a feeling. */
const examples = ['insufficient_funds', '429', 'Something went wrong', 'lost my work'];

/** More groups than these are no help to choose. */
const groupsNamed = 3;

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
        <section key={group} id={group} aria-label={groups[group]}>
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

/**
 * What answers, once it is there. It reads every code and everything that is said of the moments, which a page that is only opened
 * needs none of, so it comes after the page.
 */
function useAnswer(): ((query: string) => Answer) | undefined {
  const [finder, setFinder] = useState<typeof import('./finder.js')>();
  useEffect(() => {
    let isWanted = true;
    void import('./finder.js').then((loaded) => isWanted && setFinder(loaded));
    return () => {
      isWanted = false;
    };
  }, []);
  return finder?.answer;
}

/** What came of a query, in a sentence. */
function summary({ found, isSure, unknownCode }: Answer): string {
  const unknown = unknownCode === undefined ? '' : `“${unknownCode}” isn’t among the codes we know. `;
  if (found.length === 0) return unknown;
  if (!isSure) return `${unknown}No moment says quite that. These come nearest:`;
  if (unknown !== '') return `${unknown}What follows goes by the words in it:`;
  return found.length === 1 ? 'One moment fits' : `${found.length} moments, the likeliest first`;
}

/** The way on where nothing fits, or nothing fits for sure: the groups to look through, the nearest first. */
function NearestGroups({ found }: { readonly found: readonly Found[] }) {
  const near = [...new Set(found.map(({ moment }) => moments[moment].group))].slice(0, groupsNamed);
  return (
    <p>
      Or look through{' '}
      {near.map((group, number) => (
        <Fragment key={group}>
          {number === 0 ? '' : number === near.length - 1 ? ' or ' : ', '}
          <a href={`#${group}`}>{groups[group]}</a>
        </Fragment>
      ))}
      .
    </p>
  );
}

interface FinderProps {
  /** What stands in the box first. @defaultValue The page's own parameter `q`. */
  readonly query?: string;
}

/** One box for whatever somebody has in hand: a code, a status, a whole error, a sentence, a feeling. */
export function Finder({ query: given = '' }: FinderProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState(given);
  const searched = useDeferredValue(query);
  const answer = useAnswer();
  const { text, problems } = useMemo(() => readPasted(searched, charactersRead), [searched]);
  const answered = useMemo(() => answer?.(text), [answer, text]);
  const isEmpty = searched.trim() === '';

  // The landing page is there before its program is. What was typed by then, and what its address asks for, isn't in the HTML.
  useEffect(() => {
    const typed = box.current?.value ?? '';
    setQuery((now) => now || typed || (pageParams().get('q') ?? ''));
  }, []);

  return (
    <div className="page finder">
      <label className="label" htmlFor={id}>
        What happened?
      </label>
      <input
        id={id}
        ref={box}
        className="control search"
        type="search"
        value={query}
        autoComplete="off"
        spellCheck="false"
        aria-describedby={`${id}-hint`}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p id={`${id}-hint`} className="soft small">
        An error code, a status, a whole error from a log, a sentence from your app, or a feeling. What you paste stays
        in this page.
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
          {answered === undefined ? 'Looking…' : summary(answered)}
        </p>
      )}
      <Problems problems={problems} />
      {!isEmpty && answered !== undefined && answered.found.length > 0 && (
        <>
          <ol className="results">
            {answered.found.map((one) => (
              <Result key={one.moment} found={one} />
            ))}
          </ol>
          {!answered.isSure && <NearestGroups found={answered.found} />}
        </>
      )}
      {!isEmpty && answered?.found.length === 0 && (
        <div role="status">
          <h2>No moment fits these words</h2>
          <p>
            Try fewer words, the code alone, or what the person would say: “lost my work”, “locked out”. All moments are
            listed below.
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
