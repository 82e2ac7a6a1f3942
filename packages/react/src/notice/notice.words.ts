import type { Intent } from '../vocabulary.js';

/** The word that stands beside the sign, and the label of a reference. */
export interface NoticeWords {
  intent: Record<Exclude<Intent, 'neutral'>, string>;
  reference: string;
}

export const noticeWords: NoticeWords = {
  intent: { error: 'Problem', warning: 'Take note', info: 'Good to know', success: 'Done' },
  reference: 'Reference',
};
