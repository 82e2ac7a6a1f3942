// Written by scripts/stories.mjs from support-handoff.examples.tsx. Change that file, then run it again.
import * as examples from './support-handoff.examples.js';
import { SupportHandoff } from './support-handoff.js';

export default {
  title: 'Components/Support handoff',
  component: SupportHandoff,
};

/** The person sees and may change what is sent; the fallback is there from the start. */
export const WithAChat = { name: 'With achat', render: () => <examples.WithAChat /> };

/** A channel that cannot carry text: nothing is promised, and the text can be copied. */
export const WithAChatThatStartsEmpty = {
  name: 'With achat that starts empty',
  render: () => <examples.WithAChatThatStartsEmpty />,
};

/** No script at all: a form that posts, and an address to write to. */
export const PlainForm = { name: 'Plain form', render: () => <examples.PlainForm /> };
