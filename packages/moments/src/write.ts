import type { ParamValue, Params } from './types.js';
import type { Format } from './words.js';

/**
 * Writes a compiled text, such as `{last4|=This card|The card ending in #} has expired`. The compiler makes them of ICU messages, so
 * that no parser of those has to travel along.
 *
 * A choice names a param and has branches: `|value=` for a value or a plural category, `|=` for when the param isn't known, the last
 * one for all other cases. In a branch, `#` is the param itself, `^` as a date, `~` as a time.
 */
export function write(text: string, params: Params, format: Format): string {
  // Words at even places, signs at odd ones.
  const tokens = text.split(/([{|}#^~])/);
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
      const [selector, words] = tokens[at]?.split('=') ?? [];
      if (words !== undefined) tokens[at] = words;
      const branched = branch(param);
      if (
        words === undefined ||
        selector === String(param ?? '') ||
        (typeof param === 'number' && selector === format(param, 'plural'))
      )
        said ??= branched;
    }
    return said ?? '';
  };

  return branch();
}
