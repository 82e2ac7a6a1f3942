/**
 * Puts better words in the place of the poor ones so that the sentence still reads well: letter case, spaces and
 * commas are mended, and placeholders and tags are never lost.
 */
import type { Rewrite } from './types.js';

export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const isUpper = (c: string): boolean => c !== c.toLowerCase();
const capitalised = (words: string): string => {
  const at = words.search(/\p{L}/u);
  return at === -1 || /^[{%$<]/.test(words)
    ? words
    : words.slice(0, at) + words.charAt(at).toUpperCase() + words.slice(at + 1);
};

/** Everything that a program fills in or a browser renders, in an order of its own. Losing one of them breaks the message. */
const fixtures = (text: string): string =>
  (text.match(/\$?\{\{?[^{}]*\}?\}|%\(?[\w$.]*\)?[sdifux@v]|%\d|\$\d|\$t\([^)]{0,200}\)|<\/?\w[^<>]*>|&#?\w+;/g) ?? [])
    .sort()
    .join('\n');

const ACRONYMS = new Set(
  'API BIC CSV CVC CVV DOB EU EUR FAQ GBP GPS HTML IBAN ID IP ISBN NHS OTP PDF PIN PNG QR SIM SMS UK URL US USB USD VAT VPN ZIP'.split(
    ' ',
  ),
);

/** Capitals brought down; acronyms stay, and so does the first letter of a sentence. */
export function inSentenceCase(words: string, opensSentence: boolean): string {
  const lower = words.replace(/\p{Lu}{2,}(?:['’]\p{Lu}+)?/gu, (word) =>
    ACRONYMS.has(word) ? word : word.toLowerCase(),
  );
  return opensSentence ? capitalised(lower) : lower;
}

/** Takes the words out, together with the space and the comma that would be left hanging. */
function removal(text: string, start: number, end: number): Replacement {
  let from = start;
  let to = end;
  const before = text.slice(Math.max(0, from - 40), from);
  const startsSentence = /(?:^|[.!?…:]\s+|[\n>([“"])\s*$/.test(before);
  if (startsSentence) {
    while (to < text.length && /[\s,!:;.–—-]/.test(text.charAt(to))) to += 1;
    const next = text.charAt(to);
    if (next !== '' && isUpper(text.charAt(start))) return { start: from, end: to + 1, words: next.toUpperCase() };
    return { start: from, end: to, words: '' };
  }
  while (from > 0 && /[\s,–—]/.test(text.charAt(from - 1))) from -= 1;
  return { start: from, end: to, words: '' };
}

/** @returns undefined where the rewrite would change nothing or lose a placeholder or a tag. */
export function rewriteOf(text: string, replacement: Replacement): Rewrite | undefined {
  let { start, end, words } = replacement;
  if (words === '') ({ start, end, words } = removal(text, start, end));
  // A word in capitals says nothing about where it stands in its sentence.
  else if (isUpper(text.charAt(start)) && !isUpper(text.charAt(start + 1))) words = capitalised(words);
  // "… . ." and "…, ." would be left where the words bring their own full stop.
  if (/[.!?]$/.test(words) && /[.!?]/.test(text.charAt(end))) words = words.slice(0, -1);
  const result = text.slice(0, start) + words + text.slice(end);
  if (result === text || result.trim() === '' || fixtures(result) !== fixtures(text)) return undefined;
  return { range: [start, end], replacement: words, result };
}
