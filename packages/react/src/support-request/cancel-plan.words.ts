export interface CancelPlanWords {
  question: string;
  thanks: string;
}

export const cancelPlanWords: CancelPlanWords = {
  question: 'What made you leave? One line is enough, and you can skip it.',
  thanks: 'Thank you. A person reads every answer.',
};
