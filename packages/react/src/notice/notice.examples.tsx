import { Notice } from './notice.js';

/** What happened, what it means, what is safe, and the way on. */
export function CardDeclined() {
  return (
    <Notice
      title="This card was declined"
      meaning="Your bank didn't allow this payment."
      reassurance="You haven't been charged, and your order is held until 15:30."
      next="Use another card, or ask your bank about this one."
      reference="7QX4 K2M9"
    />
  );
}

/** A short message inside a form or a list. It is a named group, not a landmark. */
export function Inline() {
  return (
    <Notice
      layout="inline"
      intent="warning"
      title="Saving is behind by about two minutes"
      meaning="Everything you've typed is on this device."
    />
  );
}

/** The whole page is the message; its title is the page's first heading. */
export function Page() {
  return (
    <Notice
      layout="page"
      intent="neutral"
      title="We can't find this page"
      meaning="The address may have a typing mistake, or the page may have moved."
      next="Search for it, or start from the home page."
      help="If a link on our site brought you here, tell us which one at help@example.com."
    />
  );
}

/** Each intent has a sign of its own outline, a word and a colour; no meaning hangs on colour alone. */
export function EveryIntent() {
  return (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Notice
        intent="error"
        headingLevel={3}
        title="The report didn't save"
        meaning="The last saved version is from 14:02."
      />
      <Notice
        intent="warning"
        headingLevel={3}
        title="Your session ends in 2 minutes"
        meaning="Save to stay signed in."
      />
      <Notice intent="info" headingLevel={3} title="Comments are read-only today" meaning="They open again at 18:00." />
      <Notice
        intent="success"
        headingLevel={3}
        title="Your refund is on its way"
        meaning="It usually arrives in 3 to 5 working days."
      />
      <Notice
        intent="neutral"
        headingLevel={3}
        title="No invoices yet"
        meaning="Your first one appears here on 1 December."
      />
    </div>
  );
}

/** Words from somewhere else, such as a file name, may be long or hold markup. They wrap, and they are shown as text. */
export function AwkwardText() {
  return (
    <Notice
      title={`<b>${'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk'.repeat(3)}</b> didn't upload`}
      meaning="The file is larger than 250 MB."
    />
  );
}
