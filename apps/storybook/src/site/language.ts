import type { Words } from '@tactful/moments';
import type { Words as OwnWords } from '@tactful/react';
import type { Globals } from './globals.js';

/** The words of the moments in one language and voice, and the components' own words in that language. */
export interface Language {
  /** English needs none: it comes with the components. */
  readonly messages?: Words;
  readonly words?: OwnWords;
}

const messages: Readonly<Record<string, () => Promise<{ words: Words }>>> = {
  'en.warm': () => import('@tactful/moments/words/en.warm'),
  'en.formal': () => import('@tactful/moments/words/en.formal'),
  de: () => import('@tactful/moments/words/de'),
  'de.warm': () => import('@tactful/moments/words/de.warm'),
  es: () => import('@tactful/moments/words/es'),
  'es.formal': () => import('@tactful/moments/words/es.formal'),
};

const ownWords: Readonly<Record<string, () => Promise<{ words: OwnWords }>>> = {
  de: () => import('@tactful/react/words/de'),
  es: () => import('@tactful/react/words/es'),
};

/** Loads a language for components. A voice that a language lacks falls back to its plain words, as it does in `@tactful/moments`. */
export async function languageFor(locale: Globals['locale'], voice: Globals['voice']): Promise<Language> {
  const [own, moments] = await Promise.all([
    ownWords[locale]?.(),
    (messages[`${locale}.${voice}`] ?? messages[locale])?.(),
  ]);
  return { ...(own && { words: own.words }), ...(moments && { messages: moments.words }) };
}
