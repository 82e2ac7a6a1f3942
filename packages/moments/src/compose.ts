import { formatter, knownParams } from './format.js';
import type { Action, ActionId, Facts, Message, Params, Resolved, Surface } from './types.js';
import { severities, type Format, type MomentWords, type Text } from './words.js';

export { areaOf } from './words.js';
import { write } from './write.js';

/** A team's own words for a single text. `{name}` is filled from the params; a text whose gap can't be filled is not used. */
export type Override = Text;

export interface ComposeOptions {
  /** What is known about money and work. Adds to what the error itself has proved. */
  readonly facts?: Partial<Facts> | undefined;
  /** What the gaps are filled with: `{ amount: { value: 24, currency: 'USD' }, last4: '4021', ref: '8FQ2' }`. */
  readonly params?: Readonly<Record<string, unknown>> | undefined;
  /** How often the person has met this in a row, from 1. The second time offers a different way, the third a person. */
  readonly attempt?: number | undefined;
  /** Where the words stand. @defaultValue 'page' */
  readonly surface?: Surface | undefined;
  /** IANA zone in which times are written, such as `Europe/Berlin`. */
  readonly timeZone?: string | undefined;
  /**
   * A team's own words by key: `money.declined.title`, `money.declined.action.contact`, or `action.contact` for all moments.
   */
  readonly overrides?: Readonly<Record<string, Override>> | undefined;
  /** Locale for numbers and dates where it is more precise than the words: `en-GB` for words in `en`. */
  readonly locale?: string | undefined;
}

/** What a message is made for: the outcome of `resolve`, or a moment that the product knows by itself. */
export type Subject = Pick<Resolved, 'moment'> & Partial<Resolved>;

/** Steps that do the same thing once more. */
const repeats = 'retry save sign-in retry-sign-in edit-details resume'.split(' ');

const oneLine = 'field-error push status label button link menu placeholder'.split(' ');

/**
 * Puts the words of one moment together: the message order, the facts, the attempt and the surface. Use it directly, with the
 * words of single moments from `@tactful/moments/words/en`, where every byte counts; otherwise use `messageFor`.
 */
export function compose(words: MomentWords, subject: Subject, options: ComposeOptions = {}): Message {
  const [moment, lang, kind, steps, title, meaning, next, help, money, work, again, person, push] = words;
  const { surface = 'page', attempt = 1, locale, overrides = {} } = options;
  const { retry } = subject;
  const facts = { ...subject.facts, ...options.facts };
  const isPush = surface === 'push';
  const isAway = isPush || surface === 'email';
  const retryAt = retry?.kind === 'later' ? retry.at : undefined;
  // On a lock screen nothing is filled in: no amount, no name, no reason.
  const params: Params = isPush
    ? {}
    : knownParams({ retryAt, ...subject.params, ...options.params, ...facts, attempt });
  // `en-GB` for words in `en`, but no French dates in English words.
  const format = formatter(locale?.split('-', 1)[0] === lang ? locale : lang, options.timeZone, isAway);

  /** The team's own words, or ours. What has no words in this moment stays silent. */
  const say = (text: string | undefined, key: string, forAll = `shared.${key}`): string => {
    const ours = write(text ?? '', params, format);
    const own = overrides[`${moment}.${key}`] ?? overrides[forAll];
    return (ours && own && fill(own, params, format)) || ours;
  };

  const isToast = surface === 'toast';
  const isLine = oneLine.includes(surface);
  const sayInFull = (text: string | undefined, key: string): string => (isToast || isLine ? '' : say(text, key));
  const isAgain = attempt > 1 && !!person;
  // Repeating something whose outcome is unknown may do it twice, so the step is a check.
  const mustCheck = retry?.kind === 'check-first' || (!!money && facts.money === 'unknown');
  const isOffered = (id: string): boolean =>
    id === 'check'
      ? mustCheck || (facts.work ?? 'unknown') === 'unknown'
      : id === 'sign-in' || !repeats.includes(id) || !(mustCheck || retry?.kind === 'never');
  /** The second time another way leads, from the third time on a person. */
  const leads = (id: string): boolean =>
    isAgain && (id === 'contact' ? attempt > 2 : attempt === 2 && !repeats.includes(id));
  const actions = steps
    .map((step) => {
      const [id = '', ...label] = step.split('|');
      const key = `action.${id}`;
      return { id: id as ActionId, label: isOffered(id) ? say(label.join('|'), key, key) : '' };
    })
    .filter(({ label }) => label)
    .sort((a, b) => Number(leads(b.id)) - Number(leads(a.id)))
    .slice(0, isToast ? 1 : isLine ? 0 : undefined)
    .map((action, index): Action => ({ ...action, role: index ? 'secondary' : 'primary' }));
  const reassurance = isLine ? '' : [say(money, 'money'), say(work, 'work')].filter(Boolean).join(' ');

  return {
    moment,
    lang,
    severity: severities[kind & 3] ?? 'problem',
    title: isAway && push ? say(push, 'push') : say(title, 'title'),
    // The second time the person knows what happened; what they need is another way.
    meaning: isAgain ? '' : sayInFull(meaning, 'meaning'),
    ...(reassurance && { reassurance }),
    next: !isAgain ? sayInFull(next, 'next') : attempt > 2 ? sayInFull(person, 'person') : sayInFull(again, 'again'),
    actions,
    help: sayInFull(help, 'help'),
  };
}

/** A text of the team's own. Undefined where a gap can't be filled, or where their function throws. */
function fill(text: Text, params: Params, format: Format): string | undefined {
  try {
    if (typeof text !== 'string') return text(params, format);
    let isComplete = true;
    const filled = text.replace(/\{\s*([\w-]+)\s*\}/g, (_, name: string) => {
      isComplete &&= params[name] !== undefined;
      return format(params[name]);
    });
    return isComplete ? filled : undefined;
  } catch {
    return undefined;
  }
}
