import {
  availableLocales,
  groups,
  loadLocale,
  messageFor,
  moments,
  type Facts,
  type Message,
  type MomentId,
  type MoneyFact,
  type Surface,
  type WorkFact,
} from '@tactful/moments';
import { catalogue } from '@tactful/moments/catalogue';
import { codes } from '@tactful/moments/codes';
import icu from '@tactful/moments/locales/en.json';
import { Notice } from '@tactful/react';
import { useEffect, useId, useState } from 'react';
import { momentTitle } from '../finder/Finder.js';
import { Reviewed } from '../review/Reviewed.js';
import { recommended, titleOf } from '../review/fault-titles.js';
import { CopyButton } from '../site/CopyButton.js';
import { pageHref } from '../site/links.js';
import { before } from './before.js';
import { asJsx, asPlainText } from './formats.js';

interface MomentProps {
  readonly moment: MomentId;
}

const money = ['unknown', 'not-charged', 'pending', 'charged', 'refunded'] as const satisfies readonly MoneyFact[];
const work = ['unknown', 'saved', 'on-this-device', 'not-saved'] as const satisfies readonly WorkFact[];
const attempts = ['1', '2', '3'] as const;
const intents = { info: 'info', warning: 'warning', problem: 'error', critical: 'error' } as const;

const readable = (text: string) => text.replaceAll('-', ' ');

interface SwitchProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly T[];
  readonly wordOf?: (choice: T) => string;
  readonly onChange: (value: T) => void;
}

