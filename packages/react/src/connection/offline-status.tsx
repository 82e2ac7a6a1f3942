'use client';

import type { WorkFact } from '@tactful/moments';
import { netOffline } from '@tactful/moments/words/en';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../announcer/announce.js';
import type { Handlers } from '../moment/moment-props.js';
import { MomentScreen } from '../moment/moment-screen.js';
import { Notice } from '../notice/notice.js';
import { useWords } from '../provider/settings.js';
import { connectionWords, type ConnectionWords } from './offline-status.words.js';

export interface OfflineStatusProps {
  /** Where what they write goes meanwhile. */
  facts: { work: WorkFact };
  /** @default what the browser reports */
  offline?: boolean | undefined;
  on?: Handlers | undefined;
  words?: Partial<ConnectionWords> | undefined;
}

/** A connection that comes and goes in a tunnel is not announced each time. Milliseconds. */
const STEADY = 2000;
/** How long it says that they are back. Milliseconds. */
const LINGER = 6000;

/** Says that they are offline, where their work is, and when they are back. Renders nothing while all is well. */
export function OfflineStatus({ facts, offline, on, words }: OfflineStatusProps) {
  const say = useWords('connection', connectionWords, words);
  const [state, setState] = useState<'online' | 'offline' | 'back'>('online');
  const settled = useRef(state);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const settle = (next: typeof state, delay: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        settled.current = next;
        setState(next);
        if (next === 'back') {
          announce(say.backOnline);
          settle('online', LINGER);
        }
      }, delay);
    };
    const check = () => {
      const isOffline = offline ?? !navigator.onLine;
      const shown = settled.current === 'offline';
      if (isOffline === shown) clearTimeout(timer);
      if (isOffline && !shown) settle('offline', STEADY);
      if (!isOffline && shown) settle('back', STEADY);
    };
    check();
    addEventListener('online', check);
    addEventListener('offline', check);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', check);
      removeEventListener('offline', check);
    };
  }, [offline, say.backOnline]);

  if (state === 'online') return null;
  // Announced by hand: an arrival of its own would count as a message, and being back is none.
  if (state === 'back') return <Notice layout="inline" intent="success" title={say.backOnline} />;
  return (
    <MomentScreen
      words={netOffline}
      area="reliability"
      arrival="in-background"
      layout="inline"
      facts={facts}
      params={{ reason: 'offline' }}
      on={on}
    />
  );
}
