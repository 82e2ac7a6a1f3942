import { formatter, knownParams } from './format.js';
import type { Action, ActionId, Facts, Message, Params, Resolved, Retry, Surface } from './types.js';
import { severities, type MomentWords, type Step, type Text } from './words.js';

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

const repeats: ReadonlySet<ActionId> = new Set(['retry', 'save', 'sign-in', 'retry-sign-in', 'edit-details', 'resume']);

/** The surfaces that others can read over the person's shoulder. */
const isPublic = (surface: Surface): boolean => surface === 'push';

const oneLine: ReadonlySet<Surface> = new Set([
  'field-error',
  'push',
  'status',
  'label',
  'button',
  'link',
  'menu',
  'placeholder',
]);

/**
 * Puts the words of one moment together: the message order, the facts, the attempt and the surface. Use it directly, with the
 * words of single moments from `@tactful/moments/words/en`, where every byte counts; otherwise use `messageFor`.
 */
export function compose(words: MomentWords, subject: Subject, options: ComposeOptions = {}): Message {
  const [id, lang, kind, write, steps, shared] = words;
  const surface = options.surface ?? 'page';
  const attempt = options.attempt ?? 1;
  const facts = { ...subject.facts, ...options.facts };
  const retry = subject.retry;
  const given: Params = knownParams({
    ...subject.params,
    ...(retry?.kind === 'later' ? { retryAt: retry.at } : {}),
    ...options.params,
    ...facts,
    attempt,
  });
  // On a lock screen nothing is filled in: no amount, no name, no reason.
  const params: Params = isPublic(surface) ? {} : given;
  // `en-GB` for words in `en`, but no French dates in English words.
  const locale = options.locale?.split('-', 1)[0] === lang ? options.locale : lang;
  const format = formatter(locale, options.timeZone, surface === 'email' || surface === 'push');

  const fill = (text: Text): string | undefined => {
    if (typeof text === 'string') return fillGaps(text, (name) => params[name] !== undefined && format.s(params[name]));
    try {
      return text(params, format);
    } catch {
      return undefined; // A team's own function must not take the message down with it.
    }
  };

  const [
    happened,
    means,
    next,
    again = shared.again?.(params, format) ?? '',
    help = shared.help?.(params, format) ?? '',
    money = shared.money?.(params, format) ?? '',
    work = shared.work?.(params, format) ?? '',
    person = shared.person?.(params, format) ?? '',
    push = shared.push?.(params, format) ?? '',
  ] = write(params, format);
  const isAboutMoney = (kind & 4) > 0;
  const isAgain = attempt > 1 && (kind & 16) > 0;
  /** The team's own words for a part, or ours. What has no words in this moment stays silent. */
  const say = (key: string, ours: string, forAll?: string): string => {
    const own = options.overrides?.[`${id}.${key}`] ?? (forAll && options.overrides?.[forAll]);
    return (ours && own && fill(own)) || ours;
  };

  const isDiscreet = (surface === 'push' || surface === 'email') && (kind & 32) > 0;
  const title = isDiscreet ? say('push', push, 'shared.push') : say('title', happened);
  const message = { moment: id, lang, severity: severities[kind & 3] ?? 'problem', title };
  if (oneLine.has(surface)) return { ...message, meaning: '', next: '', actions: [], help: '' };

  const reassurance = [
    isAboutMoney && say('money', money, 'shared.money'),
    kind & 8 && say('work', work, 'shared.work'),
  ]
    .filter(Boolean)
    .join(' ');
  const actions = offered(steps, isAgain, isAboutMoney, retry, facts, attempt).map<Action>(([step, label], index) => ({
    id: step,
    label: say(`action.${step}`, label, `action.${step}`),
    role: index === 0 ? 'primary' : 'secondary',
  }));
  const reassured = reassurance ? { ...message, reassurance } : message;
  if (surface === 'toast') return { ...reassured, meaning: '', next: '', actions: actions.slice(0, 1), help: '' };

  return {
    ...reassured,
    // The second time the person knows what happened; what they need is another way.
    meaning: isAgain ? '' : say('meaning', means),
    next:
      isAgain && attempt > 2
        ? say('person', person, 'shared.person')
        : isAgain
          ? say('again', again, 'shared.again')
          : say('next', next),
    actions,
    help: say('help', help, 'shared.help'),
  };
}

/** Which steps are offered, the way on first. */
function offered(
  all: readonly Step[],
  isAgain: boolean,
  isAboutMoney: boolean,
  retry: Retry | undefined,
  facts: Partial<Facts>,
  attempt: number,
): readonly Step[] {
  // Repeating something whose outcome is unknown may do it twice, so the step is a check.
  const mustCheck = retry?.kind === 'check-first' || (isAboutMoney && facts.money === 'unknown');
  const canCheck = mustCheck || (facts.work ?? 'unknown') === 'unknown';
  const steps = all.filter(([id]) =>
    repeats.has(id) ? !(mustCheck || retry?.kind === 'never') || id === 'sign-in' : id !== 'check' || canCheck,
  );
  if (!isAgain) return steps;
  const first = steps.filter(([id]) => (attempt > 2 ? id === 'contact' : !repeats.has(id) && id !== 'contact'));
  return [...first, ...steps.filter((step) => !first.includes(step))];
}

/** `{name}` in a text of the team's own. Undefined where a gap can't be filled. */
function fillGaps(text: string, value: (name: string) => string | false): string | undefined {
  if (!text.includes('{')) return text;
  let complete = true;
  const filled = text.replace(/\{\s*([\w-]+)\s*\}/g, (_, name: string) => {
    const found = value(name);
    if (found === false) complete = false;
    return found || '';
  });
  return complete ? filled : undefined;
}
