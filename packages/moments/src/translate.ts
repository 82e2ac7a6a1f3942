import { byMoment, type MomentWords, type Words } from './words.js';

/**
 * Words of another language or voice, from nothing but their texts: all else is in the English words, which are always loaded, so it
 * doesn't have to travel twice.
 *
 * @param texts From `generated/texts/`: the language, then a line for each text in the order in which the English words have it. What
 *   English says in several moments, such as “Contact us”, has one line.
 */
export function translate(english: Words, texts: string): Words {
  const [lang = '', ...lines] = texts.split('\n');
  const said = new Map<string, string>();
  let at = 0;
  const take = (): string => lines[at++] ?? '';
  const once = (place: string, ours: string): string => {
    const theirs = said.get(place + ours) ?? take();
    said.set(place + ours, theirs);
    return theirs;
  };
  return byMoment(
    Object.values(english).map(([id, , kind, steps, , , , ...rest]): MomentWords => {
      const labels = steps.map((step) => `${step.split('|', 1)[0]}|${once('', step)}`);
      // The order of these lines is the order of the texts.
      const [title, meaning, next] = [take(), take(), take()];
      const [help = '', money = '', work = '', again = '', person = '', push = ''] = rest.map(
        (ours, index) => ours && once(`${index + 3}`, ours),
      );
      return [id, lang, kind, labels, title, meaning, next, help, money, work, again, person, push];
    }),
  );
}
