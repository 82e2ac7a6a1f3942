import { moments } from '@tactful/moments';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { momentTitle } from '../finder/Finder.js';
import { titleOf } from '../review/fault-titles.js';
import { MarkedWords, NothingFound } from '../review/Reviewed.js';
import { CopyButton } from '../site/CopyButton.js';
import { pageHref, pageParams, shareableHref } from '../site/links.js';
import { readPasted } from '../site/pasted.js';
import { Problems } from '../site/Problems.js';
import { drills, type Drill } from './drills.js';
import { judge, type Judged, type Verdict } from './judge.js';
import { browserStore, keepProgress, readProgress, type Rewrites } from './progress.js';

/** A rewrite is a few sentences; of a pasted book the beginning is judged. */
const charactersJudged = 4000;

const [first] = drills;

/** The drill that a link asks for, and a sentence when it asks for one that doesn't exist. */
function drillIn(params: URLSearchParams): { id: string; problems: readonly string[] } {
  const asked = params.get('drill');
  const id = drills.find((drill) => drill.id === asked)?.id ?? first?.id ?? '';
  const isUnknown = asked !== null && asked !== id;
  return {
    id,
    problems: isUnknown
      ? [`The link asks for the drill “${asked.slice(0, 40)}”, which isn't one of ours, so it shows the first one.`]
      : [],
  };
}

const stateWords: Readonly<Record<Judged['state'], string>> = {
  gone: 'gone',
  'still-there': 'still there',
  new: 'has come in',
};

/** One sentence for those who hear the page. */
function summaryOf({ faults, isClear, isSparse }: Verdict, isUntouched: boolean): string {
  if (isUntouched) return 'These are the words as they are. Change them, and each fault is judged as you type.';
  if (isSparse) return 'Nothing is found, and little is said yet. What happened, and what is the next step?';
  if (isClear) return 'Nothing found. The questions below are for you: the engine can’t know what is true.';
  const names = faults.filter(({ state }) => state !== 'gone').map(({ fault }) => titleOf(fault).toLowerCase());
  const gone = faults.length - names.length;
  return `${gone === 0 ? '' : `${gone} of ${faults.length} gone. `}Still to mend: ${names.join(', ')}.`;
}

