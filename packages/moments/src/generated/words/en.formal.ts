// 2c9496961a34 4851e2fd2a9e
// Generated from locales/en.formal.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Words } from '../../words.js';

const lang = 'en';
const help = '{ref|=|If you contact us, quote #.}';
const money =
  '{money|not-charged=You have not been charged.|pending=The payment is pending.|charged=We have taken the payment.|refunded=We have refunded you.|We do not know yet if you were charged. Check your bank app.}';
const work =
  '{work|saved=Your work is saved.|on-this-device=Your work is kept on this device.|not-saved=Your latest changes are not saved.|Check whether your latest changes were saved.}';
const again = 'Choose another way this time.';
const person = 'This needs a person now. Contact us.';
const push = 'There is a message for you';
const actionUseAnotherCard = 'use-another-card|Use another card';
const actionPayAnotherWay = 'pay-another-way|Pay another way';
const actionContact = 'contact|Contact us';
const actionUpdateCard = 'update-card|Update card';
const actionSignIn = 'sign-in|Sign in';
const actionResetPassword = 'reset-password|Reset password';
const actionGetCode = 'get-code|Email me a code';
const actionOtherSignIn = 'other-sign-in|Sign in another way';
const actionCopyWork = 'copy-work|Copy your work';
const actionExport = 'export|Export your data';
const actionStay = 'stay|Stay here';
const actionRetry = 'retry|Try again';
const actionSeeStatus = 'see-status|See service status';
const actionGoToAnswer = 'go-to-answer|Go to the answer';
const actionSeeOptions = 'see-options|See other options';
const actionSeePlans = 'see-plans|See plans and prices';
const actionKeep = 'keep|Keep it';
const actionSeeProgress = 'see-progress|See progress';
const actionReply = 'reply|Reply';
const actionCall = 'call|Arrange a call';
const actionSearch = 'search|Search';

