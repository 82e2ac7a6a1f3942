export interface SessionWords {
  copyWork: string;
}

export const sessionWords: SessionWords = { copyWork: 'Copy your work' };
