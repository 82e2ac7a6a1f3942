import { GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { useSyncExternalStore } from 'react';

/** What a reader can switch for the whole site, with the words for each choice, and the one that stands before anybody has chosen. */
export const switches = {
  locale: { name: 'Language', usual: 'en', choices: { en: 'English', de: 'Deutsch', es: 'Español' } },
  voice: { name: 'Voice', usual: 'plain', choices: { plain: 'plain', warm: 'warm', formal: 'formal' } },
  attempt: { name: 'Attempt', usual: '1', choices: { 1: 'first', 2: 'second', 3: 'third' } },
  theme: { name: 'Theme', usual: 'system', choices: { system: 'as your system', light: 'light', dark: 'dark' } },
  direction: { name: 'Direction', usual: 'ltr', choices: { ltr: 'left to right', rtl: 'right to left' } },
  width: { name: 'Width', usual: 'full', choices: { full: 'full width', 320: '320 px', 480: '480 px', 768: '768 px' } },
} as const;

export type SwitchName = keyof typeof switches;

/** One choice for each switch. Values are strings, because they stand in the site's address. */
export type Globals = {
  readonly [Name in SwitchName]: `${keyof (typeof switches)[Name]['choices'] & (string | number)}`;
};

const names = Object.keys(switches) as SwitchName[];

/** The choices of one switch in the order in which they are shown, the usual one first. */
export function choicesOf<Name extends SwitchName>(name: Name): readonly Globals[Name][] {
  const choices: readonly string[] = Object.keys(switches[name].choices);
  const usual = usualOf(name);
  return [usual, ...choices.filter((choice) => choice !== usual)] as Globals[Name][];
}

/** The word for a choice. */
export const wordFor = <Name extends SwitchName>(name: Name, choice: Globals[Name]): string =>
  (switches[name].choices as Readonly<Record<string, string>>)[choice] ?? choice;

const usualOf = <Name extends SwitchName>(name: Name): Globals[Name] => switches[name].usual as Globals[Name];

/** What everything is set to before anybody has chosen. */
export const usualGlobals = Object.fromEntries(names.map((name) => [name, usualOf(name)])) as unknown as Globals;

/** Reads choices from wherever they come, such as an old link. What isn't one of ours stays as it usually is. */
export function readGlobals(given: Readonly<Record<string, unknown>>): Globals {
  const read = names.map((name) => {
    const value = String(given[name]);
    return [name, (choicesOf(name) as readonly string[]).includes(value) ? value : usualOf(name)];
  });
  return Object.fromEntries(read) as unknown as Globals;
}

let current = usualGlobals;
const listeners = new Set<() => void>();

function receive(globals: Globals): void {
  current = globals;
  if (globals.theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = globals.theme;
  for (const listener of listeners) listener();
}

const channel = addons.getChannel();
for (const event of [SET_GLOBALS, GLOBALS_UPDATED])
  channel.on(event, ({ globals }: { globals: Readonly<Record<string, unknown>> }) => receive(readGlobals(globals)));

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** A switch of the site, for pages: the toolbar and the page show and set the same choice. */
export function useGlobal<Name extends SwitchName>(
  name: Name,
): readonly [choice: Globals[Name], choose: (choice: Globals[Name]) => void] {
  const choice = useSyncExternalStore(subscribe, () => current[name]);
  const choose = (next: Globals[Name]) => {
    receive({ ...current, [name]: next });
    channel.emit(UPDATE_GLOBALS, { globals: { [name]: next === usualOf(name) ? undefined : next } });
  };
  return [choice, choose];
}
