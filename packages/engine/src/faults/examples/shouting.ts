import type { FaultExamples } from '../fault.js';

export const shouting: FaultExamples = {
  flag: [
    { text: 'Your payment failed!', context: { surface: 'toast' } },
    { text: 'YOUR ACCOUNT IS OVERDUE', context: { surface: 'banner' } },
    { text: 'WARNING: THIS CANNOT BE UNDONE', context: { surface: 'dialog' } },
    { text: 'Act now!!', context: { surface: 'push' } },
    { text: 'Your passport number is REQUIRED!', context: { surface: 'field-error' } },
    { text: 'Wrong code!', context: { surface: 'field-error' } },
    { text: 'Please DO NOT reply to this email.', context: { surface: 'email' } },
    { text: 'Upload interrupted!', context: { surface: 'toast' } },
    { text: 'ACCESS TO THIS PAGE IS BLOCKED', context: { surface: 'page' } },
    { text: 'Your parcel could not be delivered!', context: { surface: 'banner' } },
    { text: 'Last day!!! Renew before midnight', context: { surface: 'push' } },
    { text: 'Delete all of them?!', context: { surface: 'dialog' } },
    { text: 'Connection to the printer LOST', context: { surface: 'toast' } },
    { text: 'You must NEVER share this code.', context: { surface: 'email' } },
  ],
  pass: [
    { text: 'Welcome back!', context: { surface: 'toast' }, note: 'One friendly mark on good news.' },
    { text: 'Photo saved!', context: { surface: 'toast' }, note: 'One mark, and it went well.' },
    {
      text: 'Enter your IBAN, like GB33 BUKB 2020 1555 5555 55.',
      context: { surface: 'field-error' },
      note: 'An abbreviation and an account number.',
    },
    {
      text: 'NASA and ESA publish new pictures at 09:00 UTC.',
      context: { surface: 'banner' },
      note: 'Names that are written in capitals.',
    },
    { text: 'FAQ', context: { surface: 'menu' }, note: 'An abbreviation.' },
    {
      text: 'Your picnic hamper is empty!',
      context: { surface: 'page' },
      note: 'Empty is how it starts, and nothing is lost.',
    },
    {
      text: 'You will get a letter with a code to reset your passphrase!',
      context: { surface: 'banner' },
      note: 'A loss is only named; what is to come is help.',
    },
    { text: 'SAVE', context: { surface: 'button' }, note: 'A label that is set in capitals throughout is typography.' },
    { text: 'Add a PDF, JPG or PNG.', context: { surface: 'page' }, note: 'Names of formats.' },
    { text: 'Thanks for your feedback!', context: { surface: 'toast' }, note: 'A thank-you may smile.' },
    { text: 'HR and IT are closed on Monday.', context: { surface: 'banner' }, note: 'Abbreviations beside bad news.' },
    { text: 'Your table is booked for 19:00. Enjoy your dinner!', context: { surface: 'push' }, note: 'Good news.' },
    {
      text: 'Your VAT ID starts with GB or XI.',
      context: { surface: 'field-error' },
      note: 'Abbreviations and country codes.',
    },
    { text: 'This is not a bill.', context: { surface: 'email' }, note: 'The important word stands without capitals.' },
    { text: 'Goal! Norway 2, Denmark 1', context: { surface: 'push' }, note: 'Sport may shout.' },
    {
      text: '€40.00 went to ACME LTD.',
      context: { surface: 'toast' },
      note: 'The name of a company as it is registered.',
    },
  ],
  rewrites: [
    {
      from: 'Your payment failed!',
      to: 'Your bank declined this payment. Try another card, or ask your bank why.',
      note: 'The fact is strong enough without the mark.',
    },
    {
      from: 'WARNING: THIS CANNOT BE UNDONE',
      to: 'You can’t get these 12 files back after you delete them.',
      note: 'Sentence case, and what it means for this person.',
    },
    {
      from: 'Please DO NOT reply to this email.',
      to: 'Nobody reads replies to this address. Write to help@example.org instead.',
      note: 'The reason, and where to write.',
    },
  ],
};
