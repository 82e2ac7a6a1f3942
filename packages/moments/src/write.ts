import type { ParamValue, Params } from './types.js';
import type { Format } from './words.js';

/** Texts cut at their signs: words at even places, signs at odd ones. A text is said more than once, and cutting it takes longest. */
const cut = new Map<string, readonly string[]>();

/**
 * Writes a compiled text, such as `{last4|=This card|The card ending in #} has expired`. The compiler makes them of ICU messages, so
 * that no parser of those has to travel along.
 *
 * A choice names a param and has branches: `|value=` for a value or a plural category, `|=` for when the param isn't known, the last
 * one for all other cases. In a branch, `#` is the param itself, `^` as a date, `~` as a time.
 */
export function write(text: string, params: Params, format: Format): string {
  const tokens = cut.get(text) ?? text.split(/([{|}=#^~])/);
  cut.set(text, tokens);
  let at = 0;

  /** What stands up to the end of a branch, with the param that it is about. */
  const branch = (param?: ParamValue): string => {
    let said = '';
    for (;;) {
      said += tokens[at++];
      const sign = tokens[at];
      if (!sign || sign === '|' || sign === '}') return said;
      at++;
      said += sign === '{' ? choice() : format(param, sign === '^' ? 'date' : sign === '~' ? 'time' : undefined);
    }
  };

  const choice = (): string => {
    const param = params[tokens[at++] ?? ''];
    let said: string | undefined;
    while (tokens[at++] === '|') {
      const selector = tokens[at + 1] === '=' ? tokens[at] : undefined;
      if (selector !== undefined) at += 2;
      const words = branch(param);
      if (
        selector === undefined ||
        selector === String(param ?? '') ||
        (typeof param === 'number' && selector === format(param, 'plural'))
      )
        said ??= words;
    }
    return said ?? '';
  };

  return branch();
}
