'use client';

import type { MomentParams } from '@tactful/moments';
import { supportLeaving } from '@tactful/moments/words/en';
import { useId, useState, type FormEvent } from 'react';
import { announce } from '../announcer/announce.js';
import { Arrival } from '../arrival/arrival.js';
import { labelOf, useMessage } from '../moment/use-message.js';
import { useVisit } from '../moment/use-visit.js';
import { Notice } from '../notice/notice.js';
import { useSettings, useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { cancelPlanWords, type CancelPlanWords } from './cancel-plan.words.js';

export interface PlanEndedProps {
  params?: MomentParams['support.leaving'] | undefined;
  /** Gets the answer. It is asked for only here, after the cancellation has worked. */
  onAnswer?: ((answer: string) => void) | undefined;
  onSkip?: (() => void) | undefined;
  words?: Partial<CancelPlanWords> | undefined;
}

/**
 * After a plan has been cancelled: that it worked, until when things last, and one question that may be skipped. It is never a step
 * before the cancellation.
 */
export function PlanEnded({ params, onAnswer, onSkip, words }: PlanEndedProps) {
  const say = useWords('cancelPlan', cancelPlanWords, words);
  const labels = useSettings().words?.notice;
  const id = useId();
  const [answer, setAnswer] = useState('');
  const [settled, setSettled] = useState<'answered' | 'skipped'>();
  const tell = useVisit(supportLeaving);
  const message = useMessage(supportLeaving, { params });

  function send(event: FormEvent) {
    event.preventDefault();
    if (answer.trim() === '') return;
    tell('retried');
    onAnswer?.(answer);
    setSettled('answered');
    announce(say.thanks);
  }

  return (
    <Arrival mode="after-action">
      <Notice
        intent="success"
        lang={message.lang}
        words={labels}
        title={message.title}
        meaning={message.meaning}
        next={settled === 'answered' && say.thanks}
      >
        {!settled && onAnswer && (
          <form className="tactful-field" onSubmit={send}>
            <label htmlFor={id}>{say.question}</label>
            <input id={id} value={answer} onChange={(event) => setAnswer(event.target.value)} autoComplete="off" />
            <div className="tactful-recovery-steps">
              <Action rank="secondary" type="submit">
                {labelOf(message, 'reply')}
              </Action>
              <Action
                rank="way-out"
                onPress={() => {
                  setSettled('skipped');
                  onSkip?.();
                }}
              >
                {labelOf(message, 'skip')}
              </Action>
            </div>
          </form>
        )}
      </Notice>
    </Arrival>
  );
}
