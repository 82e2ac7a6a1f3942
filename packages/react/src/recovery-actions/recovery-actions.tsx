'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { announce } from '../announcer/announce.js';
import { useSettings, useWords } from '../provider/settings.js';
import { reportMisuse, type BuildProcess } from '../report-misuse.js';
import { Action, type Step } from './action.js';
import { recoveryWords, type RecoveryWords } from './recovery-actions.words.js';
import { useWait, type Wait } from './use-wait.js';

declare const process: BuildProcess;

export interface RecoveryActionsProps {
  /** The way on. There is one. */
  primary?: Step | undefined;
  /** Other ways on, in the order in which they are likely to help. */
  secondary?: Step | readonly Step[] | undefined;
  /** The plain way out: leave it, do it later, go back. */
  wayOut?: Step | undefined;
  /** When the primary step makes sense again, as a `Date` or milliseconds since 1970, usually from `Retry-After`. */
  retryAt?: Date | number | undefined;
  /** Called when a step's own work threw or rejected. Without it, a short sentence says that the step didn't finish. */
  onFailure?: ((error: unknown, step: Step) => void) | undefined;
  words?: Partial<RecoveryWords> | undefined;
}

/** After this long a step that is under way says so again. Milliseconds. */
const LONG = 10_000;

/**
 * The steps out of a moment: one way on, other ways, and a way out. Steps that are waiting or under way stay focusable, are not started
 * twice, and never block the way out.
 */
export function RecoveryActions({ primary, secondary, wayOut, retryAt, onFailure, words }: RecoveryActionsProps) {
  const say = useWords('recovery', recoveryWords, words);
  const { locale = 'en', timeZone } = useSettings();
  const statusId = useId();
  const [busy, setBusy] = useState<string>();
  const [slow, setSlow] = useState(false);
  const [failed, setFailed] = useState(false);
  const running = useRef(false);
  const alive = useRef(true);
  const wait = useWait(retryAt);
  const ready = wait.state === 'over';
  const hadToWait = useRef(false);

  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  useEffect(() => {
    // While the page is taken over, the wait is unknown; only one that was really there can end.
    if (wait.state === 'waiting') hadToWait.current = true;
    else if (ready && hadToWait.current) {
      hadToWait.current = false;
      announce(say.ready);
    }
  }, [wait.state, ready, say.ready]);

  useEffect(() => {
    if (busy === undefined) return;
    const timer = setTimeout(() => {
      setSlow(true);
      announce(say.stillWorking);
    }, LONG);
    return () => clearTimeout(timer);
  }, [busy, say.stillWorking]);

  const others =
    secondary === undefined ? [] : Array.isArray(secondary) ? (secondary as readonly Step[]) : [secondary as Step];

  async function act(step: Step) {
    if (running.current) return;
    running.current = true;
    setFailed(false);
    setSlow(false);
    try {
      const work = step.onAct?.();
      if (isThenable(work)) {
        setBusy(step.label);
        await work;
      }
    } catch (error) {
      if (onFailure) onFailure(error, step);
      else if (alive.current) {
        setFailed(true);
        announce(say.notFinished);
      }
    } finally {
      running.current = false;
      if (alive.current) {
        setBusy(undefined);
        setSlow(false);
      }
    }
  }

  const render = (step: Step, rank: 'primary' | 'secondary') => {
    if (process.env.NODE_ENV !== 'production' && step.onAct === undefined && step.href === undefined) {
      reportMisuse(
        `The step "${step.label}" does nothing. It has neither \`onAct\` nor \`href\`, so pressing it leaves the person where they are. Give it one of the two.`,
      );
    }
    const waits = rank === 'primary' && !ready;
    return (
      <Action
        key={step.label}
        rank={rank}
        href={step.href}
        onPress={() => void act(step)}
        unavailable={(waits && step.href === undefined) || busy !== undefined}
        describedBy={rank === 'primary' && retryAt !== undefined ? statusId : undefined}
      >
        {busy === step.label ? say.working : step.label}
      </Action>
    );
  };

  const status = failed ? say.notFinished : slow ? say.stillWorking : describeWait(wait, say, locale, timeZone);
  return (
    <div className="tactful tactful-recovery">
      {retryAt !== undefined || status !== '' ? (
        <p className="tactful-recovery-status" id={statusId}>
          {status || say.ready}
        </p>
      ) : null}
      <div className="tactful-recovery-steps">
        {primary && render(primary, 'primary')}
        {others.map((step) => render(step, 'secondary'))}
        {wayOut && (
          // The way out stays open whatever else is under way.
          <Action rank="way-out" href={wayOut.href} onPress={() => void wayOut.onAct?.()}>
            {wayOut.label}
          </Action>
        )}
      </div>
    </div>
  );
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}

function describeWait(wait: Wait, words: RecoveryWords, locale: string, timeZone: string | undefined): string {
  if (wait.state === 'over') return '';
  if (wait.state === 'unknown') return words.waitUnknown;
  if (wait.counted) {
    const seconds = Math.ceil(wait.left / 1000);
    return words.waitFor(
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'long' }).format(seconds),
    );
  }
  const at = new Date(Date.now() + wait.left);
  const sameDay = wait.left < 43_200_000;
  return words.waitUntil(
    new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'short', ...(sameDay ? {} : { dateStyle: 'long' }) }).format(
      at,
    ),
  );
}
