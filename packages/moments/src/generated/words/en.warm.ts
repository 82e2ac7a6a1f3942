// ecd8b1b039db 4030c3c669c7
// Generated from locales/en.warm.json by scripts/compile.mjs. Change that file, not this one.

import { byMoment, type MomentWords, type Words } from '../../words.js';

const lang = 'en';
const help = "{ref|=|If you write to us, mention # and you won't have to explain it again.}";
const money =
  "{money|not-charged=You haven't been charged.|pending=The payment is pending. Your bank app will show you when it's done.|charged=We've taken the payment.|refunded=We've sent your money back.|We don't know yet if you were charged. Your bank app will tell you.}";
const work =
  "{work|saved=Your work is safely saved.|on-this-device=Your work is safe on this device.|not-saved=Your latest changes aren't saved.|Have a look whether your latest changes were saved.}";
const again = "Let's try another way this time, because this one may not work again.";
const person = "That's the third time now. Write to us, and let a person take a look.";
const push = "There's a message for you";
const actionUseAnotherCard = 'use-another-card|Use another card';
const actionPayAnotherWay = 'pay-another-way|Pay another way';
const actionContact = 'contact|Write to us';
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
  "{reason|bank=Your bank declined this payment|unsupported=This card can't be used here|This payment didn't go through}",
  "{reason|bank=Your bank can tell you why.|unsupported=It doesn't cover this purchase or currency.|We can't show the exact reason, and it may have nothing to do with you.}{until|=| We're holding your order until ~, so there's time.}",
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
  "{reason|security-code=It's the 3 or 4 digits printed on the card.|One detail doesn't match.}",
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
  "{until|=It can't be used for payments any more.|Your plan stays on until ^.}",
  'Add your new card when you have it to hand, or choose another way to pay.',
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
  "{reason|limit=This payment is over a limit|too-small=This amount is below the minimum|This card can't cover {amount|=the payment|#} right now}",
  "{reason|limit=Cards and ways of paying have limits.|too-small=It can't be paid by card.|The bank didn't approve this amount.}",
  'Use another card, pay another way, or choose another amount. If none of that fits, talk to us.',
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
  ["approved|I've approved it", actionUseAnotherCard, actionContact],
  '{reason|reader=Finish this payment at the card reader|paypal=Approve this payment with PayPal|Approve this payment with your bank}',
  "It waits for you until you've confirmed who you are.",
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
  "{reason|duplicate=This payment may have gone through|paid=This is already paid|in-progress=This payment is still in progress|{money|not-charged=This payment didn't go through|charged=This payment went through|We don't know yet if this payment went through}}",
  "{reason|paid=Nothing more is due.|We didn't get a clear answer.}",
  '{money|not-charged=You can pay again.|charged=You don\'t need to pay again.|refunded=You can pay again.|Look for {descriptor|=the payment|"#"} in your bank app before you pay again.}{until|=| We\'ll let you know by ~.}',
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
  "{reason|stopped=These payments have been stopped|past-due=There's an unpaid balance|The renewal didn't go through}",
  '{reason|stopped=Your bank or PayPal no longer allows them.|past-due=The next payment waits for it.|We tried {last4|=your saved card|the card ending in #}.}{until|=| Everything works until ^.}',
  "Update the card to keep the plan, or end it. Either is fine.{retryDate|=| We'll try again on ^.}",
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
  "{reason|unverified=Confirm your bank account to get paid|limit=This payout is over a limit|We couldn't send your payout}",
  "{reason|unverified=We need to know that it's yours first.|limit=It's more than can be paid out right now.|The transfer to your bank wasn't possible.}",
  '{reason|unverified=Confirm it|limit=Choose a smaller amount|Check your bank account and payout settings}, then ask for the payout again.',
  help,
  "{money|not-charged=The money is still in your balance.|pending=The transfer is on its way.|charged=The amount has left your balance.|refunded=The money is back in your balance.|We don't know yet where the money is. Check your balance.}",
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
  "{reason|person-check=We couldn't confirm that you're a person|current-password=That isn't the current password|{flow|sign-up=We couldn't create an account with these details|That email and password don't match}}",
  "{reason|person-check=The check that you are a person didn't finish.|To keep your account safe, we don't say more than that.}",
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
  "There were several tries in a row, so we've put in a pause to keep the account safe.",
  'Reset the password, get a code by email, or sign in {retryAt|=after a break|after that time}.',
  help,
];

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = [
  'access.code-problem',
  lang,
  1,
  ['send-code|Send a new one', actionOtherSignIn, actionContact],
  "{reason|wrong=That code doesn't match|not-sent=The code couldn't be sent|same-browser=Open the link in the browser you started in|unconfirmed=Confirm your address first|invite=This invitation no longer works|That code or link no longer works}",
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
  "{reason|confirm=Confirm who you are|payment-form=The payment form timed out|You're signed out}",
  '{reason|confirm=We like to ask again before something important changes.|That happens after a while without activity.}',
  "Sign in whenever you're ready to carry on.",
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
  "{reason|region=This isn't available where you are|sign-up-closed=New accounts are closed right now|managed=Your organisation manages this account|You need access to {object|=this|#}}",
  "{reason|region=There's a legal reason, and it isn't about you.|{owner|=The owner or an admin|#} can change that.}",
  'You can ask for access from here, or switch to another account.',
  help,
];

