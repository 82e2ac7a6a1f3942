import type { FaultExamples } from '../fault.js';

export const flippancy: FaultExamples = {
  flag: [
    { text: 'Eek, the connection to the bank dropped.', context: { surface: 'banner' } },
    { text: 'Ouch, that payment bounced.', context: { surface: 'push' } },
    { text: 'Oops! Your card was declined.', context: { surface: 'toast' } },
    { text: 'Whoops, this page wandered off.', context: { surface: 'page' } },
    { text: 'Uh-oh, we lost your connection.', context: { surface: 'banner' } },
    { text: 'Our server hamsters stopped for a break.', context: { surface: 'page' } },
    { text: 'Yikes, that file is too big.', context: { surface: 'toast' } },
    { text: 'Houston, we have a problem with your booking.', context: { surface: 'page' } },
    { text: 'Bummer, your subscription has expired.', context: { surface: 'email' } },
    { text: 'Upload failed :(', context: { surface: 'toast' } },
    { text: 'Gremlins got into our servers.', context: { surface: 'page' } },
    { text: 'Haha, yes, that feature is broken at the moment.', context: { surface: 'reply' } },
    { text: 'Our bad. Your draft is lost.', context: { surface: 'toast' } },
    { text: 'The payment system is having a bad day.', context: { surface: 'banner' } },
    { text: 'Your order was cancelled 😢', context: { surface: 'push' } },
    { text: 'Well, this is awkward: your photos didn’t upload.', context: { surface: 'toast' } },
    { text: 'Computer says no.', context: { surface: 'dialog', intent: 'error' } },
  ],
  pass: [
    {
      text: 'No post today. Enjoy your tea.',
      context: { surface: 'page' },
      note: 'Nothing is wrong, so a light tone is fine.',
    },
    {
      text: 'Nice work, first chapter finished.',
      context: { surface: 'toast', intent: 'success' },
      note: 'Success may be cheerful.',
    },
    { text: 'Happy birthday 🎂 Your free coffee is waiting.', context: { surface: 'push' }, note: 'A celebration.' },
    { text: 'Boom! New high score', context: { surface: 'toast', intent: 'success' }, note: 'A game, and a win.' },
    { text: 'Add a sticker', context: { surface: 'button' }, note: 'The name of an action.' },
    {
      text: 'Nothing left on your list. Well done.',
      context: { surface: 'page' },
      note: 'A cheerful word in a good moment.',
    },
    { text: 'Hamster cage, large', context: { surface: 'label' }, note: 'A pet shop sells it.' },
    { text: 'Missions flown from Houston', context: { surface: 'page' }, note: 'The city.' },
    { text: 'Anna reacted with 😂', context: { surface: 'push' }, note: 'Someone’s own emoji, and no bad news.' },
    {
      text: 'The tracker is asleep. It wakes when it moves.',
      context: { surface: 'status' },
      note: 'A state of the device.',
    },
    {
      text: 'The black hole lecture is sold out. Join the waiting list.',
      context: { surface: 'banner' },
      note: 'Astronomy.',
    },
    {
      text: 'A nap of 20 minutes helps more than one of an hour.',
      context: { surface: 'page' },
      note: 'Advice about sleep.',
    },
    {
      text: 'Your bank declined this card. Try another one.',
      context: { surface: 'toast' },
      note: 'Bad news with a straight face.',
    },
  ],
  rewrites: [
    {
      from: 'Oops! Your card was declined.',
      to: 'Your bank declined this card. Try another one, or ask your bank why.',
      note: 'No interjection, and a way on.',
    },
    {
      from: 'The payment system is having a bad day.',
      to: 'We can’t take payments at the moment. Your basket is saved. Next update at 15:30.',
      note: 'What stopped, what is safe, and when to look again.',
    },
    {
      from: 'Upload failed :(',
      to: 'The upload stopped at 62%. Resume it when you’re online again.',
      note: 'Where it stands, and the step.',
    },
  ],
};
