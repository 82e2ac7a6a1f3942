// 63c7ba85e496 d656b2a892c0
// Generated from locales/en.formal.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Say, type Step, type Words } from '../../words.js';

const lang = 'en';
const help: Say<string> = (p, f) => (p.ref == null ? '' : `If you contact us, quote ${f.s(p.ref)}.`);
const money: Say<string> = (p) =>
  p.money === 'not-charged'
    ? 'You have not been charged.'
    : p.money === 'pending'
      ? 'The payment is pending.'
      : p.money === 'charged'
        ? 'We have taken the payment.'
        : p.money === 'refunded'
          ? 'We have refunded you.'
          : 'We do not know yet if you were charged. Check your bank app.';
const work: Say<string> = (p) =>
  p.work === 'saved'
    ? 'Your work is saved.'
    : p.work === 'on-this-device'
      ? 'Your work is kept on this device.'
      : p.work === 'not-saved'
        ? 'Your latest changes are not saved.'
        : 'Check whether your latest changes were saved.';
const again: Say<string> = () => 'Choose another way this time.';
const person: Say<string> = () => 'It is still not working. Contact us, so that a person can look into it.';
const push: Say<string> = () => 'There is a message for you';

const actionUseAnotherCard: Step = ['use-another-card', 'Use another card'];
const actionPayAnotherWay: Step = ['pay-another-way', 'Pay another way'];
const actionContact: Step = ['contact', 'Contact us'];
const actionEditDetails: Step = ['edit-details', 'Check card details'];
const actionUpdateCard: Step = ['update-card', 'Update card'];
const actionApproved: Step = ['approved', 'I have approved it'];
const actionCheckPayment: Step = ['check-payment', 'Check the payment'];
const actionEndPlan: Step = ['end-plan', 'End the plan'];
const actionUpdateBankAccount: Step = ['update-bank-account', 'Update bank account'];
const actionSignIn: Step = ['sign-in', 'Sign in'];
const actionResetPassword: Step = ['reset-password', 'Reset password'];
const actionGetCode: Step = ['get-code', 'Email me a code'];
const actionSendCode: Step = ['send-code', 'Send a new one'];
const actionOtherSignIn: Step = ['other-sign-in', 'Sign in another way'];
const actionCopyWork: Step = ['copy-work', 'Copy your work'];
const actionAskAccess: Step = ['ask-access', 'Ask for access'];
const actionSwitchAccount: Step = ['switch-account', 'Switch account'];
const actionAskReview: Step = ['ask-review', 'Ask for a review'];
const actionExport: Step = ['export', 'Export your data'];
const actionRetrySignIn: Step = ['retry-sign-in', 'Try signing in again'];
const actionChangePassword: Step = ['change-password', 'Choose another password'];
const actionUsePasskey: Step = ['use-passkey', 'Use a passkey instead'];
const actionSave: Step = ['save', 'Save now'];
const actionSaveAndLeave: Step = ['save-and-leave', 'Save and leave'];
const actionLeave: Step = ['leave', 'Leave without saving'];
const actionStay: Step = ['stay', 'Stay here'];
const actionCompare: Step = ['compare', 'Compare versions'];
const actionKeepMine: Step = ['keep-mine', 'Keep mine'];
const actionKeepTheirs: Step = ['keep-theirs', 'Keep theirs'];
const actionSeeMissing: Step = ['see-missing', 'See what is missing'];
const actionRetry: Step = ['retry', 'Try again'];
const actionCheck: Step = ['check', 'Check what happened'];
const actionSeeStatus: Step = ['see-status', 'See service status'];
const actionRefresh: Step = ['refresh', 'Refresh the page'];
const actionGoToAnswer: Step = ['go-to-answer', 'Go to the answer'];
const actionSeeOptions: Step = ['see-options', 'See other options'];
const actionChooseFile: Step = ['choose-file', 'Choose another file'];
const actionResume: Step = ['resume', 'Resume'];
const actionContinueWithout: Step = ['continue-without', 'Continue without it'];
const actionMakeRoom: Step = ['make-room', 'Make room'];
const actionSeePlans: Step = ['see-plans', 'See plans and prices'];
const actionAskOwner: Step = ['ask-owner', 'Ask an owner'];
const actionChoosePlan: Step = ['choose-plan', 'Choose a plan'];
const actionEndTrial: Step = ['end-trial', 'End the trial'];
const actionKeep: Step = ['keep', 'Keep it'];
const actionDelete: Step = ['delete', 'Delete it'];
const actionCloseAccount: Step = ['close-account', 'Close account'];
const actionNotMe: Step = ['not-me', 'It was not me'];
const actionWasMe: Step = ['was-me', 'It was me'];
const actionWhatToDo: Step = ['what-to-do', 'See what to do now'];
const actionSeeProgress: Step = ['see-progress', 'See progress'];
const actionStop: Step = ['stop', 'Stop it'];
const actionReply: Step = ['reply', 'Reply'];
const actionCall: Step = ['call', 'Arrange a call'];
const actionFollow: Step = ['follow', 'Follow this bug'];
const actionSeeChanges: Step = ['see-changes', 'See what changes'];
const actionSkip: Step = ['skip', 'Skip the question'];
const actionSeeSent: Step = ['see-sent', 'See what was sent'];
const actionNotNow: Step = ['not-now', 'Not now'];
const actionCreate: Step = ['create', 'Create the first one'];
const actionClearFilters: Step = ['clear-filters', 'Clear filters'];
const actionSearch: Step = ['search', 'Search'];
const actionGoHome: Step = ['go-home', 'Go to the home page'];
const actionReport: Step = ['report', 'Report it'];

/** Card declined */
export const moneyDeclined: MomentWords = [
  'money.declined',
  lang,
  54,
  (p, f) => [
    p.reason === 'bank'
      ? 'Your bank declined this payment'
      : p.reason === 'unsupported'
        ? 'This card cannot be used here'
        : 'This payment did not go through',
    `${p.reason === 'bank' ? 'Your bank can tell you why.' : p.reason === 'unsupported' ? 'It does not cover this purchase or currency.' : 'We cannot show the exact reason.'}${p.until == null ? '' : ` We are holding your order until ${f.t(p.until)}.`}`,
    'Use another card or another way to pay, or ask your bank about this one.',
    'Use another card. This one is unlikely to work.',
  ],
  [actionUseAnotherCard, actionPayAnotherWay, actionContact],
  { help, money, person, push },
];

