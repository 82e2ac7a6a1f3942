import type { Facts, Message, MomentId } from '@tactful/moments';
import type { Globals } from '../site/globals.js';
import type { Screen } from './screen.js';

/** A message as it is pasted into a document or a chat. */
export function asPlainText({ title, meaning, reassurance, next, actions, help }: Message): string {
  const buttons = actions.map(({ label }) => `[${label}]`).join(' ');
  return [title, meaning, reassurance ?? '', next, buttons, help].filter((part) => part !== '').join('\n');
}

/** Everything that was chosen beside the words. */
export interface Chosen {
  readonly facts: Partial<Facts>;
  readonly attempt: Globals['attempt'];
  readonly locale: Globals['locale'];
  readonly voice: Globals['voice'];
}

/** Languages and voices that have words of their own beside English, as they are imported. */
const wordsOf = ({ locale, voice }: Chosen, available: readonly string[]) =>
  [`${locale}.${voice}`, locale].find((name) => available.includes(name));

/**
 * A message as a developer writes it.
 *
 * @param screen The component that shows this moment. Without one it is `<Moment>`, which finds the moment from an error.
 * @param available Languages and voices that `@tactful/moments` brings.
 */
export function asJsx(
  { moment, actions }: Pick<Message, 'moment' | 'actions'>,
  chosen: Chosen,
  screen: Screen | undefined,
  available: readonly string[],
): string {
  const facts = Object.entries(chosen.facts).map(([fact, value]) => `${fact}: '${value}'`);
  const component = screen?.component ?? 'Moment';
  const props = screen?.dialog
    ? ['open={open}', 'onClose={close}', 'onConfirm={confirm}']
    : [
        ...(screen === undefined ? ['error={error}'] : []),
        ...(facts.length === 0 ? [] : [`facts={{ ${facts.join(', ')} }}`]),
        ...(chosen.attempt === '1' ? [] : [`attempt={${chosen.attempt}}`]),
        // What the steps do is the product's own; the names say which ones this moment may offer.
        `on={{ ${actions.map(({ id }) => (id.includes('-') ? `'${id}': ${camelCase(id)}` : id)).join(', ')} }}`,
      ];
  const name = wordsOf(chosen, available);
  const isEnglish = name === undefined || name === 'en';
  const imports = [
    `import { ${isEnglish ? component : `${component}, TactfulProvider`} } from '@tactful/react';`,
    ...(isEnglish ? [] : [`import { words } from '@tactful/moments/words/${name}';`]),
  ];
  const element = [`<${component}`, ...props.map((prop) => `  ${prop}`), '/>'];
  return [
    ...imports,
    '',
    ...(screen === undefined
      ? [`// \`error\` is whatever was caught. When it means the moment ${moment}, these are its words.`]
      : []),
    ...(isEnglish
      ? element
      : [
          `<TactfulProvider locale="${chosen.locale}" messages={words}>`,
          ...element.map((line) => `  ${line}`),
          '</TactfulProvider>',
        ]),
    '',
  ].join('\n');
}

const camelCase = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A moment's messages for a localisation tool: ICU MessageFormat by key, as JSON. */
export function asIcu(moment: MomentId, messages: Readonly<Record<string, string>>): string {
  const own = Object.entries(messages).filter(([key]) => key.startsWith(`${moment}.`));
  return JSON.stringify(Object.fromEntries(own), null, 2);
}
