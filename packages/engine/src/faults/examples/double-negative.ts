import type { FaultExamples } from '../fault.js';

export const doubleNegative: FaultExamples = {
  flag: [
    { text: 'Don’t disable notifications', context: { surface: 'label' } },
    { text: 'This voucher is not invalid, but it starts tomorrow.', context: { surface: 'field-error' } },
    { text: 'Your photos won’t be deleted unless you don’t sign in for a year.', context: { surface: 'email' } },
    { text: 'Do not block cookies', context: { surface: 'label' } },
    { text: 'It is not uncommon for transfers to take three days.', context: { surface: 'page' } },
    { text: 'Don’t hide empty folders', context: { surface: 'label' } },
    { text: 'Don’t opt out of updates', context: { surface: 'label' } },
    { text: 'It isn’t impossible to change the name on the ticket.', context: { surface: 'reply' } },
    { text: 'You will not be charged unless you do not cancel.', context: { surface: 'email' } },
    { text: 'Uncheck this box to not receive offers', context: { surface: 'label' } },
    { text: 'The lift isn’t unavailable at weekends.', context: { surface: 'banner' } },
    { text: 'Reports don’t exclude archived projects.', context: { surface: 'page' } },
    { text: 'Turn off blocking of pop-ups', context: { surface: 'label' } },
    { text: 'Never ignore duplicates', context: { surface: 'label' } },
    { text: 'Don’t leave the last box unticked.', context: { surface: 'page' } },
    { text: 'This isn’t something we don’t allow.', context: { surface: 'reply' } },
  ],
  pass: [
    {
      text: 'Closing an account can’t be undone.',
      context: { surface: 'dialog' },
      note: 'One negative; “undone” is the plain word here.',
    },
    {
      text: 'You haven’t been charged, and the room is still free.',
      context: { surface: 'banner' },
      note: 'One negative and one positive fact.',
    },
    { text: 'Show hidden files', context: { surface: 'label' }, note: 'Said the positive way round.' },
    { text: 'Don’t use spaces in the file name.', context: { surface: 'field-error' }, note: 'One negative.' },
    { text: 'No, we don’t sell your data.', context: { surface: 'page' }, note: 'An answer, then the fact.' },
    { text: 'Not sent. No connection.', context: { surface: 'toast' }, note: 'Two sentences, one negative each.' },
    {
      text: 'Guests can’t be added without a table.',
      context: { surface: 'dialog' },
      note: 'A plain rule with one condition.',
    },
    { text: 'Do not disturb', context: { surface: 'label' }, note: 'The name of a mode that people know.' },
    { text: 'Inactive', context: { surface: 'status' }, note: 'A state.' },
    {
      text: 'Without a phone number we can’t text you the code.',
      context: { surface: 'field-error' },
      note: 'Cause and effect, easy to follow.',
    },
    {
      text: 'I don’t know yet why the payment didn’t arrive.',
      context: { surface: 'reply' },
      note: 'Two facts; they don’t cancel each other out.',
    },
    {
      text: 'Nothing was lost, and nothing has to be redone.',
      context: { surface: 'banner' },
      note: 'Two clauses that say the same.',
    },
    {
      text: 'Stop syncing? Files on this computer won’t be deleted.',
      context: { surface: 'dialog' },
      note: 'A question and a reassurance.',
    },
    {
      text: 'Not only the hotel but also the flight is refunded.',
      context: { surface: 'reply' },
      note: '“Not only … but also” adds; it doesn’t deny.',
    },
    { text: 'Nobody is charged before the trip.', context: { surface: 'page' }, note: 'One negative.' },
    {
      text: 'Don’t disconnect the tablet while it copies.',
      context: { surface: 'dialog' },
      note: 'A warning about something that people do.',
    },
  ],
  rewrites: [
    { from: 'Don’t disable notifications', to: 'Keep notifications on', note: 'The positive way round.' },
    {
      from: 'You will not be charged unless you do not cancel.',
      to: 'Cancel by 30 June and you pay nothing.',
      note: 'One condition, one result, and a date.',
    },
    {
      from: 'Reports don’t exclude archived projects.',
      to: 'Reports include archived projects.',
      note: 'Two negatives make one verb.',
    },
  ],
};
