export interface CopyWords {
  copy: string;
  copied: string;
  /** When the browser did not allow it; the text is selected instead. */
  selected: string;
  /** When the browser did not allow it and there is nothing to select. */
  refused: string;
}

export const copyWords: CopyWords = {
  copy: 'Copy',
  copied: 'Copied',
  selected: 'Selected. Copy it with your keyboard or the menu.',
  refused: 'Not copied. Select the text to copy it.',
};