function Faults({ faults, isUntouched }: Pick<Verdict, 'faults'> & { readonly isUntouched: boolean }) {
  return (
    <ul className="verdict">
      {faults.map(({ fault, state, finding }) => (
        <li key={fault} data-state={state}>
          <p>
            <a href={pageHref(`Faults/${titleOf(fault)}`)} target="_top">
              {titleOf(fault)}
            </a>
            : {isUntouched ? 'to mend' : stateWords[state]}
          </p>
          {finding !== undefined && (
            <p className="soft small" data-quoted="">
              {finding.message}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface ExerciseProps {
  readonly drill: Drill;
  readonly written: string | undefined;
  readonly onWrite: (text: string | undefined) => void;
  /** The drill was chosen on this page, so its heading takes the focus. */
  readonly takesFocus: boolean;
}

function Exercise({ drill, written, onWrite, takesFocus }: ExerciseProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const text = written ?? drill.text;
  const judged = useDeferredValue(text);
  const pasted = useMemo(() => readPasted(judged, charactersJudged), [judged]);
  const verdict = useMemo(() => judge(drill, pasted.text), [drill, pasted]);
  const findings = verdict.faults.flatMap(({ finding }) => (finding === undefined ? [] : [finding]));
  const isUntouched = judged.trim() === drill.text;
  return (
    <section aria-labelledby={`${id}h`} className="exercise">
      <h2 id={`${id}h`} ref={heading} tabIndex={-1}>
        {drill.title}
      </h2>
      <p className="soft small">
        Where it stands: {drill.surface.replace('-', ' ')} · The moment:{' '}
        <a href={pageHref(momentTitle(drill.moment))} target="_top">
          {moments[drill.moment].name}
        </a>
      </p>
      <h3>What is known</h3>
      <ul>
        {drill.known.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <label className="label" htmlFor={id}>
        Your words
      </label>
      <textarea
        id={id}
        className="control"
        rows={drill.surface === 'button' ? 1 : 4}
        value={text}
        aria-describedby={`${id}s`}
        onChange={(event) => onWrite(event.target.value)}
      />
      <div className="reviewed" data-quoted="">
        {!isUntouched || text === '' ? null : <MarkedWords text={pasted.text} findings={findings} />}
      </div>
      <Problems problems={pasted.problems} />
      <p id={`${id}s`} role="status" className="summary">
        {summaryOf(verdict, isUntouched)}
      </p>
      <Faults faults={verdict.faults} isUntouched={isUntouched} />
      {verdict.isClear && (
        <>
          <h3>Ask yourself</h3>
          <ul>
            {drill.ask.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <details key={drill.id}>
        <summary>One good answer among several</summary>
        <div className="reviewed">
          <p className="words">{drill.model}</p>
          <NothingFound />
        </div>
      </details>
      <div className="row">
        <button type="button" className="quiet" onClick={() => onWrite(undefined)}>
          Back to the first words
        </button>
        <CopyButton label="Copy a link to this drill" text={shareableHref('Drills', { drill: drill.id })} />
      </div>
    </section>
  );
}

interface DrillsProps {
  /** Which drill is shown first. @defaultValue The page's own parameters. */
  readonly params?: URLSearchParams;
  /** Where rewrites are kept. @defaultValue The browser's own store. */
  readonly store?: Storage | undefined;
}

/** Poor messages to rewrite, judged while one writes. What is written stays on the device. */
export function Drills({ params, store = browserStore() }: DrillsProps) {
  const [{ id: asked, problems }] = useState(() => drillIn(params ?? pageParams()));
  const [id, setId] = useState(asked);
  const [isChosen, setChosen] = useState(false);
  const [rewrites, setRewrites] = useState<Rewrites>(() => readProgress(store));
  const [forgotten, setForgotten] = useState<Rewrites>();
  const [isKept, setKept] = useState(true);

  const write = (next: Rewrites) => {
    setRewrites(next);
    setKept(keepProgress(store, next));
  };
  const choose = (next: string) => {
    setId(next);
    setChosen(true);
  };
  const clear = useMemo(
    () =>
      new Set(
        drills.filter((drill) => judge(drill, rewrites[drill.id] ?? drill.text).isClear).map((drill) => drill.id),
      ),
    [rewrites],
  );
  const index = drills.findIndex((drill) => drill.id === id);
  const drill = drills[index];
  const next = drills[(index + 1) % drills.length];
  if (drill === undefined || next === undefined) return null;
  const { [drill.id]: written, ...others } = rewrites;

  return (
    <div className="page drills">
      <Problems problems={problems} />
      <nav aria-label="All drills">
        <p className="soft small">
          {clear.size} of {drills.length} are clear.
        </p>
        <ol className="drill-list">
          {drills.map(({ id: other, title }) => (
            <li key={other}>
              <button
                type="button"
                className="quiet"
                aria-current={other === id ? 'true' : undefined}
                onClick={() => choose(other)}
              >
                {title}
              </button>
              {clear.has(other) && <span className="soft small"> clear</span>}
            </li>
          ))}
        </ol>
      </nav>
      <Exercise
        key={drill.id}
        drill={drill}
        written={written}
        takesFocus={isChosen}
        onWrite={(text) => {
          setForgotten(undefined);
          write(text === undefined ? others : { ...rewrites, [drill.id]: text });
        }}
      />
      <p>
        <button type="button" className="control" onClick={() => choose(next.id)}>
          Next: {next.title}
        </button>
      </p>
      <h2>Where your words go</h2>
      <p>
        {isKept
          ? 'Nowhere. They are judged in this page and kept in this browser only, so that you find them again here.'
          : 'Nowhere. They are judged in this page. This browser doesn’t keep them, so copy what you want to have later.'}
      </p>
      <p role="status">{forgotten === undefined ? '' : 'What you wrote is forgotten.'}</p>
      {forgotten === undefined ? (
        Object.keys(rewrites).length > 0 && (
          <button
            type="button"
            className="quiet"
            onClick={() => {
              setForgotten(rewrites);
              write({});
            }}
          >
            Forget what I wrote
          </button>
        )
      ) : (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            write(forgotten);
            setForgotten(undefined);
          }}
        >
          Bring it back
        </button>
      )}
    </div>
  );
}
