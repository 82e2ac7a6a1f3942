export interface SavingWords {
  /** Heads the reader's own version in a conflict. */
  mine: string;
  /** Heads the other version; `name` is who made it, where that is known. */
  theirs: (name?: string) => string;
}

export const savingWords: SavingWords = {
  mine: 'Your version',
  theirs: (name) => (name === undefined ? 'The other version' : `The version by ${name}`),
};
