import type { ArgTypes, StoryObj } from '@storybook/react-vite';
import type { FunctionComponent, ReactElement } from 'react';
import { choicesOf, readGlobals, type Globals } from '../site/globals.js';

type Args = Readonly<Record<string, unknown>>;

const money = ['not-charged', 'pending', 'charged', 'refunded', 'unknown'];
const work = ['saved', 'on-this-device', 'not-saved', 'unknown'];
const parts = ['title', 'meaning', 'next', 'help'] as const;

const facts = { category: 'What is known' };
const display = { category: 'How it is shown' };
const ownWords = { category: 'Your own words' };

const choice = (options: readonly unknown[], description: string, table: { category?: string }): ArgTypes[string] => ({
  options,
  control: { type: 'select' },
  description,
  table,
});

const text = (description: string, table: { category?: string }): ArgTypes[string] => ({
  control: 'text',
  description,
  table,
});

/** Controls that every moment understands. */
const momentControls: ArgTypes = {
  money: choice(money, 'What is known about their money.', facts),
  work: choice(work, 'What is known about their work.', facts),
  attempt: choice([1, 2, 3], 'How often they have met it in a row. Left open, the toolbar decides.', display),
  voice: choice(choicesOf('voice'), 'How the words sound. Left open, the toolbar decides.', display),
  surface: choice(['page', 'banner', 'dialog', 'toast', 'status'], 'Where the words stand.', display),
  layout: choice(['inline', 'section', 'page'], 'How much room it has.', display),
  arrival: choice(['with-page', 'after-action', 'in-background'], 'Decides focus and announcement.', display),
  reference: text('A short code that support can look up.', display),
  title: text('Replaces what happened.', ownWords),
  meaning: text('Replaces what it means for them.', ownWords),
  next: text('Replaces the next step.', ownWords),
  help: text('Replaces the way to help.', ownWords),
};

/** Properties whose choices TypeScript knows and a table of properties doesn't. */
const known: ArgTypes = {
  intent: choice(['error', 'warning', 'info', 'success', 'neutral'], '', {}),
  layout: choice(['inline', 'section', 'page'], '', {}),
  mode: choice(['with-page', 'after-action', 'in-background'], '', {}),
};

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** The voice that a story's own control asks for. */
export const voiceOf = (args: Args): Globals['voice'] | undefined =>
  choicesOf('voice').find((voice) => voice === args['voice']);

/** What a moment is given: the example's own properties, and over them what the controls and the toolbar say. */
function momentProps(given: Args, args: Args, globals: Globals): Args {
  const { money: moneyFact, work: workFact, voice: _, attempt, ...rest } = args;
  const say = Object.fromEntries(parts.flatMap((part) => (isWritten(rest[part]) ? [[part, rest[part]]] : [])));
  const shown = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => isWritten(value) && !(parts as readonly string[]).includes(name)),
  );
  return {
    ...given,
    ...shown,
    facts: {
      ...(given['facts'] as object | undefined),
      ...(moneyFact === undefined ? {} : { money: moneyFact }),
      ...(workFact === undefined ? {} : { work: workFact }),
    },
    say: { ...(given['say'] as object | undefined), ...say },
    // On the first attempt components count by themselves: a step that fails again changes the words.
    ...(attempt === undefined ? (globals.attempt === '1' ? {} : { attempt: Number(globals.attempt) }) : { attempt }),
  };
}

const isWritten = (value: unknown) => value !== undefined && value !== '';

/**
 * A story with live controls from an example that is one component and its properties.
 *
 * @param Example Returns one element and uses no hooks.
 */
export function withControls(Example: () => ReactElement<Args>): Pick<StoryObj, 'args' | 'argTypes' | 'render'> {
  const { type, props } = Example();
  const Component = type as FunctionComponent<Args>;
  const plain = Object.fromEntries(Object.entries(props).filter(([, value]) => isPlain(value)));
  const isMoment = ['facts', 'on', 'onRetry'].some((name) => name in props);
  if (!isMoment) {
    const argTypes = Object.fromEntries(
      Object.entries(plain).map(([name, value]) => [
        name,
        known[name] ?? { control: typeof value === 'string' ? 'text' : typeof value },
      ]),
    );
    return {
      args: plain,
      argTypes: argTypes as ArgTypes,
      render: (args) => <Component {...props} {...args} />,
    };
  }
  const own = (props['facts'] ?? {}) as Args;
  const say = (props['say'] ?? {}) as Args;
  return {
    args: { ...plain, ...own, ...Object.fromEntries(Object.entries(say).filter(([, value]) => isPlain(value))) },
    argTypes: momentControls,
    render: (args, { globals, viewMode }) => (
      <Component
        // Many stories stand on a page of documentation: none of them may take the focus or speak as if it had just happened.
        {...(viewMode === 'docs' ? { arrival: 'with-page' } : {})}
        {...momentProps(props, args, readGlobals(globals))}
      />
    ),
  };
}
