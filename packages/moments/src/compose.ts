import { formatter, knownParams } from './format.js';
import type { Action, ActionId, Facts, Message, Params, Resolved, Retry, Surface } from './types.js';
import type { MomentWords, Text } from './words.js';

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
  const format = formatter(options.locale ?? words.lang, options.timeZone, surface === 'email' || surface === 'push');

  const say = (key: string, text: Text | undefined, shared?: string): string => {
    const own = options.overrides?.[`${words.id}.${key}`] ?? (shared && options.overrides?.[shared]);
    const written = own === undefined || own === '' ? undefined : fill(own);
    return written ?? (text === undefined ? '' : (fill(text) ?? ''));
  };
  const fill = (text: Text): string | undefined => {
    if (typeof text === 'string') return fillGaps(text, (name) => params[name] !== undefined && format.s(params[name]));
    try {
      return text(params, format);
    } catch {
      return undefined; // A team's own function must not take the message down with it.
    }
  };

  const discreet = surface === 'push' || surface === 'email';
  const title =
    discreet && words.push !== undefined
      ? say('push', words.push)
      : surface === 'field-error' && words.field !== undefined
        ? say('field', words.field)
        : say('title', words.title);
  const message = { moment: words.id, lang: words.lang, severity: words.severity, title };
  if (oneLine.has(surface)) return { ...message, meaning: '', next: '', actions: [], help: '' };

  const reassurance = [say('money', words.money), say('work', words.work)].filter(Boolean).join(' ');
  const actions = offered(words, retry, facts, attempt).map<Action>(([id, label], index) => ({
    id,
    label: say(`action.${id}`, label, `action.${id}`),
    role: index === 0 ? 'primary' : 'secondary',
  }));
  const reassured = reassurance ? { ...message, reassurance } : message;
  if (surface === 'toast') return { ...reassured, meaning: '', next: '', actions: actions.slice(0, 1), help: '' };

  return {
    ...reassured,
    // The second time the person knows what happened; what they need is another way.
    meaning: attempt > 1 && words.again !== undefined ? '' : say('meaning', words.meaning),
    next:
      attempt > 2 && words.person !== undefined
        ? say('person', words.person, 'shared.person')
        : attempt > 1 && words.again !== undefined
          ? say('again', words.again)
          : say('next', words.next),
    actions,
    help: say('help', words.help, 'shared.help'),
  };
}

/** Which steps are offered, the way on first. */
function offered(
  words: MomentWords,
  retry: Retry | undefined,
  facts: Partial<Facts>,
  attempt: number,
): readonly (readonly [ActionId, Text])[] {
  // Repeating something whose outcome is unknown may do it twice, so the step is a check.
  const unsure = retry?.kind === 'check-first' || (words.money !== undefined && facts.money === 'unknown');
  const steps = words.actions.filter(([id]) =>
    repeats.has(id) ? !(unsure || retry?.kind === 'never') || id === 'sign-in' : id !== 'check' || unsure,
  );
  if (words.again === undefined || attempt < 2) return steps;
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