/** Account paused by us */
export const accessSuspended: MomentWords = [
  'access.suspended',
  lang,
  2,
  ['ask-review|Ask for a review', actionExport],
  "{date|=We've paused this account|We paused this account on ^}",
  '{why|=It stays paused until a person has reviewed it.|#}',
  'Ask for a review, and tell us your side of it.',
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
  "{reason|passkey=The passkey wasn't used|linked=This is set up already|pop-up=The browser blocked the sign-in window|signed-in=You're already signed in|{provider|=Sign-in didn't finish|# didn't finish signing you in}}",
  "{reason|signed-in=There's nothing more to do here.|We didn't get the confirmation we need.}",
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
  "{reason|too-short=Use {limit|=a longer password|# or more characters}|too-long=Use {limit|=a shorter password|# or fewer characters}|mix=Use capital and small letters, numbers and symbols|reused=Choose a password that's new here|leaked=Choose a password that hasn't leaked|Choose a password that's harder to guess}",
  '{reason|leaked=This one is on a list from a leak elsewhere.|Length protects best.}',
  'Three or four random words are long and you can remember them. A password manager can make one for you.',
  help,
];

/** Save did not happen */
export const workSaveFailed: MomentWords = [
  'work.save-failed',
  lang,
  11,
  ['save|Save now', actionCopyWork, actionContact],
  "{reason|storage=This device has no room to save|{since|=Your changes aren't saved yet|Not saved since ~}}",
  "{reason|storage=The browser can't keep more for this site.|The save didn't reach us.}",
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
  "If you leave now, what you've changed since the last save is gone.",
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
  "{reason|exists=There's already one with this name|{name|=Someone else|#} {reason|locked=is editing this|changed this while you were editing}}",
  "{reason|locked=Until they're done, it can only be read.|Nothing has been replaced.}",
  "{reason|locked=Wait until they're done, or work on a copy.|exists=Choose another name, or open the one that's there.|Compare the two, then choose which to keep.}",
  help,
  '',
  work,
];

/** Work is gone */
export const workLost: MomentWords = [
  'work.lost',
  lang,
  11,
  ["see-missing|See what's missing", actionContact],
  '{what|=Some of your work is lost|We lost #}',
  "We're sorry. {cause|=We can't say yet how it happened, and we'd rather not guess.|#}",
  "See what's missing and what can be restored.",
  help,
  '',
  "{work|saved=Everything else is saved.|on-this-device=A copy is on this device.|not-saved=It wasn't saved anywhere else.|We don't know yet how much can be restored.}",
];

