import { groups, messageFor, moments, type MomentId } from '@tactful/moments';
import { catalogue } from '@tactful/moments/catalogue';
import { codes } from '@tactful/moments/codes';
import { momentTitle } from '../finder/Finder.js';
import { Reviewed } from '../review/Reviewed.js';
import { recommended, titleOf } from '../review/fault-titles.js';
import { pageHref } from '../site/links.js';
import { before } from './before.js';
import { readable, type MomentProps } from './moment.js';

export { Accessibility } from './Accessibility.js';
export { WhatIsKnown, Words } from './Words.js';

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

/** Who is reading: what they think, feel and do. Their own words, which nobody may put to them. */
export function Reader({ moment }: MomentProps) {
  const { thinks, feels, does } = catalogue[moment];
  return (
    <dl className="page thirds" data-quoted="">
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

/** The parts of a message in the order in which they are read, and why each of them is there. */
const parts = [
  {
    name: 'What happened',
    part: 'happened',
    why: 'It is the first question, and everything else is read in its light.',
  },
  { name: 'What it means for them', part: 'means', why: 'It answers what they are thinking before they have to ask.' },
  { name: 'The next step', part: 'next', why: 'It makes what they would do anyway safe, or offers something better.' },
  { name: 'Help', part: 'help', why: 'It stays when the step doesn’t work, so that nobody is left alone with it.' },
] as const;

/** What to say, part by part, and why. */
export function Parts({ moment }: MomentProps) {
  const { say } = catalogue[moment];
  return (
    <ol className="page parts">
      {parts.map(({ name, part, why }) => (
        <li key={part}>
          <strong>{name}.</strong> {say[part]}
          <br />
          <span className="soft small">{why}</span>
        </li>
      ))}
    </ol>
  );
}

/** What never to say. */
export function Never({ moment }: MomentProps) {
  return (
    <ul className="page" data-quoted="">
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
      <section aria-label="Before" data-quoted="">
        <h3>Before</h3>
        {/* eslint-disable-next-line tactful/no-vague, tactful/no-blame, tactful/no-alarm, tactful/no-shouting, tactful/no-jargon, tactful/no-flippancy, tactful/no-trivializing, tactful/no-hollow-apology, tactful/no-overpromise, tactful/no-guilt, tactful/no-presumed-feelings -- The words before are poor on purpose. */}
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

/** The surfaces it suits. */
export function Places({ moment }: MomentProps) {
  return (
    <div className="page">
      <p>It belongs on: {catalogue[moment].surfaces.map(readable).join(', ')}.</p>
    </div>
  );
}

/** Where to keep these words away from, and which moment is meant when it isn't this one. */
export function NotHere({ moment }: MomentProps) {
  const { avoid } = catalogue[moment];
  const others = siblingsByCode(moment);
  return (
    <div className="page">
      {avoid.length + others.length === 0 && (
        <p>Wherever the moment is another one: the code or the situation decides.</p>
      )}
      <ul>
        {avoid.map(({ surface, why }) => (
          <li key={`${surface} ${why}`}>
            <strong>Not on a {readable(surface)}.</strong> {why}
          </li>
        ))}
        {others.map(({ id, shared }) => (
          <li key={id}>
            <strong>
              Not for <a href={pageHref(momentTitle(id))}>{moments[id].name.toLowerCase()}</a>.
            </strong>{' '}
            {shared.map((code) => (
              <code key={code}>{code} </code>
            ))}
            can mean that as well: look at who sent it.
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Moments to which a code of the same name leads when somebody else sends it. */
function siblingsByCode(moment: MomentId): readonly { id: MomentId; shared: readonly string[] }[] {
  const all = codes.flatMap(({ codes: own }) => own);
  const here = new Set(all.filter((entry) => entry.moment === moment).map(({ code }) => code.toLowerCase()));
  // A number alone is a line in somebody's table; the same number elsewhere says nothing.
  const elsewhere = all.filter(
    (entry) => entry.moment !== moment && here.has(entry.code.toLowerCase()) && /[a-z]/i.test(entry.code),
  );
  const ids = [...new Set(elsewhere.map((entry) => entry.moment))];
  return ids.map((id) => ({
    id,
    shared: [...new Set(elsewhere.filter((entry) => entry.moment === id).map(({ code }) => code.toLowerCase()))],
  }));
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
          <summary data-quoted="">
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
            {claim}{' '}
            <a href={source.url} data-quoted="">
              {source.title}
            </a>
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
