'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { announce } from '../announcer/announce.js';
import { useWords } from '../provider/settings.js';
import { reportMisuse, type BuildProcess } from '../report-misuse.js';
import { Action, type Step } from './action.js';
import { stepsWords, type RecoveryWords } from './recovery-actions.words.js';

declare const process: BuildProcess;

export interface StepsProps {
  /** The way on. There is one. */
  primary?: Step | undefined;
  /** Other ways on, in the order in which they are likely to help. */
  secondary?: Step | readonly Step[] | undefined;
  /** The plain way out: leave it, do it later, go back. */
  wayOut?: Step | undefined;
  /** Called when a step's own work threw or rejected. Without it, a short sentence says that the step didn't finish. */
  onFailure?: ((error: unknown, step: Step) => void) | undefined;
  words?: Partial<RecoveryWords> | undefined;
}

/** After this long a step that is under way says so again. Milliseconds. */
const LONG = 10_000;

/**
 * The steps alone, for moments that know no wait. Steps under way stay focusable, are not started twice, and never block the way out.
 *
 * @param props.held the primary step would come too early
 * @param props.note stands above the steps as long as they have nothing to say themselves
 */
export function Steps({
  primary,
  secondary = [],
  wayOut,
  onFailure,
  words,
  held,
  note = '',
}: StepsProps & { held?: boolean; note?: string | undefined }) {
  const say = useWords('recovery', stepsWords, words);
  const id = useId();
  const [busy, setBusy] = useState<string>();
  const [trouble, setTrouble] = useState('');
  const running = useRef(false);
  const status = trouble || note;

  useEffect(() => announce(trouble), [trouble]);

  useEffect(() => {
    if (busy === undefined) return;
    const timer = setTimeout(() => setTrouble(say.stillWorking), LONG);
    return () => clearTimeout(timer);
  }, [busy, say.stillWorking]);

  async function act(step: Step) {
    if (running.current) return;
    running.current = true;
    setTrouble('');
    let outcome = '';
    try {
      const work = step.onAct?.();
      if (work) setBusy(step.label);
      await work;
    } catch (error) {
      if (onFailure) onFailure(error, step);
      else outcome = say.notFinished;
    }
    running.current = false;
    setBusy(undefined);
    setTrouble(outcome);
  }

  const show = (step: Step, rank: 'primary' | 'secondary') => {
    if (process.env.NODE_ENV !== 'production' && step.onAct === undefined && step.href === undefined) {
      reportMisuse(
        `The step "${step.label}" does nothing. It has neither \`onAct\` nor \`href\`, so pressing it leaves the person where they are. Give it one of the two.`,
      );
    }
    const first = rank === 'primary';
    return (
      <Action
        key={step.label}
        rank={rank}
        href={step.href}
        onPress={() => act(step)}
        unavailable={(first && held && step.href === undefined) || busy !== undefined}
        describedBy={first && status ? id : undefined}
      >
        {busy === step.label ? say.working : step.label}
      </Action>
    );
  };

  return (
    <div className="tactful tactful-recovery">
      {status && (
        <p className="tactful-recovery-status" id={id}>
          {status}
        </p>
      )}
      <div className="tactful-recovery-steps">
        {primary && show(primary, 'primary')}
        {[secondary].flat().map((step) => show(step as Step, 'secondary'))}
        {wayOut && (
          // The way out stays open whatever else is under way.
          <Action rank="way-out" href={wayOut.href} onPress={wayOut.onAct}>
            {wayOut.label}
          </Action>
        )}
      </div>
    </div>
  );
}