/** Card details do not match */
export const moneyDetails: MomentWords = [
  'money.details',
  lang,
  53,
  (p) => [
    `Check the ${p.reason === 'number' ? 'card number' : p.reason === 'expiry' ? 'expiry date' : p.reason === 'security-code' ? 'security code' : p.reason === 'postal-code' ? 'postal code' : p.reason === 'address' ? 'billing address' : p.reason === 'pin' ? 'PIN' : p.reason === 'bank-account' ? 'account number' : 'card details'}`,
    p.reason === 'security-code' ? 'It is the 3 or 4 digits printed on the card.' : 'One detail does not match.',
    'Correct it and pay again, or use another card.',
  ],
  [actionEditDetails, actionUseAnotherCard, actionContact],
  { help, money, again, person, push },
];

/** Card expired or replaced */
export const moneyExpired: MomentWords = [
  'money.expired',
  lang,
  37,
  (p, f) => [
    `${p.last4 == null ? 'This card' : `The card ending in ${f.s(p.last4)}`} ${p.reason === 'replaced' ? 'is no longer in use' : 'has expired'}`,
    p.until == null ? 'It cannot be used for payments any more.' : `Your plan stays on until ${f.d(p.until)}.`,
    'Add your new card, or choose another way to pay.',
  ],
  [actionUpdateCard, actionPayAnotherWay, actionContact],
  { help, money, push },
];

/** Amount not covered */
export const moneyFunds: MomentWords = [
  'money.funds',
  lang,
  54,
  (p, f) => [
    p.reason === 'limit'
      ? 'This payment is over a limit'
      : p.reason === 'too-small'
        ? 'This amount is below the minimum'
        : `This card cannot cover ${p.amount == null ? 'the payment' : f.s(p.amount)} right now`,
    p.reason === 'limit'
      ? 'Cards and ways of paying have limits.'
      : p.reason === 'too-small'
        ? 'It cannot be paid by card.'
        : 'The bank did not approve this amount.',
    'Use another card or another way to pay, or choose another amount.',
  ],
  [actionPayAnotherWay, actionUseAnotherCard, actionContact],
  { help, money, again, person, push },
];

/** Bank check needed */
export const moneyVerify: MomentWords = [
  'money.verify',
  lang,
  53,
  (p) => [
    p.reason === 'reader'
      ? 'Finish this payment at the card reader'
      : p.reason === 'paypal'
        ? 'Approve this payment with PayPal'
        : 'Approve this payment with your bank',
    'It waits until you have confirmed that it is you.',
    p.reason === 'reader'
      ? 'Insert the card and enter the PIN, or unlock the phone and hold it there again.'
      : 'Open the message or app, approve the payment, then come back here.',
  ],
  [actionApproved, actionUseAnotherCard, actionContact],
  { help, money, again, person, push },
];

/** Payment outcome unknown */
export const moneyUnknownOutcome: MomentWords = [
  'money.unknown-outcome',
  lang,
  39,
  (p, f) => [
    p.reason === 'duplicate'
      ? 'This payment may have gone through already'
      : p.reason === 'paid'
        ? 'This is already paid'
        : p.reason === 'in-progress'
          ? 'This payment is still being processed'
          : p.money === 'not-charged'
            ? 'This payment did not go through'
            : p.money === 'charged'
              ? 'This payment went through'
              : 'We do not know yet if this payment went through',
    p.reason === 'paid' ? 'There is nothing more to pay here.' : 'We did not get a clear answer in time.',
    `${p.money === 'not-charged' ? 'You can pay again.' : p.money === 'charged' ? 'You do not need to pay again.' : p.money === 'refunded' ? 'You can pay again.' : `Look for ${p.descriptor == null ? 'the payment' : `"${f.s(p.descriptor)}"`} in your bank app before you pay again.`}${p.until == null ? '' : ` We will let you know by ${f.t(p.until)}.`}`,
  ],
  [actionCheckPayment, actionContact],
  { help, money, push },
];

/** Renewal payment did not go through */
export const moneyRenewalFailed: MomentWords = [
  'money.renewal-failed',
  lang,
  37,
  (p, f) => [
    p.reason === 'stopped'
      ? 'These payments have been stopped'
      : p.reason === 'past-due'
        ? 'There is an unpaid balance'
        : 'Your renewal payment did not go through',
    `${p.reason === 'stopped' ? 'Your bank or PayPal no longer allows them.' : p.reason === 'past-due' ? 'The next payment waits until it is settled.' : `We tried ${p.last4 == null ? 'the card you saved' : `the card ending in ${f.s(p.last4)}`}.`}${p.until == null ? '' : ` Everything works until ${f.d(p.until)}.`}`,
    `Update the card to keep the plan, or end it here.${p.retryDate == null ? '' : ` We will try again on ${f.d(p.retryDate)}.`}`,
  ],
  [actionUpdateCard, actionEndPlan, actionContact],
  { help, money, push },
];

/** Payout came back */
export const moneyPayoutFailed: MomentWords = [
  'money.payout-failed',
  lang,
  38,
  (p) => [
    p.reason === 'unverified'
      ? 'Confirm your bank account to get paid'
      : p.reason === 'limit'
        ? 'This payout is over a limit'
        : 'We could not send your payout',
    p.reason === 'unverified'
      ? 'We need to know that it is yours first.'
      : p.reason === 'limit'
        ? 'It is more than can be paid out right now.'
        : 'The transfer to your bank was not possible.',
    `${p.reason === 'unverified' ? 'Confirm it' : p.reason === 'limit' ? 'Choose a smaller amount' : 'Check your bank account and payout settings'}, then ask for the payout again.`,
    undefined,
    undefined,
    p.money === 'not-charged'
      ? 'The money is still in your balance.'
      : p.money === 'pending'
        ? 'The transfer is on its way.'
        : p.money === 'charged'
          ? 'The amount has left your balance.'
          : p.money === 'refunded'
            ? 'The money is back in your balance.'
            : 'We do not know yet where the money is. Check your balance.',
  ],
  [actionUpdateBankAccount, actionContact],
  { help, push },
];

