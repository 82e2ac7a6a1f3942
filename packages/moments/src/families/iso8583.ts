import { iso8583De39 } from '../generated/families/iso8583.js';
import { type Source } from '../resolver.js';

/** Answers of card networks that hand on field 39 of ISO 8583: `de39`, `field39`, `responseCode`, `response_code`. */
export const iso8583: Source = {
  families: [iso8583De39],
  read({ de39, field39, responseCode, response_code }) {
    const code = [de39, field39, responseCode, response_code].find(
      (each) => typeof each === 'string' && /^\w{2}(SCA)?$/.test(each),
    );
    return code === undefined ? undefined : { family: iso8583De39, code: String(code), rank: 3 };
  },
};
