import { fieldName, has, inside, isCode, type Family, type Source, type Thing } from '../resolver.js';

/**
 * A source whose errors carry their code in a property of a known name.
 *
 * @param clean Makes the code of what stands there, such as by taking off `auth/`. Undefined when it isn't one of the provider's.
 */
export function byCode(
  families: readonly Family[],
  keys: readonly string[],
  clean: (code: string, thing: Thing) => string | undefined = (code) => code,
  rank = 2.5,
): Source {
  return {
    families,
    read(thing) {
      for (const key of keys) {
        const said = thing[key];
        const code = isCode(said) ? clean(said, thing) : undefined;
        for (const family of families)
          if (has(family, code)) return { family, code, rank, field: fieldName(inside(thing['meta'])['paramName']) };
      }
      return undefined;
    },
  };
}
