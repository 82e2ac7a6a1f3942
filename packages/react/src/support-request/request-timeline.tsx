'use client';

import type { ReactNode } from 'react';
import { Panel } from '../notice/panel.js';
import { useWords } from '../provider/settings.js';
import { useDateFormat } from '../provider/use-date-format.js';
import type { HeadingLevel } from '../vocabulary.js';
import { timelineWords, type TimelineWords } from './request-timeline.words.js';

/** One step of a request. */
export interface RequestStep {
  /** What happened or will happen: "We received your message". */
  label: ReactNode;
  /** When it happened. Leave it out for what is still to come. */
  at?: Date | undefined;
  /** By when it is expected; only for what someone has promised. */
  by?: Date | undefined;
  state: 'done' | 'current' | 'to-come';
}

export interface RequestTimelineProps {
  /** Names the request: "Your request 4821". */
  title: ReactNode;
  steps: readonly RequestStep[];
  /** @default 2 */
  headingLevel?: Exclude<HeadingLevel, 'none'> | undefined;
  words?: Partial<TimelineWords> | undefined;
}

/** Where a request stands: an ordered list with the step it is at, and times in the reader's zone. */
export function RequestTimeline({ title, steps, headingLevel, words }: RequestTimelineProps) {
  const say = useWords('timeline', timelineWords, words);
  const format = useDateFormat()({ dateStyle: 'long', timeStyle: 'short' });
  const time = (at: Date) =>
    Number.isNaN(at.getTime()) ? null : (
      <time className="tactful-hint" dateTime={at.toISOString()}>
        {format.format(at)}
      </time>
    );
  return (
    <Panel title={title} headingLevel={headingLevel}>
      <ol className="tactful-timeline">
        {steps.map(({ label, at, by, state }, index) => (
          <li key={index} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            <span>{label}</span>
            {at
              ? time(at)
              : by && (
                  <span className="tactful-hint">
                    {say.by} {time(by)}
                  </span>
                )}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
