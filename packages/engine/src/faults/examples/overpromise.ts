import type { FaultExamples } from '../fault.js';

export const overpromise: FaultExamples = {
  flag: [
    { text: 'Card payments will be back shortly.', context: { surface: 'banner' } },
    { text: 'We promise that this won’t happen again.', context: { surface: 'email' } },
    { text: 'Our team will get back to you as soon as possible.', context: { surface: 'reply' } },
    { text: 'Your refund will arrive in no time.', context: { surface: 'push' } },
    { text: 'I guarantee that your parcel arrives tomorrow.', context: { surface: 'reply' } },
    { text: 'The outage will be fixed momentarily.', context: { surface: 'banner' } },
    { text: 'You will never lose a photo again.', context: { surface: 'page' } },
    { text: 'Your application will be reviewed in due course.', context: { surface: 'email' } },
    { text: 'Our engineers are working around the clock on this.', context: { surface: 'reply' } },
    { text: 'Reconnecting any second now.', context: { surface: 'toast' } },
    { text: 'Your money is completely safe.', context: { surface: 'dialog' } },
    { text: 'The replacement will definitely work.', context: { surface: 'reply' } },
    { text: 'We’ll be right back.', context: { surface: 'page' } },
    { text: 'Your files are 100% safe with us.', context: { surface: 'page' } },
    { text: 'You’ll have your money back before you know it.', context: { surface: 'email' } },
    { text: 'Support will reply instantly.', context: { surface: 'banner', intent: 'error' } },
    { text: 'We’re working hard to restore the timetable.', context: { surface: 'banner' } },
    { text: 'A delay like this is never going to happen again.', context: { surface: 'email' } },
    { text: 'Your deposit lands back with you ASAP.', context: { surface: 'push' } },
    { text: 'Come what may, your seat is kept.', context: { surface: 'page' } },
  ],
  pass: [
    {
      text: 'The lift is out of order until 16:00. Next update at 15:00.',
      context: { surface: 'banner' },
      note: 'Times to plan with.',
    },
    {
      text: 'I sent the refund today. Banks show it within 3 to 5 working days.',
      context: { surface: 'reply' },
      note: 'What we did, then an honest range.',
    },
    { text: 'We hope to see you again soon.', context: { surface: 'page' }, note: 'A goodbye.' },
    {
      text: 'We’re working hard to bring you more cinemas.',
      context: { surface: 'page' },
      note: 'Nothing is broken, and nobody waits.',
    },
    {
      text: 'Tap the bell to hear from us immediately.',
      context: { surface: 'page' },
      note: 'What the reader can choose.',
    },
    { text: 'Next attempt in 20 seconds.', context: { surface: 'toast' }, note: 'Counted.' },
    { text: 'Ask me again tomorrow', context: { surface: 'button' }, note: 'The reader’s choice, not a promise.' },
    { text: 'Coming soon', context: { surface: 'status' }, note: 'The state of a product; nobody waits in trouble.' },
    {
      text: 'We never ask for your PIN by email.',
      context: { surface: 'email' },
      note: 'A rule that the sender controls.',
    },
    { text: 'Always show the weather first', context: { surface: 'label' }, note: 'A setting.' },
    { text: 'Your parcel arrives between 14:00 and 16:00.', context: { surface: 'push' }, note: 'A range.' },
    {
      text: 'If the part hasn’t arrived by Friday, I’ll refund it that day.',
      context: { surface: 'reply' },
      note: 'A promise that the writer can keep.',
    },
    {
      text: 'I can’t promise a date yet. I’ll write on Thursday at 10:00 either way.',
      context: { surface: 'reply' },
      note: 'Says that there is no promise, and gives a time all the same.',
    },
    { text: 'Guaranteed interest rate', context: { surface: 'label' }, note: 'A term of a contract.' },
    { text: 'Cancel any time before 30 June.', context: { surface: 'page' }, note: 'A right with a date.' },
    {
      text: 'Changes to the theme show immediately.',
      context: { surface: 'page' },
      note: 'The product’s own doing, and nothing is wrong.',
    },
    {
      text: 'The sooner you report it, the more we can recover.',
      context: { surface: 'page' },
      note: 'Advice, not a time.',
    },
    {
      text: 'Immediately after the operation, lie down for an hour.',
      context: { surface: 'page' },
      note: 'An instruction.',
    },
    { text: 'Never leave a child alone in the bath.', context: { surface: 'page' }, note: 'Advice for safety.' },
    {
      text: 'Doors open shortly before the concert at 20:00.',
      context: { surface: 'push' },
      note: 'There is a time to plan with.',
    },
  ],
  rewrites: [
    {
      from: 'Your money is completely safe.',
      to: 'Nothing has left your account since Monday at 09:12.',
      note: 'A fact that can be checked.',
    },
    {
      from: 'We promise that this won’t happen again.',
      to: 'We’ve added a check that stops this kind of change before it goes out.',
      note: 'The safeguard instead of the vow.',
    },
    {
      from: 'Card payments will be back shortly.',
      to: 'We can’t take card payments at the moment. You can pay by bank transfer. Next update at 15:00.',
      note: 'What works meanwhile, and when to look again.',
    },
    {
      from: 'Our team will get back to you as soon as possible.',
      to: 'A person answers by Thursday at 17:00. Your reference is K7Q-204.',
      note: 'A time that can be held, and a reference.',
    },
  ],
};
