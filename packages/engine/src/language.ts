/**
 * English patterns judge English only. A given locale decides; without one the words do, and doubt counts as English,
 * because most texts of a product's source locale are a few words long.
 */
import type { Analysis } from './analysis.js';
import { Flag } from './grammar/lexicon.js';
import { TokenKind } from './text/scan.js';

export function isEnglishLocale(locale: string | undefined): boolean {
  return locale === undefined || locale === '' || /^en(?:[-_]|$)/i.test(locale);
}

export function looksEnglish(analysis: Analysis): boolean {
  let foreign = 0;
  let english = 0;
  let otherScript = 0;
  let words = 0;
  analysis.tokens.forEach((token, index) => {
    if (token.kind !== TokenKind.Word) return;
    words += 1;
    const flags = analysis.flags[index] ?? 0;
    if ((flags & Flag.foreign) !== 0) foreign += 1;
    if ((flags & Flag.english) !== 0 && (flags & Flag.foreign) === 0) english += 1;
    const c = token.text.charCodeAt(0);
    if (c > 0x24f && c !== 0x2019) otherScript += 1;
  });
  if (otherScript > 0 && otherScript * 2 >= words) return false;
  return foreign < 2 || foreign <= english;
}
