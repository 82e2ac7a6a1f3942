/** What was pasted, as far as it is text, and what had to be left out. */
export interface Pasted {
  readonly text: string;
  /** A sentence for each thing that couldn't be used. */
  readonly problems: readonly string[];
}

/** A pasted log may be long; codes stand near its beginning, and a page must answer while it is being typed into. */
export const charactersRead = 20_000;

/** Control characters, halves of pairs and the sign that stands for bytes that aren't text. Tabs and line ends are text. */
const notText = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{Co}\uFFFD]/gu;

const counted = new Intl.NumberFormat('en');

/**
 * Takes out of a text what nobody can read, and says so.
 *
 * @param limit How many characters are looked at; the rest stays in the box.
 */
export function readPasted(given: string, limit: number): Pasted {
  const start = given.slice(0, limit);
  const text = start.replace(notText, '');
  const dropped = start.length - text.length;
  return {
    text,
    problems: [
      ...(dropped > 0
        ? [
            `${counted.format(dropped)} ${dropped === 1 ? 'character in this is not text and was' : 'characters in this are not text and were'} left out.`,
          ]
        : []),
      ...(given.length > limit
        ? [`This is ${counted.format(given.length)} characters long. The first ${counted.format(limit)} are looked at.`]
        : []),
    ],
  };
}
