export interface ErrorSummaryWords {
  /** `count` answers need a change. */
  title: (count: number) => string;
}

export const errorSummaryWords: ErrorSummaryWords = {
  title: (count) => (count === 1 ? 'One answer needs a change' : `${count} answers need a change`),
};