/** Sign-in details not recognised */
export const accessWrongCredentials: MomentWords = [
  'access.wrong-credentials',
  lang,
  17,
  (p) => [
    p.reason === 'person-check'
      ? 'We could not confirm that you are a person'
      : p.reason === 'current-password'
        ? 'That is not the current password'
        : p.flow === 'sign-up'
          ? 'We could not create an account with these details'
          : 'That email and password do not match',
    p.reason === 'person-check'
      ? 'The check on this page did not finish.'
      : 'To protect accounts, we do not say more than that.',
    p.reason === 'person-check'
      ? 'Reload the page and do the check again.'
      : p.flow === 'sign-up'
        ? 'If you already have an account, sign in or reset the password.'
        : 'Check the email and caps lock, or reset the password.',
    'Reset the password, or sign in with a code from your email.',
  ],
  [actionSignIn, actionResetPassword, actionGetCode, actionContact],
  { help, person },
];

/** Sign-in paused after several tries */
export const accessLockedOut: MomentWords = [
  'access.locked-out',
  lang,
  2,
  (p, f) => [
    p.reason === 'almost'
      ? 'A few more tries will pause sign-in'
      : `Sign-in is paused ${p.retryAt == null ? 'for now' : `until ${f.t(p.retryAt)}`}`,
    'There were several tries in a row, and a pause protects the account.',
    `Reset the password, get a code by email, or sign in ${p.retryAt == null ? 'after a break' : 'after that time'}.`,
  ],
  [actionResetPassword, actionGetCode, actionContact],
  { help },
];

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = [
  'access.code-problem',
  lang,
  17,
  (p, f) => [
    p.reason === 'wrong'
      ? 'That code does not match'
      : p.reason === 'not-sent'
        ? 'The code could not be sent'
        : p.reason === 'same-browser'
          ? 'Open the link in the browser you started in'
          : p.reason === 'unconfirmed'
            ? 'Confirm your address first'
            : p.reason === 'invite'
              ? 'This invitation no longer works'
              : 'That code or link no longer works',
    'Each one works once and for a short time, and only the newest one counts.',
    p.reason === 'invite'
      ? 'Ask the person who invited you for a new one.'
      : `Ask for a new one, or sign in another way.${p.sentTo == null ? '' : ` It goes to ${f.s(p.sentTo)}.`}`,
    'Sign in another way, or look in the junk folder for the newest message.',
  ],
  [actionSendCode, actionOtherSignIn, actionContact],
  { help, person },
];

/** Signed out while working */
export const accessSessionExpired: MomentWords = [
  'access.session-expired',
  lang,
  9,
  (p) => [
    p.reason === 'confirm'
      ? 'Confirm that it is you'
      : p.reason === 'payment-form'
        ? 'The payment form timed out'
        : 'You are no longer signed in',
    p.reason === 'confirm'
      ? 'We ask again before something important changes.'
      : 'That happens after a while without activity.',
    'Sign in to carry on.',
  ],
  [actionSignIn, actionCopyWork, actionContact],
  { help, work },
];

/** No access to a thing or an action */
export const accessNoPermission: MomentWords = [
  'access.no-permission',
  lang,
  1,
  (p, f) => [
    p.reason === 'region'
      ? 'This is not available where you are'
      : p.reason === 'sign-up-closed'
        ? 'New accounts are closed right now'
        : p.reason === 'managed'
          ? 'Your organisation manages this account'
          : `You need access to ${p.object == null ? 'this' : f.s(p.object)}`,
    p.reason === 'region'
      ? 'There is a legal reason, and it is not about you.'
      : `${p.owner == null ? 'The owner or an admin' : f.s(p.owner)} can change that.`,
    'Ask for access, or switch to another account.',
  ],
  [actionAskAccess, actionSwitchAccount],
  { help },
];

/** Account paused by us */
export const accessSuspended: MomentWords = [
  'access.suspended',
  lang,
  34,
  (p, f) => [
    p.date == null ? 'We have paused this account' : `We paused this account on ${f.d(p.date)}`,
    p.why == null ? 'It stays paused until a person has reviewed it.' : f.s(p.why),
    'Ask for a review, and tell us what we should know.',
  ],
  [actionAskReview, actionExport],
  { help, push },
];

/** Sign-in with another service did not finish */
export const accessProviderProblem: MomentWords = [
  'access.provider-problem',
  lang,
  17,
  (p, f) => [
    p.reason === 'passkey'
      ? 'The passkey was not used'
      : p.reason === 'linked'
        ? 'This is set up already'
        : p.reason === 'pop-up'
          ? 'The browser blocked the sign-in window'
          : p.reason === 'signed-in'
            ? 'You are already signed in'
            : p.provider == null
              ? 'Sign-in did not finish'
              : `${f.s(p.provider)} did not finish signing you in`,
    p.reason === 'signed-in' ? 'There is nothing more to do here.' : 'We did not get the confirmation we need.',
    p.reason === 'pop-up' ? 'Allow pop-ups for this site, then try again.' : 'Sign in another way, or try once more.',
  ],
  [actionOtherSignIn, actionRetrySignIn, actionContact],
  { help, again, person },
];

/** New password not accepted */
export const accessPasswordRejected: MomentWords = [
  'access.password-rejected',
  lang,
  0,
  (p, f) => [
    p.reason === 'too-short'
      ? `Use ${p.limit == null ? 'a longer password' : `${f.s(p.limit)} or more characters`}`
      : p.reason === 'too-long'
        ? `Use ${p.limit == null ? 'a shorter password' : `${f.s(p.limit)} or fewer characters`}`
        : p.reason === 'mix'
          ? 'Use capital and small letters, numbers and symbols'
          : p.reason === 'reused'
            ? 'Choose a password you have not used here'
            : p.reason === 'leaked'
              ? 'Choose a password that has not leaked'
              : 'Choose a password that is harder to guess',
    p.reason === 'leaked' ? 'This one is on a list from a leak elsewhere.' : 'Length protects best.',
    'Three or four random words work well, and a password manager can make one for you.',
  ],
  [actionChangePassword, actionUsePasskey],
  { help },
];

