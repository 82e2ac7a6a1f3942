/** What the steps themselves say. */
export interface RecoveryWords {
  /** On a step that is under way. */
  working: string;
  /** When it has been under way for ten seconds. */
  stillWorking: string;
  /** When the step's own work threw. It must hold whatever the work was, so it claims nothing about it. */
  notFinished: string;
  /** Before the clock is known, such as in server HTML. */
  waitUnknown: string;
  /** `time` is a span ("24 seconds") for short waits. */
  waitFor: (time: string) => string;
  /** `time` is a clock time in the reader's zone for longer waits. */
  waitUntil: (time: string) => string;
  /** When the wait has ended. */
  ready: string;
}

export const stepsWords: Pick<RecoveryWords, 'working' | 'stillWorking' | 'notFinished'> = {
  working: 'Working on it…',
  stillWorking: 'This is taking longer than usual. You can keep waiting here.',
  notFinished: "That step didn't finish.",
};

export const waitWords: Pick<RecoveryWords, 'waitUnknown' | 'waitFor' | 'waitUntil' | 'ready'> = {
  waitUnknown: 'There is a short wait before the next try.',
  waitFor: (time) => `You can try again in ${time}.`,
  waitUntil: (time) => `You can try again at ${time}.`,
  ready: 'You can try again now.',
};
