import type { FaultExamples } from '../fault.js';

export const blame: FaultExamples = {
  flag: [
    { text: 'You entered the wrong sort code.', context: { surface: 'field-error' } },
    { text: 'You forgot to choose a delivery slot.', context: { surface: 'field-error' } },
    { text: 'You failed to submit your meter reading on time.', context: { surface: 'banner' } },
    { text: 'Wrong PIN', context: { surface: 'dialog', intent: 'error' } },
    { text: 'You are not allowed to rename this folder.', context: { surface: 'dialog' } },
    {
      text: 'Your order was cancelled because you gave the wrong address.',
      context: { surface: 'email' },
    },
    { text: 'As we have already explained, the deposit is not refundable.', context: { surface: 'reply' } },
    { text: 'Illegal character in file name', context: { surface: 'field-error' } },
    { text: 'You should have read the fare conditions before booking.', context: { surface: 'reply' } },
    { text: 'Your application came back because you didn’t follow the instructions.', context: { surface: 'banner' } },
    { text: 'Your answer is wrong.', context: { surface: 'field-error' } },
    { text: 'This was caused by user error.', context: { surface: 'reply' } },
    { text: 'You did not complete all the required fields.', context: { surface: 'field-error', intent: 'error' } },
    { text: 'You must have followed a bad link.', context: { surface: 'page' } },
    { text: 'You didn’t read the terms.', context: { surface: 'dialog', intent: 'error' } },
    { text: 'You are not authorised to see these results.', context: { surface: 'page' } },
    { text: 'Bad password', context: { surface: 'field-error' } },
    { text: 'You broke the community rules.', context: { surface: 'banner' } },
    { text: 'You typed the IBAN incorrectly.', context: { surface: 'field-error' } },
    { text: 'Your mistake delayed the delivery.', context: { surface: 'email' } },
    { text: 'Why didn’t you tell us earlier?', context: { surface: 'reply' } },
    { text: 'Next time, check the date before you book.', context: { surface: 'reply' } },
  ],
  pass: [
    {
      text: 'Write the locker code down now, as you won’t be able to see it again.',
      context: { surface: 'dialog' },
      note: '“You” meets a limit here and did nothing wrong.',
    },
    {
      text: 'You haven’t added any recipes yet.',
      context: { surface: 'page' },
      note: 'A neutral fact; nothing is wrong.',
    },
    {
      text: 'You can invite up to 5 people on this plan.',
      context: { surface: 'banner' },
      note: 'States a limit, and nobody is at fault.',
    },
    {
      text: 'You don’t have access to this board. Ask its owner to invite you.',
      context: { surface: 'page' },
      note: 'Neutral, and it names who can help.',
    },
    {
      text: 'The password must have at least 12 characters.',
      context: { surface: 'field-error' },
      note: 'A plain rule.',
    },
    {
      text: 'You have two unsaved drawings.',
      context: { surface: 'dialog' },
      note: 'A fact that protects the reader’s work.',
    },
    { text: 'Forgot your PIN?', context: { surface: 'link' }, note: 'A question that offers the way on.' },
    {
      text: 'If you entered the wrong address, you can change it until the parcel leaves the depot.',
      context: { surface: 'page' },
      note: 'A condition with its remedy.',
    },
    {
      text: 'I should have told you that the repair takes two weeks.',
      context: { surface: 'reply' },
      note: 'The writer takes the blame.',
    },
    {
      text: 'You asked us to close your account. It closes on 4 June.',
      context: { surface: 'email' },
      note: 'The reader decides, and isn’t told off.',
    },
    { text: 'Report illegal fishing', context: { surface: 'button' }, note: 'The word names the subject matter.' },
    { text: 'Failed sign-in attempts', context: { surface: 'label' }, note: 'A heading in a security log.' },
    {
      text: 'Enter the 6-digit code that the card reader shows.',
      context: { surface: 'field-error' },
      note: 'Asks for what is needed.',
    },
    {
      text: 'You were right: the invoice had the wrong VAT number.',
      context: { surface: 'reply' },
      note: '“Wrong” is about the invoice.',
    },
    {
      text: 'You’re offline. Your edits are kept on this device.',
      context: { surface: 'banner' },
      note: 'A state, and what is safe.',
    },
    { text: 'You’ve reached your limit of 10 scans for today.', context: { surface: 'dialog' }, note: 'A limit.' },
    {
      text: 'We printed the wrong price. You pay £8, not £80.',
      context: { surface: 'email' },
      note: 'The writer’s own mistake, and its repair.',
    },
    {
      text: 'Wrong size? Send it back within 30 days.',
      context: { surface: 'page' },
      note: 'A question with a remedy.',
    },
    {
      text: 'Bad weather: the ferry leaves at 14:00.',
      context: { surface: 'banner' },
      note: 'The weather is bad, not the reader.',
    },
    { text: 'You chose seat 14A.', context: { surface: 'status' }, note: 'A choice, confirmed.' },
    { text: 'You can vote once.', context: { surface: 'field-error' }, note: 'A plain rule.' },
    { text: 'Your responsibilities as a host', context: { surface: 'page' }, note: 'The title of an article.' },
    {
      text: 'Faulty kettles are repaired free of charge.',
      context: { surface: 'email' },
      note: 'The kettle is at fault.',
    },
    {
      text: 'You missed a call from the clinic at 09:12.',
      context: { surface: 'push' },
      note: 'What happened, not a reproach.',
    },
  ],
  rewrites: [
    {
      from: 'You entered the wrong sort code.',
      to: 'Enter the sort code as it stands on your card, like 20-00-00.',
      note: 'What is needed, where to find it, and an example.',
    },
    {
      from: 'You failed to submit your meter reading on time.',
      to: 'We estimated your May bill, because the meter reading hadn’t reached us by 31 May. Send it by 10 June and we’ll correct the bill.',
      note: 'What we did, why, and what puts it right.',
    },
    {
      from: 'You are not allowed to rename this folder.',
      to: 'Only the owner can rename this folder. Ask the owner to rename it, or make a copy.',
      note: 'The rule, and two ways on.',
    },
  ],
};
