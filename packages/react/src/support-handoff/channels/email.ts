import type { HandoffDetails, SupportChannel } from '../channel.js';

/** Windows cuts off what it hands to a mail program; 2,000 characters of address arrive everywhere. */
const LONGEST = 2000;

/** More than one character can take in an address. */
const WIDEST = 12;

/** A `mailto:` address with the details. What is too long for one is cut at the end of the draft, never in the middle of a character. */
export function mailto(address: string, { subject, draft, fields }: HandoffDetails): string {
  const facts = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  const compose = (text: string) => {
    const body = [text, ...(facts.length > 0 ? ['', ...facts] : [])].join('\n');
    // Half a surrogate pair, which a cut paste can leave behind, is mended here; `encodeURIComponent` would throw on it.
    return `mailto:${address}?${String(new URLSearchParams({ subject, body })).replaceAll('+', '%20')}`;
  };
  const whole = compose(draft);
  if (whole.length <= LONGEST) return whole;
  const kept = [...draft.slice(0, LONGEST)];
  for (;;) {
    const cut = compose(`${kept.join('')}…`);
    if (cut.length <= LONGEST || kept.length === 0) return cut;
    kept.splice(-Math.ceil((cut.length - LONGEST) / WIDEST));
  }
}

/** The person's own mail program. Needs no script of ours to load and is never blocked. */
export function email({
  address,
  label = 'Write an e-mail',
}: {
  address: string;
  label?: string | undefined;
}): SupportChannel {
  return {
    label,
    can: { draft: true, fields: true },
    isReady: () => typeof location === 'object',
    open: (details) => {
      location.assign(mailto(address, details));
    },
  };
}