/** Offline or unreachable */
export const netOffline: MomentWords = [
  'net.offline',
  lang,
  9,
  [actionRetry, actionContact],
  "{reason|offline=You're offline|portal=This network wants you to sign in|reader=The card reader is offline|We can't be reached right now}",
  '{reason|offline=This device has no connection right now.|portal=Wi-Fi in hotels and trains often asks for that.|The connection or our service may be down.}',
  '{reason|portal=Open another page, sign in to the network, then come back here.|Have a look at the connection, then try again.}',
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
  "The answer didn't arrive in time.",
  "{work|saved=You don't need to repeat it.|on-this-device=Try again now.|not-saved=Try again now.|Check what happened first, so that it isn't done twice.}",
  help,
  '',
  "{work|saved=It was saved all the same.|on-this-device=It's kept on this device.|not-saved=It wasn't saved.|We don't know yet whether it went through.}",
  again,
  person,
];

/** A problem on our side */
export const netServerError: MomentWords = [
  'net.server-error',
  lang,
  10,
  [actionRetry, actionSeeStatus, actionContact],
  '{reason|cancelled=This was cancelled before it finished|done=This went as it should|cookies=The cookies of this site are too large|Sorry, our service has a problem}',
  "{reason|cancelled=Nothing more happens now.|done=Nothing is wrong here.|It's nothing you did.}",
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
  "{part|=Our service|#} isn't available {retryAt|=right now|until ~}",
  'The cause is on our side{since|=|, and it started at ~}.',
  "{update|=The service status says when it's back.|The next update is at ~.}",
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
  "{section|=Part of this page|#} can't load right now",
  "The rest of the page works. An empty space doesn't mean anything was deleted.",
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
  "A lot is arriving at once, so we've slowed it down for a moment.",
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
  "{reason|browser=This browser or device can't do that|cookies=Cookies are switched off for this site|This version is out of date}",
  "{reason|browser=Something it needs is missing or switched off.|cookies=We need them to keep you signed in.|It can't save or load everything any more.}",
  "{reason|browser=Use another browser or device, or update this one.|cookies=Allow cookies in the browser's settings, then refresh.|Copy what isn't saved yet, then refresh the page.}",
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
  'Go to the answer and fill it in. The rest can stay as it is.',
  help,
];

/** An answer needs another form */
export const formFormat: MomentWords = [
  'form.format',
  lang,
  0,
  [actionGoToAnswer],
  "{reason|email=Enter an email address like name@example.com|phone=Enter a phone number with its country code|too-long={limit|=Make this answer shorter|Use # or fewer characters}|too-short={limit|=Make this answer longer|Use # or more characters}|too-low=Enter {min|=a higher value|# or more}|too-high=Enter {max|=a lower value|# or less}|step=Enter a whole number, like 30|number=Enter a number, like 30|future=Enter a date that isn't in the future|taken=Choose another name, as this one is taken|{example|=Check {label|=this answer|#}|Enter it like this: #}}",
  "In this form we can't use it yet.",
  'Go to the answer and change it.',
  help,
];

/** Not eligible */
export const formNotEligible: MomentWords = [
  'form.not-eligible',
  lang,
  2,
  [actionSeeOptions, actionContact],
  "You don't qualify for {what|=this|#} at the moment",
  "{why|=One of your answers doesn't fit the conditions for this.|#}{from|=| You can apply from ^.}",
  'Have a look at what else is open to you, or tell us about your situation.',
  help,
];

