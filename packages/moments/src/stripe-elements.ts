import { compose } from './compose.js';
import { moneyDetails, moneyExpired } from './generated/words/en.js';
import { inside } from './resolver.js';
import type { Words } from './words.js';

/** Which field a code of Stripe Elements is about. */
const fields = [
  [/past/, 'expired'],
  [/number/, 'number'],
  [/expiry/, 'expiry'],
  [/cvc/, 'security-code'],
  [/zip|postal/, 'postal-code'],
  [/iban|account|routing/, 'bank-account'],
] as const;

/** What to show at the field. */
export interface FieldMessage {
  readonly field: (typeof fields)[number][1] | undefined;
  readonly text: string;
}

/**
 * What to show for the `error` of an Element's `change` event, in place of Stripe's text:
 *
 * ```js
 * cardNumber.on('change', ({ error }) => show(stripeFieldMessage(error)?.text));
 * ```
 *
 * @param words The words of another language, as for `zodLocale`. English without it.
 * @returns Undefined when there is no error. Errors that come back from Stripe's servers are for `resolve`, not for this.
 */
export function stripeFieldMessage(
  error: unknown,
  words?: Pick<Words, 'money.details' | 'money.expired'>,
): FieldMessage | undefined {
  if (error === undefined || error === null) return undefined;
  const code = String(inside(error)['code']);
  const field = fields.find(([pattern]) => pattern.test(code))?.[1];
  const written =
    field === 'expired' ? (words?.['money.expired'] ?? moneyExpired) : (words?.['money.details'] ?? moneyDetails);
  const { title } = compose(written, { moment: written[0], params: { reason: field } }, { surface: 'field-error' });
  return { field, text: title };
}
