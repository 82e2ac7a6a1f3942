const LOCALE_FOLDERS = new Set([
  'locales',
  'locale',
  '_locales',
  'i18n',
  'l10n',
  'lang',
  'langs',
  'languages',
  'translations',
  'messages',
]);
const LOCALE_BASENAME = /^(?:en|messages|translations?)(?:[._-].*)?$/i;
const NOT_LOCALE_BASENAME =
  /^(?:package|package-lock|tsconfig.*|jsconfig.*|composer|project|manifest|schema|.*\.schema|.*\.config|config)$/i;
const TAG = /^([a-z]{2,3})(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

let languageNames: Intl.DisplayNames | undefined;
const knownLanguages = new Map<string, boolean>();

function isLanguage(code: string): boolean {
  let known = knownLanguages.get(code);
  if (known === undefined) {
    languageNames ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    known = languageNames.of(code) !== undefined;
    knownLanguages.set(code, known);
  }
  return known;
}

/**
 * Reads a word as a language tag: `en`, `en-US`, `pt_BR`, `zh-Hans-CN`. A bare three-letter word is taken as a word,
 * because `app` and `web` are languages too.
 */
export function languageTag(word: string): string | undefined {
  const match = TAG.exec(word);
  const code = match?.[1]?.toLowerCase();
  if (!code || (code.length === 3 && word.length === 3)) return undefined;
  return isLanguage(code) ? word.replaceAll('_', '-').toLowerCase() : undefined;
}

/** The language tag in a file's name, as in `en.json`, `messages.de.json`, `app_en.arb`, `errors-fr.yml`. */
function tagOfBasename(basename: string): string | undefined {
  const whole = languageTag(basename);
  if (whole) return whole;
  const match = /[._-]([a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?)$/i.exec(basename);
  return match?.[1] ? languageTag(match[1]) : undefined;
}

export interface LocaleFile {
  /** BCP 47 tag, in lower case, when the path names one. */
  readonly tag?: string;
}

/** Whether a path has anything of a locale file's; it is asked of every file of a project. */
const MAY_BE_LOCALE = new RegExp(
  String.raw`(?:^|[\\/])(?:${[...LOCALE_FOLDERS].join('|')})[\\/]|(?:^|[\\/])(?:en|messages|translations?)[^\\/]*$|\.arb$`,
  'i',
);

/** Tells a locale file from other data by its path, and the language it is in. */
export function localeFile(path: string): LocaleFile | undefined {
  if (!MAY_BE_LOCALE.test(path)) return undefined;
  const segments = path.replaceAll('\\', '/').split('/');
  const file = segments.pop() ?? '';
  const dot = file.lastIndexOf('.');
  const basename = dot > 0 ? file.slice(0, dot) : file;
  if (NOT_LOCALE_BASENAME.test(basename)) return undefined;
  const folder = segments.findLastIndex((segment) => LOCALE_FOLDERS.has(segment.toLowerCase()));
  if (folder < 0 && !LOCALE_BASENAME.test(basename) && !file.endsWith('.arb')) return undefined;
  const tag =
    tagOfBasename(basename) ??
    (folder < 0 ? [] : segments.slice(folder + 1)).reverse().map(languageTag).find(Boolean) ??
    languageTag(segments.at(-1) ?? '') ??
    (folder > 0 ? languageTag(segments[folder - 1] ?? '') : undefined);
  return tag ? { tag } : {};
}

/** Whether a language tag is the source language. A source without a region takes in its regional variants. */
export function isSourceTag(tag: string, sourceLocale: string): boolean {
  const source = sourceLocale.replaceAll('_', '-').toLowerCase();
  return (
    tag === source ||
    (!source.includes('-') && tag.startsWith(`${source}-`)) ||
    (source.startsWith(`${tag}-`) && !tag.includes('-'))
  );
}
