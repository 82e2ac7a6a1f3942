/** A shop's server that is not there: it answers as the panel at the foot of the page says it should. */

export const troubles = [
  'none',
  'generic',
  'declined',
  'declinedFraud',
  'insufficientFunds',
  'timeout',
  'network',
  'stock',
  'sessionExpired',
  'passwordLocked',
] as const;

/** What goes wrong with the next request. */
export type Trouble = (typeof troubles)[number];

let trouble: Trouble = 'none';

export function answerWith(next: Trouble): void {
  trouble = next;
}

/** Thrown by every request that the server turns down. */
export class RequestError extends Error {
  readonly code: Exclude<Trouble, 'none'>;

  constructor(code: Exclude<Trouble, 'none'>) {
    super(`The server answered with the code ${code}.`);
    this.name = 'RequestError';
    this.code = code;
  }
}

/** Sends something to the shop. Resolves after a moment, or rejects with the trouble that was chosen. */
export async function send(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  if (trouble !== 'none') throw new RequestError(trouble);
}
