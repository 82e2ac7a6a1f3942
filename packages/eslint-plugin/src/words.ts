const LETTER = /\p{L}/u;
/** The letters that nearly every text has one of, in a class that is tested much faster. */
const PLAIN_LETTER = /[a-z]/i;
const PLAIN_WORDS = /[a-z]{2}.*\s.*[a-z]/i;
const START = /^["'“‘([{¿¡]*[\p{Lu}\d{]/u;
/** How nearly every sentence begins, in a class that is tested much faster. */
const PLAIN_START = /^["'“‘([{]*[A-Z\d{]/;
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|mailto:|tel:|www\.|[./~#?&]|\S+@\S+\.\S+$)/i;
const ONE_TOKEN = /^\S+$/;
/** `camelCase`, `snake_case`, `kebab-case`, `CONST_CASE`, `dotted.path`, `scope:name`, `with/slash`, `v2`. */
const IDENTIFIER = /[_/:@#\\]|[a-z\d][A-Z]|\w\.\w|^[a-z\d]+(?:-[a-z\d]+)+$|^[A-Z][A-Z\d]*_[A-Z\d_]+$/;

/** Whether there is anything to read: at least one letter, and not an address, a path or an identifier. */
export function hasWords(text: string): boolean {
  if (!PLAIN_LETTER.test(text) && !LETTER.test(text)) return false;
  const trimmed = text.trim();
  if (trimmed.includes(' ') || !ONE_TOKEN.test(trimmed)) return true;
  return !ADDRESS.test(trimmed) && !IDENTIFIER.test(trimmed);
}

/** Whether a text was clearly written for people: several words, begun like a sentence or a title. For places that hold other strings too. */
export function isSentence(text: string): boolean {
  const trimmed = text.trim();
  return (
    (trimmed.includes(' ') || /\s/.test(trimmed)) &&
    (PLAIN_START.test(trimmed) || START.test(trimmed)) &&
    (PLAIN_WORDS.test(trimmed) || /\p{L}{2,}.*\s.*\p{L}/u.test(trimmed)) &&
    hasWords(trimmed)
  );
}

/** Names come again and again; beyond this many different ones they are data. */
const MAX_NAMES = 20_000;
const names = new Map<string, readonly string[]>();

/** The words of a name: `confirmDeleteTitle`, `confirm-delete_title` and `confirm.delete.title` all have three. */
export function wordsOfName(name: string): readonly string[] {
  let words = names.get(name);
  if (!words) {
    words = splitName(name);
    if (names.size < MAX_NAMES) names.set(name, words);
  }
  return words;
}

function splitName(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
    .map((word) => word.toLowerCase());
}
