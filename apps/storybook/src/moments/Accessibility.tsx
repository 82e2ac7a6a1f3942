import { messageFor, type Surface } from '@tactful/moments';
import { catalogue } from '@tactful/moments/catalogue';
import { Fragment, type ReactNode } from 'react';
import arrivalSpec from '@tactful/react/src/arrival/SPEC.md?raw';
import dialogSpec from '@tactful/react/src/confirm-dialog/SPEC.md?raw';
import fieldErrorSpec from '@tactful/react/src/field-error/SPEC.md?raw';
import noticeSpec from '@tactful/react/src/notice/SPEC.md?raw';
import { fieldErrorWords } from '@tactful/react/src/field-error/field-error.words.js';
import { noticeWords } from '@tactful/react/src/notice/notice.words.js';
import { arrivals } from '../principles/arrivals.js';
import { announcementOf, promisesIn } from './heard.js';
import { intents, type MomentProps } from './moment.js';
import type { Screen } from './screen.js';

interface Row {
  readonly name: string;
  readonly text: ReactNode;
}

/** Where a message is read as a letter, nothing has a focus and nothing is announced. */
const letters: readonly Surface[] = ['email', 'push', 'reply'];

/** A sentence of a specification, its code set as code. */
function Sentence({ text }: { readonly text: string }) {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : <code key={index}>{part}</code>));
}

interface PartProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly promises: readonly string[];
}

function Part({ title, rows, promises }: PartProps) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <dl className="facts">
        {rows.map(({ name, text }) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </Fragment>
        ))}
      </dl>
      {promises.length > 0 && (
        <details>
          <summary>What the component is tested for</summary>
          {/* The specification's own words: MUST is a term there, and shouting nowhere else. */}
          <ul data-quoted="">
            {promises.map((text) => (
              <li key={text}>
                <Sentence text={text} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** A message on a notice: what its arrival does, and what a screen reader makes of it. */
function OnScreen({ moment, screen }: MomentProps & { readonly screen: Partial<Screen> }) {
  const { severity } = catalogue[moment];
  const { arrival = 'in-background', layout = 'section', intent = intents[severity] } = screen;
  const message = messageFor({ moment });
  const word = intent === 'neutral' ? undefined : noticeWords.intent[intent];
  const name = word === undefined ? message.title : `${word} ${message.title}`;
  const announcement = announcementOf(message, word);
  const isUrgent = arrival === 'in-background' && severity === 'critical';
  const { focus, announced } = arrivals[arrival];
  const role =
    layout === 'inline'
      ? 'A group with a name; no landmark, because there may be many.'
      : `A region with a name, so that it is listed among the page’s landmarks. Its title is a heading of level ${layout === 'page' ? 1 : 2}.`;
  const heard = {
    'with-page': `“${name}”, ${layout === 'inline' ? 'group' : 'region'}; then the text and the buttons, as they are reached.`,
    'after-action': `“${name}”, ${layout === 'inline' ? 'group' : 'region'}; then, reading on: “${announcementOf({ ...message, title: '' })}”`,
    'in-background': `“${announcement}”`,
  }[arrival];
  return (
    <Part
      title={`On a screen: ${arrivals[arrival].name.toLowerCase()}`}
      rows={[
        { name: 'The focus', text: focus },
        {
          name: 'Announced',
          text: isUrgent ? 'The text of the message, at once: something is about to be lost.' : announced,
        },
        { name: 'Role', text: role },
        { name: 'A screen reader says', text: heard },
      ]}
      promises={[
        ...promisesIn(arrivalSpec).filter((text) => text.startsWith(`\`${arrival}\``)),
        ...promisesIn(noticeSpec).filter((text) => !text.includes('server component')),
      ]}
    />
  );
}

/** A question in a dialog. */
function InDialog({ moment }: MomentProps) {
  const { title, meaning, actions } = messageFor({ moment }, { surface: 'dialog' });
  // The step that changes nothing has the focus first.
  const safe = actions.find(({ id }) => id === 'keep' || id === 'stay') ?? actions[0];
  return (
    <Part
      title="In a dialog"
      rows={[
        {
          name: 'The focus',
          text: `It moves to “${safe?.label ?? ''}”, the step that changes nothing, and back afterwards.`,
        },
        { name: 'Announced', text: 'Nothing besides: opening the dialog has it read.' },
        { name: 'Role', text: 'A modal alert dialog, named by its title and described by what follows from it.' },
        {
          name: 'A screen reader says',
          text: `“${title}”, alert dialog; “${meaning}”; “${safe?.label ?? ''}”, button.`,
        },
      ]}
      promises={promisesIn(dialogSpec)}
    />
  );
}

/** A message beside a form field. */
function BesideField({ moment }: MomentProps) {
  const { title } = messageFor({ moment }, { surface: 'field-error' });
  return (
    <Part
      title="Beside a field"
      rows={[
        {
          name: 'The focus',
          text: 'It moves to the field, or to the summary above the form when several answers need a change.',
        },
        { name: 'Announced', text: 'Nothing besides: the message is a part of the field.' },
        { name: 'Role', text: 'The field is marked as invalid and described by the message.' },
        { name: 'A screen reader says', text: `The field’s name; invalid; “${fieldErrorWords.prefix} ${title}”.` },
      ]}
      promises={promisesIn(fieldErrorSpec)}
    />
  );
}

function InLetter({ moment }: MomentProps) {
  const { title } = messageFor({ moment });
  return (
    <Part
      title="In a letter or a chat"
      rows={[
        { name: 'The focus', text: 'The person’s own program has it.' },
        { name: 'Announced', text: 'The sender and the subject or first words, so those have to say what happened.' },
        { name: 'A screen reader says', text: `First: “${title}”.` },
      ]}
      promises={[]}
    />
  );
}

/** How the moment reaches people who don't see it, and people who don't use a mouse. */
export function Accessibility({ moment, screen }: MomentProps & { readonly screen?: Screen | undefined }) {
  const { surfaces } = catalogue[moment];
  const onScreen = surfaces.some((surface) => surface !== 'field-error' && !letters.includes(surface));
  return (
    <div className="page">
      {screen?.dialog === true && <InDialog moment={moment} />}
      {screen?.dialog !== true && (onScreen || screen !== undefined) && (
        <OnScreen moment={moment} screen={screen ?? {}} />
      )}
      {surfaces.includes('field-error') && <BesideField moment={moment} />}
      {surfaces.some((surface) => letters.includes(surface)) && <InLetter moment={moment} />}
    </div>
  );
}
