export interface WaitingWords {
  /** Names a progress bar whose task has no name. */
  progress: string;
}

export const waitingWords: WaitingWords = { progress: 'Progress' };
