/** What a pattern hides. Each is put in square brackets in place of the text. */
export interface RedactWords {
  card: string;
  secret: string;
  email: string;
}

export const redactWords: RedactWords = {
  card: 'card number removed',
  secret: 'secret removed',
  email: 'address removed',
};

const cardLike = /(?<![\d.])\d(?:[ -]?\d){12,18}(?![\d.]?\d)/g;
// Names that carry a secret, in query strings, JSON and headers: the name stays, the value goes. A value in square brackets is one that
// went before. All repetitions that could meet themselves are bounded, so that a long text takes no longer than its length.
const namedSecret =
  /((?:pass(?:word|wd|code|phrase)?|pwd|secret|token|api[-_]?key|auth(?:orization)?|session(?:id)?|sid|jwt|signature|sig|code|cvc|cvv2?|pin|otp)["']?\s*[=:]\s*["']?)(?:bearer\s+|basic\s+)?(?:\[[^\]\n]{0,40}\]|[^\s"'&,;#<>]+)/gi;
const bearer = /\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi;
// JSON web tokens, and the prefixes by which well-known services mark their keys.
const key =
  /\beyJ[\w-]{5,}\.[\w-]{5,}(?:\.[\w-]*)?|\b(?:sk|rk|pk|whsec)_(?:live|test)?_?[A-Za-z0-9]{8,}|\b(?:ghp|gho|ghs|github_pat|glpat|xox[abprs])[_-][\w-]{10,}|\bAKIA[0-9A-Z]{16}\b/g;
const loginInUrl = /(\b[a-z][a-z0-9+.-]{0,30}:\/\/)[^\s/@:]{1,200}:[^\s/@]{1,200}@/gi;
const url = /\b[a-z][a-z0-9+.-]{0,30}:\/\/[^\s<>"]+|(?<=^|\s)\/[^\s<>"?]{0,300}\?[^\s<>"]+/gi;
const address = /[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}(?:\.[\w-]{1,63})+/gi;

/**
 * Takes out of a text what support must not be sent: card numbers (by their check digit), passwords, tokens and keys, and e-mail addresses
 * inside URLs. What the person writes elsewhere stays as it is. Running it again changes nothing.
 */
export function redact(text: string, words: RedactWords = redactWords): string {
  let clean = text;
  // What one pattern takes away can be what hid the next from view.
  for (let round = 0; round < 5; round++) {
    const before = clean;
    clean = redactOnce(before, words);
    if (clean === before) break;
  }
  return clean;
}

function redactOnce(text: string, words: RedactWords): string {
  const secret = `[${words.secret}]`;
  return (
    text
      .replace(loginInUrl, `$1${secret}@`)
      .replace(url, (found) => found.replace(address, `[${words.email}]`))
      .replace(bearer, `$1 ${secret}`)
      .replace(namedSecret, `$1${secret}`)
      // After what has a name: a key is only as long as its own alphabet, and the value of a name may go on.
      .replace(key, secret)
      .replace(cardLike, (found) => (isCardNumber(found) ? `[${words.card}]` : found))
  );
}

/** Luhn's check digit: tells a card number from an order number nine times out of ten. */
function isCardNumber(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  // Every second digit counts twice, and what that makes is added up again: 7 is 14 is 5.
  const sum = digits.reduce((total, digit, index) => total + (index % 2 ? (digit * 2) % 9 || digit : digit), 0);
  return sum % 10 === 0;
}
