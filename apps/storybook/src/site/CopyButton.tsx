import { useCopy, type CopyState } from './useCopy.js';

const words: Record<Exclude<CopyState, 'idle'>, string> = {
  copied: 'Copied',
  refused: 'Your browser keeps the clipboard closed. Select the text and copy it with the keyboard.',
};

interface CopyButtonProps {
  readonly label: string;
  readonly text: string;
}

/** Copies words, and says whether it did. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const [state, copy] = useCopy();
  return (
    <span className="copy">
      <button type="button" className="quiet" onClick={() => copy(text)}>
        {label}
      </button>
      <span role="status" className="soft">
        {state === 'idle' ? '' : words[state]}
      </span>
    </span>
  );
}