/** Save did not happen */
export const workSaveFailed: MomentWords = [
  'work.save-failed',
  lang,
  27,
  (p, f) => [
    p.reason === 'storage'
      ? 'This device has no room to save'
      : p.since == null
        ? 'Your changes are not saved yet'
        : `Not saved since ${f.t(p.since)}`,
    p.reason === 'storage' ? 'The browser cannot keep more for this site.' : 'The save did not reach us.',
    p.reason === 'storage' ? 'Free some space, then save again.' : 'Save again, or copy your work to be safe.',
    'Copy your work first. Then reload the page and paste it.',
    undefined,
    undefined,
    p.work === 'saved'
      ? 'The last version is saved.'
      : p.work === 'on-this-device'
        ? 'What you typed is kept on this device.'
        : p.work === 'not-saved'
          ? 'What you typed is on this screen only.'
          : 'Copy your work before you close this page.',
  ],
  [actionSave, actionCopyWork, actionContact],
  { help, person },
];

/** Leaving with unsaved changes */
export const workLeavingUnsaved: MomentWords = [
  'work.leaving-unsaved',
  lang,
  9,
  (p, f) => [
    `Save ${p.object == null ? 'your changes' : `"${f.s(p.object)}"`} before you leave?`,
    'Leaving drops what you changed since the last save.',
    'Save first, or leave without the changes.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Everything is saved.'
      : p.work === 'on-this-device'
        ? 'A draft stays on this device.'
        : p.work === 'not-saved'
          ? 'The changes are on this page only.'
          : 'The changes may be on this page only.',
  ],
  [actionSaveAndLeave, actionLeave, actionStay],
  { help },
];

/** Someone else changed it */
export const workConflict: MomentWords = [
  'work.conflict',
  lang,
  9,
  (p, f) => [
    p.reason === 'exists'
      ? 'There is already one with this name'
      : `${p.name == null ? 'Someone else' : f.s(p.name)} ${p.reason === 'locked' ? 'is editing this' : 'changed this while you were editing'}`,
    p.reason === 'locked' ? 'Until they are done, it can only be read.' : 'Nothing has been replaced.',
    p.reason === 'locked'
      ? 'Wait until they are done, or work on a copy.'
      : p.reason === 'exists'
        ? 'Choose another name, or open the one that is there.'
        : 'Compare the two, then choose which to keep.',
  ],
  [actionCompare, actionKeepMine, actionKeepTheirs],
  { help, work },
];

/** Work is gone */
export const workLost: MomentWords = [
  'work.lost',
  lang,
  11,
  (p, f) => [
    p.what == null ? 'Some of your work is lost' : `We lost ${f.s(p.what)}`,
    `We are sorry. ${p.cause == null ? 'We cannot say yet how it happened.' : f.s(p.cause)}`,
    'See what is missing and what can be restored.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'Everything else is saved.'
      : p.work === 'on-this-device'
        ? 'A copy is on this device.'
        : p.work === 'not-saved'
          ? 'It was not saved anywhere else.'
          : 'We do not know yet how much can be restored.',
  ],
  [actionSeeMissing, actionContact],
  { help },
];

/** Offline or unreachable */
export const netOffline: MomentWords = [
  'net.offline',
  lang,
  25,
  (p) => [
    p.reason === 'offline'
      ? 'You are offline'
      : p.reason === 'portal'
        ? 'This network wants you to sign in'
        : p.reason === 'reader'
          ? 'The card reader is offline'
          : 'We cannot be reached right now',
    p.reason === 'offline'
      ? 'This device has no connection right now.'
      : p.reason === 'portal'
        ? 'Wi-Fi in hotels and trains often asks for that.'
        : 'The connection may be down, or our service may not be answering.',
    p.reason === 'portal'
      ? 'Open another page, sign in to the network, then come back.'
      : 'Check the connection, then try again.',
    'Switch to another network, such as mobile data.',
  ],
  [actionRetry, actionContact],
  { help, work, person },
];

/** It took too long */
export const netTimeout: MomentWords = [
  'net.timeout',
  lang,
  25,
  (p, f) => [
    `${p.object == null ? 'This' : f.s(p.object)} took too long, so we stopped waiting`,
    'The answer did not arrive in time.',
    p.work === 'saved'
      ? 'You do not need to repeat it.'
      : p.work === 'on-this-device'
        ? 'Try again now.'
        : p.work === 'not-saved'
          ? 'Try again now.'
          : 'Check what happened first, so that it is not done twice.',
    undefined,
    undefined,
    undefined,
    p.work === 'saved'
      ? 'It was saved all the same.'
      : p.work === 'on-this-device'
        ? 'It is kept on this device.'
        : p.work === 'not-saved'
          ? 'It was not saved.'
          : 'We do not know yet whether it went through.',
  ],
  [actionCheck, actionRetry, actionContact],
  { help, again, person },
];

/** A problem on our side */
export const netServerError: MomentWords = [
  'net.server-error',
  lang,
  26,
  (p, f) => [
    p.reason === 'cancelled'
      ? 'This stopped before it finished'
      : p.reason === 'done'
        ? 'There is no problem to report'
        : p.reason === 'cookies'
          ? 'The cookies for this site are too large'
          : 'Sorry, our service has a problem',
    p.reason === 'cancelled'
      ? 'Nothing more happens unless you start it again.'
      : p.reason === 'done'
        ? 'This went as it should.'
        : 'You did not cause it.',
    p.reason === 'cancelled'
      ? 'Start again whenever you like.'
      : p.reason === 'done'
        ? 'You can carry on.'
        : p.reason === 'cookies'
          ? 'Clear the cookies for this site, then sign in again.'
          : `Try again ${p.retryAt == null ? 'in a few minutes' : `at ${f.t(p.retryAt)}`}, or see the service status.`,
    'Use another browser or device, or see the service status.',
  ],
  [actionRetry, actionSeeStatus, actionContact],
  { help, work, person },
];

