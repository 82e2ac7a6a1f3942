'use client';

import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { announce } from '../announcer/announce.js';
import { Arrival } from '../arrival/arrival.js';
import { focusFirstInvalid } from '../error-summary/go-to-field.js';
import { FieldError, invalidProps } from '../field-error/field-error.js';
import { Notice } from '../notice/notice.js';
import { Panel } from '../notice/panel.js';
import { useSettings, useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { mailto } from '../support-handoff/channels/email.js';
import { cleaned, useKnownFields, type KnownContext } from '../support-handoff/known-fields.js';
import { fieldNames } from '../support-handoff/known-fields.words.js';
import { redact } from '../support-handoff/redact.js';
import type { HeadingLevel } from '../vocabulary.js';
import { requestFormWords, type RequestFormWords } from './request-form.words.js';

/** What the person sends, redacted. */
export interface SupportRequest {
  happened: string;
  tried: string;
  /** Short values by stable name, as the person left them; what they cleared is not there. */
  fields: Readonly<Record<string, string>>;
}

export interface RequestFormProps extends KnownContext {
  /**
   * Sends it. When it rejects, what was written stays. It may return the reference under which it can be found. Without it, the form posts
   * to `action`, exactly as it would without JavaScript.
   */
  onSend?:
    ((request: SupportRequest) => void | { reference?: string } | Promise<void | { reference?: string }>) | undefined;
  /** Where the form posts. */
  action?: string | undefined;
  /** An address to write to when sending does not work. */
  email?: string | undefined;
  /** What is already known, written so that the person can send it as their own words. */
  happened?: string | undefined;
  tried?: string | undefined;
  /** Keeps what is written under this name until it has been sent, so that a reload or a wrong turn does not lose it. In this tab only. */
  keepAs?: string | undefined;
  /** Takes out what must not be sent. @default `redact` */
  redact?: ((text: string) => string) | undefined;
  /** Between the fields and the steps, for example who reads it and when. */
  children?: ReactNode;
  /** Takes the place of the form once it has been sent. @default a sentence that we have it, with its reference */
  sent?: ReactNode;
  /** @default 2 */
  headingLevel?: Exclude<HeadingLevel, 'none'> | undefined;
  words?: Partial<RequestFormWords> | undefined;
}

/** What the person has changed; the rest is as it was given. */
type Edits = Record<string, string>;

/**
 * Asks support for help: what happened, what they tried, and what the product already knows, which they see and may change. What they
 * wrote stays until it has arrived.
 */
export function RequestForm({
  onSend,
  action,
  email,
  happened = '',
  tried = '',
  keepAs,
  redact: clean = redact,
  children,
  sent,
  headingLevel,
  words,
  ...context
}: RequestFormProps) {
  const say = useWords('requestForm', requestFormWords, words);
  const names: Readonly<Record<string, string>> = { ...useWords('handoff', { fields: fieldNames }).fields };
  const { tracker, words: own } = useSettings();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [edits, setEdits] = useState<Edits>({});
  const [state, setState] = useState<'writing' | 'missing' | 'sending' | 'failed' | { reference?: string }>('writing');
  const given: Edits = { happened: clean(happened), tried: clean(tried), ...useKnownFields(context, clean) };
  const all = { ...given, ...edits };
  const { happened: whatHappened = '', tried: whatTried = '', ...fields } = all;
  const missing = state === 'missing' && whatHappened.trim() === '' ? say.happenedMissing : undefined;
  const isSending = state === 'sending';

  useEffect(() => setEdits((now) => ({ ...recall(keepAs), ...now })), [keepAs]);
  useEffect(() => announce(state === 'failed' ? say.failed : ''), [state, say.failed]);

  const control = (name: string) => ({
    name,
    value: all[name] ?? '',
    onChange: ({ target }: { target: { value: string } }) => {
      const next = { ...edits, [name]: target.value };
      setEdits(next);
      keep(keepAs, next);
    },
  });

  /** What would go now: redacted, without what is empty. */
  const request = (): SupportRequest => ({
    happened: clean(whatHappened),
    tried: clean(whatTried),
    fields: cleaned(fields, clean),
  });

  async function send(event: FormEvent) {
    if (isSending || whatHappened.trim() === '') {
      event.preventDefault();
      if (isSending) return;
      setState('missing');
      // After the message is there: focus goes to its field, and its message is read with it.
      setTimeout(() => form.current && focusFirstInvalid(form.current));
      return;
    }
    const tell = () => tracker?.handedOff(context.moment, context.attempt ?? 0);
    if (!onSend) return tell();
    event.preventDefault();
    const going = request();
    setEdits({ ...edits, happened: going.happened, tried: going.tried, ...going.fields });
    setState('sending');
    try {
      const answer = await onSend(going);
      tell();
      keep(keepAs, undefined);
      setState(answer ?? {});
    } catch {
      setState('failed');
    }
  }

  if (typeof state === 'object') {
    return (
      sent ?? (
        <Arrival mode="after-action">
          <Notice intent="success" title={say.sent} reference={state.reference} words={own?.notice} />
        </Arrival>
      )
    );
  }
  return (
    <Panel title={say.title} headingLevel={headingLevel}>
      <form
        ref={form}
        className="tactful-notice-body"
        action={action}
        method="post"
        onSubmit={(event) => void send(event)}
        noValidate
      >
        <div className="tactful-field">
          <label htmlFor={`${id}h`}>{say.happened}</label>
          <p className="tactful-hint" id={`${id}hh`}>
            {say.happenedHint}
          </p>
          <FieldError for={`${id}h`}>{missing}</FieldError>
          <textarea rows={4} required {...invalidProps(`${id}h`, missing, `${id}hh`)} {...control('happened')} />
        </div>
        <div className="tactful-field">
          <label htmlFor={`${id}t`}>{say.tried}</label>
          <p className="tactful-hint" id={`${id}th`}>
            {say.triedHint}
          </p>
          <textarea rows={2} id={`${id}t`} aria-describedby={`${id}th`} {...control('tried')} />
        </div>
        <fieldset className="tactful-known">
          <legend>{say.context}</legend>
          <p className="tactful-hint">{say.contextHint}</p>
          {Object.keys(fields).map((name) => (
            <div key={name}>
              <label htmlFor={id + name}>{names[name] ?? name}</label>
              <input id={id + name} {...control(name)} />
            </div>
          ))}
        </fieldset>
        {children}
        {state === 'failed' && <p className="tactful-recovery-status">{say.failed}</p>}
        <div className="tactful-recovery-steps">
          <Action rank="primary" type="submit" unavailable={isSending}>
            {isSending ? say.sending : say.send}
          </Action>
          {email !== undefined && (
            <Action rank="way-out" href={mailtoOf(email, context.subject, request())}>
              {say.write}
            </Action>
          )}
        </div>
      </form>
    </Panel>
  );
}

function mailtoOf(address: string, subject: string, { happened, tried, fields }: SupportRequest): string {
  return mailto(address, { subject, draft: [happened, tried].filter(Boolean).join('\n\n'), fields });
}

// A browser may refuse storage altogether; then what is written is kept as long as the page is open.
function recall(name: string | undefined): Edits {
  try {
    const kept = JSON.parse((name && sessionStorage.getItem(name)) || '{}') as Record<string, unknown>;
    return Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

function keep(name: string | undefined, edits: Edits | undefined): void {
  try {
    if (name === undefined) return;
    if (edits) sessionStorage.setItem(name, JSON.stringify(edits));
    else sessionStorage.removeItem(name);
  } catch {
    return;
  }
}
