import { audiences, intents, review, reviewMessage, surfaces, type Finding, type Rewrite } from '@tactful/engine';
import { useDeferredValue, useId, useMemo, useState } from 'react';
import { CopyButton } from '../site/CopyButton.js';
import { pageParams, shareableHref } from '../site/links.js';
import { readPasted } from '../site/pasted.js';
import { Problems } from '../site/Problems.js';
import { FindingList, MarkedWords, NothingFound } from '../review/Reviewed.js';
import {
  asTest,
  charactersTaken,
  contextOf,
  fitsInLink,
  readState,
  writeState,
  type PlaygroundState,
} from './state.js';

/** Enough to work through; a page of pasted text would otherwise bury the words under what was found in them. */
const findingsShown = 40;

const readable = (choice: string) => (choice === '' ? 'not known' : choice.replace('-', ' '));

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, choices, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <div>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="control"
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {readable(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly rows?: number;
  readonly findings: readonly Finding[];
  readonly onChange: (value: string) => void;
}

/** A box for words, and under it what was found in them. */
function Words({ label, value, rows, findings, onChange }: WordsProps) {
  const id = useId();
  const shown = findings.slice(0, findingsShown);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const take = (given: string) => {
    const pasted = readPasted(given, charactersTaken);
    setProblems(pasted.problems);
    onChange(pasted.text);
  };
  const use = (rewrite: Rewrite) => onChange(rewrite.result);
  return (
    <div className="playground-words">
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="control"
        rows={rows ?? 3}
        value={value}
        spellCheck="false"
        onChange={(event) => take(event.target.value)}
      />
      <Problems problems={problems} />
      <div className="reviewed" aria-live="polite">
        {value.trim() === '' ? null : findings.length === 0 ? (
          <NothingFound />
        ) : (
          <>
            <MarkedWords text={value} findings={shown} />
            <FindingList findings={shown} onRewrite={use} />
            {findings.length > shown.length && (
              <p className="soft">
                The first {shown.length} of {findings.length} findings are shown.
              </p>
            )}
          </>
        )}
      </div>
    </div>
  );
}

interface PlaygroundProps {
  /** Where the words come from first. @defaultValue The page's own parameters. */
  readonly params?: URLSearchParams;
}

/** A desk for words: type them, say where they stand, and see what the engine finds. Everything stays in the page. */
export function Playground({ params }: PlaygroundProps) {
  const [{ state: given, problems }] = useState(() => readState(params ?? pageParams()));
  const [state, setState] = useState<PlaygroundState>(given);
  const change = (part: Partial<PlaygroundState>) => setState((previous) => ({ ...previous, ...part }));

  // Typing goes first: on a long text the findings follow a moment later.
  const reviewed = useDeferredValue(state);
  const findings = useMemo(() => {
    const context = contextOf(reviewed);
    if (reviewed.mode === 'text') return { text: review(reviewed.text, context), title: [], body: [], action: [] };
    const { title, body, action } = reviewed;
    const all = reviewMessage({ title, body, actions: [action] }, context);
    const of = (part: string) => all.filter((finding) => finding.part === part);
    return { text: [], title: of('title'), body: of('body'), action: of('actions') };
  }, [reviewed]);

  return (
    <div className="page playground">
      <Problems problems={problems} />
      <fieldset className="modes">
        <legend className="label">What to review</legend>
        <label>
          <input type="radio" name="mode" checked={state.mode === 'text'} onChange={() => change({ mode: 'text' })} />{' '}
          One text
        </label>
        <label>
          <input
            type="radio"
            name="mode"
            checked={state.mode === 'message'}
            onChange={() => change({ mode: 'message' })}
          />{' '}
          A whole message
        </label>
      </fieldset>
      <div className="row">
        <Choice
          label="Where it stands"
          value={state.surface}
          choices={['', ...surfaces]}
          onChange={(surface) => change({ surface })}
        />
        <Choice
          label="What it reports"
          value={state.intent}
          choices={['', ...intents]}
          onChange={(intent) => change({ intent })}
        />
        <Choice
          label="Who reads it"
          value={state.audience}
          choices={audiences}
          onChange={(audience) => change({ audience })}
        />
      </div>
      {state.mode === 'text' ? (
        <Words
          label="Words"
          rows={4}
          value={state.text}
          findings={findings.text}
          onChange={(text) => change({ text })}
        />
      ) : (
        <>
          <Words
            label="Title"
            rows={1}
            value={state.title}
            findings={findings.title}
            onChange={(title) => change({ title })}
          />
          <Words label="Body" value={state.body} findings={findings.body} onChange={(body) => change({ body })} />
          <Words
            label="Button"
            rows={1}
            value={state.action}
            findings={findings.action}
            onChange={(action) => change({ action })}
          />
        </>
      )}
      <div className="row">
        {fitsInLink(state) ? (
          <CopyButton label="Copy a link to these words" text={shareableHref('Playground', writeState(state))} />
        ) : (
          <span className="soft">These words are too long for a link.</span>
        )}
        <CopyButton label="Copy as a test" text={asTest(state)} />
      </div>
    </div>
  );
}