/** Outage or planned closure */
export const netOutage: MomentWords = [
  'net.outage',
  lang,
  10,
  (p, f) => [
    `${p.part == null ? 'Our service' : f.s(p.part)} cannot be reached ${p.retryAt == null ? 'right now' : `until ${f.t(p.retryAt)}`}`,
    `The cause is on our side${p.since == null ? '' : `, and it started at ${f.t(p.since)}`}.`,
    p.update == null ? 'The service status says when it is back.' : `The next update is at ${f.t(p.update)}.`,
  ],
  [actionSeeStatus, actionContact],
  { help, work },
];

/** Part of the page can't load */
export const netDegraded: MomentWords = [
  'net.degraded',
  lang,
  1,
  (p, f) => [
    `${p.section == null ? 'Part of this page' : f.s(p.section)} cannot load right now`,
    'The rest of the page works. An empty space here does not mean that anything was deleted.',
    'Load this part again, or carry on without it.',
  ],
  [actionRetry, actionSeeStatus],
  { help },
];

/** A pause between requests */
export const netRateLimited: MomentWords = [
  'net.rate-limited',
  lang,
  8,
  (p, f) => [
    p.retryAt == null ? 'This needs a short pause' : `This can go on at ${f.t(p.retryAt)}`,
    'A lot is arriving at once, so we have paused it for a moment.',
    `Wait ${p.retryAt == null ? 'a minute' : 'until then'}, then try again.`,
  ],
  [actionRetry, actionContact],
  { help, work },
];

/** App or browser too old */
export const netUpdateRequired: MomentWords = [
  'net.update-required',
  lang,
  9,
  (p) => [
    p.reason === 'browser'
      ? 'This browser or device cannot do that'
      : p.reason === 'cookies'
        ? 'Cookies are switched off for this site'
        : 'This version is out of date',
    p.reason === 'browser'
      ? 'Something it needs is missing or switched off.'
      : p.reason === 'cookies'
        ? 'We need them to keep you signed in.'
        : 'It cannot save or load everything any more.',
    p.reason === 'browser'
      ? 'Use another browser or device, or update this one.'
      : p.reason === 'cookies'
        ? "Allow cookies in the browser's settings, then refresh."
        : 'Copy what you have not saved, then refresh the page.',
  ],
  [actionRefresh, actionCopyWork],
  { help, work },
];

/** An answer is missing */
export const formMissing: MomentWords = [
  'form.missing',
  lang,
  0,
  (p, f) => [
    p.label == null
      ? p.reason === 'phone'
        ? 'Enter a phone number'
        : p.reason === 'code'
          ? 'Enter the code'
          : p.reason === 'file'
            ? 'Choose a file'
            : p.reason === 'terms'
              ? 'Agree to the terms to continue'
              : 'One answer is still missing'
      : `Enter ${f.s(p.label)}`,
    'We need it before we can go on.',
    'Go to the answer and fill it in.',
  ],
  [actionGoToAnswer],
  { help },
];

/** An answer needs another form */
export const formFormat: MomentWords = [
  'form.format',
  lang,
  0,
  (p, f) => [
    p.reason === 'email'
      ? 'Enter an email address like name@example.com'
      : p.reason === 'phone'
        ? 'Enter a phone number with its country code'
        : p.reason === 'too-long'
          ? p.limit == null
            ? 'Make this answer shorter'
            : `Use ${f.s(p.limit)} or fewer characters`
          : p.reason === 'too-short'
            ? p.limit == null
              ? 'Make this answer longer'
              : `Use ${f.s(p.limit)} or more characters`
            : p.reason === 'too-low'
              ? `Enter ${p.min == null ? 'a higher value' : `${f.s(p.min)} or more`}`
              : p.reason === 'too-high'
                ? `Enter ${p.max == null ? 'a lower value' : `${f.s(p.max)} or less`}`
                : p.reason === 'step'
                  ? 'Enter a whole number, like 30'
                  : p.reason === 'number'
                    ? 'Enter a number, like 30'
                    : p.reason === 'future'
                      ? 'Enter a date that is not in the future'
                      : p.reason === 'taken'
                        ? 'Choose another name, because this one is taken'
                        : p.example == null
                          ? `Check ${p.label == null ? 'this answer' : f.s(p.label)}`
                          : `Enter it like this: ${f.s(p.example)}`,
    'In this form we cannot use it yet.',
    'Go to the answer and change it.',
  ],
  [actionGoToAnswer],
  { help },
];

/** Not eligible */
export const formNotEligible: MomentWords = [
  'form.not-eligible',
  lang,
  2,
  (p, f) => [
    `You do not qualify for ${p.what == null ? 'this' : f.s(p.what)} at the moment`,
    `${p.why == null ? 'One of your answers does not fit the conditions for this.' : f.s(p.why)}${p.from == null ? '' : ` You can apply from ${f.d(p.from)}.`}`,
    'See what else is open to you, or talk to us about your situation.',
  ],
  [actionSeeOptions, actionContact],
  { help },
];

/** File not accepted */
export const fileRejected: MomentWords = [
  'file.rejected',
  lang,
  1,
  (p, f) => [
    p.reason === 'too-many'
      ? 'These are too many files at once'
      : `${p.file == null ? 'This file' : f.s(p.file)} ${p.reason === 'type' ? 'is a type we cannot use' : p.reason === 'too-large' ? 'is too large' : p.reason === 'too-small' ? 'is too small' : p.reason === 'dimensions' ? 'has the wrong size' : p.reason === 'empty' ? 'is empty' : p.reason === 'password' ? 'has a password' : p.reason === 'virus' ? 'contains a virus' : 'cannot be opened here'}`,
    p.reason === 'type'
      ? p.types == null
        ? 'It is not among the types listed here.'
        : `These types work: ${f.s(p.types)}.`
      : p.reason === 'too-large'
        ? p.limit == null
          ? 'It is over the limit for one file.'
          : `Files can be up to ${f.b(p.limit)}${p.size == null ? '' : `, and this one is ${f.b(p.size)}`}.`
        : p.reason === 'virus'
          ? 'To protect you and others, we did not keep it.'
          : 'It needs a change before we can use it.',
    `${p.reason === 'password' ? 'Remove the password' : p.reason === 'too-large' ? 'Make it smaller' : 'Check it on your device'}, or choose another file.`,
  ],
  [actionChooseFile, actionContact],
  { help },
];

