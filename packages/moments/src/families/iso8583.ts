import { iso8583De39 } from '../generated/families/iso8583.js';
import { peekText, type Source } from '../resolver.js';

/** Answers of card networks that hand on field 39 of ISO 8583: `de39`, `field39`, `responseCode`, `response_code`. */
export const iso8583: Source = {
  families: [iso8583De39],
  read(node) {
    for (const key of ['de39', 'field39', 'responseCode', 'response_code']) {
      const code = peekText(node, key);
      if (code !== undefined && /^\w{2}(SCA)?$/.test(code)) return { family: iso8583De39, code, rank: 3 };
    }
    return undefined;
  },
};
