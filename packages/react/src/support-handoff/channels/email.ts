import type { HandoffDetails, SupportChannel } from '../channel.js';

/** Windows cuts off what it hands to a mail program; 2,000 characters of address arrive everywhere. */
const LONGEST = 2000;

/** A `mailto:` address with the details. What is too long for one is cut at the end of the draft, never in the middle of a character. */
export function mailto(address: string, { subject, draft, fields }: HandoffDetails): string {
  const facts = Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
  const compose = (text: string) =>
    `mailto:${address}?subject=${encode(subject)}&body=${encode(facts === '' ? text : `${text}\n\n${facts}`)}`;
  const whole = compose(draft);
  if (whole.length <= LONGEST) return whole;
  let room = LONGEST - compose('…').length;
  let kept = '';
  for (const character of draft) {
    room -= encode(character).length;
    if (room < 0) break;
    kept += character;
  }
  return compose(`${kept}…`);
}

/** `encodeURIComponent` throws on half a surrogate pair, which a cut paste can leave behind. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD'),
  );
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
