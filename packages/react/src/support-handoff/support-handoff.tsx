'use client';

import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { announce } from '../announcer/announce.js';
import { CopyButton } from '../copy-button/copy-button.js';
import { useReport } from '../on-moment/use-report.js';
import { useSettings, useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { reportMisuse, type BuildProcess } from '../report-misuse.js';
import { useHydrating } from '../use-hydrating.js';
import type { HeadingLevel } from '../vocabulary.js';
import type { HandoffDetails, SupportChannel } from './channel.js';
import { mailto } from './channels/email.js';
import { redact } from './redact.js';
import { handoffWords, type HandoffWords } from './support-handoff.words.js';

declare const process: BuildProcess;

/** What works with no script: an address to write to, a form to post to, or both. */
export type HandoffFallback = { email: string; action?: string | undefined } | { action: string; email?: undefined };

export interface SupportHandoffProps {
  /** One line: what it is about, for example "Card payment for order 1042". */
  subject: string;
  /** What is already known, written so that the person can send it as their own words. */
  draft?: string | undefined;
  /** Always needed: a messenger can be blocked, and server HTML has none. */
  fallback: HandoffFallback;
  /** @default the provider's */
  channel?: SupportChannel | undefined;
  /** The moment this comes from; passed on as an id. */
  moment?: string | undefined;
  reference?: string | undefined;
  /** How often the person has already tried. */
  attempt?: number | undefined;
  /** More short values to pass on; shown to the person. */
  fields?: Readonly<Record<string, string>> | undefined;
  /** When somebody reads it: opening hours or the time of the next reply. See `<SupportHours>`. */
  hours?: ReactNode;
  /** Takes out what must not be sent. @default `redact` */
  redact?: ((text: string) => string) | undefined;
  /** @default 2 */
  headingLevel?: Exclude<HeadingLevel, 'none'> | undefined;
  words?: Partial<HandoffWords> | undefined;
}

/** How long a messenger's script gets to arrive after the press. Milliseconds. */
const PATIENCE = 4000;

/**
 * Passes the person to support together with what they would otherwise have to repeat. They see and may change what is sent. When the
 * channel's script is blocked or missing, what they typed stays and another way takes over.
 */
export function SupportHandoff({
  subject,
  draft = '',
  fallback,
  channel: ownChannel,
  moment,
  reference,
  attempt = 0,
  fields: ownFields,
  hours,
  redact: clean = redact,
  headingLevel = 2,
  words,
}: SupportHandoffProps) {
  const say = useWords('handoff', handoffWords, words);
  const settings = useSettings();
  const channel = ownChannel ?? settings.channel;
  const report = useReport();
  const id = useId();
  const hydrating = useHydrating();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => clean(draft));
  const [state, setState] = useState<'idle' | 'opening' | 'opened' | 'failed'>('idle');
  const edited = useRef(false);
  const alive = useRef(true);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  // A draft that changes (the next attempt) replaces the text only while nobody has written in it.
  useEffect(() => {
    if (!edited.current) setText(clean(draft));
  }, [draft, clean]);

  if (process.env.NODE_ENV !== 'production' && !fallback?.email && !fallback?.action) {
    reportMisuse(
      'A support hand-off has no `fallback`. Messengers are often blocked, and then nobody could reach you from here. Give an e-mail address or the action of a form.',
    );
  }

  // Keyed by stable names, so that a channel can map them in every language; the person reads the labels.
  const fields: Record<string, string> = { about: clean(subject) };
  if (moment) fields['moment'] = moment;
  if (reference) fields['reference'] = reference;
  if (attempt > 0) fields['tried'] = String(attempt);
  if (!hydrating) fields['page'] = clean(location.href);
  for (const [name, value] of Object.entries(ownFields ?? {})) fields[name] = clean(value);
  const labels: Readonly<Record<string, string>> = { ...say.fields };
  const details: HandoffDetails = { subject, draft: text, fields };
  const carries = channel === undefined || channel.can.draft;
  const canUseForm = fallback?.action !== undefined;

  async function hand(event: FormEvent<HTMLFormElement>) {
    if (channel === undefined) {
      report({ id: moment, phase: 'handed-off', attempt });
      return; // The form posts itself, exactly as it would without JavaScript.
    }
    event.preventDefault();
    if (state === 'opening') return;
    const sent = clean(text);
    setText(sent);
    setState('opening');
    try {
      await whenReady(channel);
      await channel.open({ ...details, draft: sent });
      report({ id: moment, phase: 'handed-off', attempt });
      if (alive.current) setState('opened');
      announce(`${say.opened} ${say.ifNothingOpened}`);
    } catch {
      if (alive.current) setState('failed');
      announce(say.failed);
    }
  }

  const Title = `h${headingLevel}` as const;
  return (
    <section className="tactful tactful-notice tactful-handoff" data-intent="neutral" aria-labelledby={`${id}t`}>
      <form
        className="tactful-notice-body"
        action={fallback?.action}
        method="post"
        onSubmit={(event) => void hand(event)}
        noValidate
      >
        <Title className="tactful-notice-title" id={`${id}t`}>
          {say.title}
        </Title>
        <div className="tactful-notice-text">
          <p>{carries ? say.carried : say.notCarried}</p>
          {hours !== undefined && hours !== null && <div>{hours}</div>}
        </div>
        <div className="tactful-field">
          <label htmlFor={`${id}m`}>{say.label}</label>
          <p className="tactful-hint" id={`${id}h`}>
            {say.hint}
          </p>
          <textarea
            ref={field}
            id={`${id}m`}
            name="message"
            rows={5}
            value={text}
            aria-describedby={`${id}h`}
            onChange={(event) => {
              edited.current = true;
              setText(event.target.value);
            }}
          />
        </div>
        <p className="tactful-hint">{say.also}</p>
        <dl className="tactful-facts">
          {Object.entries(fields).map(([name, value]) => (
            <div key={name}>
              <dt>{labels[name] ?? name}</dt>
              <dd>
                {value}
                <input type="hidden" name={name} value={value} />
              </dd>
            </div>
          ))}
        </dl>
        {(state === 'opened' || state === 'failed') && (
          <p className="tactful-recovery-status">
            {state === 'opened' ? `${say.opened} ${say.ifNothingOpened}` : say.failed}
          </p>
        )}
        <div className="tactful-recovery-steps">
          {(channel !== undefined || canUseForm) && (
            <Action rank="primary" type="submit" unavailable={state === 'opening'}>
              {state === 'opening' ? say.opening : (channel?.label ?? say.send)}
            </Action>
          )}
          {fallback?.email !== undefined && (
            <Action
              rank={channel === undefined && !canUseForm ? 'primary' : 'secondary'}
              href={mailto(fallback.email, { ...details, draft: clean(text) })}
              onPress={() => report({ id: moment, phase: 'handed-off', attempt })}
            >
              {say.write}
            </Action>
          )}
          {!hydrating && <CopyButton text={() => clean(text)} source={field} label={say.copy} />}
        </div>
      </form>
    </section>
  );
}

async function whenReady(channel: SupportChannel): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!channel.isReady()) {
    if (Date.now() > deadline) throw new Error('The channel has not loaded.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
