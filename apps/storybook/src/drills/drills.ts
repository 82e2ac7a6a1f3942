import type { FaultId, Surface } from '@tactful/engine';
import type { MomentId } from '@tactful/moments';

/** A poor message to rewrite, and what a writer has to know for it. */
export interface Drill {
  /** Stands in links, so it stays as it is. */
  readonly id: string;
  readonly title: string;
  readonly moment: MomentId;
  readonly surface: Surface;
  /** What is known. A rewrite may claim this and no more. */
  readonly known: readonly string[];
  /** The words as they are. */
  readonly text: string;
  /** Every fault that the engine must find in them. */
  readonly faults: readonly FaultId[];
  /** One good answer among several. */
  readonly model: string;
  /** What to ask oneself afterwards: the engine reads words and knows nothing of what is true. */
  readonly ask: readonly string[];
}

/** Invented, like everything on this site. From the plain to the delicate. */
export const drills: readonly Drill[] = [
  {
    id: 'date',
    title: 'A date that doesn’t exist',
    moment: 'form.format',
    surface: 'field-error',
    known: ['The field asks for the day of arrival.', 'They typed “31 June”.', 'June has 30 days.'],
    text: 'You entered an invalid date.',
    faults: ['blame'],
    model: 'Enter a day in June from 1 to 30.',
    ask: ['Can they mend it from these words alone?', 'Would it still be polite at the third try?'],
  },
  {
    id: 'payment',
    title: 'A payment that didn’t go through',
    moment: 'money.declined',
    surface: 'page',
    known: [
      'The bank declined the payment, and doesn’t say why.',
      'Nothing was charged.',
      'The order is held until 15:30.',
    ],
    text: 'Oops! Something went wrong with your payment.',
    faults: ['flippancy', 'vague'],
    model:
      'Your bank declined this payment, and you haven’t been charged. We’re holding your order until 15:30. Use another card, or ask your bank about this one.',
    ask: [
      'Do they learn whether money has left their account?',
      'Is there one way on, and is it clear how long it stays open?',
    ],
  },
  {
    id: 'signed-out',
    title: 'Signed out while writing',
    moment: 'access.session-expired',
    surface: 'dialog',
    known: [
      'They were signed out after 30 minutes without a click, to protect the account.',
      'What they wrote is still on the page.',
    ],
    text: 'Error 401: Session token expired.',
    faults: ['jargon'],
    model: 'You were signed out after 30 minutes. What you wrote is still here. Sign in to send it.',
    ask: [
      'Is their first question answered: is my text gone?',
      'Would somebody without a technical job understand each word?',
    ],
  },
  {
    id: 'delete-button',
    title: 'The button that deletes',
    moment: 'delete.confirm',
    surface: 'button',
    known: [
      'The question above it is: “Delete the forecast for the third quarter?”',
      'The other button says “Keep forecast”.',
    ],
    text: 'OK',
    faults: ['generic-action'],
    model: 'Delete forecast',
    ask: ['Does it still make sense when only the button is read out?'],
  },
  {
    id: 'not-saved',
    title: 'A save that didn’t happen',
    moment: 'work.save-failed',
    surface: 'banner',
    known: [
      'The connection dropped at 14:02, and nothing has reached the server since.',
      'The whole text is on their device.',
      'They can save again, or copy the text.',
    ],
    text: 'FATAL ERROR! Saving aborted.',
    faults: ['alarm', 'shouting'],
    model:
      'Not saved since 14:02, because there’s no connection. Your text is on this device. Save again, or copy it to be sure.',
    ask: ['Is it clear what is safe and where it is?', 'Do the words say what happened rather than how bad it is?'],
  },
  {
    id: 'outage',
    title: 'Nobody can sign in',
    moment: 'net.outage',
    surface: 'page',
    known: [
      'Sign-in hasn’t worked since 13:40.',
      'Everything that was saved before is safe.',
      'Nobody knows when it works again. The next update is at 14:30.',
    ],
    text: 'We are down, but don’t worry, we will be back soon.',
    faults: ['overpromise', 'presumed-feelings'],
    model:
      'Sign-in hasn’t worked since 13:40. Everything you saved before that is safe. The next update is here at 14:30.',
    ask: ['Is every time in it one that somebody keeps?', 'Does it say which part is affected?'],
  },
  {
    id: 'old-browser',
    title: 'A browser that is too old',
    moment: 'net.update-required',
    surface: 'page',
    known: [
      'The browser is too old to keep payment details safe.',
      'The basket is saved.',
      'Another browser works too. On some office computers nobody may update anything.',
    ],
    text: 'Your browser is out of date. Simply install another one, it’s easy.',
    faults: ['trivializing'],
    model:
      'This browser is too old to keep your payment details safe. Your basket is saved. Update the browser, or open this page in another one.',
    ask: ['Is there a way on for somebody who may not install anything?'],
  },
  {
    id: 'required-answer',
    title: 'An answer that is missing',
    moment: 'form.missing',
    surface: 'field-error',
    known: ['The field asks for the name of the guest.', 'The name must match the passport.'],
    text: 'Don’t leave this field not filled in.',
    faults: ['double-negative'],
    model: 'Enter the guest’s name as it is in the passport.',
    ask: ['Can it be understood at the first reading, by somebody in a hurry?'],
  },
  {
    id: 'no-access',
    title: 'A folder that stays closed',
    moment: 'access.no-permission',
    surface: 'page',
    known: [
      'The folder belongs to the finance team.',
      'Its owner, Dana Reyes, can open it for others.',
      'The page may say whose folder it is.',
    ],
    text: 'Access denied! You are not authorized.',
    faults: ['alarm', 'blame', 'shouting'],
    model: 'This folder belongs to the finance team, and your account can’t open it yet. Ask Dana Reyes for access.',
    ask: ['Could an honest colleague read it without feeling caught?', 'Is there a person to turn to?'],
  },
  {
    id: 'sign-in',
    title: 'A sign-in that doesn’t match',
    moment: 'access.wrong-credentials',
    surface: 'field-error',
    known: [
      'The address and the password don’t belong together.',
      'Whether there is an account with this address is nobody else’s business.',
      'A code by e-mail works as well.',
    ],
    text: 'There is no account with this email.',
    faults: ['leaked-reason'],
    model: 'This email address and password don’t match. Check both, or get a sign-in code by email.',
    ask: ['Could a stranger learn from it who has an account?'],
  },
  {
    id: 'stolen-card',
    title: 'A reason that isn’t ours to tell',
    moment: 'money.declined',
    surface: 'page',
    known: [
      'The bank’s code says that the card was reported as stolen.',
      'The person at the screen may be its owner, or not.',
      'Nothing was charged.',
    ],
    text: 'Your card was reported stolen.',
    faults: ['leaked-reason'],
    model:
      'This payment didn’t go through, and you haven’t been charged. Use another card, or ask your bank about this one.',
    ask: ['Does a thief learn anything from it?', 'Does the owner still have a way on?'],
  },
  {
    id: 'blocked-address',
    title: 'Mail that comes back',
    moment: 'sec.unusual-activity',
    surface: 'email',
    known: ['The last five messages to this address came back.', 'Sending has stopped until the address is confirmed.'],
    text: 'Your address was blacklisted.',
    faults: ['alarm', 'insensitive'],
    model:
      'The last five messages to this address came back, so we’ve stopped sending to it. Confirm the address, or enter another one.',
    ask: ['Does it say what happened, rather than what list they are on?'],
  },
  {
    id: 'ending-plan',
    title: 'A way out without a sting',
    moment: 'support.leaving',
    surface: 'button',
    known: ['The question above it is: “End your plan on 1 March?”', 'The other button says “Keep plan”.'],
    text: 'No thanks, I hate saving money',
    faults: ['guilt'],
    model: 'End plan',
    ask: ['Are both buttons as easy to press with a good conscience?'],
  },
  {
    id: 'refund',
    title: 'A refund that isn’t possible',
    moment: 'support.refund',
    surface: 'reply',
    known: [
      'Refunds are possible for 14 days; they ended on 3 May.',
      'The plan can be paused today, and nothing is charged until it is started again.',
    ],
    text: 'Unfortunately we can’t help. We apologize for any inconvenience this may have caused.',
    faults: ['hollow-apology', 'vague'],
    model:
      'We can’t refund this payment: the 14 days for a refund ended on 3 May. You can pause the plan today, and nothing is charged until you start it again.',
    ask: ['Is the answer in the first sentence?', 'Is what is possible as concrete as what isn’t?'],
  },
  {
    id: 'angry',
    title: 'Three parcels late',
    moment: 'support.angry',
    surface: 'reply',
    known: [
      'The parcel was late three times.',
      'A new one left today by courier and arrives tomorrow before noon.',
      'You stay their contact.',
    ],
    text: 'We understand your frustration, but please calm down.',
    faults: ['presumed-feelings'],
    model:
      'Your parcel has been late three times now. I sent a new one today by courier; it arrives tomorrow before noon. I’m your contact from here on: a reply to this message reaches me.',
    ask: [
      'Does it show that you read what happened to them?',
      'Is there anything in it about how they feel? Then it can go.',
    ],
  },
];
