export interface FieldErrorWords {
  /** Read before the message, so that a description is not taken for a hint. */
  prefix: string;
}

export const fieldErrorWords: FieldErrorWords = { prefix: 'Problem:' };
