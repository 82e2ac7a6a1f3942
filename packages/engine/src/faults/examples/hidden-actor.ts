import type { FaultExamples } from '../fault.js';

export const hiddenActor: FaultExamples = {
  flag: [
    { text: 'Your seller account was suspended on Monday.', context: { surface: 'email' } },
    { text: 'It was decided that the fee stays.', context: { surface: 'reply' } },
    { text: 'Your card has been blocked.', context: { surface: 'banner' } },
    { text: 'Your review was removed.', context: { surface: 'page' } },
    { text: 'Changes have been made to your contract.', context: { surface: 'email' } },
    { text: 'Your claim was rejected.', context: { surface: 'email' } },
    { text: 'Access to the shared drive has been revoked.', context: { surface: 'dialog' } },
    { text: 'Mistakes were made with your booking.', context: { surface: 'reply' } },
    { text: 'Your listing has been taken down.', context: { surface: 'push' } },
    { text: 'The decision was made not to renew your lease.', context: { surface: 'email' } },
    { text: 'Your benefits were reduced in March.', context: { surface: 'page' } },
    { text: 'You have been logged out.', context: { surface: 'toast' } },
    { text: 'Your payout has been withheld.', context: { surface: 'email' } },
    { text: 'A late fee has been added to your bill.', context: { surface: 'banner' } },
    { text: 'Restrictions have been placed on your account.', context: { surface: 'banner' } },
  ],
  pass: [
    {
      text: 'We paused your shop on Monday because two buyers reported it.',
      context: { surface: 'email' },
      note: 'Says who and why.',
    },
    { text: 'File uploaded.', context: { surface: 'toast' }, note: 'The reader did it, and nothing is wrong.' },
    { text: 'Recipe not found', context: { surface: 'page' }, note: 'Nobody acted.' },
    { text: 'Rejected by the editor', context: { surface: 'status' }, note: 'Names who did it.' },
    { text: 'Last updated 2 hours ago', context: { surface: 'label' }, note: 'When matters here, not who.' },
    {
      text: 'Your order was shipped on 3 May.',
      context: { surface: 'email' },
      note: 'Good news; the sender is plain.',
    },
    { text: 'Archived letters are kept for ten years.', context: { surface: 'page' }, note: 'A rule of the product.' },
    { text: 'Names must be 35 characters or less.', context: { surface: 'field-error' }, note: 'A rule, not an act.' },
    {
      text: 'Your photo was deleted.',
      context: { surface: 'toast', intent: 'success' },
      note: 'Confirms what the reader did.',
    },
    {
      text: 'If your card is blocked, call the number on its back.',
      context: { surface: 'page' },
      note: 'A condition.',
    },
    { text: 'This film was removed by its owner.', context: { surface: 'page' }, note: 'Names who did it.' },
    { text: 'Your parcel was delivered at 11:42.', context: { surface: 'push' }, note: 'Good news.' },
    { text: 'Was your payment declined?', context: { surface: 'page' }, note: 'The title of a help page.' },
    {
      text: 'Your appointment was cancelled by the clinic.',
      context: { surface: 'banner' },
      note: 'A passive that names who did it.',
    },
  ],
  rewrites: [
    {
      from: 'Your seller account was suspended on Monday.',
      to: 'We paused your seller account on Monday because two buyers reported fakes. You can still answer messages. Reply to ask for a review.',
      note: 'Who, why, what still works, and a way to object.',
    },
    {
      from: 'Your card has been blocked.',
      to: 'Your bank blocked this card. Call the number on its back to unblock it.',
      note: 'Names who did it, and who can undo it.',
    },
    {
      from: 'It was decided that the fee stays.',
      to: 'I can’t waive the fee: the room was held for two nights. I can take it off your next stay.',
      note: 'Owns the no, and offers something.',
    },
  ],
};
