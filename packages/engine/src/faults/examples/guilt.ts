import type { FaultExamples } from '../fault.js';

export const guilt: FaultExamples = {
  flag: [
    { text: 'No thanks, I’d rather pay full price', context: { surface: 'button' } },
    { text: 'We’ll be heartbroken to see you go.', context: { surface: 'page' } },
    { text: 'Your plants miss you', context: { surface: 'push' } },
    { text: 'I don’t want to save money', context: { surface: 'button' } },
    { text: 'Are you sure you want to abandon your team?', context: { surface: 'dialog' } },
    { text: 'Last chance! Everyone else has renewed.', context: { surface: 'email' } },
    { text: '9 others are viewing this flat', context: { surface: 'banner' } },
    { text: 'If you cancel, your followers will miss you.', context: { surface: 'page' } },
    { text: 'You’ll regret leaving.', context: { surface: 'dialog' } },
    { text: 'Your owl is crying.', context: { surface: 'push' } },
    { text: 'A responsible parent would keep this cover.', context: { surface: 'page' } },
    { text: 'Don’t go. Was it something we said?', context: { surface: 'dialog' } },
    { text: 'Skip, I like being behind', context: { surface: 'button' } },
    { text: 'Don’t you care about your garden any more?', context: { surface: 'email' } },
    { text: 'No, I don’t care about my privacy', context: { surface: 'button' } },
  ],
  pass: [
    { text: 'I already have an account', context: { surface: 'link' }, note: 'The reader’s own fact.' },
    { text: 'I’d like the receipt by email', context: { surface: 'button' }, note: 'A choice without a sting.' },
    { text: 'Only the owner can delete this account.', context: { surface: 'dialog' }, note: 'A rule.' },
    { text: 'No thanks', context: { surface: 'button' }, note: 'A plain no.' },
    {
      title: 'Cancel your plan?',
      body: 'You keep access until 30 June.',
      actions: ['Keep plan', 'Cancel plan'],
      context: { surface: 'dialog' },
      note: 'A fact and two equal choices.',
    },
    {
      text: 'Your passport expires in May. Renew it before you travel.',
      context: { surface: 'email' },
      note: 'Useful, with the reason.',
    },
    { text: 'You’ve used 8 GB of your 10 GB.', context: { surface: 'banner' }, note: 'A fact.' },
    { text: '3 seats left on the 08:15 to Bath', context: { surface: 'status' }, note: 'A real count.' },
    {
      text: 'It’s been 14 months since your boiler was serviced.',
      context: { surface: 'email' },
      note: 'A date, and no reproach.',
    },
    {
      text: 'Delete your account? Your posts are removed after 30 days.',
      context: { surface: 'dialog' },
      note: 'The consequence, calmly.',
    },
    { text: 'Leave meeting', context: { surface: 'button' }, note: 'An action.' },
    { text: 'Your free month ends on 12 June.', context: { surface: 'push' }, note: 'A real date.' },
    {
      text: 'Before you go: what could we do better?',
      context: { surface: 'email' },
      note: 'Asks, and presses nobody.',
    },
    {
      text: 'I’m sorry to hear that the chair arrived broken. A new one leaves today.',
      context: { surface: 'reply' },
      note: 'Sympathy for a real thing, and the repair.',
    },
    {
      text: 'The surgery is closed. Come back tomorrow from 08:00.',
      context: { surface: 'page' },
      note: 'When to come.',
    },
    {
      text: 'I want to save for a house',
      context: { surface: 'button' },
      note: 'A goal that the reader picks in a bank’s app.',
    },
  ],
  rewrites: [
    { from: 'No thanks, I’d rather pay full price', to: 'No thanks', note: 'A plain no.' },
    {
      from: 'We’ll be heartbroken to see you go.',
      to: 'Your plan ends on 30 June. You can download your data until 30 September.',
      note: 'The facts that somebody who leaves needs.',
    },
    {
      from: 'Your plants miss you',
      to: 'The basil needs water today.',
      note: 'The reason to come, without the reproach.',
    },
  ],
};
