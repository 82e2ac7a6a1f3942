'use client';

import type { MomentWords } from '@tactful/moments';
import type { Subject } from '@tactful/moments/compose';
import { useState, type ComponentType } from 'react';
import { Arrival } from '../arrival/arrival.js';
import { CopyButton } from '../copy-button/copy-button.js';
import { Notice } from '../notice/notice.js';
import { useSettings } from '../provider/settings.js';
import type { Step } from '../recovery-actions/action.js';
import type { RecoveryActionsProps } from '../recovery-actions/recovery-actions.js';
import { Steps } from '../recovery-actions/steps.js';
import { reportMisuse, type BuildProcess } from '../report-misuse.js';
import { useHydrating } from '../use-hydrating.js';
import type { Intent } from '../vocabulary.js';
import type { KnownFacts, MomentDisplayProps } from './moment-props.js';
import { idOf } from './id-of.js';
import { useMessage } from './use-message.js';
import { useVisit } from './use-visit.js';

declare const process: BuildProcess;

/** Steps that do the same thing again; a rejection leads to the next attempt. */
const repeats = /^(retry|save|resume|retry-sign-in|check|refresh)$/;

/** Steps that end something; they never look like the way on. */
const plain = /^(stop|leave|end-|delete|close-|skip)/;

export interface MomentScreenProps extends MomentDisplayProps {
  /** The moment's English words; the provider's `messages` take their place in other languages. */
  words: MomentWords;
  subject?: Omit<Subject, 'moment'> | undefined;
  facts?: KnownFacts | undefined;
  params?: Readonly<Record<string, unknown>> | undefined;
  intent?: Intent | undefined;
  /** Told the error with which `onRetry` rejected. */
  onRetryFailed?: ((error: unknown) => void) | undefined;
  /** `RecoveryActions` where there may be a wait. @default the steps alone, which are half of it */
  actions?: ComponentType<RecoveryActionsProps> | undefined;
  /** When doing it again makes sense, for those `actions`. */
  retryAt?: RecoveryActionsProps['retryAt'];
}

/** One moment on a notice: its words for what is known, the steps that somebody handles, and its arrival. */
export function MomentScreen({
  words,
  subject,
  facts,
  params,
  intent,
  on = {},
  onRetry,
  onRetryFailed,
  wayOut,
  attempt: givenAttempt,
  arrival = 'in-background',
  say = {},
  surface,
  actions: Actions = Steps,
  retryAt,
  ...notice
}: MomentScreenProps) {
  const { contact, words: own } = useSettings();
  const hydrating = useHydrating();
  const [failures, setFailures] = useState(0);
  const attempt = givenAttempt ?? failures + 1;
  const moment = idOf(words);
  const tell = useVisit(words, attempt);
  const message = useMessage(words, { facts, params, attempt, surface }, subject);
  const { title = message.title, meaning = message.meaning, next = message.next, help = message.help } = say;
  const { severity, actions } = message;

  const steps = actions.flatMap(({ id, label }) => {
    const repeated = repeats.test(id);
    const handler = id in on ? on[id] : repeated ? onRetry : id === 'contact' ? contact : undefined;
    if (!handler) return [];
    const step: Step =
      typeof handler === 'object'
        ? handler
        : typeof handler === 'string'
          ? { label, href: handler }
          : { label, onAct: handler };
    const onAct = async () => {
      tell(id === 'contact' ? 'handed-off' : 'retried');
      try {
        await step.onAct?.();
      } catch (error) {
        if (!repeated) throw error;
        setFailures(failures + 1);
        onRetryFailed?.(error);
      }
    };
    return [{ ...step, id, repeated, onAct }];
  });
  const [first] = steps;
  // With a hand-off of another kind on the screen (the words lead with it, and no step does it), trying again is not the way on.
  const lead = actions[0]?.id;
  const leads = first && !plain.test(first.id) && (first.id === lead || lead !== 'contact');

  if (process.env.NODE_ENV !== 'production' && !first && !wayOut && lead) {
    reportMisuse(
      `The moment "${moment}" has no way on. None of its steps (${actions.map(({ id }) => id).join(', ')}) has a handler, so the person reads it and is stuck. Pass \`on={{ '${lead}': … }}\`${actions.some(({ id }) => repeats.test(id)) ? ', `onRetry`' : ''} or \`wayOut\`.`,
    );
  }

  return (
    <Arrival mode={arrival} occurrence={attempt} assertive={severity === 'critical'}>
      <Notice
        {...notice}
        lang={message.lang}
        data-moment={moment}
        intent={intent ?? (severity === 'info' || severity === 'warning' ? severity : 'error')}
        words={own?.notice}
        title={title}
        meaning={meaning}
        reassurance={message.reassurance}
        next={next}
        help={help}
        referenceAction={!hydrating && notice.reference && <CopyButton text={notice.reference} />}
        actions={
          (first || wayOut) && (
            <Actions
              primary={leads ? first : undefined}
              secondary={leads ? steps.slice(1) : steps}
              wayOut={wayOut}
              retryAt={first?.repeated ? retryAt : undefined}
            />
          )
        }
      />
    </Arrival>
  );
}