/** Card declined */
export const moneyDeclined: MomentWords = [
  'money.declined',
  lang,
  6,
  [actionUseAnotherCard, actionPayAnotherWay, actionContact],
  '{reason|bank=Your bank declined this payment|unsupported=This card cannot be used here|This payment did not go through}',
  '{reason|bank=Your bank can tell you why.|unsupported=It does not cover this purchase or currency.|We cannot show the exact reason.}{until|=| We are holding your order until ~.}',
  'Use another card, pay another way, or ask your bank about this one.',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Card details do not match */
export const moneyDetails: MomentWords = [
  'money.details',
  lang,
  5,
  ['edit-details|Check card details', actionUseAnotherCard, actionContact],
  'Check the {reason|number=card number|expiry=expiry date|security-code=security code|postal-code=postal code|address=billing address|pin=PIN|bank-account=account number|card details}',
  '{reason|security-code=It is the 3 or 4 digits printed on the card.|One detail does not match.}',
  'Correct it, or use another card.',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Card expired or replaced */
export const moneyExpired: MomentWords = [
  'money.expired',
  lang,
  5,
  [actionUpdateCard, actionPayAnotherWay, actionContact],
  '{last4|=This card|The card ending in #} {reason|replaced=is no longer in use|has expired}',
  '{until|=It cannot be used for payments any more.|Your plan stays on until ^.}',
  'Add your new card, or choose another way to pay.',
  help,
  money,
  '',
  '',
  '',
  push,
];

/** Amount not covered */
export const moneyFunds: MomentWords = [
  'money.funds',
  lang,
  6,
  [actionPayAnotherWay, actionUseAnotherCard, actionContact],
  '{reason|limit=This payment is over a limit|too-small=This amount is below the minimum|This card cannot cover {amount|=the payment|#} right now}',
  '{reason|limit=Cards and ways of paying have limits.|too-small=It cannot be paid by card.|The bank did not approve this amount.}',
  'Use another card, pay another way, or choose another amount.',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Bank check needed */
export const moneyVerify: MomentWords = [
  'money.verify',
  lang,
  5,
  ['approved|I have approved it', actionUseAnotherCard, actionContact],
  '{reason|reader=Finish this payment at the card reader|paypal=Approve this payment with PayPal|Approve this payment with your bank}',
  'It waits until you have confirmed who you are.',
  '{reason|reader=Insert the card and enter the PIN, or unlock and hold the phone there again.|Open the message or app, approve the payment, then come back.}',
  help,
  money,
  '',
  again,
  person,
  push,
];

/** Payment outcome unknown */
export const moneyUnknownOutcome: MomentWords = [
  'money.unknown-outcome',
  lang,
  7,
  ['check-payment|Check the payment', actionContact],
  '{reason|duplicate=This payment may have gone through already|paid=This is already paid|in-progress=This payment is still in progress|{money|not-charged=This payment did not go through|charged=This payment went through|We do not know yet if this payment went through}}',
  '{reason|paid=There is nothing more to pay.|We did not get a clear answer.}',
  '{money|not-charged=You can pay again.|charged=You do not need to pay again.|refunded=You can pay again.|Look for {descriptor|=the payment|"#"} in your bank app before you pay again.}{until|=| We will let you know by ~.}',
  help,
  money,
  '',
  '',
  '',
  push,
];

/** Renewal payment did not go through */
export const moneyRenewalFailed: MomentWords = [
  'money.renewal-failed',
  lang,
  5,
  [actionUpdateCard, 'end-plan|End the plan', actionContact],
  '{reason|stopped=These payments have been stopped|past-due=There is an unpaid balance|Your renewal payment did not go through}',
  '{reason|stopped=Your bank or PayPal no longer allows them.|past-due=The next payment waits for it.|We tried {last4|=your saved card|the card ending in #}.}{until|=| Everything works until ^.}',
  'Update the card to keep the plan, or end it.{retryDate|=| We will try again on ^.}',
  help,
  money,
  '',
  '',
  '',
  push,
];

/** Payout came back */
export const moneyPayoutFailed: MomentWords = [
  'money.payout-failed',
  lang,
  6,
  ['update-bank-account|Update bank account', actionContact],
  '{reason|unverified=Confirm your bank account to get paid|limit=This payout is over a limit|We could not send your payout}',
  '{reason|unverified=We need to know that it is yours first.|limit=It is more than can be paid out right now.|The transfer to your bank was not possible.}',
  '{reason|unverified=Confirm it|limit=Choose a smaller amount|Check your bank account and payout settings}, then ask for the payout again.',
  help,
  '{money|not-charged=The money is still in your balance.|pending=The transfer is on its way.|charged=The amount has left your balance.|refunded=The money is back in your balance.|We do not know yet where the money is. Check your balance.}',
  '',
  '',
  '',
  push,
];

/** Sign-in details not recognised */
export const accessWrongCredentials: MomentWords = [
  'access.wrong-credentials',
  lang,
  1,
  [actionSignIn, actionResetPassword, actionGetCode, actionContact],
  '{reason|person-check=We could not confirm that you are a person|current-password=That is not the current password|{flow|sign-up=We could not create an account with these details|That email and password do not match}}',
  '{reason|person-check=The check that you are a person did not finish.|To protect accounts, we do not say more than that.}',
  '{reason|person-check=Reload the page and do the check again.|{flow|sign-up=If you already have an account, sign in or reset the password.|Check the email and caps lock, or reset the password.}}',
  help,
  '',
  '',
  'Reset the password, or sign in with a code from your email.',
  person,
];

/** Sign-in paused after several tries */
export const accessLockedOut: MomentWords = [
  'access.locked-out',
  lang,
  2,
  [actionResetPassword, actionGetCode, actionContact],
  '{reason|almost=A few more tries will pause sign-in|Sign-in is paused {retryAt|=for now|until ~}}',
  'There were several tries in a row, and a pause protects the account.',
  'Reset the password, get a code by email, or sign in {retryAt|=after a break|after that time}.',
  help,
];

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = [
  'access.code-problem',
  lang,
  1,
  ['send-code|Send a new one', actionOtherSignIn, actionContact],
  '{reason|wrong=That code does not match|not-sent=The code could not be sent|same-browser=Open the link in the browser you started in|unconfirmed=Confirm your address first|invite=This invitation no longer works|That code or link no longer works}',
  'Each works once and for a short time, and only the newest counts.',
  '{reason|invite=Ask the person who invited you for a new one.|Ask for a new one, or sign in another way.{sentTo|=| It goes to #.}}',
  help,
  '',
  '',
  'Sign in another way, or look in the junk folder for the newest message.',
  person,
];

/** Signed out while working */
export const accessSessionExpired: MomentWords = [
  'access.session-expired',
  lang,
  9,
  [actionSignIn, actionCopyWork, actionContact],
  '{reason|confirm=Confirm who you are|payment-form=The payment form timed out|You are no longer signed in}',
  '{reason|confirm=We ask again before something important changes.|That happens after a while without activity.}',
  'Sign in to carry on.',
  help,
  '',
  work,
];

/** No access to a thing or an action */
export const accessNoPermission: MomentWords = [
  'access.no-permission',
  lang,
  1,
  ['ask-access|Ask for access', 'switch-account|Switch account'],
  '{reason|region=This is not available where you are|sign-up-closed=New accounts are closed right now|managed=Your organisation manages this account|You need access to {object|=this|#}}',
  '{reason|region=There is a legal reason, and it is not about you.|{owner|=The owner or an admin|#} can change that.}',
  'Ask for access, or switch to another account.',
  help,
];

/** Account paused by us */
export const accessSuspended: MomentWords = [
  'access.suspended',
  lang,
  2,
  ['ask-review|Ask for a review', actionExport],
  '{date|=We have paused this account|We paused this account on ^}',
  '{why|=It stays paused until a person has reviewed it.|#}',
  'Ask for a review, and tell us what we should know.',
  help,
  '',
  '',
  '',
  '',
  push,
];

/** Sign-in with another service did not finish */
export const accessProviderProblem: MomentWords = [
  'access.provider-problem',
  lang,
  9,
  [actionOtherSignIn, 'retry-sign-in|Try signing in again', actionContact],
  '{reason|passkey=The passkey was not used|linked=This is set up already|pop-up=The browser blocked the sign-in window|signed-in=You are already signed in|{provider|=Sign-in did not finish|# did not finish signing you in}}',
  '{reason|signed-in=There is nothing more to do here.|We did not get the confirmation we need.}',
  '{reason|pop-up=Allow pop-ups for this site, then try again.|Sign in another way, or try once more.}',
  help,
  '',
  '',
  again,
  person,
];

/** New password not accepted */
export const accessPasswordRejected: MomentWords = [
  'access.password-rejected',
  lang,
  0,
  ['change-password|Choose another password', 'use-passkey|Use a passkey instead'],
  '{reason|too-short=Use {limit|=a longer password|# or more characters}|too-long=Use {limit|=a shorter password|# or fewer characters}|mix=Use capital and small letters, numbers and symbols|reused=Choose a password that is new here|leaked=Choose a password that has not leaked|Choose a password that is harder to guess}',
  '{reason|leaked=This one is on a list from a leak elsewhere.|Length protects best.}',
  'Three or four random words work well. A password manager can make one.',
  help,
];

/** Save did not happen */
export const workSaveFailed: MomentWords = [
  'work.save-failed',
  lang,
  11,
  ['save|Save now', actionCopyWork, actionContact],
  '{reason|storage=This device has no room to save|{since|=Your changes are not saved yet|Not saved since ~}}',
  '{reason|storage=The browser cannot keep more for this site.|The save did not reach us.}',
  '{reason|storage=Free some space, then save again.|Save again, or copy your work to be safe.}',
  help,
  '',
  '{work|saved=The last version is saved.|on-this-device=What you typed is kept on this device.|not-saved=What you typed is on this screen only.|Copy your work before you close this page.}',
  'Copy your work first. Then reload the page and paste it.',
  person,
];

/** Leaving with unsaved changes */
export const workLeavingUnsaved: MomentWords = [
  'work.leaving-unsaved',
  lang,
  1,
  ['save-and-leave|Save and leave', 'leave|Leave without saving', actionStay],
  'Save {object|=your changes|"#"} before you leave?',
  'Leaving drops what you changed since the last save.',
  'Save first, or leave without the changes.',
  help,
  '',
  '{work|saved=Everything is saved.|on-this-device=A draft stays on this device.|not-saved=The changes are on this page only.|The changes may be on this page only.}',
];

/** Someone else changed it */
export const workConflict: MomentWords = [
  'work.conflict',
  lang,
  1,
  [
    'compare|{reason|exists=|locked=|Compare versions}',
    'keep-mine|{reason|exists=|locked=|Keep mine}',
    'keep-theirs|{reason|exists=|locked=|Keep theirs}',
    'rename|{reason|exists=Choose another name|}',
    'open-existing|{reason|exists=Open that one|}',
    'make-copy|{reason|locked=Work on a copy|}',
  ],
  '{reason|exists=There is already one with this name|{name|=Someone else|#} {reason|locked=is editing this|changed this while you were editing}}',
  '{reason|locked=Until they are done, it can only be read.|Nothing has been replaced.}',
  '{reason|locked=Wait until they are done, or work on a copy.|exists=Choose another name, or open the one that is there.|Compare the two, then choose which to keep.}',
  help,
  '',
  work,
];

/** Work is gone */
export const workLost: MomentWords = [
  'work.lost',
  lang,
  11,
  ['see-missing|See what is missing', actionContact],
  '{what|=Some of your work is lost|We lost #}',
  'We are sorry. {cause|=We cannot say yet how it happened.|#}',
  'See what is missing and what can be restored.',
  help,
  '',
  '{work|saved=Everything else is saved.|on-this-device=A copy is on this device.|not-saved=It was not saved anywhere else.|We do not know yet how much can be restored.}',
];

/** Offline or unreachable */
export const netOffline: MomentWords = [
  'net.offline',
  lang,
  9,
  [actionRetry, actionContact],
  '{reason|offline=You are offline|portal=This network wants you to sign in|reader=The card reader is offline|We cannot be reached right now}',
  '{reason|offline=This device has no connection right now.|portal=Wi-Fi in hotels and trains often asks for that.|The connection or our service may be down.}',
  '{reason|portal=Open another page, sign in to the network, then come back.|Check the connection, then try again.}',
  help,
  '',
  work,
  'Switch to another network, such as mobile data.',
  person,
];

/** It took too long */
export const netTimeout: MomentWords = [
  'net.timeout',
  lang,
  9,
  ['check|Check what happened', actionRetry, actionContact],
  '{object|=This|#} took too long, so we stopped waiting',
  'The answer did not arrive in time.',
  '{work|saved=You do not need to repeat it.|on-this-device=Try again now.|not-saved=Try again now.|Check what happened first, so that it is not done twice.}',
  help,
  '',
  '{work|saved=It was saved all the same.|on-this-device=It is kept on this device.|not-saved=It was not saved.|We do not know yet whether it went through.}',
  again,
  person,
];

/** A problem on our side */
export const netServerError: MomentWords = [
  'net.server-error',
  lang,
  10,
  [actionRetry, actionSeeStatus, actionContact],
  '{reason|cancelled=This was cancelled before it finished|done=This went as it should|cookies=The cookies for this site are too large|Sorry, our service has a problem}',
  '{reason|cancelled=Nothing more happens now.|done=Nothing is wrong here.|You did not cause it.}',
  '{reason|cancelled=Start again when you like.|done=You can carry on.|cookies=Clear them, then sign in again.|Try again {retryAt|=in a few minutes|at ~}.}',
  help,
  '',
  work,
  'Use another browser or device.',
  person,
];

/** Outage or planned closure */
export const netOutage: MomentWords = [
  'net.outage',
  lang,
  10,
  [actionSeeStatus, actionContact],
  '{part|=Our service|#} cannot be reached {retryAt|=right now|until ~}',
  'The cause is on our side{since|=|, and it started at ~}.',
  '{update|=The service status says when it is back.|The next update is at ~.}',
  help,
  '',
  work,
];

/** Part of the page can't load */
export const netDegraded: MomentWords = [
  'net.degraded',
  lang,
  9,
  [actionRetry, actionSeeStatus],
  '{section|=Part of this page|#} cannot load right now',
  'The rest of the page works. An empty space does not mean anything was deleted.',
  'Load this part again, or carry on without it.',
  help,
];

/** A pause between requests */
export const netRateLimited: MomentWords = [
  'net.rate-limited',
  lang,
  8,
  [actionRetry, actionContact],
  '{retryAt|=This needs a short pause|This can go on at ~}',
  'A lot is arriving at once, so we have paused it for a moment.',
  'Wait {retryAt|=a minute|until then}, then try again.',
  help,
  '',
  work,
];

/** App or browser too old */
export const netUpdateRequired: MomentWords = [
  'net.update-required',
  lang,
  1,
  ['refresh|Refresh the page', actionCopyWork],
  '{reason|browser=This browser or device cannot do that|cookies=Cookies are switched off for this site|This version is out of date}',
  '{reason|browser=Something it needs is missing or switched off.|cookies=We need them to keep you signed in.|It cannot save or load everything any more.}',
  "{reason|browser=Use another browser or device, or update this one.|cookies=Allow cookies in the browser's settings, then refresh.|Copy what is not saved yet, then refresh the page.}",
  help,
  '',
  work,
];

/** An answer is missing */
export const formMissing: MomentWords = [
  'form.missing',
  lang,
  0,
  [actionGoToAnswer],
  '{label|={reason|phone=Enter a phone number|code=Enter the code|file=Choose a file|terms=Agree to the terms to continue|One answer is still missing}|Enter #}',
  'We need it before we can go on.',
  'Go to the answer and fill it in.',
  help,
];

/** An answer needs another form */
export const formFormat: MomentWords = [
  'form.format',
  lang,
  0,
  [actionGoToAnswer],
  '{reason|email=Enter an email address like name@example.com|phone=Enter a phone number with its country code|too-long={limit|=Make this answer shorter|Use # or fewer characters}|too-short={limit|=Make this answer longer|Use # or more characters}|too-low=Enter {min|=a higher value|# or more}|too-high=Enter {max|=a lower value|# or less}|step=Enter a whole number, like 30|number=Enter a number, like 30|future=Enter a date that is not in the future|taken=Choose another name, as this one is taken|{example|=Check {label|=this answer|#}|Enter it like this: #}}',
  'In this form we cannot use it yet.',
  'Go to the answer and change it.',
  help,
];

/** Not eligible */
export const formNotEligible: MomentWords = [
  'form.not-eligible',
  lang,
  2,
  [actionSeeOptions, actionContact],
  'You do not qualify for {what|=this|#} at the moment',
  '{why|=One of your answers does not fit the conditions for this.|#}{from|=| You can apply from ^.}',
  'See what else is open to you, or talk to us about your situation.',
  help,
];

/** File not accepted */
export const fileRejected: MomentWords = [
  'file.rejected',
  lang,
  1,
  ['choose-file|Choose another file', actionContact],
  '{reason|too-many=These are too many files at once|{file|=This file|#} {reason|type=is a type we cannot use|too-large=is too large|too-small=is too small|dimensions=has the wrong size|empty=is empty|password=has a password|virus=contains a virus|cannot be opened here}}',
  '{reason|type={types|=It is not among the types listed here.|These types work: #.}|too-large={limit|=It is over the limit for one file.|Files can be up to # MB{size|=|, and this one is # MB}.}|virus=To protect you and others, we did not keep it.|It needs a change before we can use it.}',
  '{reason|password=Remove the password|too-large=Make it smaller|Check it on your device}, or choose another file.',
  help,
];

/** Upload or download cut off */
export const fileInterrupted: MomentWords = [
  'file.interrupted',
  lang,
  9,
  ['resume|Resume', actionContact],
  '{total|={reason|changed=The file has changed on your device|{file|=The transfer|#} stopped before it finished}|{done|=0|#} of # uploaded}',
  '{reason|changed=It was moved, renamed or saved in the meantime.|The rest has not been sent.}',
  '{reason|changed=Choose the file again.|Resume when you are ready and connected.}',
  help,
  '',
  '',
  again,
  person,
];

/** Camera, microphone, location or clipboard not available */
export const deviceBlocked: MomentWords = [
  'device.blocked',
  lang,
  1,
  [actionRetry, 'continue-without|Continue without it'],
  '{reason|clipboard=The browser did not let us copy that|location=Location is off for this site|location-unknown=We could not find your location|The {device|camera=camera|microphone=microphone|location=location|clipboard=clipboard|camera or microphone} {reason|busy=may be in use by another app|missing=was not found|is not available to this site}}',
  '{reason|busy=Two apps often cannot use it at once.|missing=It may be unplugged or switched off.|clipboard=What you wanted to copy is still here.|The browser or the device decides that.}',
  '{reason|busy=Close the other app, then try again.|missing=Switch it on, then try again.|clipboard=Copy the text with the keyboard.|location-unknown=Try again outdoors, or type the address.|Choose the icon beside the address, allow it, then try again.}',
  help,
];

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = [
  'plan.limit-reached',
  lang,
  5,
  ['make-room|Make room', actionSeePlans],
  '{total|={reason|seats=Your plan has no free seats|storage=The storage is full|unpaid=This needs a plan or a payment first|You have reached a limit of your plan}|You have used all # {things|=on your plan|#}}',
  'What you have stays as it is. New ones cannot be added for now.',
  'Remove something you no longer need, or see the plans.',
  help,
];

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = [
  'plan.feature-locked',
  lang,
  4,
  ['ask-owner|Ask an owner', actionSeePlans],
  '{reason|coupon=This coupon has expired|{feature|=This|#} {plan|=is not part of your plan|comes with #}}',
  '{reason|coupon=The price without it still applies.|Everything on your plan works as before.}',
  '{reason|coupon=Use another coupon, or continue without one.|Ask an owner to add it, or see the plans.}',
  help,
];

/** Trial or grace period ending */
export const planTrialEnding: MomentWords = [
  'plan.trial-ending',
  lang,
  5,
  ['choose-plan|Choose a plan', 'end-trial|End the trial'],
  '{reason|active=Your trial is already running|Your trial {until|=is about to end|ends on ^}}',
  '{after|charged=If you do nothing, the plan starts and is charged then.|stops=If you do nothing, it stops and nothing is charged.|Check whether the plan starts by itself.}',
  'Choose a plan to keep it, or end the trial now.',
  help,
];

/** Deleting something */
export const deleteConfirm: MomentWords = [
  'delete.confirm',
  lang,
  1,
  [actionKeep, 'delete|Delete it'],
  '{reason|in-use=This card pays for a plan|only-way-in=This is the only way into your account|Delete {object|=this|#}?}',
  '{reason|in-use=Without it, the next payment cannot be made.|only-way-in=Without it, you could not sign in any more.|{includes|=Everything in it|#} will be deleted too.{days|=| You can restore it for {days|one=# day|# days}.}}',
  '{reason|in-use=Add another card first.|only-way-in=Add another way to sign in first.|Keep it, or delete it now.}',
  help,
];

/** Closing an account */
export const deleteAccount: MomentWords = [
  'delete.account',
  lang,
  1,
  ['keep|Keep account', 'close-account|Close account', actionExport],
  'Close your account{date|=| on ^}?',
  'You will not be able to sign in, and your data will be deleted{deleted|=| on ^}.{kept|=| By law we keep #.}',
  'Export what you want to keep. Then close the account, or keep it.',
  help,
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  ['not-me|It was not me', 'was-me|It was me'],
  '{reason|leaked=Your password was in a leak elsewhere|{device|=Check a recent sign-in|New sign-in from #}{place|=| in #}}',
  '{reason|leaked=Others may try it on your account.|{time|=It did not look like your usual ones.|It was on ^ at ~.}}',
  '{reason|leaked=Change the password here, and wherever else you use it.|If it was not you, tell us and change your password. If it was, there is nothing to do.}',
  'We never ask for your password in a message.',
];

/** Breach notice */
export const secBreach: MomentWords = [
  'sec.breach',
  lang,
  11,
  ['what-to-do|See what to do now', actionContact],
  'Someone got into one of our systems{date|=| on ^}',
  'We are sorry. {taken|=We do not know yet what they saw of yours.|They saw #.}{safe|=| They did not see #.}',
  'Start with the steps we have listed, the most important first.',
  help,
  '',
  '',
  '',
  '',
  push,
];

/** Long task in progress */
export const waitLongTask: MomentWords = [
  'wait.long-task',
  lang,
  8,
  [actionSeeProgress, 'stop|Stop it'],
  '{object|=This|#} is still running',
  '{total|=It needs some more time.|{done|=0|#} of # done.}{minutes|=| About {minutes|one=# minute|# minutes} left.}',
  '{notify|email=You can close this page. We will email you when it is done.|Keep this page open until it is done.}',
  help,
];

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = [
  'wait.review-or-queue',
  lang,
  0,
  [actionSeeProgress, actionContact],
  '{reason|waitlist=There is a waiting list for this|{position|=A person needs to look at this first|You are number # in the queue}}',
  '{until|=|You will hear from us by ^. }You do not need to send anything else for now.',
  'See where it stands, or write to us if it is urgent.',
  help,
];

/** Message received */
export const supportAck: MomentWords = [
  'support.ack',
  lang,
  0,
  [actionReply],
  'Thank you{name|=|, #}, we have received your message',
  '{summary|=A person will read it.|This is how I understand it: #}',
  '{until|=If we have missed something, reply and add it.|I will write back by ~, even if I have not solved it by then.}',
  help,
];

/** More information needed */
export const supportNeedInfo: MomentWords = [
  'support.need-info',
  lang,
  0,
  [actionReply, actionCall],
  'We need two details to find this',
  '{why|=They tell us whether it is one account or all of them.|#}',
  '{questions|=Tell us what you did before it happened, and what the screen said.|#}',
  help,
];

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = [
  'support.bug-acknowledged',
  lang,
  9,
  ['follow|Follow this bug', actionReply],
  'You are right, and it is our bug',
  'We see the same thing here.{workaround|=| Until it is fixed, this works: #.}',
  '{until|=Follow it to get a message when something changes.|I will write to you by ^, with or without a fix.}',
  help,
];

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = [
  'support.request-declined',
  lang,
  0,
  [actionSeeOptions, actionReply],
  'We will not build {what|=this|#}',
  '{why|=We would rather say so than leave you waiting.|#}',
  '{alternative|=Tell us what you need it for, and we will look for another way.|This comes closest today: #.}',
  help,
];

/** Refund given or refused */
export const supportRefund: MomentWords = [
  'support.refund',
  lang,
  4,
  [actionReply],
  '{reason|refunded=This is already refunded|disputed=This payment is disputed|not-refundable=We cannot refund {amount|=this payment|#}|{outcome|given=We have refunded {amount|=this payment|#}|declined=We cannot refund {amount|=this payment|#}|We do not know yet if {amount|=this payment|#} will be refunded}}',
  '{why|={reason|refunded=The bank decides how long it takes.|disputed=Your bank decides now.|not-refundable=It cannot be paid back from here.|{outcome|given=The bank decides how long it takes.|declined=It cannot be paid back from here.|No decision has reached us yet.}}|#}',
  '{outcome|given=Reply if it does not arrive, and we will trace it.|declined=Reply if you see it differently, and a person will look again.|Reply to ask where it stands.}',
  help,
  '{money|refunded=It has been sent back.|pending=The refund is pending.|charged=It has not been paid back.|not-charged=You have not been charged.|Your bank app shows if it has arrived.}',
  '',
  '',
  '',
  push,
];

/** Bad news that affects many */
export const supportBadNews: MomentWords = [
  'support.bad-news',
  lang,
  5,
  ['see-changes|See what changes', actionReply],
  '{what|=Something will change for you|#}',
  '{why|=We would like you to hear it from us first.|#}{until|=| Until ^, everything stays as it is.}',
  'See what changes and what stays. Reply if it does not work for you.',
  help,
];

/** Someone is angry */
export const supportAngry: MomentWords = [
  'support.angry',
  lang,
  2,
  [actionCall, actionReply],
  '{what|=You are right to tell us about this|# The fault is ours.}',
  '{owner|=We would like to put it right.|# is looking after this now.}',
  '{time|=Tell us when we can call you, or reply here.|We can call you at ~, or you can reply here.}',
  help,
];

/** Someone is leaving */
export const supportLeaving: MomentWords = [
  'support.leaving',
  lang,
  4,
  [actionReply, 'skip|Skip the question', actionExport],
  'Your plan {reason|ended=has already ended|{until|=will end|ends on ^}}',
  '{readable|=You can export your data.|You can read everything until ^.}',
  'If you like, tell us what made you leave. One line is enough.',
  help,
];

/** Handing a person over */
export const supportHandoff: MomentWords = [
  'support.handoff',
  lang,
  0,
  ['see-sent|See what was sent', actionStay],
  '{name|=A person|#} is taking over from here',
  'They can see {what|=this conversation|#}, so you do not need to repeat it.',
  '{minutes|=Stay here, or leave an address where we can reach you.|It takes about {minutes|one=# minute|# minutes}. You can stay here until then.}',
  help,
];

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = [
  'support.vulnerable',
  lang,
  3,
  ['call|Talk to someone', 'not-now|Not now'],
  '{reason|bereavement=We are sorry for your loss|We can find a way through this together}',
  '{paused|=You do not need to explain everything, and you can take your time.|You do not need to do anything today. We have paused #.}',
  'When you are ready, one call or message is enough to start.',
  'You choose how we stay in touch.',
  '',
  '',
  '',
  '',
  push,
];

/** Nothing here yet */
export const emptyFirstUse: MomentWords = [
  'empty.first-use',
  lang,
  0,
  ['create|Create the first one'],
  '{things|=Nothing here|No #} yet',
  '{purpose|=What you create will appear here.|#}',
  'Create the first one, or start from an example.',
  help,
];

/** Nothing matches */
export const emptyNoResults: MomentWords = [
  'empty.no-results',
  lang,
  0,
  ['clear-filters|Clear filters', actionSearch],
  'Nothing matches{query|=| "#"}',
  'Filters may be leaving out what you are looking for.{suggestion|=| Did you mean "#"?}',
  'Clear the filters, or search for another word.',
  help,
];

/** Not found or removed */
export const emptyNotFound: MomentWords = [
  'empty.not-found',
  lang,
  1,
  [actionSearch, 'go-home|Go to the home page', 'report|Report it'],
  '{reason|removed=This has been removed|sold-out=This is sold out|{object|=There is nothing at this address|We could not find #}}',
  '{moved|={reason|sold-out=None are left at the moment.|removed=It will not come back here.|It may have moved, or it may not be open to you.}|It has moved to #.}',
  'Search for it, or start from the home page.',
  help,
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
