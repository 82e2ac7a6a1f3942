'use client';

import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { announce } from '../announcer/announce.js';
import { CopyButton } from '../copy-button/copy-button.js';
import { isSomething } from '../notice/is-something.js';
import { Panel } from '../notice/panel.js';
import { useSettings, useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { reportMisuse, type BuildProcess } from '../report-misuse.js';
import { useHydrating } from '../use-hydrating.js';
import type { HeadingLevel } from '../vocabulary.js';
import type { SupportChannel } from './channel.js';
import { mailto } from './channels/email.js';
import { useKnownFields, type KnownContext } from './known-fields.js';
import { redact } from './redact.js';
import { handoffWords, type HandoffWords } from './support-handoff.words.js';

declare const process: BuildProcess;

/** What works with no script: an address to write to, a form to post to, or both. */
export type HandoffFallback = { email: string; action?: string | undefined } | { action: string; email?: undefined };

export interface SupportHandoffProps extends KnownContext {
  /** What is already known, written so that the person can send it as their own words. */
  draft?: string | undefined;
  /** Always needed: a messenger can be blocked, and server HTML has none. */
  fallback: HandoffFallback;
  /** @default the provider's */
  channel?: SupportChannel | undefined;
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
  draft = '',
  fallback,
  channel: ownChannel,
  hours,
  redact: clean = redact,
  headingLevel,
  words,
  ...context
}: SupportHandoffProps) {
  const say = useWords('handoff', handoffWords, words);
  const settings = useSettings();
  const channel = ownChannel ?? settings.channel;
  const { subject, moment, attempt = 0 } = context;
  const fields = useKnownFields(context, clean);
  const labels: Readonly<Record<string, string>> = { ...say.fields };
  const id = useId();
  const hydrating = useHydrating();
  const field = useRef<HTMLTextAreaElement>(null);
  // A draft that changes (the next attempt) replaces the text only while nobody has written in it.
  const [typed, setTyped] = useState<string>();
  const text = typed ?? clean(draft);
  const [state, setState] = useState<'idle' | 'opening' | 'opened' | 'failed'>('idle');
  const canSend = channel !== undefined || fallback?.action !== undefined;
  const status = { idle: '', opening: '', opened: `${say.opened} ${say.ifNothingOpened}`, failed: say.failed }[state];

  useEffect(() => announce(status), [status]);

  if (process.env.NODE_ENV !== 'production' && !fallback?.email && !fallback?.action) {
    reportMisuse(
      'A support hand-off has no `fallback`. Messengers are often blocked, and then nobody could reach you from here. Give an e-mail address or the action of a form.',
    );
  }

  const tell = () => settings.tracker?.handedOff(moment, attempt);

  async function hand(event: FormEvent<HTMLFormElement>) {
    // Without a channel the form posts itself, exactly as it would without JavaScript.
    if (channel === undefined) return tell();
    event.preventDefault();
    if (state === 'opening') return;
    const draft = clean(text);
    if (typed !== undefined) setTyped(draft);
    setState('opening');
    try {
      await whenReady(channel);
      await channel.open({ subject, draft, fields });
      tell();
      setState('opened');
    } catch {
      setState('failed');
    }
  }

  return (
    <Panel className="tactful-handoff" title={say.title} headingLevel={headingLevel}>
      <form
        className="tactful-notice-body"
        action={fallback?.action}
        method="post"
        onSubmit={(event) => void hand(event)}
        noValidate
      >
        <div className="tactful-notice-text">
          <p>{channel === undefined || channel.can.draft ? say.carried : say.notCarried}</p>
          {isSomething(hours) && <div>{hours}</div>}
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
            onChange={(event) => setTyped(event.target.value)}
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
        {status && <p className="tactful-recovery-status">{status}</p>}
        <div className="tactful-recovery-steps">
          {canSend && (
            <Action rank="primary" type="submit" unavailable={state === 'opening'}>
              {state === 'opening' ? say.opening : (channel?.label ?? say.send)}
            </Action>
          )}
          {fallback?.email !== undefined && (
            <Action
              rank={canSend ? 'secondary' : 'primary'}
              href={mailto(fallback.email, { subject, draft: clean(text), fields })}
              onPress={tell}
            >
              {say.write}
            </Action>
          )}
          {!hydrating && <CopyButton text={() => clean(text)} source={field} label={say.copy} />}
        </div>
      </form>
    </Panel>
  );
}

async function whenReady(channel: SupportChannel): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (!channel.isReady()) {
    if (Date.now() > deadline) throw new Error('The channel has not loaded.');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
