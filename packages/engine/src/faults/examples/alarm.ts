import type { FaultExamples } from '../fault.js';

export const alarm: FaultExamples = {
  flag: [
    { text: 'Fatal error: the game has to close.', context: { surface: 'dialog' } },
    { text: 'Your session was terminated.', context: { surface: 'banner' } },
    { text: 'Import aborted', context: { surface: 'toast' } },
    { text: 'Access denied', context: { surface: 'page' } },
    { text: 'Failure to pay within 7 days will lead to legal action.', context: { surface: 'email' } },
    { text: 'Policy violation detected on your listing.', context: { surface: 'banner' } },
    { text: 'You have been permanently banned from the forum.', context: { surface: 'page' } },
    { text: 'Final warning: your storage is full.', context: { surface: 'email' } },
    { text: 'Catastrophic failure while saving', context: { surface: 'toast' } },
    { text: 'Your claim stands rejected.', context: { surface: 'email' } },
    { text: 'Illegal operation. The window will close.', context: { surface: 'dialog' } },
    { text: 'The server killed your session.', context: { surface: 'banner' } },
    { text: 'Uploading videos is strictly forbidden.', context: { surface: 'field-error' } },
    { text: 'You will lose everything in this folder.', context: { surface: 'dialog' } },
    { text: 'Pay today or you will be reported to a collection agency.', context: { surface: 'email' } },
    { text: 'Violators will be prosecuted.', context: { surface: 'page' } },
    { text: 'Your subscription will be terminated at midnight.', context: { surface: 'email' } },
    { text: 'Backup aborted by the system.', context: { surface: 'toast' } },
  ],
  pass: [
    {
      text: 'Somebody else signed in to our mail server on 3 March. Your password wasn’t part of it.',
      context: { surface: 'email' },
      note: 'A serious fact, told plainly, with what was spared.',
    },
    {
      text: 'Delete “Kitchen plans”? 14 drawings will be deleted. This can’t be undone.',
      context: { surface: 'dialog' },
      note: 'The true consequence, calmly.',
    },
    {
      text: 'Your museum pass ends on Sunday at 18:00.',
      context: { surface: 'banner' },
      note: 'A deadline is a fact.',
    },
    {
      text: 'Terminate instance',
      context: { surface: 'button', audience: 'developer' },
      note: 'The provider’s own term, for the people who use it.',
    },
    { text: 'Critical', context: { surface: 'label' }, note: 'A severity to filter by.' },
    { text: 'Crash reports', context: { surface: 'menu' }, note: 'The name of a feature.' },
    { text: 'Rejected', context: { surface: 'status' }, note: 'A state in a list of applications.' },
    {
      text: 'We locked your account to protect it. It unlocks at 14:20.',
      context: { surface: 'page' },
      note: 'The reason and the time take the fright out.',
    },
    {
      text: 'Fire alarm test at 11:00 in the east wing.',
      context: { surface: 'banner' },
      note: 'An alarm in the real world.',
    },
    {
      text: 'Upload stopped. 12 of 40 photos are safe.',
      context: { surface: 'toast' },
      note: 'Says the same as “aborted” and leaves the reader able to act.',
    },
    {
      text: 'Boil the water for one minute to kill bacteria.',
      context: { surface: 'page' },
      note: 'Nothing of the reader’s is killed.',
    },
    {
      text: 'Motorway closed near junction 12 after a fatal accident.',
      context: { surface: 'push' },
      note: 'News: the word is the fact.',
    },
    {
      text: 'Your hearing moves to 9 June at 10:00 in court 2.',
      context: { surface: 'email' },
      note: 'Serious, factual, and no threat.',
    },
    { text: 'Report a rule violation', context: { surface: 'button' }, note: 'An action, not an accusation.' },
    { text: 'Panic button', context: { surface: 'label' }, note: 'The name of a thing in the room.' },
    { text: 'Critical care, 2nd floor', context: { surface: 'label' }, note: 'A ward.' },
    {
      text: 'Prohibited items in hand luggage',
      context: { surface: 'page' },
      note: 'The title of a list that people look for.',
    },
    {
      text: 'Pay a parking violation at the town hall or online.',
      context: { surface: 'page' },
      note: 'A way to settle it.',
    },
  ],
  rewrites: [
    {
      from: 'Your session was terminated.',
      to: 'We signed you out after 30 minutes without activity. Sign in to carry on where you were.',
      note: 'Who did it, why, and the way back.',
    },
    {
      from: 'Access denied',
      to: 'You need the editor role to see this report. Ask the workspace owner for it.',
      note: 'What is missing, and who can give it.',
    },
    {
      from: 'Failure to pay within 7 days will lead to legal action.',
      to: 'Please pay £48.20 by 12 June, or reply to this letter to agree on instalments.',
      note: 'An amount, a date, and another way for those who can’t.',
    },
  ],
};
