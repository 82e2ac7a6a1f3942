'use client';

import { useEffect, useState, type RefObject } from 'react';
import { announce } from '../announcer/announce.js';
import { useWords } from '../provider/settings.js';
import { Action } from '../recovery-actions/action.js';
import { copyWords, type CopyWords } from './copy-button.words.js';

export interface CopyButtonProps {
  /** What to copy; asked when pressed, so that it is what the person sees then. */
  text: string | (() => string);
  /** Selected for copying by hand when the browser does not allow copying. */
  source?: RefObject<HTMLElement | null> | undefined;
  /** @default "Copy" */
  label?: string | undefined;
  words?: Partial<CopyWords> | undefined;
}

/** Copies something the person may need elsewhere, and says that it did. */
export function CopyButton({ text, source, label, words }: CopyButtonProps) {
  const say = useWords('copy', copyWords, words);
  const [answer, setAnswer] = useState('');

  useEffect(() => {
    if (!answer) return;
    announce(answer);
    const timer = setTimeout(() => setAnswer(''), 4000);
    return () => clearTimeout(timer);
  }, [answer]);

  async function copy() {
    try {
      await navigator.clipboard.writeText(typeof text === 'function' ? text() : text);
      setAnswer(say.copied);
    } catch {
      const element = source?.current;
      // A field is selected by its own method, other text by the page's selection.
      if (element instanceof HTMLElement && 'select' in element) (element as HTMLInputElement).select();
      else if (element) getSelection()?.selectAllChildren(element);
      setAnswer(element ? say.selected : say.refused);
    }
  }

  return (
    <Action rank="way-out" onPress={copy}>
      {answer || label || say.copy}
    </Action>
  );
}
