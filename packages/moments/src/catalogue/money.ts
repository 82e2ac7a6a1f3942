import type { MomentId } from '../moments.js';
import type { Entry } from './entry.js';

const lockScreen = {
  surface: 'push',
  why: 'Others may read a lock screen; a money problem is nobody else’s business.',
} as const;
const tooShort = { surface: 'toast', why: 'It vanishes before the person has found another way to pay.' } as const;

export const money = {
  'money.declined': {
    stakes: ['money', 'time'],
    thinks: 'Is it me or the card? Did the money leave all the same? Has somebody got hold of my card?',
    feels: 'Exposed, the more so with others in the room; uneasy; then impatient.',
    does: 'Presses Pay once more, opens the bank app, reaches for another card, or lets the basket go.',
    say: {
      happened: 'The payment was declined. The bank is named only where the code proves that the bank did it.',
      means: 'Whether money moved, as far as it is known, and how long the order, seat or booking is kept.',
      next: 'Another card or another way to pay; asking the bank about this card is the second choice.',
      help: 'A reference that can be read out on the phone.',
    },
    never: [
      'A reason that the code hides: funds, loss, theft, fraud',
      '“Do not honor” or any other phrase of the provider',
      '“You entered …” as if they had done it wrong',
      'The same Pay button again without a word about being charged twice',
    ],
    surfaces: ['page', 'dialog', 'banner', 'email'],
    avoid: [lockScreen, tooShort],
    evidence: [
      ['Fraud, loss, theft and a merchant’s own block list are to be shown as a generic decline.', 'stripe'],
      ['No refusal reason at all is to be exposed to shoppers.', 'adyen'],
    ],
    unknown: 'How many people try the same card again when another way to pay is the first button.',
  },
  'money.details': {
    stakes: ['time'],
    thinks: 'I typed that correctly. Which digit do they mean?',
    feels: 'A small irritation, and doubt about the card.',
    does: 'Retypes everything, makes a new slip, and starts to worry at the third try.',
    say: {
      happened: 'Which single detail didn’t match, beside its field.',
      means: 'That nothing else needs to be typed again.',
      next: 'Correct that detail, or use another card.',
      help: 'Only after several tries: a person.',
    },
    never: [
      '“Invalid”',
      '“CVC” or “CVV2”: people know it as the security code',
      '“Check your details” without saying which',
      'Emptying the form',
    ],
    surfaces: ['field-error', 'page', 'dialog'],
    avoid: [
      {
        surface: 'dialog',
        why: 'A dialog covers the field that has to be corrected; use it only where the form is one.',
      },
      tooShort,
    ],
    evidence: [
      ['The item in error is identified and described in text (3.3.1).', 'wcag'],
      ['What was typed stays, right answers and wrong ones.', 'govukError'],
    ],
    unknown: 'Which detail is wrong when a bank declines without saying so; guessing sends people in circles.',
  },
  'money.expired': {
    stakes: ['money', 'access'],
    thinks: 'Is that why the renewal didn’t work? Am I about to lose the service?',
    feels: 'A chore, with a little worry behind it.',
    does: 'Looks for the new card, or puts it off until something stops.',
    say: {
      happened: 'Which card it is, by its last four digits, and that it has expired or been replaced.',
      means: 'Until when everything stays on.',
      next: 'Add the new card.',
      help: 'Another way to pay.',
    },
    never: ['Threats of deletion', 'A guess at what the bank thinks', 'A link that asks for card details by reply'],
    surfaces: ['banner', 'email', 'page'],
    avoid: [lockScreen],
    evidence: [['An expired card can’t be retried; another one is the recommended next step.', 'stripe']],
    unknown: 'Whether the bank has already sent new details to the payment provider.',
  },
  'money.funds': {
    stakes: ['money', 'time'],
    thinks: 'There is money on it. Or: there isn’t, and now everybody can see.',
    feels: 'Shame, and the wish to defend themselves.',
    does: 'Moves money, changes cards, or leaves without a word.',
    say: {
      happened: 'The bank didn’t approve this amount, or it is over a limit.',
      means: 'The amount it is about, and that nothing was taken if that is known.',
      next: 'Another card, another way, another amount.',
      help: 'A quiet offer to talk about options.',
    },
    never: [
      '“Insufficient funds” on a lock screen, in a subject line or on a shared screen',
      'A word about checking their balance',
      'A cheerful tone',
    ],
    surfaces: ['page', 'dialog'],
    avoid: [
      lockScreen,
      tooShort,
      {
        surface: 'email',
        why: 'The subject line shows on other people’s screens: keep the amount and the reason in the body.',
      },
    ],
    evidence: [['The code may be shown, but it is a statement about somebody’s money.', 'stripe']],
    unknown: 'Whether the card is over a daily limit or short of money: many banks use one code for both.',
  },
  'money.verify': {
    stakes: ['money', 'time'],
    thinks: 'Is this message from my bank real, or a trick?',
    feels: 'Suspicion and hurry at once.',
    does: 'Ignores the prompt, closes the tab, or approves it and doesn’t come back.',
    say: {
      happened: 'The bank, the card reader or PayPal needs to hear from them first.',
      means: 'Nothing is taken until they approve.',
      next: 'Where to look, what to do there, and to come back here.',
      help: 'What to do if nothing arrives.',
    },
    never: ['“Authentication failed”', 'A hint at fraud', 'Ending the session while they are in the bank’s app'],
    surfaces: ['page', 'dialog', 'banner', 'email'],
    avoid: [tooShort],
    evidence: [
      [
        'Stored cards charged while the person is away often need this step, so it has to reach them by message.',
        'stripe',
      ],
      ['People get a warning and at least 20 seconds before a time limit ends (2.2.1).', 'wcag'],
    ],
    unknown: 'Whether the bank’s prompt has reached the phone.',
  },
  'money.unknown-outcome': {
    stakes: ['money', 'time'],
    thinks: 'If I press it again, do I pay twice?',
    feels: 'Plain fear for their money.',
    does: 'Presses again and again, reloads, checks the bank, calls support.',
    say: {
      happened: 'No clear answer came back in time.',
      means: 'We don’t know yet whether they were charged; what is known about the order.',
      next: 'Where to look before paying again, and under which name.',
      help: 'By when they will hear from us, if somebody really will tell them, and a reference.',
    },
    never: [
      '“Payment failed”',
      '“You haven’t been charged” without knowing it',
      'A bare “Try again”',
      '“Pressing again is safe” unless an idempotency key makes it so',
    ],
    surfaces: ['page', 'dialog', 'email'],
    avoid: [tooShort, { surface: 'banner', why: 'A banner beside a working Pay button invites the second payment.' }],
    evidence: [
      ['After a deadline the change may still have been made.', 'grpc'],
      ['Financial actions are reversible, checked or confirmed (3.3.4).', 'wcag'],
    ],
    unknown: 'The outcome itself. The message has to stay true whichever way it turns out.',
  },
  'money.renewal-failed': {
    stakes: ['money', 'access'],
    thinks: 'Is my service about to stop? Is this e-mail genuine?',
    feels: 'Annoyed, a little ashamed, on guard.',
    does: 'Ignores it, plans to do it later, or follows the link if it looks like us.',
    say: {
      happened: 'Which card we tried, and that the payment didn’t go through.',
      means: 'Until when everything works.',
      next: 'One link to change the card, and one to end the plan.',
      help: 'A reply that a person reads.',
    },
    never: [
      'Fear',
      'Offers or coupons in the same message',
      'Asking for card details by e-mail',
      '“Suspended” before it is',
    ],
    surfaces: ['email', 'banner', 'page'],
    avoid: [lockScreen],
    evidence: [['A revoked authorisation is a wish to stop: it isn’t to be retried.', 'stripe']],
    unknown: 'Whether the person wants to stay. Some have stopped the payment deliberately.',
  },
  'money.payout-failed': {
    stakes: ['money'],
    thinks: 'Where is my money now?',
    feels: 'Anxious, and less sure of us than before.',
    does: 'Looks at the bank every hour, asks in public.',
    say: {
      happened: 'The payout couldn’t be made, and what the bank said in plain words.',
      means: 'Where the money is, if that is known.',
      next: 'What to change so that it can be sent again.',
      help: 'A person, and the reference of the transfer.',
    },
    never: [
      '“Invalid bank account”',
      'Leaving open who holds the money',
      'A promise of a day that depends on the bank',
    ],
    surfaces: ['page', 'banner', 'email'],
    avoid: [lockScreen, tooShort],
    evidence: [['A failed deposit reads better as what couldn’t happen than as a fault of the account.', 'polaris']],
    unknown: 'How long the receiving bank keeps money that it can’t book.',
  },
} as const satisfies Partial<Record<MomentId, Entry>>;
