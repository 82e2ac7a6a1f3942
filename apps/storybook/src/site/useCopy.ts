import { useEffect, useState } from 'react';

/** How the last attempt to copy went. */
export type CopyState = 'idle' | 'copied' | 'refused';

/** Puts text on the clipboard and says for two seconds whether that worked: a browser may refuse. */
export function useCopy(): readonly [state: CopyState, copy: (text: string) => void] {
  const [state, setState] = useState<CopyState>('idle');
  useEffect(() => {
    if (state === 'idle') return;
    const timer = setTimeout(() => setState('idle'), 2000);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = (text: string) => {
    // The clipboard is missing on pages that are not served securely.
    const writing: Promise<void> | undefined = (navigator.clipboard as Clipboard | undefined)?.writeText(text);
    if (writing === undefined) setState('refused');
    else
      writing.then(
        () => setState('copied'),
        () => setState('refused'),
      );
  };
  return [state, copy];
}
