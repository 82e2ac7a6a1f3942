'use client';

import type { WorkFact } from '@tactful/moments';
import { netOffline } from '@tactful/moments/words/en';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { announce } from '../announcer/announce.js';
import type { Handlers } from '../moment/moment-props.js';
import { MomentScreen } from '../moment/moment-screen.js';
import { Notice } from '../notice/notice.js';
import { useSettings, useWords } from '../provider/settings.js';
import { connectionWords, type ConnectionWords } from './offline-status.words.js';

export interface OfflineStatusProps {
  /** Where what they write goes meanwhile. */
  facts: { work: WorkFact };
  /** @default what the browser reports */
  offline?: boolean | undefined;
  /** How long the connection must be gone, or back, before it is said: one that comes and goes in a tunnel is not. Milliseconds. @default 2000 */
  delay?: number | undefined;
  /** How long it says that they are back. Milliseconds. @default 6000 */
  linger?: number | undefined;
  on?: Handlers | undefined;
  words?: Partial<ConnectionWords> | undefined;
}

/** Says that they are offline, where their work is, and when they are back. Renders nothing while all is well. */
export function OfflineStatus({ facts, offline, delay = 2000, linger = 6000, on, words }: OfflineStatusProps) {
  const say = useWords('connection', connectionWords, words);
  const labels = useSettings().words?.notice;
  const browserSays = useSyncExternalStore(
    listen,
    () => !navigator.onLine,
    () => false,
  );
  const isOffline = offline ?? browserSays;
  const [state, setState] = useState<'online' | 'offline' | 'back'>('online');

  useEffect(() => {
    const next = isOffline ? 'offline' : state === 'offline' ? 'back' : 'online';
    if (next === state) return;
    const timer = setTimeout(() => setState(next), next === 'online' ? linger : delay);
    return () => clearTimeout(timer);
  }, [isOffline, state, delay, linger]);

  // Announced by hand: an arrival of its own would count as a message, and being back is none.
  useEffect(() => announce(state === 'back' ? say.backOnline : ''), [state, say.backOnline]);

  if (state === 'online') return null;
  if (state === 'back') return <Notice layout="inline" intent="success" title={say.backOnline} words={labels} />;
  return <MomentScreen words={netOffline} layout="inline" facts={facts} params={{ reason: 'offline' }} on={on} />;
}

function listen(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}
