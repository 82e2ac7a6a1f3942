// Written by scripts/stories.mjs from notice.examples.tsx. Change that file, then run it again.
import * as examples from './notice.examples.js';
import { Notice } from './notice.js';

export default {
  title: 'Components/Notice',
  component: Notice,
};

/** What happened, what it means, what is safe, and the way on. */
export const CardDeclined = { name: 'Card declined', render: () => <examples.CardDeclined /> };

/** A short message inside a form or a list. It is a named group, not a landmark. */
export const Inline = { name: 'Inline', render: () => <examples.Inline /> };

/** The whole page is the message; its title is the page's first heading. */
export const Page = { name: 'Page', render: () => <examples.Page /> };

/** Each intent has a sign of its own outline, a word and a colour; no meaning hangs on colour alone. */
export const EveryIntent = { name: 'Every intent', render: () => <examples.EveryIntent /> };

/** Words from somewhere else, such as a file name, may be long or hold markup. They wrap, and they are shown as text. */
export const AwkwardText = { name: 'Awkward text', render: () => <examples.AwkwardText /> };
