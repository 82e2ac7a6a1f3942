import type { FaultExamples } from '../fault.js';

export const hedging: FaultExamples = {
  flag: [
    { text: 'Maybe restarting the router will help.', context: { surface: 'reply' } },
    { text: 'It might possibly be your firewall.', context: { surface: 'reply' } },
    { text: 'Hopefully the refund arrives next week.', context: { surface: 'email' } },
    { text: 'I think the export should be fine now.', context: { surface: 'reply' } },
    { text: 'This seems to be some kind of delay at the depot.', context: { surface: 'reply' } },
    { text: 'Perhaps you could try another browser.', context: { surface: 'email' } },
    { text: 'I’m not sure, but it could be the battery.', context: { surface: 'reply' } },
    { text: 'We’ll see what we can do.', context: { surface: 'reply' } },
    { text: 'You may want to try a different cable.', context: { surface: 'reply' } },
    { text: 'There might be a delay at your bank, for whatever reason.', context: { surface: 'email' } },
    { text: 'I guess the file got lost on the way.', context: { surface: 'reply' } },
    { text: 'It looks as if maybe the fuse blew.', context: { surface: 'reply' } },
  ],
  pass: [
    {
      text: 'I tested this with your settings: signing in with the work account works.',
      context: { surface: 'reply' },
      note: 'Checked first.',
    },
    {
      text: 'I don’t know yet. The billing team answers by Thursday, and I’ll write then.',
      context: { surface: 'reply' },
      note: 'Says what isn’t known, and when it will be.',
    },
    {
      text: 'If you’ve already paid, you can ignore this letter.',
      context: { surface: 'email' },
      note: 'A real condition.',
    },
    { text: 'Maybe later', context: { surface: 'button' }, note: 'The reader’s own answer.' },
    {
      text: 'Two questions first: which browser do you use, and does it happen in a private window?',
      context: { surface: 'reply' },
      note: 'Questions that decide something.',
    },
    { text: 'Your May statement is ready.', context: { surface: 'email' }, note: 'The month.' },
    {
      text: 'You could lose the edits of the last 10 minutes if you restart now. Save them first.',
      context: { surface: 'reply' },
      note: 'A real risk, and how to avoid it.',
    },
    { text: 'You should arrive 15 minutes before the scan.', context: { surface: 'email' }, note: 'An instruction.' },
    {
      text: 'Clouds may clear by noon.',
      context: { surface: 'page' },
      note: 'A forecast, where doubt is the subject.',
    },
    {
      text: 'The repair takes 3 to 5 days. Yours was started this morning.',
      context: { surface: 'reply' },
      note: 'A range and the facts of this case.',
    },
    {
      text: 'Your two parcels might arrive on different days: one comes from Leeds, one from Lyon.',
      context: { surface: 'email' },
      note: 'A real possibility, with its reason.',
    },
    {
      text: 'Should the battery fail again, we replace it without charge.',
      context: { surface: 'reply' },
      note: 'A condition and a commitment.',
    },
    {
      text: 'Your appointment is somewhat later than usual: 18:40.',
      context: { surface: 'toast' },
      note: 'Not a letter or a reply.',
    },
    {
      text: 'This sort of cheese keeps for three weeks.',
      context: { surface: 'email' },
      note: '“Sort” is a kind of cheese.',
    },
  ],
  rewrites: [
    {
      from: 'Maybe restarting the router will help.',
      to: 'I can see that your router last connected at 07:14. Restart it, and I’ll watch from here until it’s back.',
      note: 'Looked first, then gave one step, and stays.',
    },
    {
      from: 'Hopefully the refund arrives next week.',
      to: 'I sent the refund today. Banks show it within 3 to 5 working days.',
      note: 'What is done, and an honest range.',
    },
    {
      from: 'We’ll see what we can do.',
      to: 'I’ve asked the workshop for an earlier date. I’ll write by Friday at noon, whatever the answer.',
      note: 'What is being done, and when to expect word.',
    },
  ],
};