/** File not accepted */
export const fileRejected: MomentWords = [
  'file.rejected',
  lang,
  1,
  ['choose-file|Choose another file', actionContact],
  "{reason|too-many=These are too many files at once|{file|=This file|#} {reason|type=is a type we can't use|too-large=is too large|too-small=is too small|dimensions=has the wrong size|empty=is empty|password=has a password|virus=contains a virus|can't be opened here}}",
  "{reason|type={types|=It isn't among the types listed here.|These types work: #.}|too-large={limit|=It's over the limit for one file.|Files can be up to # MB{size|=|, and this one is # MB}.}|virus=To protect you and others, we didn't keep it.|It needs a change before we can use it.}",
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
  "{reason|changed=It was moved, renamed or saved in the meantime.|The rest hasn't been sent.}",
  "{reason|changed=Choose the file again.|Resume when you're ready and connected.}",
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
  "{reason|clipboard=The browser didn't let us copy that|location=Location is off for this site|location-unknown=We couldn't find your location|The {device|camera=camera|microphone=microphone|location=location|clipboard=clipboard|camera or microphone} {reason|busy=may be in use by another app|missing=wasn't found|isn't available to this site}}",
  '{reason|busy=Often only one app can use it.|missing=It may be unplugged or switched off.|clipboard=What you wanted to copy is still here.|The browser or the device decides that.}',
  '{reason|busy=Close the other app, then try again.|missing=Switch it on, then try again.|clipboard=Copy the text with the keyboard.|location-unknown=Try again outdoors, or type the address.|Choose the icon beside the address, allow it, then try again.}',
  help,
];

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = [
  'plan.limit-reached',
  lang,
  5,
  ['make-room|Make room', actionSeePlans],
  "{total|={reason|seats=Your plan has no free seats|storage=The storage is full|unpaid=This needs a plan or a payment first|You've reached a limit of your plan}|You've used all # {things|=on your plan|#}}",
  "What you have stays as it is. New ones can't be added for now.",
  'Remove something you no longer need, or see the plans.',
  help,
];

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = [
  'plan.feature-locked',
  lang,
  4,
  ['ask-owner|Ask an owner', actionSeePlans],
  "{reason|coupon=This coupon has expired|{feature|=This|#} {plan|=isn't part of your plan|comes with #}}",
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
  "Choose a plan if you'd like to stay, or end the trial now.",
  help,
];

/** Deleting something */
export const deleteConfirm: MomentWords = [
  'delete.confirm',
  lang,
  1,
  [actionKeep, 'delete|Delete it'],
  '{reason|in-use=This card pays for a plan|only-way-in=This is the only way into your account|Delete {object|=this|#}?}',
  "{reason|in-use=Without it, the next payment can't be made.|only-way-in=Without it, you couldn't sign in any more.|{includes|=Everything in it|#} will be deleted too.{days|=| You can restore it for {days|one=# day|# days}.}}",
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
  "You won't be able to sign in, and your data will be deleted{deleted|=| on ^}.{kept|=| By law we keep #.}",
  'Take along what you want to keep with an export. Then close the account, or keep it.',
  help,
];

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = [
  'sec.unusual-activity',
  lang,
  3,
  ["not-me|It wasn't me", 'was-me|It was me'],
  '{reason|leaked=Your password was in a leak elsewhere|{device|=Check a recent sign-in|New sign-in from #}{place|=| in #}}',
  "{reason|leaked=Others may try it on your account.|{time|=It didn't look like your usual ones.|It was on ^ at ~.}}",
  "{reason|leaked=Change the password here, and wherever else you use it.|If it wasn't you, tell us and change your password. If it was, there's nothing to do.}",
  'We never ask for your password in a message.',
];

/** Breach notice */
export const secBreach: MomentWords = [
  'sec.breach',
  lang,
  11,
  ['what-to-do|See what to do now', actionContact],
  'Someone got into one of our systems{date|=| on ^}',
  "We're sorry. {taken|=We don't know yet what they saw of yours.|They saw #.}{safe|=| They didn't see #.}",
  "Start with the steps we've listed, the most important first.",
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
  "{notify|email=You can close this page. We'll email you when it's done.|Keep this page open until it's done.}",
  help,
];

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = [
  'wait.review-or-queue',
  lang,
  0,
  [actionSeeProgress, actionContact],
  "{reason|waitlist=There's a waiting list for this|{position|=A person needs to look at this first|You're number # in the queue}}",
  "{until|=|You'll hear from us by ^. }There's nothing more you need to send for now.",
  "See where it stands, or write to us if it's urgent.",
  help,
];

/** Message received */
export const supportAck: MomentWords = [
  'support.ack',
  lang,
  0,
  [actionReply],
  "Thank you{name|=|, #}, we've got your message",
  '{summary|=A person will read it, word for word.|This is how I understand it: #}',
  "{until|=If we've missed something, reply and add it.|I'll write back by ~, even if I haven't solved it by then.}",
  help,
];

