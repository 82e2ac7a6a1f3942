'use client';

import type { Resolve, ResolveContext } from '@tactful/moments';
import { words as english } from '@tactful/moments/words/en';
import { useMemo, useState, type FunctionComponent } from 'react';
import type { KnownFacts, MomentDisplayProps } from './moment-props.js';
import { WaitingScreen } from './waiting-screen.js';

export interface MomentProps extends MomentDisplayProps {
  /** Whatever was caught or received. Nothing of its text is ever shown. */
  error: unknown;
  /** What is known about money and work, beyond what the error itself proves. */
  facts?: KnownFacts | undefined;
  /** What the words may use, such as `{ last4: '4021' }`. */
  params?: Readonly<Record<string, unknown>> | undefined;
  /** Which API refused, where the same exception means different things. */
  api?: ResolveContext['api'];
  /** Also show what needs no message: the person stopped it themselves, or it went well. @default false */
  showSilent?: boolean | undefined;
}

/**
 * Makes a `<Moment>` with the resolver of your choice: `createMoment(resolve)` with `resolve` from `@tactful/moments/web` knows Stripe,
 * HTTP and the browser, and is a third of the size of the one that knows all families.
 */
export function createMoment(resolve: Resolve): FunctionComponent<MomentProps> {
  return function Moment({ error, api, params, showSilent = false, attempt, ...props }) {
    // A step on that fails again brings its own error; the words are for that one until the caller hands over another.
    const [rejected, setRejected] = useState<{ from: unknown; error: unknown; times: number }>();
    const current = rejected !== undefined && Object.is(rejected.from, error) ? rejected.error : error;
    const resolved = useMemo(() => resolve(current, { api }), [current, api]);
    const count = useAttempts(current, rejected?.times ?? 0);
    if (resolved.silent !== undefined && !showSilent) return null;
    return (
      <WaitingScreen
        // Nothing has gone wrong where nothing is.
        intent={resolved.moment.startsWith('empty.') ? 'neutral' : undefined}
        {...props}
        words={english[resolved.moment]}
        subject={resolved}
        params={params}
        attempt={attempt ?? count}
        onRetryFailed={(next) => setRejected({ from: error, error: next, times: (rejected?.times ?? 0) + 1 })}
      />
    );
  };
}

/** How many failures there have been in a row: a new error, or the same one once more. */
function useAttempts(error: unknown, rejections: number): number {
  const [seen, setSeen] = useState({ error, rejections, count: 1 });
  if (Object.is(seen.error, error) && seen.rejections === rejections) return seen.count;
  setSeen({ error, rejections, count: seen.count + 1 });
  return seen.count + 1;
}