/** A few choices side by side, all of them in sight. */
function Switch<T extends string>({ label, value, choices, wordOf = readable, onChange }: SwitchProps<T>) {
  const name = useId();
  return (
    <fieldset className="switch">
      <legend>{label}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
          <span>{wordOf(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What it is, how grave, and for whom it is a matter. */
export function Intro({ moment }: MomentProps) {
  const { say, severity, stakes, group } = catalogue[moment];
  return (
    <div className="page">
      <div className="lede">{say.happened}</div>
      <p className="soft small">
        {groups[group]} · {severity} · at stake: {stakes.join(', ')} · <code>{moment}</code>
      </p>
    </div>
  );
}

/** Who is reading: what they think, feel and do. */
export function Reader({ moment }: MomentProps) {
  const { thinks, feels, does } = catalogue[moment];
  return (
    <dl className="page thirds">
      {(
        [
          ['Thinks', thinks],
          ['Feels', feels],
          ['Does', does],
        ] as const
      ).map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The steps as they look, without anything behind them. */
function Steps({ actions }: Pick<Message, 'actions'>) {
  return (
    <div className="tactful-recovery-steps">
      {actions.map(({ id, label, role }) => (
        <span key={id} className="tactful-action" data-rank={role}>
          {label}
        </span>
      ))}
    </div>
  );
}

/** The words to use, for what is known, for each attempt, surface and language. */
export function Words({ moment }: MomentProps) {
  const { facts: needed, severity, surfaces } = catalogue[moment];
  const [moneyFact, setMoney] = useState<MoneyFact>('unknown');
  const [workFact, setWork] = useState<WorkFact>('unknown');
  const [attempt, setAttempt] = useState<(typeof attempts)[number]>('1');
  const [surface, setSurface] = useState<Surface>(surfaces[0] ?? 'page');
  const [locale, setLocale] = useState('en');
  const [loaded, setLoaded] = useState('en');
  useEffect(() => {
    let current = true;
    void loadLocale(locale).then((name) => {
      if (current && name !== undefined) setLoaded(locale);
    });
    return () => {
      current = false;
    };
  }, [locale]);

  const facts: Partial<Facts> = {
    ...(needed.includes('money') ? { money: moneyFact } : {}),
    ...(needed.includes('work') ? { work: workFact } : {}),
  };
  const message = messageFor({ moment }, { facts, attempt: Number(attempt), surface, locale: loaded });
  const languages = availableLocales.filter((name) => !name.includes('.'));
  const entries = Object.entries(icu).filter(([key]) => key.startsWith(`${moment}.`));
  return (
    <div className="page">
      <div className="switches">
        {needed.includes('money') && <Switch label="Money" value={moneyFact} choices={money} onChange={setMoney} />}
        {needed.includes('work') && <Switch label="Their work" value={workFact} choices={work} onChange={setWork} />}
        <Switch
          label="Attempt"
          value={attempt}
          choices={attempts}
          wordOf={(choice) => ({ 1: 'first', 2: 'second', 3: 'third' })[choice]}
          onChange={setAttempt}
        />
        <Switch label="Where" value={surface} choices={surfaces} onChange={setSurface} />
        {languages.length > 1 && <Switch label="Language" value={locale} choices={languages} onChange={setLocale} />}
      </div>
      <div lang={message.lang}>
        <Notice
          headingLevel={3}
          intent={intents[severity]}
          title={message.title}
          meaning={message.meaning || undefined}
          reassurance={message.reassurance}
          next={message.next || undefined}
          help={message.help || undefined}
          actions={message.actions.length > 0 ? <Steps actions={message.actions} /> : undefined}
        />
      </div>
      <div className="row copies">
        <CopyButton label="Copy the words" text={asPlainText(message)} />
        <CopyButton label="Copy as ICU" text={JSON.stringify(Object.fromEntries(entries), null, 2)} />
        <CopyButton label="Copy as JSX" text={asJsx(moment, facts)} />
      </div>
    </div>
  );
}

/** The parts of the message, in the order in which they are read. */
export function Parts({ moment }: MomentProps) {
  const { say } = catalogue[moment];
  return (
    <ol className="page parts">
      <li>
        <strong>What happened.</strong> {say.happened}
      </li>
      <li>
        <strong>What it means for them.</strong> {say.means}
      </li>
      <li>
        <strong>The next step.</strong> {say.next}
      </li>
      <li>
        <strong>Help.</strong> {say.help}
      </li>
    </ol>
  );
}

/** What never to say. */
export function Never({ moment }: MomentProps) {
  return (
    <ul className="page">
      {catalogue[moment].never.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** Poor words and the catalogue's own, both judged while the page is open. */
export function BeforeAfter({ moment }: MomentProps) {
  const { text, surface } = before[moment];
  const { title, meaning, next } = messageFor({ moment });
  return (
    <div className="page before-after">
      <section aria-label="Before">
        <h3>Before</h3>
        <Reviewed text={text} context={{ surface, faults: recommended }} />
      </section>
      <section aria-label="After">
        <h3>After</h3>
        <Reviewed
          text={[`${title}.`, meaning, next].filter((part) => part !== '').join(' ')}
          context={{ surface: 'page', faults: recommended }}
        />
      </section>
      <p>
        <a href={pageHref('Playground', { text, surface })} target="_top">
          Work on these words in the playground
        </a>
      </p>
    </div>
  );
}

/** The surfaces it suits, and those to keep it off. */
export function Places({ moment }: MomentProps) {
  const { surfaces, avoid } = catalogue[moment];
  return (
    <div className="page">
      <p>It belongs on: {surfaces.map(readable).join(', ')}.</p>
      {avoid.length > 0 && (
        <ul>
          {avoid.map(({ surface, why }) => (
            <li key={`${surface} ${why}`}>
              <strong>Not on a {readable(surface)}.</strong> {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The machine codes that lead here. */
export function Codes({ moment }: MomentProps) {
  const families = codes
    .map(({ id, title, codes: all }) => ({ id, title, own: all.filter((entry) => entry.moment === moment) }))
    .filter(({ own }) => own.length > 0);
  if (families.length === 0)
    return (
      <div className="page">
        <p>No machine reports this moment. The product knows it by itself.</p>
      </div>
    );
  return (
    <div className="page">
      {families.map(({ id, title, own }) => (
        <details key={id}>
          <summary>
            {title} <span className="soft">({own.length})</span>
          </summary>
          <ul>
            {own.map(({ code, meaning, reveal }) => (
              <li key={code}>
                <code>{code}</code> {meaning}
                {reveal === 'never' && <strong> Never shown to the person.</strong>}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

/** How we know, and what nobody has told us yet. */
export function Evidence({ moment }: MomentProps) {
  const { evidence, unknown } = catalogue[moment];
  return (
    <div className="page">
      <ul>
        {evidence.map(({ claim, source }) => (
          <li key={claim}>
            {claim} <a href={source.url}>{source.title}</a>
          </li>
        ))}
      </ul>
      <p>
        <strong>What is not known.</strong> {unknown}
      </p>
    </div>
  );
}

/** The moments of the same group. */
export function Related({ moment }: MomentProps) {
  const { group } = moments[moment];
  const others = (Object.keys(moments) as MomentId[]).filter((id) => id !== moment && moments[id].group === group);
  return (
    <ul className="page">
      {others.map((id) => (
        <li key={id}>
          <a href={pageHref(momentTitle(id))} target="_top">
            {moments[id].name}
          </a>
        </li>
      ))}
      {before[moment].faults.map((fault) => (
        <li key={fault}>
          <a href={pageHref(`Faults/${titleOf(fault)}`)} target="_top">
            Why “{titleOf(fault).toLowerCase()}” is a fault
          </a>
        </li>
      ))}
    </ul>
  );
}