/** Upload or download cut off */
export const fileInterrupted: MomentWords = [
  'file.interrupted',
  lang,
  17,
  (p, f) => [
    p.total == null
      ? p.reason === 'changed'
        ? 'The file has changed on your device'
        : `${p.file == null ? 'The transfer' : f.s(p.file)} stopped before it finished`
      : `${p.done == null ? '0' : f.n(p.done)} of ${f.n(p.total)} uploaded`,
    p.reason === 'changed' ? 'It was moved, renamed or saved in the meantime.' : 'The rest has not been sent.',
    p.reason === 'changed' ? 'Choose the file again.' : 'Resume when you are ready and connected.',
  ],
  [actionResume, actionContact],
  { help, again, person },
];

/** Camera, microphone, location or clipboard not available */
export const deviceBlocked: MomentWords = [
  'device.blocked',
  lang,
  1,
  (p) => [
    p.reason === 'clipboard'
      ? 'The browser did not let us copy that'
      : p.reason === 'location'
        ? 'Location is off for this site'
        : p.reason === 'location-unknown'
          ? 'We could not find where you are'
          : `The ${p.device === 'camera' ? 'camera' : p.device === 'microphone' ? 'microphone' : p.device === 'location' ? 'location' : p.device === 'clipboard' ? 'clipboard' : 'camera or microphone'} ${p.reason === 'busy' ? 'may be in use by another app' : p.reason === 'missing' ? 'was not found' : 'is not available to this site'}`,
    p.reason === 'busy'
      ? 'Two apps often cannot use it at once.'
      : p.reason === 'missing'
        ? 'It may be unplugged or switched off.'
        : p.reason === 'clipboard'
          ? 'What you wanted to copy is still here.'
          : 'The browser or the device decides that.',
    p.reason === 'busy'
      ? 'Close the other app, then try again.'
      : p.reason === 'missing'
        ? 'Switch it on, then try again.'
        : p.reason === 'clipboard'
          ? 'Select the text, and copy it with the keyboard.'
          : p.reason === 'location-unknown'
            ? 'Try again outdoors, or type the address.'
            : 'Choose the icon beside the address, allow it, then try again.',
  ],
  [actionRetry, actionContinueWithout],
  { help },
];

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = [
  'plan.limit-reached',
  lang,
  1,
  (p, f) => [
    p.total == null
      ? p.reason === 'seats'
        ? 'Your plan has no free seats'
        : p.reason === 'storage'
          ? 'The storage is full'
          : p.reason === 'unpaid'
            ? 'This needs a plan or a payment first'
            : 'You have reached a limit of your plan'
      : `You have used all ${f.n(p.total)} ${p.things == null ? 'on your plan' : f.s(p.things)}`,
    'What you have stays as it is. New ones cannot be added for now.',
    'Remove something you no longer need, or see the plans.',
  ],
  [actionMakeRoom, actionSeePlans],
  { help },
];

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = [
  'plan.feature-locked',
  lang,
  0,
  (p, f) => [
    p.reason === 'coupon'
      ? 'This coupon has expired'
      : `${p.feature == null ? 'This' : f.s(p.feature)} ${p.plan == null ? 'is not part of your plan' : `comes with ${f.s(p.plan)}`}`,
    p.reason === 'coupon' ? 'The price without it still applies.' : 'Everything on your plan works as before.',
    p.reason === 'coupon'
      ? 'Use another coupon, or continue without one.'
      : 'Ask an owner to add it, or see what the plans cost.',
  ],
  [actionAskOwner, actionSeePlans],
  { help },
];

/** Trial or grace period ending */
export const planTrialEnding: MomentWords = [
  'plan.trial-ending',
  lang,
  1,
  (p, f) => [
    p.reason === 'active'
      ? 'Your trial is already running'
      : `Your trial ${p.until == null ? 'is about to end' : `ends on ${f.d(p.until)}`}`,
    p.after === 'charged'
      ? 'If you do nothing, the plan starts and is charged then.'
      : p.after === 'stops'
        ? 'If you do nothing, it stops and nothing is charged.'
        : 'Check whether the plan starts by itself.',
    'Choose a plan to keep it, or end the trial now.',
  ],
  [actionChoosePlan, actionEndTrial],
  { help },
];

/** Deleting something */
export const deleteConfirm: MomentWords = [
  'delete.confirm',
  lang,
  1,
  (p, f) => [
    p.reason === 'in-use'
      ? 'This card pays for a plan'
      : p.reason === 'only-way-in'
        ? 'This is the only way into your account'
        : `Delete ${p.object == null ? 'this' : f.s(p.object)}?`,
    p.reason === 'in-use'
      ? 'Without it, the next payment cannot be made.'
      : p.reason === 'only-way-in'
        ? 'Without it, you could not sign in any more.'
        : `${p.includes == null ? 'Everything in it' : f.s(p.includes)} will be deleted too.${p.days == null ? '' : ` You can restore it for ${f.p(p.days) === 'one' ? `${f.n(p.days)} day` : `${f.n(p.days)} days`}.`}`,
    p.reason === 'in-use'
      ? 'Add another card first.'
      : p.reason === 'only-way-in'
        ? 'Add another way to sign in first.'
        : 'Keep it, or delete it now.',
  ],
  [actionKeep, actionDelete],
  { help },
];

