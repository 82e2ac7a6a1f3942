import type { FaultExamples } from '../fault.js';

export const vague: FaultExamples = {
  flag: [
    { text: 'Unable to complete the action. Please try again later.', context: { surface: 'toast' } },
    { text: 'We hit a problem while handling your request.', context: { surface: 'banner' } },
    { text: 'The operation couldn’t be completed.', context: { surface: 'dialog' } },
    { text: 'Something unexpected happened.', context: { surface: 'page' } },
    { text: 'Invalid phone number', context: { surface: 'field-error' } },
    { text: 'That isn’t a valid coupon code.', context: { surface: 'field-error' } },
    { text: 'Unfortunately, we were not able to process your submission.', context: { surface: 'email' } },
    { text: 'Something went wrong on our side', context: { surface: 'push' } },
    { text: 'Unexpected server error', context: { surface: 'toast' } },
    { text: 'There seems to be an issue. Contact your administrator.', context: { surface: 'banner' } },
    { text: 'Failed', context: { surface: 'toast', intent: 'error' } },
    { text: 'That didn’t work.', context: { surface: 'toast' } },
    {
      title: 'Error',
      body: 'An error occurred. Please try again.',
      actions: ['Close'],
      context: { surface: 'dialog' },
    },
    { text: 'It looks like there was a technical glitch on our end.', context: { surface: 'reply' } },
  ],
  pass: [
    {
      text: 'Couldn’t load your calendar.',
      context: { surface: 'toast' },
      note: 'Names the thing that failed, which is enough for a toast.',
    },
    {
      text: 'The upload stopped because the file is larger than 25 MB.',
      context: { surface: 'banner' },
      note: 'Gives the cause.',
    },
    {
      text: 'Enter a phone number with its country code, like +44 20 7946 0000.',
      context: { surface: 'field-error' },
      note: 'Shows what a right one looks like.',
    },
    {
      text: 'Enter a date after today.',
      context: { surface: 'field-error' },
      note: 'Says what is needed.',
    },
    {
      text: 'Email address is required.',
      context: { surface: 'field-error' },
      note: 'Dull, and still clear: it names the field and what it needs.',
    },
    { text: 'Error', context: { surface: 'label' }, note: 'The heading of a column, not a message.' },
    { text: 'Known issues', context: { surface: 'menu' }, note: 'The name of a page.' },
    { text: 'Report a problem', context: { surface: 'button' }, note: 'An action that people choose.' },
    {
      text: 'No problems found in your last 30 backups.',
      context: { surface: 'page' },
      note: 'Good news that shares the words.',
    },
    {
      title: 'Something went wrong',
      body: 'We couldn’t send your tax return. Your answers are saved until 31 January.',
      actions: ['Send again'],
      context: { surface: 'dialog' },
      note: 'The body names the thing, what is safe and the step, so the general title is fine.',
    },
    {
      text: 'Trains between Leeds and York run late because of a signal failure.',
      context: { surface: 'banner' },
      note: 'Says which trains, and why.',
    },
    {
      text: 'We couldn’t reach the printer in room 4.',
      context: { surface: 'toast' },
      note: 'Names the printer and what didn’t happen.',
    },
    {
      text: 'What to do when something goes wrong with an order',
      context: { surface: 'page' },
      note: 'The title of a help page.',
    },
    {
      text: 'The film {title} failed to download.',
      context: { surface: 'toast' },
      note: 'The placeholder names the thing.',
    },
  ],
  rewrites: [
    {
      from: 'Something went wrong',
      to: 'We couldn’t save your playlist. It’s still on this phone.',
      note: 'Names the thing and says what is safe.',
    },
    {
      from: 'Invalid phone number',
      to: 'Enter a phone number with its country code, like +44 20 7946 0000.',
      note: 'Shows a right one instead of judging the wrong one.',
    },
    {
      from: 'We were not able to process your submission.',
      to: 'We couldn’t open the photo of your passport. Take a new one in daylight and send it again.',
      note: 'Says which part of it, and the step that gets on.',
    },
  ],
};
