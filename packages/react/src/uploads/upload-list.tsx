'use client';

import { resolve } from '@tactful/moments/web';
import { fileInterrupted, fileRejected } from '@tactful/moments/words/en';
import { useEffect, useId, useRef } from 'react';
import { announce } from '../announcer/announce.js';
import { useMessage } from '../moment/use-message.js';
import { useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { Sign } from '../notice/sign.js';
import type { HeadingLevel } from '../vocabulary.js';
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
  /** @default 2 */
  headingLevel?: Exclude<HeadingLevel, 'none'> | undefined;
  words?: Partial<UploadWords> | undefined;
}

/**
 * Files with their state, one line each: what failed says why, beside its own file. While files move nothing is announced; when the last
 * one has settled, one sentence sums it up.
 */
export function UploadList({ items, onRetry, onRemove, headingLevel = 2, words }: UploadListProps) {
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
  const Title = `h${headingLevel}` as const;
  return (
    <section className="tactful tactful-uploads" aria-labelledby={id}>
      <Title id={id} className="tactful-notice-title">
        {!moving && failed > 0 ? say.someFailed(failed, items.length) : say.title}
      </Title>
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
}: Pick<UploadListProps, 'onRetry' | 'onRemove'> & { item: UploadItem; say: UploadWords }) {
  const { name, state } = item;
  const failed = state === 'failed';
  const percent = Math.min(100, Math.max(0, Math.round(item.percent || 0)));
  return (
    <li className="tactful-upload" data-state={state}>
      <p className="tactful-upload-name">{name}</p>
      <p className="tactful-upload-state">
        {state === 'done' && <Sign intent="success" />}
        {failed && <Sign intent="error" />}
        {state === 'sending' ? say.sending(percent) : say[state]}
      </p>
      {state === 'sending' && <progress className="tactful-progress" max={100} value={percent} aria-label={name} />}
      {failed && <Why {...item} />}
      {(onRetry || onRemove) && state !== 'done' && (
        <div className="tactful-recovery-steps">
          {onRetry && failed && !item.refused && (
            <Action rank="secondary" onPress={() => onRetry(item)}>
              {say.retry(name)}
            </Action>
          )}
          {onRemove && (
            <Action rank="way-out" onPress={() => onRemove(item)}>
              {say.remove(name)}
            </Action>
          )}
        </div>
      )}
    </li>
  );
}

/** Why this file is not there, and what can be done about it. */
function Why({ error, refused }: UploadItem) {
  const resolved = refused ? { moment: 'file.rejected', params: refused } : resolve(error);
  const rejected = resolved.moment === 'file.rejected';
  const { title, meaning, next } = useMessage(rejected ? fileRejected : fileInterrupted, {
    params: rejected ? resolved.params : undefined,
  });
  return <p className="tactful-upload-why">{`${title}. ${meaning} ${next}`.trim()}</p>;
}
