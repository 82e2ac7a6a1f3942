import { fieldName, has, peek, peekText, type Family, type Source } from '../resolver.js';

/**
 * A source whose errors carry their code in a property of a known name.
 *
 * @param clean Makes the code of what stands there, such as by taking off `auth/`. Undefined when it isn't one of the provider's.
 */
export function byCode(
  families: readonly Family[],
  keys: readonly string[],
  clean: (code: string, node: object) => string | undefined = (code) => code,
  rank = 2.5,
): Source {
  return {
    families,
    read(node) {
      for (const key of keys) {
        const said = peekText(node, key);
        const code = said === undefined ? undefined : clean(said, node);
        if (code === undefined) continue;
        for (const family of families)
          if (has(family, code)) return { family, code, rank, field: fieldName(peek(peek(node, 'meta'), 'paramName')) };
      }
      return undefined;
    },
  };
}
