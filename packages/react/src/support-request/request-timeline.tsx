'use client';

import { useId, type ReactNode } from 'react';
import { useSettings } from '../provider/settings.js';
import { useHydrating } from '../use-hydrating.js';
import type { HeadingLevel } from '../vocabulary.js';

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
  /** Before a promised time. @default 'by' */
  byLabel?: string | undefined;
}

/** Where a request stands: an ordered list with the step it is at, and times in the reader's zone. */
export function RequestTimeline({ title, steps, headingLevel = 2, byLabel = 'by' }: RequestTimelineProps) {
  const id = useId();
  const Title = `h${headingLevel}` as const;
  return (
    <section className="tactful tactful-notice" data-intent="neutral" aria-labelledby={id}>
      <div className="tactful-notice-body">
        <Title id={id} className="tactful-notice-title">
          {title}
        </Title>
        <ol className="tactful-timeline">
          {steps.map((step, index) => (
            <li key={index} data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
              <span>{step.label}</span>
              {step.at && <PointInTime at={step.at} />}
              {!step.at && step.by && (
                <span className="tactful-hint">
                  {byLabel} <PointInTime at={step.by} />
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

function PointInTime({ at }: { at: Date }) {
  const { locale = 'en', timeZone } = useSettings();
  const hydrating = useHydrating();
  if (Number.isNaN(at.getTime())) return null;
  const zone = timeZone ?? (hydrating ? 'UTC' : undefined);
  const text = new Intl.DateTimeFormat(locale, { timeZone: zone, dateStyle: 'long', timeStyle: 'short' }).format(at);
  return (
    <time className="tactful-hint" dateTime={at.toISOString()}>
      {text}
    </time>
  );
}
