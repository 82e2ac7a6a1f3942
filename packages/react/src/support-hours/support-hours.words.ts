export interface HoursWords {
  /** `until` is a clock time in the reader's zone. */
  openUntil: (until: string) => string;
  /** `from` is a day and clock time in the reader's zone. */
  opensAt: (from: string) => string;
  /** Before the reader's clock is known. `hours` is left to the page. */
  unknown: string;
}

export const hoursWords: HoursWords = {
  openUntil: (until) => `Someone is here until ${until} your time.`,
  opensAt: (from) => `We're closed at the moment. You'll hear from us after we open: ${from}, your time.`,
  unknown: 'We answer in the order in which messages arrive.',
};
