'use client';

import { waitLongTask } from '@tactful/moments/words/en';
import type { MomentComponentProps } from '../moment/define-moment.js';
import { MomentScreen } from '../moment/moment-screen.js';
import { useWords } from '../provider/settings.js';
import { waitingWords } from './waiting.words.js';

/**
 * Something that takes a while: how far it is, how long it may take, and whether the page may be closed. The progress can be read at any
 * time; it is not announced as it moves.
 */
export function LongTask({ children, ...props }: MomentComponentProps<'wait.long-task'>) {
  const say = useWords('waiting', waitingWords, undefined);
  const { done, total } = props.params ?? {};
  const known = total !== undefined && Number.isFinite(total) && total > 0;
  return (
    <MomentScreen arrival="with-page" {...props} words={waitLongTask}>
      <progress
        className="tactful-progress"
        aria-label={typeof props.params?.object === 'string' ? props.params.object : say.progress}
        {...(known ? { max: total, value: Math.min(done ?? 0, total) } : {})}
      />
      {children}
    </MomentScreen>
  );
}
