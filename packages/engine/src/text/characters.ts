/** What a character is, by its code. */

export const isLower = (c: number): boolean => c >= 97 && c <= 122;
export const isUpper = (c: number): boolean => c >= 65 && c <= 90;
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;
/** Roughly: letters and combining marks of every script in the first plane, none of the punctuation. */
export const isLetter = (c: number): boolean =>
  isLower(c) ||
  isUpper(c) ||
  (c >= 0xc0 &&
    ((c < 0x2000 && c !== 0xd7 && c !== 0xf7) ||
      (c >= 0x2c00 && c < 0x2e00) ||
      (c >= 0x3040 && c < 0xd800) ||
      (c >= 0xf900 && c < 0xfe00)));
export const isNameCharacter = (c: number): boolean => isLetter(c) || isDigit(c) || c === 95; /* _ */
export const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 0xa0 || c === 0x202f || c === 0x3000;
export const isBreak = (c: number): boolean => c === 10 || c === 13;
export const isEmoji = (c: number): boolean => (c >= 0x2600 && c <= 0x27bf) || (c >= 0xd83c && c <= 0xd83e);
/** A low surrogate, a variation selector or a joiner goes on with the emoji before it. */
export const isEmojiPart = (c: number): boolean =>
  isEmoji(c) || (c >= 0xdc00 && c <= 0xdfff) || c === 0xfe0f || c === 0x200d;

export function skipSpace(text: string, at: number): number {
  let i = at;
  while (isSpace(text.charCodeAt(i)) || isBreak(text.charCodeAt(i))) i += 1;
  return i;
}

export function skipName(text: string, at: number): number {
  let i = at;
  while (isNameCharacter(text.charCodeAt(i))) i += 1;
  return i;
}

export function skipDigits(text: string, at: number): number {
  let i = at;
  while (isDigit(text.charCodeAt(i))) i += 1;
  return i;
}
