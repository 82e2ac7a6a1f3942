/**
 * English patterns judge English only. A given locale decides; without one the words do, and doubt counts as English,
 * because most texts of a product's source locale are a few words long.
 */
import type { Analysis } from './analysis.js';
import { Flag } from './grammar/flags.js';

export function isEnglishLocale(locale: string | undefined): boolean {
  return locale === undefined || locale === '' || /^en(?:[-_]|$)/i.test(locale);
}

/** Letters of another script than the Latin one. */
const OTHER_SCRIPT = 0x24f;

export function looksEnglish(analysis: Analysis): boolean {
  let words = 0;
  let english = 0;
  let foreign = 0;
  let otherScript = 0;
  for (let index = 0; index < analysis.length; index += 1) {
    if (!analysis.isWord(index)) continue;
    words += 1;
    const flags = analysis.flagsAt(index);
    if ((flags & Flag.foreign) !== 0) foreign += 1;
    else if ((flags & Flag.english) !== 0) english += 1;
    if (analysis.text.charCodeAt(analysis.startOf(index)) > OTHER_SCRIPT) otherScript += 1;
  }
  if (otherScript > 0 && otherScript * 2 >= words) return false;
  return foreign < 2 || foreign <= english;
}
