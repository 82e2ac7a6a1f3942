import type { FaultExamples } from '../fault.js';

export const trivializing: FaultExamples = {
  flag: [
    { text: 'Simply reinstall the printer driver.', context: { surface: 'reply' } },
    { text: 'It’s easy to move your number to another phone.', context: { surface: 'page' } },
    { text: 'Just update your address and you’re set.', context: { surface: 'banner' } },
    { text: 'Obviously you need to be the account owner for that.', context: { surface: 'reply' } },
    { text: 'All you have to do is confirm your email address.', context: { surface: 'dialog' } },
    { text: 'You can easily fix this by resetting your router.', context: { surface: 'email' } },
    { text: 'No big deal, we’ll try the sync again.', context: { surface: 'toast' } },
    { text: 'This is only a minor problem.', context: { surface: 'page' } },
    { text: 'You just need to send us your passport.', context: { surface: 'reply' } },
    { text: 'Just enter the last four digits.', context: { surface: 'field-error' } },
    { text: 'Resetting your PIN only takes a second.', context: { surface: 'page' } },
    { text: 'Verify your identity in three simple steps.', context: { surface: 'page' } },
    { text: 'Of course, you have to activate the card first.', context: { surface: 'reply' } },
    { text: 'Setting up the router is a piece of cake.', context: { surface: 'email' } },
  ],
  pass: [
    { text: 'Saved just now', context: { surface: 'status' }, note: 'Time.' },
    { text: 'Just me', context: { surface: 'label' }, note: 'Whom something is shared with.' },
    { text: 'Simple view', context: { surface: 'label' }, note: 'The name of a mode.' },
    {
      text: 'Only administrators can see this page.',
      context: { surface: 'banner' },
      note: 'A rule, not a claim that it is easy.',
    },
    { text: 'Keep the receipt, just in case.', context: { surface: 'email' }, note: 'A set phrase.' },
    {
      text: 'Simply Ledger is connected.',
      context: { surface: 'toast', terms: { brands: ['Simply Ledger'] } },
      note: 'A brand, given in the team’s terms.',
    },
    { text: 'I’ve just sent the corrected invoice.', context: { surface: 'reply' }, note: 'Time.' },
    { text: 'Enter only the last 4 digits.', context: { surface: 'field-error' }, note: 'A precise limit.' },
    { text: 'The simplest plan is free.', context: { surface: 'page' }, note: 'A comparison of plans.' },
    { text: 'Quick add', context: { surface: 'button' }, note: 'The name of a feature.' },
    {
      text: 'Easy walk, 4 km, no steps',
      context: { surface: 'label' },
      note: 'The grade of a route, which people choose by.',
    },
    { text: 'Was this page easy to read?', context: { surface: 'page' }, note: 'Asks instead of telling.' },
    { text: 'Your parcel has just arrived at the locker.', context: { surface: 'push' }, note: 'Time.' },
    { text: 'Stir just until no streaks are left.', context: { surface: 'page' }, note: 'How long, in a recipe.' },
  ],
  rewrites: [
    {
      from: 'Simply reinstall the printer driver.',
      to: 'Remove the printer in Settings, then add it again. It takes about 5 minutes, and your print queue stays.',
      note: 'The steps and their honest cost.',
    },
    {
      from: 'You just need to send us your passport.',
      to: 'Send us a photo of your passport’s picture page.',
      note: 'The exact thing, and nothing about how hard it is.',
    },
    {
      from: 'This is only a minor problem.',
      to: 'Nothing you saved is affected.',
      note: 'Says what is safe instead of ranking the problem.',
    },
  ],
};