/** Closing an account */
export const deleteAccount: MomentWords = [
  'delete.account',
  lang,
  1,
  (p, f) => [
    `Close your account${p.date == null ? '' : ` on ${f.d(p.date)}`}?`,
    `You will not be able to sign in, and your data will be deleted${p.deleted == null ? '' : ` on ${f.d(p.deleted)}`}.${p.kept == null ? '' : ` By law we keep ${f.s(p.kept)}.`}`,
    'Export what you want to keep. Then close the account, or keep it.',
  ],
  [['keep', 'Keep account'], actionCloseAccount, actionExport],
  { help },
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  (p, f) => [
    p.reason === 'leaked'
      ? 'Your password was in a leak elsewhere'
      : `${p.device == null ? 'Check a recent sign-in' : `New sign-in from ${f.s(p.device)}`}${p.place == null ? '' : ` in ${f.s(p.place)}`}`,
    p.reason === 'leaked'
      ? 'Others may try it on your account.'
      : p.time == null
        ? 'It did not look like your usual ones.'
        : `It was on ${f.d(p.time)} at ${f.t(p.time)}.`,
    p.reason === 'leaked'
      ? 'Change the password here, and wherever else you use it.'
      : 'If it was not you, tell us and change your password. If it was, there is nothing to do.',
    undefined,
    'We never ask for your password in a message.',
  ],
  [actionNotMe, actionWasMe],
  {},
];

/** Breach notice */
export const secBreach: MomentWords = [
  'sec.breach',
  lang,
  35,
  (p, f) => [
    `Someone got into one of our systems${p.date == null ? '' : ` on ${f.d(p.date)}`}`,
    `We are sorry. ${p.taken == null ? 'We do not know yet what they saw of yours.' : `They saw ${f.s(p.taken)}.`}${p.safe == null ? '' : ` They did not see ${f.s(p.safe)}.`}`,
    'Start with the steps we have listed, the most important first.',
  ],
  [actionWhatToDo, actionContact],
  { help, push },
];

/** Long task in progress */
export const waitLongTask: MomentWords = [
  'wait.long-task',
  lang,
  0,
  (p, f) => [
    `${p.object == null ? 'This' : f.s(p.object)} is still running`,
    `${p.total == null ? 'It needs some more time.' : `${p.done == null ? '0' : f.n(p.done)} of ${f.n(p.total)} done.`}${p.minutes == null ? '' : ` About ${f.p(p.minutes) === 'one' ? `${f.n(p.minutes)} minute` : `${f.n(p.minutes)} minutes`} left.`}`,
    p.notify === 'email'
      ? 'You can close this page. We will email you when it is done.'
      : 'Keep this page open until it is done.',
  ],
  [actionSeeProgress, actionStop],
  { help },
];

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = [
  'wait.review-or-queue',
  lang,
  0,
  (p, f) => [
    p.reason === 'waitlist'
      ? 'There is a waiting list for this'
      : p.position == null
        ? 'A person needs to look at this first'
        : `You are number ${f.n(p.position)} in the queue`,
    `${p.until == null ? '' : `You will hear from us by ${f.d(p.until)}. `}You do not need to send anything else for now.`,
    'See where it stands, or write to us if it is urgent.',
  ],
  [actionSeeProgress, actionContact],
  { help },
];

/** Message received */
export const supportAck: MomentWords = [
  'support.ack',
  lang,
  0,
  (p, f) => [
    `Thank you${p.name == null ? '' : `, ${f.s(p.name)}`}, we have received your message`,
    p.summary == null ? 'A person will read it.' : `This is how I understand it: ${f.s(p.summary)}`,
    p.until == null
      ? 'If we have missed something, reply and add it.'
      : `I will write back by ${f.t(p.until)}, even if I have not solved it by then.`,
  ],
  [actionReply],
  { help },
];

/** More information needed */
export const supportNeedInfo: MomentWords = [
  'support.need-info',
  lang,
  0,
  (p, f) => [
    'We need two details to find this',
    p.why == null ? 'They tell us whether it is one account or all of them.' : f.s(p.why),
    p.questions == null
      ? 'Tell us what you did before it happened, and which words were on the screen.'
      : f.s(p.questions),
  ],
  [actionReply, actionCall],
  { help },
];

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = [
  'support.bug-acknowledged',
  lang,
  1,
  (p, f) => [
    'You are right, and it is our bug',
    `We see the same thing here.${p.workaround == null ? '' : ` Until it is fixed, this works: ${f.s(p.workaround)}.`}`,
    p.until == null
      ? 'Follow it to get a message when something changes.'
      : `I will write to you by ${f.d(p.until)}, with or without a fix.`,
  ],
  [actionFollow, actionReply],
  { help },
];

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = [
  'support.request-declined',
  lang,
  0,
  (p, f) => [
    `We will not build ${p.what == null ? 'this' : f.s(p.what)}`,
    p.why == null ? 'We would rather say so than leave you waiting.' : f.s(p.why),
    p.alternative == null
      ? 'Tell us what you need it for, and we will look for another way.'
      : `This comes closest today: ${f.s(p.alternative)}.`,
  ],
  [actionSeeOptions, actionReply],
  { help },
];

/** Refund given or refused */
export const supportRefund: MomentWords = [
  'support.refund',
  lang,
  36,
  (p, f) => [
    p.reason === 'refunded'
      ? 'This has been refunded already'
      : p.reason === 'disputed'
        ? 'This payment is in dispute'
        : p.outcome === 'given'
          ? `We have refunded ${p.amount == null ? 'this payment' : f.s(p.amount)}`
          : `We cannot refund ${p.amount == null ? 'this payment' : f.s(p.amount)}`,
    p.why == null
      ? p.reason === 'disputed'
        ? 'Your bank decides about it now.'
        : p.outcome === 'given'
          ? 'The bank decides how long it takes.'
          : 'It cannot be paid back from here.'
      : f.s(p.why),
    p.outcome === 'given'
      ? 'If it does not arrive, reply and we will trace it.'
      : 'If you see it differently, reply, and a person will look at it again.',
    undefined,
    undefined,
    p.money === 'refunded'
      ? 'The money has been sent back to you.'
      : p.money === 'pending'
        ? 'The refund is pending.'
        : p.money === 'charged'
          ? 'The money has not been paid back.'
          : p.money === 'not-charged'
            ? 'You have not been charged.'
            : 'Your bank app shows whether it has arrived.',
  ],
  [actionReply],
  { help, push },
];

