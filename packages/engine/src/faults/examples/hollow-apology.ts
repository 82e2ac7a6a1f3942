import type { FaultExamples } from '../fault.js';

export const hollowApology: FaultExamples = {
  flag: [
    { text: 'We apologise for any inconvenience caused.', context: { surface: 'email' } },
    { text: 'Sorry for the inconvenience. The portal is closed today.', context: { surface: 'banner' } },
    { text: 'We regret to inform you that your loan was not approved.', context: { surface: 'email' } },
    { text: 'I am sorry that you feel this way.', context: { surface: 'reply' } },
    { text: 'Sorry if our update caused you any trouble.', context: { surface: 'reply' } },
    { text: 'Please be advised that the office is closed on Monday.', context: { surface: 'page' } },
    { text: 'Kindly enter your date of birth.', context: { surface: 'dialog' } },
    { text: 'Sorry about the delay. Sorry again for the wait.', context: { surface: 'reply' } },
    { text: 'Please accept our sincerest apologies.', context: { surface: 'email' } },
    { text: 'Thank you for your patience and understanding.', context: { surface: 'page' } },
    { text: 'Sorry, that postcode isn’t in our delivery area.', context: { surface: 'field-error' } },
    { text: 'Please do not hesitate to contact us.', context: { surface: 'email' } },
    { text: 'We apologise from the bottom of our hearts.', context: { surface: 'banner' } },
    { text: 'This is to inform you that your policy has lapsed.', context: { surface: 'email' } },
    { text: 'We deeply regret any disruption.', context: { surface: 'banner' } },
    { text: 'Your forbearance is valued.', context: { surface: 'banner' } },
    { text: 'We feel terrible about the mix-up.', context: { surface: 'email' } },
    { text: 'Permit us to express how sorry we are.', context: { surface: 'email' } },
    { text: 'We trust you will understand.', context: { surface: 'email' } },
  ],
  pass: [
    {
      text: 'We took £24.00 twice on 2 March. I’m sorry. I’ve sent one of them back, and it reaches you by 9 March.',
      context: { surface: 'reply' },
      note: 'One apology, for a named thing, with its repair.',
    },
    {
      text: 'Sorry, we couldn’t print your boarding pass. Show this QR code at the gate instead.',
      context: { surface: 'page' },
      note: 'One plain sorry, and a way on.',
    },
    {
      text: 'I’m sorry I sent you to the wrong desk this morning.',
      context: { surface: 'reply' },
      note: 'Owned and specific.',
    },
    {
      text: 'I’m very sorry for your loss. Nothing has to be done today.',
      context: { surface: 'reply' },
      note: 'A condolence.',
    },
    {
      text: 'On Tuesday we deleted 31 comments by mistake. We’re sorry. All of them are back.',
      context: { surface: 'banner' },
      note: 'What happened, one apology, and the repair.',
    },
    {
      text: 'Please find a seat by 19:25; the doors close at 19:30.',
      context: { surface: 'email' },
      note: '“Find” means find.',
    },
    { text: 'Thank you for your order.', context: { surface: 'email' }, note: 'Thanks for something that was done.' },
    {
      text: 'Thanks for waiting. You’re next.',
      context: { surface: 'status' },
      note: 'Short, and true at that moment.',
    },
    { text: 'Travel inconvenience cover', context: { surface: 'label' }, note: 'The name of an insurance.' },
    {
      text: 'Couldn’t send. Kept in your outbox.',
      context: { surface: 'toast' },
      note: 'Needs no apology and makes none.',
    },
    { text: 'Your call with Dr Lind is at 10:15.', context: { surface: 'email' }, note: 'A call in the diary.' },
    { text: 'How to write an apology', context: { surface: 'page' }, note: 'The title of an article.' },
    {
      text: 'Please note down the reference K7Q-204.',
      context: { surface: 'page' },
      note: 'An instruction to write something down.',
    },
    {
      text: 'I regret the way I answered you yesterday. Here is the full list.',
      context: { surface: 'reply' },
      note: 'Personal, specific and followed by the repair.',
    },
    { text: 'Bear with two cubs seen near the east trail.', context: { surface: 'push' }, note: 'An animal.' },
  ],
  rewrites: [
    {
      from: 'Please do not hesitate to contact us.',
      to: 'Call 0808 157 0192, Monday to Friday from 8:00 to 18:00.',
      note: 'The number and the hours are the invitation.',
    },
    {
      from: 'We regret to inform you that your loan was not approved.',
      to: 'We can’t offer you this loan. Your income is below what it asks for. You can ask us to look again until 30 June.',
      note: 'The answer, the reason and what is open.',
    },
    {
      from: 'Kindly enter your date of birth.',
      to: 'Enter your date of birth, like 27 3 1990.',
      note: 'Plain words and an example.',
    },
    {
      from: 'We apologise for any inconvenience caused.',
      to: 'You couldn’t sign in for 40 minutes this morning. That was our mistake: an update with a fault in it. We’ve taken it back.',
      note: 'The thing itself, whose mistake it was, and the repair.',
    },
  ],
};
