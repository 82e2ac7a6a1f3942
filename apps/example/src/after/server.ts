/** A shop's server that is not there. It answers the way the real ones do: with their codes, in their shapes. */

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a payment provider sends for each of its test cards. */
export const cards = {
  works: { label: 'A card that works', error: undefined },
  declined: { label: 'A card that is declined', error: { code: 'card_declined', decline_code: 'generic_decline' } },
  funds: {
    label: 'A card that does not cover it',
    error: { code: 'card_declined', decline_code: 'insufficient_funds' },
  },
  stolen: { label: 'A card reported as stolen', error: { code: 'card_declined', decline_code: 'stolen_card' } },
  code: { label: 'A wrong security code', error: { code: 'incorrect_cvc', param: 'cvc' } },
  expired: { label: 'A card that has expired', error: { code: 'expired_card' } },
  check: { label: 'A bank that asks back', error: { code: 'authentication_required' } },
  silence: { label: 'A bank that never answers', error: { code: 'payment_method_provider_timeout' } },
} as const;

export type CardName = keyof typeof cards;

/** Resolves when the card works; otherwise rejects with what the provider would send. */
export async function pay(card: CardName): Promise<void> {
  await later(600);
  const { error } = cards[card];
  if (error) throw { type: 'card_error', message: 'This text of the provider is never shown.', ...error };
}

let searches = 0;

/** Every third search is one too many: the answer says when to come back. */
export async function search(query: string): Promise<string[]> {
  await later(300);
  searches += 1;
  if (searches % 3 === 0) throw { status: 429, headers: { 'retry-after': '8' } };
  return ['Fern tea', 'Copper kettle', 'Linen towel'].filter((name) =>
    name.toLowerCase().includes(query.toLowerCase()),
  );
}

/** What the next save meets. */
export type Weather = 'fine' | 'offline' | 'signed-out' | 'changed-by-someone' | 'broken';

const answers: Readonly<Record<Exclude<Weather, 'fine'>, unknown>> = {
  offline: new TypeError('Failed to fetch'),
  'signed-out': { status: 401 },
  'changed-by-someone': { status: 409 },
  broken: { status: 503 },
};

export async function save(weather: Weather): Promise<void> {
  await later(400);
  if (weather !== 'fine') throw answers[weather];
}
