import { compose, type ComposeOptions, type Subject } from './compose.js';
import type { MomentParams } from './generated/params.js';
import { words as english } from './generated/words/en.js';
import { generalMoment, type moments, type MomentId } from './moments.js';
import type { Facts, Message, Params, Resolved, Voice } from './types.js';
import { translate } from './translate.js';
import { warnOnce } from './warn.js';
import type { MomentWords, Words } from './words.js';

declare const process: { readonly env: { readonly NODE_ENV?: string } } | undefined;

/** The facts without which a moment's words can only say that they don't know. */
export type FactsOf<M extends MomentId> = { [F in (typeof moments)[M]['facts'][number]]: Facts[F] };

type FactsOption<M extends MomentId> = MomentId extends M
  ? { readonly facts?: Partial<Facts> }
  : (typeof moments)[M]['facts'] extends readonly []
    ? { readonly facts?: Partial<Facts> }
    : { readonly facts: FactsOf<M> & Partial<Facts> };

export interface MessageOptions extends ComposeOptions {
  /** BCP 47 tag. Load its words first, with `loadLocale`; English is always there. @defaultValue 'en' */
  readonly locale?: string | undefined;
  /** @defaultValue 'plain' */
  readonly voice?: Voice | undefined;
}

/** Options for a moment that is named in the code: its facts are required, and its params are checked. */
export type MomentOptions<M extends MomentId> = Omit<MessageOptions, 'facts' | 'params'> &
  FactsOption<M> &
  ParamsOption<M>;

type ParamsOption<M extends MomentId> = MomentId extends M
  ? { readonly params?: Params }
  : object extends MomentParams[M]
    ? { readonly params?: MomentParams[M] }
    : { readonly params: MomentParams[M] };

const loaded = new Map<string, Words>([['en', english]]);

const loaders: Readonly<Record<string, () => Promise<{ texts: string }>>> = {
  'en.formal': () => import('./generated/texts/en.formal.js'),
  'en.warm': () => import('./generated/texts/en.warm.js'),
  de: () => import('./generated/texts/de.js'),
  'de.warm': () => import('./generated/texts/de.warm.js'),
  es: () => import('./generated/texts/es.js'),
  'es.formal': () => import('./generated/texts/es.formal.js'),
};

/**
 * Locales and voices whose words come with the package. Where a voice is missing, the plain words are that voice: German is formal
 * (“Sie”) unless it is warm (“du”), Spanish familiar (“tú”) unless it is formal (“usted”).
 */
export const availableLocales: readonly string[] = ['en', ...Object.keys(loaders)];

/** `de-AT` in `warm` is looked for as `de-AT.warm`, `de.warm`, `de-AT`, `de`. */
function names(locale: string, voice: Voice): readonly string[] {
  const language = locale.split('-', 1)[0] ?? locale;
  const tags = language === locale ? [locale] : [locale, language];
  return voice === 'plain' ? tags : [...tags.map((tag) => `${tag}.${voice}`), ...tags];
}

/**
 * Loads the words of a locale, so that `messageFor` can use them. Do it when the application starts: when something has gone wrong,
 * the connection may be gone as well.
 *
 * @returns The name of the words that were found, such as `de.warm`, or undefined when there are none for this locale.
 */
export async function loadLocale(locale: string, voice: Voice = 'plain'): Promise<string | undefined> {
  for (const name of names(locale, voice)) {
    if (loaded.has(name)) return name;
    const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
    if (!load) continue;
    try {
      loaded.set(name, translate(english, (await load()).texts));
      return name;
    } catch {
      if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
        warnOnce(
          `The words for ${name} couldn't be loaded, so messages stay in the language that is there. Check the network, or bundle them with addLocale.`,
        );
    }
  }
  return undefined;
}

/** Adds words of your own, or words that are bundled: `addLocale('de', words)`. */
export function addLocale(name: string, words: Words): void {
  loaded.set(name, words);
}

/**
 * The words for a moment: what happened, what it means, the next step, help.
 *
 * @param subject What `resolve` returned, or the id of a moment that the product knows by itself. With an id, the facts that the
 *   moment speaks of are required.
 */
export function messageFor<M extends MomentId>(subject: M, options: MomentOptions<M>): Message;
export function messageFor<M extends MomentId>(
  subject: M,
  ...options: object extends MomentOptions<M> ? [options?: MomentOptions<M>] : [options: MomentOptions<M>]
): Message;
export function messageFor(subject: Resolved | Subject, options?: MessageOptions): Message;
export function messageFor(subject: MomentId | Resolved | Subject, options: MessageOptions = {}): Message {
  const about: Subject = typeof subject === 'string' ? { moment: subject } : (subject ?? { moment: generalMoment });
  const words = wordsFor(options.locale ?? 'en', options.voice ?? 'plain');
  // Words that a team has added may lack a moment: English is better than nothing.
  const own = wordsOf(words, about.moment) ?? wordsOf(english, about.moment);
  if (own) return compose(own, about, options);
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
    warnOnce(
      `There is no moment "${String(about.moment)}", so the general one is shown. The ids are the keys of \`moments\`.`,
    );
  return compose(wordsOf(words, generalMoment) ?? english[generalMoment], { ...about, moment: generalMoment }, options);
}

const wordsOf = (words: Words, moment: MomentId): MomentWords | undefined =>
  Object.hasOwn(words, moment) ? words[moment] : undefined;

function wordsFor(locale: string, voice: Voice): Words {
  for (const name of names(locale, voice)) {
    const words = loaded.get(name);
    if (words) return words;
  }
  if (typeof process !== 'undefined' && process.env.NODE_ENV !== 'production')
    warnOnce(
      `The words for "${locale}" aren't loaded, so English is shown. Await loadLocale('${locale}') when the application starts.`,
    );
  return english;
}