/** Bad news that affects many */
export const supportBadNews: MomentWords = [
  'support.bad-news',
  lang,
  1,
  (p, f) => [
    p.what == null ? 'Something will change for you' : f.s(p.what),
    `${p.why == null ? 'We would like you to hear it from us first.' : f.s(p.why)}${p.until == null ? '' : ` Until ${f.d(p.until)}, everything stays as it is.`}`,
    'See what changes and what stays. If it does not work for you, reply and tell us.',
  ],
  [actionSeeChanges, actionReply],
  { help },
];

/** Someone is angry */
export const supportAngry: MomentWords = [
  'support.angry',
  lang,
  2,
  (p, f) => [
    p.what == null ? 'You are right to tell us about this' : `${f.s(p.what)} The fault is ours.`,
    `${p.owner == null ? 'One person' : f.s(p.owner)} will stay with it until it is settled.`,
    p.time == null
      ? 'Tell us when we can call you, or reply here.'
      : `We can call you at ${f.t(p.time)}, or you can reply here.`,
  ],
  [actionCall, actionReply],
  { help },
];

/** Someone is leaving */
export const supportLeaving: MomentWords = [
  'support.leaving',
  lang,
  0,
  (p, f) => [
    `Your plan ${p.reason === 'ended' ? 'has already ended' : p.until == null ? 'will end' : `ends on ${f.d(p.until)}`}`,
    p.readable == null ? 'You can export your data.' : `You can read everything until ${f.d(p.readable)}.`,
    'If you like, tell us what made you leave. One line is enough.',
  ],
  [actionReply, actionSkip, actionExport],
  { help },
];

/** Handing a person over */
export const supportHandoff: MomentWords = [
  'support.handoff',
  lang,
  0,
  (p, f) => [
    `${p.name == null ? 'A person' : f.s(p.name)} is taking over from here`,
    `They can see ${p.what == null ? 'this conversation' : f.s(p.what)}, so you do not need to repeat it.`,
    p.minutes == null
      ? 'Stay here, or leave an address where we can reach you.'
      : `It takes about ${f.p(p.minutes) === 'one' ? `${f.n(p.minutes)} minute` : `${f.n(p.minutes)} minutes`}. You can stay here until then.`,
  ],
  [actionSeeSent, actionStay],
  { help },
];

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = [
  'support.vulnerable',
  lang,
  35,
  (p, f) => [
    p.reason === 'bereavement' ? 'We are sorry for your loss' : 'We can find a way through this together',
    p.paused == null
      ? 'You do not need to explain everything, and you can take your time.'
      : `You do not need to do anything today. We have paused ${f.s(p.paused)}.`,
    'When you are ready, one call or message is enough to start.',
    undefined,
    'You choose how we stay in touch.',
  ],
  [['call', 'Talk to someone'], actionNotNow],
  { push },
];

/** Nothing here yet */
export const emptyFirstUse: MomentWords = [
  'empty.first-use',
  lang,
  0,
  (p, f) => [
    `${p.things == null ? 'Nothing here' : `No ${f.s(p.things)}`} yet`,
    p.purpose == null ? 'What you create will appear here.' : f.s(p.purpose),
    'Create the first one, or start from an example.',
  ],
  [actionCreate],
  { help },
];

/** Nothing matches */
export const emptyNoResults: MomentWords = [
  'empty.no-results',
  lang,
  0,
  (p, f) => [
    `Nothing matches${p.query == null ? '' : ` "${f.s(p.query)}"`}`,
    `Filters may be hiding what you are looking for.${p.suggestion == null ? '' : ` Did you mean "${f.s(p.suggestion)}"?`}`,
    'Clear the filters, or search for another word.',
  ],
  [actionClearFilters, actionSearch],
  { help },
];

/** Not found or removed */
export const emptyNotFound: MomentWords = [
  'empty.not-found',
  lang,
  1,
  (p, f) => [
    p.reason === 'removed'
      ? 'This has been removed'
      : p.reason === 'sold-out'
        ? 'This is sold out'
        : p.object == null
          ? 'There is nothing at this address'
          : `We could not find ${f.s(p.object)}`,
    p.moved == null
      ? p.reason === 'sold-out'
        ? 'None are left at the moment.'
        : p.reason === 'removed'
          ? 'It will not come back here.'
          : 'It may have moved, or it may not be open to you.'
      : `It has moved to ${f.s(p.moved)}.`,
    'Search for it, or start from the home page.',
  ],
  [actionSearch, actionGoHome, actionReport],
  { help },
];

/** All moments. */
export const words: Words = /* @__PURE__ */ byMoment([
  moneyDeclined,
  moneyDetails,
  moneyExpired,
  moneyFunds,
  moneyVerify,
  moneyUnknownOutcome,
  moneyRenewalFailed,
  moneyPayoutFailed,
  accessWrongCredentials,
  accessLockedOut,
  accessCodeProblem,
  accessSessionExpired,
  accessNoPermission,
  accessSuspended,
  accessProviderProblem,
  accessPasswordRejected,
  workSaveFailed,
  workLeavingUnsaved,
  workConflict,
  workLost,
  netOffline,
  netTimeout,
  netServerError,
  netOutage,
  netDegraded,
  netRateLimited,
  netUpdateRequired,
  formMissing,
  formFormat,
  formNotEligible,
  fileRejected,
  fileInterrupted,
  deviceBlocked,
  planLimitReached,
  planFeatureLocked,
  planTrialEnding,
  deleteConfirm,
  deleteAccount,
  secUnusualActivity,
  secBreach,
  waitLongTask,
  waitReviewOrQueue,
  supportAck,
  supportNeedInfo,
  supportBugAcknowledged,
  supportRequestDeclined,
  supportRefund,
  supportBadNews,
  supportAngry,
  supportLeaving,
  supportHandoff,
  supportVulnerable,
  emptyFirstUse,
  emptyNoResults,
  emptyNotFound,
]);
