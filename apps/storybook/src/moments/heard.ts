import type { Message } from '@tactful/moments';

/** `<Arrival>` ends what doesn't end by itself, so that a screen reader pauses. */
const ended = (text: string) => (/[.!?:…]$/u.test(text) ? text : `${text}.`);

/**
 * What is announced when a message arrives in the background: its word and its text, and no buttons, which can't be pressed from an
 * announcement. A story holds it to what `<Arrival>` really says.
 *
 * @param word What stands beside the sign, such as “Problem”. Undefined for a neutral message.
 */
export function announcementOf({ title, meaning, reassurance, next }: Message, word?: string): string {
  return [word, title, meaning, reassurance, next]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => ended(String(part)))
    .join(' ');
}

/** The sentences of a SPEC.md that say what must be so. */
export function promisesIn(spec: string): readonly string[] {
  return spec
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .map((line) => line.slice(2));
}
