import { review, type Context, type Finding, type Rewrite } from '@tactful/engine';
import { useMemo } from 'react';
import { titleOf } from './fault-titles.js';
import { segmentsOf } from './segments.js';

interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Called with the rewrite that was chosen. Without it rewrites are shown as text. */
  readonly onRewrite?: ((rewrite: Rewrite) => void) | undefined;
}

/** What was found, in the order in which it stands in the text. */
export function FindingList({ findings, onRewrite }: FindingListProps) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={`${finding.fault} ${finding.range.join(' ')}`}>
          <p>
            <span className="finding-fault">{titleOf(finding.fault)}.</span> {finding.message}
          </p>
          <p className="soft">{finding.why}</p>
          {finding.rewrites.map((rewrite) => (
            <p key={rewrite.result}>
              {onRewrite === undefined ? (
                <>Better: {rewrite.result}</>
              ) : (
                <button type="button" className="quiet" onClick={() => onRewrite(rewrite)}>
                  Use “{rewrite.result}”
                </button>
              )}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Words with what was found in them underlined. */
export function MarkedWords({ text, findings }: { readonly text: string; readonly findings: readonly Finding[] }) {
  return (
    <p className="words">
      {segmentsOf(text, findings).map((segment, index) =>
        // The order of the segments is all they are: a text has no other identity.
        segment.findings.length === 0 ? (
          <span key={index}>{segment.text}</span>
        ) : (
          <mark key={index}>{segment.text}</mark>
        ),
      )}
    </p>
  );
}

/** Says that a review found nothing, and no more than that. */
export function NothingFound() {
  return (
    <p className="clean">
      <svg
        viewBox="0 0 20 20"
        width="18"
        height="18"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        aria-hidden="true"
      >
        <path d="M3.2 10.8 7.8 15.3 16.8 5.2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      Nothing found
    </p>
  );
}

/** One text, judged by the engine while the page is open. */
export function Reviewed({ text, context }: { readonly text: string; readonly context?: Context }) {
  const findings = useMemo(() => review(text, context), [text, context]);
  return (
    <div className="reviewed">
      <MarkedWords text={text} findings={findings} />
      {findings.length === 0 ? <NothingFound /> : <FindingList findings={findings} />}
    </div>
  );
}
