import { audiences, intents, surfaces, type Audience, type Context, type Intent, type Surface } from '@tactful/engine';
import { readPasted } from '../site/pasted.js';

/** As much as is taken from a paste or a link. More is no message to a person. */
export const charactersTaken = 200_000;

/** A link longer than this is cut by some programs that it is sent through, and refused by some servers. */
const charactersInLink = 6000;

/** What the playground shows. Everything in it fits in a link. */
export interface PlaygroundState {
  readonly mode: 'text' | 'message';
  readonly text: string;
  readonly title: string;
  readonly body: string;
  readonly action: string;
  readonly surface: Surface | '';
  readonly intent: Intent | '';
  readonly audience: Audience;
}

export const start: PlaygroundState = {
  mode: 'text',
  text: 'Oops! Something went wrong. Please try again later.',
  title: 'Payment failed',
  body: 'You entered an invalid card.',
  action: 'OK',
  surface: 'toast',
  intent: 'error',
  audience: 'customer',
};

const oneOf = <T extends string>(choices: readonly T[], value: string): T | undefined =>
  choices.find((choice) => choice === value);

/**
 * Reads a state from a page's parameters. What cannot be used is left at its usual value and named.
 *
 * @returns The state, and a sentence about each parameter that could not be used.
 */
export function readState(params: URLSearchParams): { state: PlaygroundState; problems: string[] } {
  const problems: string[] = [];
  function choose<T extends string>(name: string, choices: readonly T[], usual: T): T {
    const value = params.get(name);
    if (value === null) return usual;
    const known = oneOf(choices, value);
    if (known !== undefined) return known;
    problems.push(
      `The link asks for the ${name} “${value.slice(0, 40)}”, which isn't one of ours, so it shows “${usual}”.`,
    );
    return usual;
  }
  function words(name: 'text' | 'title' | 'body' | 'action'): string {
    const pasted = readPasted(params.get(name) ?? start[name], charactersTaken);
    problems.push(...pasted.problems);
    return pasted.text;
  }
  const state: PlaygroundState = {
    mode: choose('mode', ['text', 'message'], start.mode),
    text: words('text'),
    title: words('title'),
    body: words('body'),
    action: words('action'),
    surface: choose<Surface | ''>('surface', [...surfaces, ''], start.surface),
    intent: choose<Intent | ''>('intent', [...intents, ''], start.intent),
    audience: choose('audience', audiences, start.audience),
  };
  return { state, problems };
}

/** The parameters from which `readState` makes the same state again. */
export function writeState({
  mode,
  text,
  title,
  body,
  action,
  surface,
  intent,
  audience,
}: PlaygroundState): Record<string, string> {
  const words = mode === 'text' ? { text } : { title, body, action };
  return { mode, ...words, surface, intent, audience };
}

/** Whether a link can carry the words. */
export const fitsInLink = (state: PlaygroundState): boolean =>
  new URLSearchParams(writeState(state)).toString().length <= charactersInLink;

/** What the engine is told about the words. */
export function contextOf({ surface, intent, audience }: PlaygroundState): Context {
  return { ...(surface === '' ? {} : { surface }), ...(intent === '' ? {} : { intent }), audience };
}

/** A test that keeps the words as they are now, for a project that has the engine. */
export function asTest(state: PlaygroundState): string {
  const context = JSON.stringify(contextOf(state));
  const call =
    state.mode === 'text'
      ? `review(${JSON.stringify(state.text)}, ${context})`
      : `reviewMessage(${JSON.stringify({ title: state.title, body: state.body, actions: [state.action] })}, ${context})`;
  const name = state.mode === 'text' ? 'review' : 'reviewMessage';
  return `import { ${name} } from '@tactful/engine';
import { expect, it } from 'vitest';

it('speaks kindly', () => {
  expect(${call}).toEqual([]);
});
`;
}