/** More information needed */
export const supportNeedInfo: MomentWords = [
  'support.need-info',
  lang,
  0,
  [actionReply, actionCall],
  'We need two details to find this',
  "{why|=They tell us whether it's one account or all of them.|#}",
  '{questions|=Tell us what you did before it happened, and what the screen said.|#}',
  help,
];

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = [
  'support.bug-acknowledged',
  lang,
  9,
  ['follow|Follow this bug', actionReply],
  "You're right, and it's our bug",
  "We see the same thing here.{workaround|=| Until it's fixed, this works: #.}",
  "{until|=Follow it to get a message when something changes.|I'll write to you by ^, with or without a fix.}",
  help,
];

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = [
  'support.request-declined',
  lang,
  0,
  [actionSeeOptions, actionReply],
  "We won't build {what|=this|#}",
  "{why|=We'd rather say so than leave you waiting.|#}",
  "{alternative|=Tell us what you need it for, and we'll look for another way.|This comes closest today: #.}",
  help,
];

/** Refund given or refused */
export const supportRefund: MomentWords = [
  'support.refund',
  lang,
  4,
  [actionReply],
  "{reason|refunded=This is already refunded|disputed=This payment is disputed|not-refundable=We can't refund {amount|=this payment|#}|{outcome|given=We've refunded {amount|=this payment|#}|declined=We can't refund {amount|=this payment|#}|We don't know yet if {amount|=this payment|#} will be refunded}}",
  "{why|={reason|refunded=The bank decides how long it takes.|disputed=Your bank decides now.|not-refundable=It can't be paid back from here.|{outcome|given=The bank decides how long it takes.|declined=It can't be paid back from here.|No decision has reached us yet.}}|#}",
  "{outcome|given=Reply if it doesn't arrive, and we'll trace it.|declined=Reply if you see it differently, and a person will look again.|Reply to ask where it stands.}",
  help,
  "{money|refunded=It has been sent back.|pending=The refund is pending.|charged=It hasn't been paid back.|not-charged=You haven't been charged.|Your bank app shows if it has arrived.}",
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
  "{why|=We'd like you to hear it from us first.|#}{until|=| Until ^, everything stays as it is.}",
  "See what changes and what stays. Reply if it doesn't work for you.",
  help,
];

/** Someone is angry */
export const supportAngry: MomentWords = [
  'support.angry',
  lang,
  2,
  [actionCall, actionReply],
  "{what|=You're right to tell us about this|# That's on us.}",
  "{owner|=We'd like to put it right.|# is looking after this now.}",
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
  'If you feel like it, tell us what made you leave. One line is enough.',
  help,
];

/** Handing a person over */
export const supportHandoff: MomentWords = [
  'support.handoff',
  lang,
  0,
  ['see-sent|See what was sent', actionStay],
  '{name|=A person|#} is with you from here',
  "They can see {what|=this conversation|#}, so you don't need to repeat it.",
  '{minutes|=Stay here, or leave an address where we can reach you.|It takes about {minutes|one=# minute|# minutes}. You can stay here until then.}',
  help,
];

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = [
  'support.vulnerable',
  lang,
  3,
  ['call|Talk to someone', 'not-now|Not now'],
  "{reason|bereavement=We're sorry for your loss|We can sort this out together}",
  "{paused|=You don't need to explain everything, and you can take your time.|You don't need to do anything today. We've paused #.}",
  "When you're ready, one call or message is enough to start.",
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
  'Create the first one, or have a look at an example.',
  help,
];

/** Nothing matches */
export const emptyNoResults: MomentWords = [
  'empty.no-results',
  lang,
  0,
  ['clear-filters|Clear filters', actionSearch],
  'Nothing matches{query|=| "#"}',
  'Filters may be leaving out what you\'re looking for.{suggestion|=| Did you mean "#"?}',
  'Clear the filters, or search for another word.',
  help,
];

/** Not found or removed */
export const emptyNotFound: MomentWords = [
  'empty.not-found',
  lang,
  1,
  [actionSearch, 'go-home|Go to the home page', 'report|Report it'],
  "{reason|removed=This has been removed|sold-out=This is sold out|{object|=There's nothing at this address|We couldn't find #}}",
  "{moved|={reason|sold-out=None are left at the moment.|removed=It won't come back here.|It may have moved, or it may not be open to you.}|It has moved to #.}",
  'Have a search for it, or start from the home page.',
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
