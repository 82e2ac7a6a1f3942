'use client';

import { resolve } from '@tactful/moments/web';
import { compose } from '@tactful/moments/compose';
import { fileInterrupted, fileRejected } from '@tactful/moments/words/en';
import { useEffect, useId, useRef } from 'react';
import { announce } from '../announcer/announce.js';
import { idOf } from '../moment/id-of.js';
import { useSettings, useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { Sign } from '../notice/sign.js';
import { uploadWords, type UploadWords } from './uploads.words.js';

/** One file on its way. */
export interface UploadItem {
  /** Unique in the list. */
  id: string;
  name: string;
  state: 'waiting' | 'sending' | 'done' | 'failed';
  /** 0 to 100, while it is being sent. */
  percent?: number | undefined;
  /** What made it fail, as it was caught. Nothing of its text is shown. */
  error?: unknown;
  /** What the product knows about a refusal: `{ reason: 'too-large', limit: 250 }` (megabytes). */
  refused?: Readonly<Record<string, unknown>> | undefined;
}

export interface UploadListProps {
  items: readonly UploadItem[];
  onRetry?: ((item: UploadItem) => void) | undefined;
  onRemove?: ((item: UploadItem) => void) | undefined;
  words?: Partial<UploadWords> | undefined;
}

/**
 * Files with their state, one line each: what failed says why, beside its own file. While files move nothing is announced; when the last
 * one has settled, one sentence sums it up.
 */
export function UploadList({ items, onRetry, onRemove, words }: UploadListProps) {
  const say = useWords('uploads', uploadWords, words);
  const id = useId();
  const moving = items.some(({ state }) => state === 'waiting' || state === 'sending');
  const failed = items.filter(({ state }) => state === 'failed').length;
  const wasMoving = useRef(false);

  useEffect(() => {
    if (moving) wasMoving.current = true;
    else if (wasMoving.current && items.length > 0) {
      wasMoving.current = false;
      announce(failed === 0 ? say.allDone(items.length) : say.someFailed(failed, items.length));
    }
  }, [moving, failed, items.length, say]);

  if (items.length === 0) return null;
  return (
    <section className="tactful tactful-uploads" aria-labelledby={id}>
      <h2 id={id} className="tactful-notice-title">
        {!moving && failed > 0 ? say.someFailed(failed, items.length) : say.title}
      </h2>
      <ul>
        {items.map((item) => (
          <UploadRow key={item.id} item={item} say={say} onRetry={onRetry} onRemove={onRemove} />
        ))}
      </ul>
    </section>
  );
}

function UploadRow({
  item,
  say,
  onRetry,
  onRemove,
}: {
  item: UploadItem;
  say: UploadWords;
  onRetry: UploadListProps['onRetry'];
  onRemove: UploadListProps['onRemove'];
}) {
  const { messages, locale, overrides } = useSettings();
  const percent = Math.min(100, Math.max(0, Math.round(item.percent || 0)));
  const state = { waiting: say.waiting, sending: say.sending(percent), done: say.done, failed: say.failed }[item.state];
  return (
    <li className="tactful-upload" data-state={item.state}>
      <p className="tactful-upload-name">{item.name}</p>
      <p className="tactful-upload-state">
        {item.state === 'done' && <Sign intent="success" />}
        {item.state === 'failed' && <Sign intent="error" />}
        {state}
      </p>
      {item.state === 'sending' && (
        <progress className="tactful-progress" max={100} value={percent} aria-label={item.name} />
      )}
      {item.state === 'failed' && <p className="tactful-upload-why">{why(item, { messages, locale, overrides })}</p>}
      {(onRetry || onRemove) && item.state !== 'done' && (
        <div className="tactful-recovery-steps">
          {onRetry && item.state === 'failed' && item.refused === undefined && (
            <Action rank="secondary" onPress={() => onRetry(item)}>
              {say.retry(item.name)}
            </Action>
          )}
          {onRemove && (
            <Action rank="way-out" onPress={() => onRemove(item)}>
              {say.remove(item.name)}
            </Action>
          )}
        </div>
      )}
    </li>
  );
}

/** Why this file is not there, and what can be done about it. */
function why(
  { error, refused }: UploadItem,
  { messages, locale, overrides }: Pick<ReturnType<typeof useSettings>, 'messages' | 'locale' | 'overrides'>,
): string {
  const resolved = refused === undefined ? resolve(error) : { moment: 'file.rejected' as const, params: refused };
  const rejected = resolved.moment === 'file.rejected';
  const words = rejected ? fileRejected : fileInterrupted;
  const { title, meaning, next } = compose(
    messages?.[idOf(words)] ?? words,
    { moment: idOf(words) },
    { params: rejected ? resolved.params : {}, locale, overrides },
  );
  return `${title}. ${meaning} ${next}`.trim();
}
