'use client';

import type { Action as MessageAction, Facts, Message, MomentWords, Severity } from '@tactful/moments';
import { compose, type Subject } from '@tactful/moments/compose';
import { useState, type ReactNode } from 'react';
import { Arrival } from '../arrival/arrival.js';
import { CopyButton } from '../copy-button/copy-button.js';
import { Notice } from '../notice/notice.js';
import { noticeWords } from '../notice/notice.words.js';
import { useSettings, useWords } from '../provider/settings.js';
import type { Step } from '../recovery-actions/action.js';
import { RecoveryActions } from '../recovery-actions/recovery-actions.js';
import { reportMisuse, type BuildProcess } from '../report-misuse.js';
import { useHydrating } from '../use-hydrating.js';
import type { Intent } from '../vocabulary.js';
import type { Handler, KnownFacts, MomentDisplayProps } from './moment-props.js';
import { idOf } from './id-of.js';
import { useMomentEvents } from './use-moment-events.js';

declare const process: BuildProcess;

const intents: Record<Severity, Intent> = { info: 'info', warning: 'warning', problem: 'error', critical: 'error' };

/** Steps that do the same thing again; a rejection leads to the next attempt. */
const repeats: ReadonlySet<string> = new Set(['retry', 'save', 'resume', 'retry-sign-in', 'check', 'refresh']);

/** Steps that end something; they never look like the way on. */
const plain: ReadonlySet<string> = new Set([
  'stop',
  'leave',
  'end-plan',
  'end-trial',
  'delete',
  'close-account',
  'skip',
]);

export interface MomentScreenProps extends MomentDisplayProps {
  /** The moment's English words; the provider's `messages` take their place in other languages. */
  words: MomentWords;
  subject?: Omit<Subject, 'moment'> | undefined;
  facts?: KnownFacts | undefined;
  params?: Readonly<Record<string, unknown>> | undefined;
  area?: string | undefined;
  intent?: Intent | undefined;
  /** Told the error with which `onRetry` rejected. */
  onRetryFailed?: ((error: unknown) => void) | undefined;
  /** The end of a wait that the moment itself knows about. Milliseconds since 1970. */
  retryAt?: Date | number | undefined;
}

/** One moment on a notice: its words for what is known, the steps that somebody handles, and its arrival. */
export function MomentScreen({
  words,
  subject,
  facts,
  params,
  area,
  intent,
  on = {},
  onRetry,
  onRetryFailed,
  wayOut,
  attempt: givenAttempt,
  arrival = 'in-background',
  layout = 'section',
  headingLevel,
  reference,
  say = {},
  surface = 'page',
  retryAt: givenRetryAt,
  children,
  className,
}: MomentScreenProps) {
  const settings = useSettings();
  const labels = useWords('notice', noticeWords, undefined);
  const hydrating = useHydrating();
  const [counted, setCounted] = useState(1);
  const attempt = givenAttempt ?? counted;
  const tell = useMomentEvents(idOf(words), attempt, area);
  const retry = subject?.retry;
  const retryAt = givenRetryAt ?? (retry?.kind === 'later' ? retry.at : undefined);
  const message: Message = compose(
    settings.messages?.[idOf(words)] ?? words,
    { ...subject, moment: idOf(words) },
    {
      facts: definedFacts(facts),
      // The reference has a line of its own, so the words do not repeat it.
      // The server's clock and zone are not the reader's: times are written when theirs are known.
      params: {
        ...(hydrating && settings.timeZone === undefined ? withoutTimes(params) : params),
        retryAt: retryAt === undefined || hydrating ? undefined : new Date(retryAt),
      },
      attempt,
      surface,
      timeZone: settings.timeZone,
      locale: settings.locale,
      overrides: settings.overrides,
    },
  );

  const lead = message.actions[0]?.id;

  function stepFor(action: MessageAction): Step[] {
    const { id, label } = action;
    const general = repeats.has(id) ? onRetry : id === 'contact' ? settings.contact : undefined;
    const handler: Handler | undefined = id in on ? on[id] : general;
    if (handler === undefined) return [];
    const step: Step =
      typeof handler === 'string'
        ? { label, href: handler }
        : typeof handler === 'function'
          ? { label, onAct: handler }
          : handler;
    const onAct = step.onAct;
    const acts = () => {
      tell(id === 'contact' ? 'handed-off' : 'retried');
      return repeats.has(id) && onAct ? again(onAct) : onAct?.();
    };
    return [step.href === undefined ? { label: step.label, onAct: acts } : { ...step, onAct: acts }];
  }

  async function again(onAct: () => unknown) {
    try {
      await onAct();
    } catch (error) {
      setCounted((count) => count + 1);
      onRetryFailed?.(error);
    }
  }

  const offered = message.actions.flatMap((action) => stepFor(action).map((step) => ({ id: action.id, step })));
  const [first] = offered;
  // With a hand-off of another kind on the screen (the words lead with it, and no step does it), trying again is not the way on.
  const leads = first !== undefined && !plain.has(first.id) && (first.id === lead || lead !== 'contact');
  const steps = offered.map(({ step }) => step);
  const primary = leads ? steps[0] : undefined;
  const secondary = leads ? steps.slice(1) : steps;
  if (
    process.env.NODE_ENV !== 'production' &&
    steps.length === 0 &&
    wayOut === undefined &&
    message.actions.length > 0
  ) {
    reportMisuse(
      `The moment "${idOf(words)}" has no way on. None of its steps (${message.actions.map(({ id }) => id).join(', ')}) has a handler, so the person reads it and is stuck. Pass \`on={{ '${message.actions[0]?.id}': … }}\`, \`onRetry\` or \`wayOut\`.`,
    );
  }

  const part = (own: ReactNode | undefined, text: string) => (own === undefined ? text : own);
  return (
    <Arrival
      mode={arrival}
      occurrence={attempt}
      assertive={message.severity === 'critical' && arrival === 'in-background'}
    >
      <Notice
        className={className}
        lang={message.lang}
        data-moment={idOf(words)}
        intent={intent ?? (idOf(words).startsWith('empty.') ? 'neutral' : intents[message.severity])}
        layout={layout}
        headingLevel={headingLevel}
        words={labels}
        title={part(say.title, message.title)}
        meaning={part(say.meaning, message.meaning)}
        reassurance={message.reassurance}
        next={part(say.next, message.next)}
        help={part(say.help, message.help)}
        reference={reference}
        referenceAction={reference === undefined || hydrating ? null : <CopyButton text={reference} />}
        actions={
          steps.length > 0 || wayOut ? (
            <RecoveryActions
              primary={primary}
              secondary={secondary}
              wayOut={wayOut}
              retryAt={first && repeats.has(first.id) ? retryAt : undefined}
            />
          ) : null
        }
      >
        {children}
      </Notice>
    </Arrival>
  );
}

function withoutTimes(params: MomentScreenProps['params']): MomentScreenProps['params'] {
  return params && Object.fromEntries(Object.entries(params).filter(([, value]) => !(value instanceof Date)));
}

function definedFacts(facts: KnownFacts | undefined): Partial<Facts> | undefined {
  if (facts === undefined) return undefined;
  const { money, work } = facts;
  return { ...(money === undefined ? {} : { money }), ...(work === undefined ? {} : { work }) };
}
