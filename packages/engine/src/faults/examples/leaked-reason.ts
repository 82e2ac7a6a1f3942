import type { FaultExamples } from '../fault.js';

export const leakedReason: FaultExamples = {
  flag: [
    { text: 'This card is flagged as lost.', context: { surface: 'banner' } },
    { text: 'We blocked this payment on suspicion of fraud.', context: { surface: 'page' } },
    { text: 'There is no account with this email address.', context: { surface: 'field-error', intent: 'error' } },
    { text: 'This email address is already registered.', context: { surface: 'field-error', intent: 'error' } },
    { text: 'The password is wrong, but the username is right.', context: { surface: 'field-error', intent: 'error' } },
    { text: 'The bank says the card is stolen.', context: { surface: 'dialog' } },
    { text: 'Our risk system declined your order.', context: { surface: 'email' } },
    { text: 'No user found with that phone number.', context: { surface: 'field-error', intent: 'error' } },
    { text: 'Transaction refused: suspected fraud', context: { surface: 'push' } },
    { text: 'That username does not exist.', context: { surface: 'field-error', intent: 'error' } },
    { text: 'The issuer suspects the card of fraud.', context: { surface: 'reply' } },
    { text: 'Payment declined because of your risk score.', context: { surface: 'banner' } },
    { text: 'An account already exists for {email}.', context: { surface: 'field-error', intent: 'error' } },
    { text: 'That e-mail isn’t in our system.', context: { surface: 'field-error', intent: 'error' } },
  ],
  pass: [
    {
      text: 'The email address and the password don’t match. Check both, or set a new password.',
      context: { surface: 'field-error', intent: 'error' },
      note: 'The same words for either case.',
    },
    {
      text: 'Your bank declined this card. Try another one, or ask your bank why.',
      context: { surface: 'banner' },
      note: 'True, and the reason stays with the bank.',
    },
    {
      text: 'If there’s an account for that address, we’ve sent a link to it.',
      context: { surface: 'page' },
      note: 'Says the same whether there is one or not.',
    },
    { text: 'Report a lost card', context: { surface: 'button' }, note: 'The owner tells us.' },
    { text: 'Fraud and scams', context: { surface: 'menu' }, note: 'The name of a help section.' },
    {
      text: 'Lost your card? Freeze it in the app.',
      context: { surface: 'page' },
      note: 'A question to the owner, and help.',
    },
    {
      text: 'Blocked: suspected fraud',
      context: { surface: 'status', audience: 'admin' },
      note: 'For the team that is meant to see it.',
    },
    {
      text: 'Somebody signed in to your account from Oslo at 09:12. If it wasn’t you, change your password.',
      context: { surface: 'email' },
      note: 'Tells owners about their own account.',
    },
    { text: 'How we protect you from fraud', context: { surface: 'page' }, note: 'The title of an article.' },
    {
      text: 'I can’t talk about this account before I’ve checked that it’s you.',
      context: { surface: 'reply' },
      note: 'Refuses, and gives nothing away.',
    },
    {
      text: 'The name robin-32 is taken. Choose another, like robin-of-leeds.',
      context: { surface: 'field-error', intent: 'error' },
      note: 'A public name, not a private address.',
    },
    {
      text: 'Your new card is on its way. The one that you reported lost no longer works.',
      context: { surface: 'email' },
      note: 'Tells owners what they told us themselves.',
    },
    {
      text: 'Found a stolen bike? Tell the police its frame number.',
      context: { surface: 'page' },
      note: 'A bike, and nobody is accused.',
    },
    {
      text: 'We stopped this transfer to check it with you. Call the number on the back of your card.',
      context: { surface: 'push' },
      note: 'Asks, and accuses nobody.',
    },
  ],
  rewrites: [
    {
      from: 'This card is flagged as lost.',
      to: 'This card was declined. Try another one, or ask your bank why.',
      note: 'The general message; the reason stays in the log.',
    },
    {
      from: 'There is no account with this email address.',
      to: 'If there’s an account for that address, we’ve sent a sign-in link to it. Look in your junk folder too.',
      note: 'The same answer for everybody who asks.',
    },
    {
      from: 'Our risk system declined your order.',
      to: 'We couldn’t take this order online. Call 0808 157 0192 and we’ll take it by phone.',
      note: 'A way on, and no hint at the rule.',
    },
  ],
};
