/**
 * Names of code in running text: `current_amount`, `redirectUri`, `ERR_TIMED_OUT`, `[A-Z]{2}\d+`.
 * Nobody needs a list to see that they weren't written for a reader.
 */
import { isWordlike, type Analysis } from '../analysis.js';
import type { CompleteContext } from '../context.js';
import { Flag } from '../grammar/flags.js';
import { type Reading, type Token, TokenKind } from '../text/reading.js';
import type { Judgement, Sighting } from './judgement.js';

/** Brands that are written like identifiers. */
const BRANDS = new Set([
  'openstreetmap',
  'wordpress',
  'youtube',
  'github',
  'gitlab',
  'whatsapp',
  'paypal',
  'linkedin',
  'javascript',
  'typescript',
  'iphone',
  'ipad',
  'ebay',
  'icloud',
  'itunes',
  'recaptcha',
  'opensuse',
  'deviantart',
]);
/** One name alone is an example to type or a value to choose, not copy. */
const FEWEST_WORDS = 2;

const hasUnderscoreInside = (raw: string): boolean => /[A-Za-z\d]_[A-Za-z\d]/.test(raw);
const isCamelCase = (raw: string): boolean =>
  /^[a-z]{2,}[a-z\d]*[A-Z][a-z]/.test(raw) || /^[a-z]{2,}(?:ID|URL|URI)$/.test(raw);
/** `TicketDAO`, `NullPointerException`, `SeatHandler`: endings that no brand would have. */
const isClassName = (raw: string): boolean =>
  /^[A-Z][a-z]+(?:[A-Z][a-z]+)*(?:Exception|Error|DAO|DTO|Id|Uri|Url|Handler|Factory|Service|Controller|Manager|Provider|Object|Type|Config|Param|Activity|Timeout|Buffer|Array|Worker|Stream|Socket|Listener|Context|Widget|Node|Element|Event|Map|Set)$/.test(
    raw,
  ) && /[a-z][A-Z]/.test(raw);
const isConstant = (raw: string): boolean => /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/.test(raw);
const isHexCode = (raw: string): boolean => /^0x[\da-f]{2,}$/i.test(raw);

/** `.ssh/authorized_keys`: a file that people know by its name. */
const isPartOfPath = (text: string, start: number, end: number): boolean =>
  /[/\\.]/.test(text.charAt(start - 1)) || /^(?:\/|\.\w)/.test(text.slice(end, end + 2));

/** `ORA-01017` and `E-4471`: an error code, where the text reports an error. */
const ERROR_CODE = /^[A-Z]{1,4}-?\d{3,}\b/;

const looksLikeCode = (raw: string): boolean =>
  isConstant(raw) ||
  isHexCode(raw) ||
  hasUnderscoreInside(raw) ||
  ((isCamelCase(raw) || isClassName(raw)) && !BRANDS.has(raw.toLowerCase()));
/** Outside of trouble, `openBakery` is more often the name of a product; `orderId` never is. */
const mayBeBrand = (raw: string): boolean =>
  isCamelCase(raw) && !/(?:Id|ID|Param|Params|Url|URL|URI|Uri|Token|Key|Type|Name|Value|Code|Index|Count)$/.test(raw);

/** Regular expressions, such as a rule of validation would show them. */
const PATTERN = /\[(?:[a-z]-[a-z]|0-9)[^\]]{0,40}\]|\\[dws][+*{]|\(\?[:!=]|[\w.]\^?\$\//i;
/** Without one of these there is neither a pattern nor an error code. */
const PROBLEM_SIGNS = /[[\\]|\(\?|\$\/|[A-Z]-?\d{3}|\w\.[a-z]{3,6}\b/;
/** `config.json`, `php.ini`: files that only those who run the system open. */
const SYSTEM_FILE = /(?<![\w/.@-])[\w-]+\.(?:json|xml|ini|ya?ml|toml|conf|cfg|env|plist|dll|sqlite)\b/;
const SHORTEST_NAME = 4;

const isExpected = ({ audience, surface }: CompleteContext): boolean =>
  audience === 'developer' || surface === 'placeholder';

const isKnownProblem = ({ intent, surface }: CompleteContext): boolean =>
  intent === 'error' || surface === 'field-error';

function holdsName({ text, starts, ends, peculiar }: Reading): boolean {
  for (const index of peculiar) {
    const raw = text.slice(starts[index], ends[index]);
    if (raw.length >= SHORTEST_NAME && looksLikeCode(raw)) return true;
  }
  return false;
}

function look(analysis: Analysis): Sighting[] {
  const { text, context, reading } = analysis;
  const reportsProblem = (isKnownProblem(context) || analysis.failures.length > 0) && PROBLEM_SIGNS.test(text);
  if (!(reportsProblem || holdsName(reading)) || isExpected(context)) return [];
  const { tokens } = analysis;
  const inTrouble =
    isKnownProblem(context) ||
    analysis.failures.length > 0 ||
    analysis.hasFlag(Flag.badNews, { start: 0, end: analysis.length });
  const found: Sighting[] = [];
  let words: number | undefined;
  tokens.forEach((token, index) => {
    if (token.kind !== TokenKind.Word) return;
    if (reportsProblem && ERROR_CODE.test(text.slice(token.start, token.start + 12))) {
      found.push({ fault: 'jargon', start: index, end: index + 1, pattern: { problem: 'is a code of the system' } });
      return;
    }
    if (token.end - token.start < SHORTEST_NAME) return;
    const raw = text.slice(token.start, token.end);
    if (!looksLikeCode(raw) || isPartOfPath(text, token.start, token.end)) return;
    if (mayBeBrand(raw) && !inTrouble) return;
    words ??= tokens.filter((other) => isWordlike(other)).length;
    if (words >= FEWEST_WORDS || isConstant(raw) || /[a-z](?:Exception|Error)$/.test(raw))
      found.push({ fault: 'jargon', start: index, end: index + 1, pattern: { problem: 'is a name from the code' } });
  });
  const pattern = reportsProblem ? PATTERN.exec(text) : null;
  if (pattern !== null) {
    // Only where words are read: placeholders and the heads of plurals are masked.
    const isRead = ({ kind }: Token): boolean => kind === TokenKind.Word || kind === TokenKind.Number;
    found.push(...sightingBetween(pattern.index, pattern[0], 'is a pattern from the code', tokens, isRead));
  }
  const file = reportsProblem ? SYSTEM_FILE.exec(text) : null;
  if (file !== null)
    found.push(
      ...sightingBetween(file.index, file[0], 'is a file of the system', tokens, ({ kind }) => kind !== TokenKind.Mark),
    );
  return found;
}

/** A finding for some characters, where one of the tokens in them is of the right sort. */
function sightingBetween(
  start: number,
  words: string,
  problem: string,
  tokens: readonly Token[],
  isRight: (token: Token) => boolean,
): Sighting[] {
  const end = start + words.length;
  const at = tokens.findIndex((token) => token.start >= start && token.end <= end && isRight(token));
  return at === -1 ? [] : [{ fault: 'jargon', start: at, end: at + 1, characters: [start, end], pattern: { problem } }];
}

export const identifiers: Judgement = {
  suspects: ({ reading, context, failures }) =>
    // The signs before the context, which may have to be read from a key.
    holdsName(reading) ||
    ((failures.length > 0 || !context.isUnknown) &&
      PROBLEM_SIGNS.test(reading.text) &&
      (failures.length > 0 || isKnownProblem(context))),
  look,
};
