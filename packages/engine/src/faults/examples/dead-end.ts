import type { FaultExamples } from '../fault.js';

export const deadEnd: FaultExamples = {
  flag: [
    {
      title: 'Payment failed',
      body: 'Your payment was not accepted.',
      actions: ['Close'],
      context: { surface: 'dialog', intent: 'error' },
    },
    {
      title: 'Page restricted',
      body: 'You cannot view this page.',
      context: { surface: 'page', intent: 'error' },
    },
    { title: 'Export failed', actions: ['OK'], context: { surface: 'dialog', intent: 'error' } },
    {
      title: 'Your shop is suspended',
      body: 'We suspended it on 3 May.',
      context: { surface: 'banner', intent: 'error' },
    },
    {
      title: 'Your application was not successful',
      body: 'We decided not to take it further.',
      context: { surface: 'email', intent: 'error' },
    },
    {
      title: 'We couldn’t verify your identity',
      body: 'The photo and the document don’t match.',
      context: { surface: 'banner', intent: 'error' },
    },
    {
      title: 'Not available in your country',
      body: 'This film can’t be shown where you are.',
      context: { surface: 'page', intent: 'error' },
    },
    {
      title: 'Your exchange was declined',
      body: 'We don’t exchange items from the sale.',
      context: { surface: 'reply', intent: 'error' },
    },
    {
      title: 'Card declined',
      body: 'The bank refused this card.',
      actions: ['Dismiss'],
      context: { surface: 'dialog', intent: 'error' },
    },
    {
      title: 'Delivery failed',
      body: 'The driver couldn’t reach your door.',
      context: { surface: 'push', intent: 'error' },
    },
    { title: 'Upload failed', body: 'The photo couldn’t be uploaded.', context: { surface: 'toast', intent: 'error' } },
    {
      title: 'Sync stopped',
      body: 'Your notes couldn’t be synced.',
      actions: ['Close'],
      context: { surface: 'banner', intent: 'error' },
    },
    {
      title: 'Booking failed',
      body: 'The room is no longer free.',
      actions: ['OK'],
      context: { surface: 'page', intent: 'error' },
    },
  ],
  pass: [
    {
      title: 'Payment failed',
      body: 'Your bank declined the card.',
      actions: ['Use another card'],
      context: { surface: 'banner', intent: 'error' },
      note: 'The button is the way on.',
    },
    {
      title: 'You need access to see this folder',
      body: 'Ask its owner to share it with you.',
      context: { surface: 'page', intent: 'error' },
      note: 'Names who can help.',
    },
    {
      title: 'Export failed',
      body: 'The disk is full. Free up 2 GB.',
      actions: ['Export again', 'Close'],
      context: { surface: 'dialog', intent: 'error' },
      note: 'The cause, a step and a button for it.',
    },
    {
      title: 'Saved',
      body: 'Your changes are saved.',
      context: { surface: 'toast', intent: 'success' },
      note: 'Good news needs no next step.',
    },
    {
      title: 'Appointment confirmed',
      body: 'It’s on Tuesday at 09:00.',
      context: { surface: 'email' },
      note: 'Nothing failed.',
    },
    {
      body: 'Enter your house number.',
      context: { surface: 'field-error', intent: 'error' },
      note: 'The field itself is the next step.',
    },
    {
      title: 'Your storage is full',
      body: 'Delete files or upgrade to add more.',
      context: { surface: 'banner', intent: 'error' },
      note: 'Two steps stand in the words.',
    },
    {
      title: 'No results for “invoce”',
      body: 'Check the spelling or clear the filters.',
      context: { surface: 'page' },
      note: 'Two things to try.',
    },
    {
      title: 'Delete 12 files?',
      actions: ['Delete files', 'Keep files'],
      context: { surface: 'dialog' },
      note: 'A question with both answers.',
    },
    {
      title: 'We couldn’t verify your identity',
      body: 'Upload another document, or call 0808 157 0192 between 8:00 and 20:00.',
      context: { surface: 'email', intent: 'error' },
      note: 'Two ways, one of them a person.',
    },
    {
      title: 'The ticket shop is closed',
      body: 'It opens again on Monday at 10:00.',
      context: { surface: 'banner', intent: 'error' },
      note: 'A time to come back.',
    },
    {
      title: 'We can’t refund this order',
      body: 'You bought it in the airport shop, so the shop can. Bring the receipt to desk 4.',
      context: { surface: 'reply', intent: 'error' },
      note: 'Who can, and where.',
    },
    { title: 'Failed', context: { surface: 'status' }, note: 'A state in a list; the row leads to the details.' },
    {
      title: 'No failed backups',
      body: 'All 30 backups of last month are complete.',
      context: { surface: 'page' },
      note: 'Good news.',
    },
  ],
  rewrites: [
    {
      from: 'Export failed',
      to: 'The export stopped because the disk is full. Free up 2 GB, then export again.',
      note: 'The cause and the step.',
    },
    {
      from: 'We couldn’t verify your identity',
      to: 'The photo and your passport don’t match. Take a new photo in daylight, or call 0808 157 0192.',
      note: 'Two ways on, one of them a person.',
    },
    {
      from: 'This film can’t be shown where you are.',
      to: 'We may show this film in France and Spain only. Choose a film for your country.',
      note: 'The limit, and something to do instead.',
    },
  ],
};
