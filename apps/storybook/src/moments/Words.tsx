import {
  availableLocales,
  loadLocale,
  messageFor,
  type Facts,
  type Message,
  type MoneyFact,
  type Surface,
  type WorkFact,
} from '@tactful/moments';
import { catalogue } from '@tactful/moments/catalogue';
import { Notice } from '@tactful/react/notice';
import { useEffect, useState } from 'react';
import { CopyButton } from '../site/CopyButton.js';
import { choicesOf, switches, useGlobal, wordFor, type Globals } from '../site/globals.js';
import { Switch } from '../site/Switch.js';
import { asIcu, asJsx, asPlainText } from './formats.js';
import { icuFor } from './icu.js';
import { intents, readable, type MomentProps } from './moment.js';
import type { Screen } from './screen.js';

const money = ['unknown', 'not-charged', 'pending', 'charged', 'refunded'] as const satisfies readonly MoneyFact[];
const work = ['unknown', 'saved', 'on-this-device', 'not-saved'] as const satisfies readonly WorkFact[];

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

interface Loaded {
  readonly locale: Globals['locale'];
  readonly voice: Globals['voice'];
  readonly icu: Readonly<Record<string, string>>;
}

/** The words of a language and a voice; the last ones stay until the next are there. */
function useWords(locale: Globals['locale'], voice: Globals['voice']): Loaded {
  const [loaded, setLoaded] = useState<Loaded>({ locale: 'en', voice: 'plain', icu: {} });
  useEffect(() => {
    let isCurrent = true;
    void Promise.all([loadLocale(locale, voice), icuFor(locale, voice)]).then(([name, icu]) => {
      if (isCurrent && name !== undefined) setLoaded({ locale, voice, icu });
    });
    return () => {
      isCurrent = false;
    };
  }, [locale, voice]);
  return loaded;
}

/** A switch of the whole site that is offered here too: both show the same choice. */
function GlobalSwitch<Name extends 'locale' | 'voice' | 'attempt'>({ name }: { readonly name: Name }) {
  const [choice, choose] = useGlobal(name);
  return (
    <Switch
      label={switches[name].name}
      value={choice}
      choices={choicesOf(name)}
      wordOf={(one) => wordFor(name, one)}
      onChange={choose}
    />
  );
}

/** The words to use, for what is known, for each attempt, surface, voice and language. */
export function Words({ moment, screen }: MomentProps & { readonly screen?: Screen | undefined }) {
  const { facts: needed, severity, surfaces } = catalogue[moment];
  const [moneyFact, setMoney] = useState<MoneyFact>('unknown');
  const [workFact, setWork] = useState<WorkFact>('unknown');
  const [surface, setSurface] = useState<Surface>(surfaces[0] ?? 'page');
  const [attempt] = useGlobal('attempt');
  const [direction] = useGlobal('direction');
  const [width] = useGlobal('width');
  const { locale, voice, icu } = useWords(useGlobal('locale')[0], useGlobal('voice')[0]);

  const facts: Partial<Facts> = {
    ...(needed.includes('money') ? { money: moneyFact } : {}),
    ...(needed.includes('work') ? { work: workFact } : {}),
  };
  const message = messageFor({ moment }, { facts, attempt: Number(attempt), surface, locale, voice });
  const hasVoice = voice === 'plain' || availableLocales.includes(`${locale}.${voice}`);
  return (
    <div className="page">
      <div className="switches">
        {needed.includes('money') && (
          <Switch label="Money" value={moneyFact} choices={money} wordOf={readable} onChange={setMoney} />
        )}
        {needed.includes('work') && (
          <Switch label="Their work" value={workFact} choices={work} wordOf={readable} onChange={setWork} />
        )}
        <GlobalSwitch name="attempt" />
        <Switch label="Where" value={surface} choices={surfaces} wordOf={readable} onChange={setSurface} />
        <GlobalSwitch name="voice" />
        <GlobalSwitch name="locale" />
      </div>
      {!hasVoice && (
        <p className="soft small">
          There are no words of a separate {wordFor('voice', voice)} voice in {wordFor('locale', locale)}, so these are
          its plain words.
        </p>
      )}
      <div lang={message.lang} dir={direction} style={width === 'full' ? undefined : { maxInlineSize: `${width}px` }}>
        <Notice
          headingLevel={3}
          intent={screen?.intent ?? intents[severity]}
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
        <CopyButton label="Copy as ICU" text={asIcu(moment, icu)} />
        <CopyButton
          label="Copy as JSX"
          text={asJsx(message, { facts, attempt, locale, voice }, screen, availableLocales)}
        />
      </div>
    </div>
  );
}

/** What the message says about money or work for each thing that may be known. */
export function WhatIsKnown({ moment }: MomentProps) {
  const needed = catalogue[moment].facts;
  if (needed.length === 0)
    return (
      <div className="page">
        <p>Nothing about money or work: these words claim neither.</p>
      </div>
    );
  const rows = needed.flatMap((fact) =>
    (fact === 'money' ? money : work).map((value) => ({
      fact,
      value,
      message: messageFor({ moment }, { facts: { [fact]: value } }),
    })),
  );
  return (
    <div className="page">
      <p>
        Say only what is known. “Unknown” is an answer too, and has words of its own; without any fact the message
        claims nothing.
      </p>
      <dl className="facts">
        {rows.map(({ fact, value, message }) => (
          <div key={`${fact} ${value}`}>
            <dt>
              {fact === 'money' ? 'Money' : 'Their work'}: {readable(value)}
            </dt>
            <dd>{message.reassurance ?? <span className="soft">Nothing is said about it.</span>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
