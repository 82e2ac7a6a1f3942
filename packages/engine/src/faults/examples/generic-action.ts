import type { FaultExamples } from '../fault.js';

export const genericAction: FaultExamples = {
  flag: [
    { text: 'Click here', context: { surface: 'link' } },
    { text: 'here', context: { surface: 'link' } },
    { text: 'Submit', context: { surface: 'button' } },
    { text: 'OK', context: { surface: 'button' } },
    { text: 'Yes', context: { surface: 'button' } },
    { text: 'No', context: { surface: 'button' } },
    { text: 'Yes, continue', context: { surface: 'button' } },
    { text: 'To keep your booking, click here.', context: { surface: 'email' } },
    { text: 'Tap here to update your card.', context: { surface: 'banner' } },
    { title: 'Delete 214 photos?', actions: ['OK', 'Cancel'], context: { surface: 'dialog' } },
    { text: 'Tap this link to reset your password.', context: { surface: 'push' } },
    { text: 'Okay, got it', context: { surface: 'button' } },
    { text: 'Nope', context: { surface: 'button' } },
    { text: 'For the opening times, click on this link.', context: { surface: 'page' } },
  ],
  pass: [
    { text: 'Send request', context: { surface: 'button' }, note: 'Names the action and its thing.' },
    { text: 'Cancel', context: { surface: 'button' }, note: 'The one answer that everybody expects under that name.' },
    { text: 'Delete account', context: { surface: 'button' }, note: 'Says what happens.' },
    { text: 'Opening times', context: { surface: 'link' }, note: 'Describes where the link leads.' },
    {
      text: 'Learn more',
      context: { surface: 'link' },
      note: 'Says little, and says what happens: there is more to read about what stands above it.',
    },
    { text: 'Learn more about refunds', context: { surface: 'link' }, note: 'Names the subject.' },
    { text: 'Next: delivery address', context: { surface: 'button' }, note: 'Names the step that follows.' },
    { text: 'OK', context: { surface: 'status' }, note: 'A state of a machine.' },
    { text: 'You are here', context: { surface: 'label' }, note: 'A mark on a map.' },
    { text: 'Yes', context: { surface: 'label' }, note: 'An answer beside its question in a form.' },
    { text: 'Back', context: { surface: 'button' }, note: 'Moves through steps, and does only that.' },
    { text: 'Submit claim', context: { surface: 'button' }, note: 'Names the thing.' },
    { text: 'More', context: { surface: 'menu' }, note: 'Opens the rest of a menu.' },
    {
      text: 'Do you hear a click? Here is how to oil the hinge.',
      context: { surface: 'page' },
      note: 'A click that can be heard.',
    },
    {
      title: 'Leave this form?',
      actions: ['Leave', 'Keep editing'],
      context: { surface: 'dialog' },
      note: 'Both answers say what they do.',
    },
    {
      text: 'No thanks',
      context: { surface: 'button' },
      note: 'A plain no to an offer; what it declines stands above it.',
    },
  ],
  rewrites: [
    { from: 'Submit', to: 'Send application', note: 'The action and its thing.' },
    {
      from: 'To keep your booking, click here.',
      to: 'Keep your booking',
      note: 'The link’s own words say what it does.',
    },
    { from: 'OK', to: 'Delete 214 photos', note: 'An answer that can be understood without the question.' },
  ],
};
