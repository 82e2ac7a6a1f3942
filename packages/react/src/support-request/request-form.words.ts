export interface RequestFormWords {
  title: string;
  happened: string;
  happenedHint: string;
  /** When nothing was written in `happened`. */
  happenedMissing: string;
  tried: string;
  triedHint: string;
  /** Heads what goes along and can be changed. */
  context: string;
  contextHint: string;
  send: string;
  sending: string;
  /** Once it has arrived, and only then. */
  sent: string;
  /** When sending threw: nothing is known about it, but the text is still there. */
  failed: string;
  write: string;
}

export const requestFormWords: RequestFormWords = {
  title: 'Ask for help',
  happened: 'What happened?',
  happenedHint: 'What you wanted to do, and what you saw instead.',
  happenedMissing: 'Write what happened. A few words are enough.',
  tried: 'What have you tried? (optional)',
  triedHint: "So that we don't send you back to it.",
  context: 'What goes with it',
  contextHint: 'Change what is not right, or clear a line to leave it out.',
  send: 'Send to support',
  sending: 'Sending…',
  sent: 'We have your message',
  failed: "That wasn't confirmed, so it may not have arrived. What you wrote is still here.",
  write: 'Write an e-mail instead',
};
