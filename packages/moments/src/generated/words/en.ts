// Generated from locales/en.json by scripts/compile.mjs. Change that file, not this one.

import type { MomentWords, Words, Text } from '../../words.js';

const sharedMoney: Text = ({money})=>(money==='not-charged'?'You haven\'t been charged.':money==='pending'?'The payment is pending, so the amount may show in your bank app for now.':money==='charged'?'You\'ve been charged for this.':money==='refunded'?'You\'ve been refunded.':'We don\'t know yet whether you were charged. Your bank app will show it.');
const sharedPerson: Text = 'It still isn\'t working. Contact us, so that a person can look into it.';
const sharedHelp: Text = ({ref},f)=>(ref==null?'If you\'d like a person to help, contact us.':`If you contact us, quote reference ${f.s(ref)}.`);
const actionUseAnotherCard: Text = 'Use another card';
const actionPayAnotherWay: Text = 'Pay another way';
const actionContact: Text = 'Contact us';
const actionEditDetails: Text = 'Check card details';
const actionUpdateCard: Text = 'Update card';
const actionApproved: Text = 'I\'ve approved it';
const actionCheckPayment: Text = 'Check the payment';
const actionEndPlan: Text = 'End the plan';
const actionUpdateBankAccount: Text = 'Update bank account';
const actionSignIn: Text = 'Sign in';
const actionResetPassword: Text = 'Reset password';
const actionGetCode: Text = 'Email me a code';
const actionSendCode: Text = 'Send a new one';
const actionOtherSignIn: Text = 'Sign in another way';
const sharedWork: Text = ({work})=>(work==='saved'?'Your work is saved.':work==='on-this-device'?'Your work is kept on this device.':work==='not-saved'?'Your latest changes aren\'t saved.':'If you were changing something, check whether it was saved.');
const actionCopyWork: Text = 'Copy your work';
const actionAskAccess: Text = 'Ask for access';
const actionSwitchAccount: Text = 'Switch account';
const actionAskReview: Text = 'Ask for a review';
const actionExport: Text = 'Export your data';
const actionRetrySignIn: Text = 'Try signing in again';
const actionChangePassword: Text = 'Choose another password';
const actionUsePasskey: Text = 'Use a passkey instead';
const actionSave: Text = 'Save now';
const actionSaveAndLeave: Text = 'Save and leave';
const actionLeave: Text = 'Leave without saving';
const actionStay: Text = 'Stay here';
const actionCompare: Text = 'Compare versions';
const actionKeepMine: Text = 'Keep mine';
const actionKeepTheirs: Text = 'Keep theirs';
const actionSeeMissing: Text = 'See what\'s missing';
const actionRetry: Text = 'Try again';
const actionCheck: Text = 'Check what happened';
const actionSeeStatus: Text = 'See service status';
const actionRefresh: Text = 'Refresh the page';
const actionGoToAnswer: Text = 'Go to the answer';
const actionSeeOptions: Text = 'See other options';
const actionChooseFile: Text = 'Choose another file';
const actionResume: Text = 'Resume';
const actionContinueWithout: Text = 'Continue without it';
const actionMakeRoom: Text = 'Make room';
const actionSeePlans: Text = 'See plans and prices';
const actionAskOwner: Text = 'Ask an owner';
const actionChoosePlan: Text = 'Choose a plan';
const actionEndTrial: Text = 'End the trial';
const actionKeep: Text = 'Keep it';
const actionDelete: Text = 'Delete it';
const actionCloseAccount: Text = 'Close account';
const actionNotMe: Text = 'It wasn\'t me';
const actionWasMe: Text = 'It was me';
const actionWhatToDo: Text = 'See what to do now';
const actionSeeProgress: Text = 'See progress';
const actionStop: Text = 'Stop it';
const actionCall: Text = 'Arrange a call';
const actionFollow: Text = 'Follow this bug';
const actionReply: Text = 'Reply';
const actionSeeChanges: Text = 'See what changes';
const actionSkip: Text = 'Skip the question';
const actionSeeSent: Text = 'See what was sent';
const actionNotNow: Text = 'Not now';
const actionCreate: Text = 'Create the first one';
const actionClearFilters: Text = 'Clear filters';
const actionSearch: Text = 'Search';
const actionGoHome: Text = 'Go to the home page';
const actionReport: Text = 'Report it';

/** Card declined */
export const moneyDeclined: MomentWords = {
  id:'money.declined',
  lang:'en',
  severity:'problem',
  title:({reason})=>(reason==='bank'?'Your bank declined this payment':reason==='unsupported'?'This card can\'t be used for this payment':reason==='pin'?'This card can\'t be used with its PIN right now':reason==='tries'?'This card is paused here for now':reason==='inactive'?'This card isn\'t active yet':reason==='paypal'?'PayPal couldn\'t make this payment':'This card was declined'),
  meaning:({reason,until},f)=>`${(reason==='bank'?'Your bank can tell you why.':reason==='unsupported'?'It doesn\'t work for this kind of purchase or this currency.':reason==='pin'?'Your bank can unlock the PIN.':reason==='tries'?'It was declined several times in a row, so we\'ve stopped trying it.':reason==='inactive'?'Your bank can activate it.':reason==='paypal'?'Your PayPal account can tell you more.':'We can\'t show the exact reason. Your bank may be able to say more.')}${(until==null?'':` Your order is held until ${f.t(until)}.`)}`,
  next:({reason})=>(reason==='paypal'?'Pay another way, or choose a different card in PayPal.':'Use another card or another way to pay, or ask your bank about this one.'),
  money:sharedMoney,
  push:'Your payment needs another look',
  again:'Choose a different card or another way to pay. This card is likely to be declined again.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['use-another-card',actionUseAnotherCard],['pay-another-way',actionPayAnotherWay],['contact',actionContact]],
};

/** Card details do not match */
export const moneyDetails: MomentWords = {
  id:'money.details',
  lang:'en',
  severity:'warning',
  title:({reason})=>(reason==='number'?'Check the card number':reason==='expiry'?'Check the expiry date':reason==='security-code'?'Check the security code':reason==='postal-code'?'Check the postal code':reason==='address'?'Check the billing address':reason==='pin'?'Check the PIN':reason==='bank-account'?'Check the account number':reason==='amount'?'Check the amount':'Check the card details'),
  meaning:({reason})=>(reason==='number'?'The number doesn\'t match a card, so a digit may be different.':reason==='expiry'?'The date doesn\'t match this card.':reason==='security-code'?'It doesn\'t match this card. It\'s the 3 or 4 digits printed on it.':reason==='postal-code'?'It isn\'t the one your bank has for this card.':reason==='address'?'It isn\'t the one your bank has for this card.':reason==='pin'?'It doesn\'t match this card.':reason==='bank-account'?'We couldn\'t find an account with this number.':reason==='amount'?'The bank can\'t take this amount.':'One of the details doesn\'t match the card.'),
  next:({reason})=>(reason==='bank-account'?'Compare it with a statement, then correct it.':reason==='amount'?'Change it, then pay.':'Compare it with the card, then correct it, or use another card.'),
  money:sharedMoney,
  field:({reason})=>(reason==='number'?'Check the card number: a digit may be different':reason==='expiry'?'Check the expiry date, as month and year':reason==='security-code'?'Check the security code: the 3 or 4 digits printed on the card':reason==='postal-code'?'Check the postal code your bank has for this card':reason==='address'?'Check the billing address your bank has for this card':reason==='pin'?'Check the PIN':reason==='bank-account'?'Check the account number':reason==='amount'?'Check the amount':'Check the card details'),
  again:'Use another card, or copy the details from the card once more.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['edit-details',actionEditDetails],['use-another-card',actionUseAnotherCard],['contact',actionContact]],
};

/** Card expired or replaced */
export const moneyExpired: MomentWords = {
  id:'money.expired',
  lang:'en',
  severity:'warning',
  title:({last4,reason},f)=>(last4==null?(reason==='replaced'?'This card is no longer in use':'This card has expired'):(reason==='replaced'?`The card ending in ${f.s(last4)} is no longer in use`:`The card ending in ${f.s(last4)} has expired`)),
  meaning:({until},f)=>(until==null?'It can\'t be used for payments any more.':`Your plan stays on until ${f.d(until)}.`),
  next:'Add your new card, or choose another way to pay.',
  money:sharedMoney,
  push:'Your saved card needs an update',
  help:sharedHelp,
  actions:[['update-card',actionUpdateCard],['pay-another-way',actionPayAnotherWay],['contact',actionContact]],
};

/** Amount not covered */
export const moneyFunds: MomentWords = {
  id:'money.funds',
  lang:'en',
  severity:'problem',
  title:({reason,amount},f)=>(reason==='limit'?'This payment is over a limit':reason==='too-small'?'This amount is below the minimum':(amount==null?'This card can\'t cover the payment right now':`This card can't cover ${f.s(amount)} right now`)),
  meaning:({reason})=>(reason==='limit'?'There\'s a limit on the card or on this kind of payment.':reason==='too-small'?'A payment this small can\'t be taken with a card.':'The bank didn\'t approve this amount.'),
  next:({reason})=>(reason==='too-small'?'Choose a larger amount, or pay another way.':'Use another card or another way to pay, or choose a smaller amount.'),
  money:sharedMoney,
  push:'Your payment needs another look',
  again:'Choose a different way to pay, or talk to us about your options.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['pay-another-way',actionPayAnotherWay],['use-another-card',actionUseAnotherCard],['contact',actionContact]],
};

/** Bank check needed */
export const moneyVerify: MomentWords = {
  id:'money.verify',
  lang:'en',
  severity:'warning',
  title:({reason})=>(reason==='pin'?'Use the card with its PIN':reason==='tap'?'Hold the card or phone to the reader again':reason==='paypal'?'Finish this step with PayPal':reason==='expired'?'The time for this step ran out':reason==='not-passed'?'The bank check isn\'t done yet':'Approve this payment with your bank'),
  meaning:({reason,amount},f)=>(reason==='pin'?'Your card asks for the PIN for this payment.':reason==='tap'?'The device or the card needs to confirm that it\'s you.':reason==='paypal'?'PayPal waits for your approval.':reason==='expired'?'A bank check stays open for a short time only.':reason==='not-passed'?'Your bank hasn\'t confirmed that it was you.':(amount==null?'Your bank wants to check that it\'s you.':`Your bank wants to check that it's you before it pays ${f.s(amount)}.`)),
  next:({reason})=>(reason==='pin'?'Insert the card and enter the PIN.':reason==='tap'?'Unlock the phone, or insert the card instead.':reason==='paypal'?'Approve it at PayPal, then come back here.':reason==='expired'?'Start the step again, or use another card.':reason==='not-passed'?'Do the check again, or use another card.':'Open the message or the app from your bank, approve the payment, then come back here.'),
  money:({money})=>(money==='not-charged'?'Nothing is taken until you approve it.':money==='pending'?'The payment is pending, so the amount may show in your bank app for now.':money==='charged'?'You\'ve been charged for this.':money==='refunded'?'You\'ve been refunded.':'We don\'t know yet whether you were charged. Your bank app will show it.'),
  push:'Your bank wants to check a payment',
  again:'If your bank hasn\'t sent anything, use another card or another way to pay.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['approved',actionApproved],['use-another-card',actionUseAnotherCard],['contact',actionContact]],
};

/** Payment outcome unknown */
export const moneyUnknownOutcome: MomentWords = {
  id:'money.unknown-outcome',
  lang:'en',
  severity:'critical',
  title:({reason})=>(reason==='duplicate'?'This payment may have gone through already':reason==='paid'?'This is already paid':reason==='in-progress'?'This payment is still being processed':reason==='not-started'?'The time to pay ran out':reason==='reader'?'The card reader didn\'t answer':'We don\'t know yet if this payment went through'),
  meaning:({reason})=>(reason==='duplicate'?'The same amount was sent a moment ago.':reason==='paid'?'There\'s nothing more to pay here.':reason==='in-progress'?'An earlier try for the same order hasn\'t finished.':reason==='not-started'?'We have no answer for this payment.':reason==='reader'?'It may have read the card all the same.':'We didn\'t get a clear answer in time.'),
  next:({reason,money,descriptor,until},f)=>`${(reason==='paid'?'Look for the receipt in your email or in your account.':(money==='not-charged'?'You can pay again.':money==='charged'?'You don\'t need to pay again.':(descriptor==null?'Look for this payment in your bank app before you pay again.':`Look for "${f.s(descriptor)}" in your bank app before you pay again.`)))}${(until==null?'':` We'll let you know by ${f.t(until)}.`)}`,
  money:sharedMoney,
  push:'Check a payment before you pay again',
  help:sharedHelp,
  actions:[['check-payment',actionCheckPayment],['contact',actionContact]],
};

/** Renewal payment did not go through */
export const moneyRenewalFailed: MomentWords = {
  id:'money.renewal-failed',
  lang:'en',
  severity:'warning',
  title:({reason,product},f)=>(reason==='stopped'?'Your bank has stopped these payments':reason==='ended'?'This billing agreement has ended':reason==='past-due'?'There\'s an unpaid balance':(product==null?'Your renewal payment didn\'t go through':`Your payment for ${f.s(product)} didn't go through`)),
  meaning:({reason,last4,until},f)=>`${(reason==='stopped'?'The card on file no longer allows them.':reason==='ended'?'Renewals can\'t be taken through it any more.':reason==='past-due'?'The next payment waits until it\'s settled.':(last4==null?'We tried the card you saved with us.':`We tried the card ending in ${f.s(last4)}.`))}${(until==null?'':` Everything keeps working until ${f.d(until)}.`)}`,
  next:({reason,retryDate},f)=>(reason==='stopped'?'To keep the plan, add another card. To stop it, end the plan here.':reason==='ended'?'To keep the plan, add a card.':reason==='past-due'?'Update the card to settle it.':`Update the card, or choose another one.${(retryDate==null?'':` We'll try again on ${f.d(retryDate)}.`)}`),
  money:sharedMoney,
  push:'Your payment details need an update',
  help:sharedHelp,
  actions:[['update-card',actionUpdateCard],['end-plan',actionEndPlan],['contact',actionContact]],
};

/** Payout came back */
export const moneyPayoutFailed: MomentWords = {
  id:'money.payout-failed',
  lang:'en',
  severity:'problem',
  title:({reason,amount},f)=>(reason==='unverified'?'Confirm your bank account to get paid':reason==='balance'?'This payout is larger than your balance':reason==='limit'?'Today\'s payout limit is reached':reason==='not-allowed'?'Payouts are paused on this account':(amount==null?'We couldn\'t send your payout':`We couldn't send your payout of ${f.s(amount)}`)),
  meaning:({reason})=>(reason==='closed'?'The bank says the account is closed.':reason==='details'?'The bank can\'t pay into this account.':reason==='unverified'?'We need to know that it\'s yours first.':reason==='balance'?'A payout can\'t be more than what\'s available.':reason==='limit'?'The rest can go out once the limit starts again.':reason==='not-allowed'?'Your account settings say what\'s missing.':'The bank didn\'t accept the transfer.'),
  next:({reason})=>(reason==='unverified'?'Confirm it in your payout settings.':reason==='balance'?'Choose a smaller amount.':reason==='limit'?'Ask for the rest tomorrow, or choose a smaller amount.':reason==='not-allowed'?'Open the payout settings, or contact us.':'Update the bank account, then ask for the payout again.'),
  money:({money})=>(money==='not-charged'?'The money is still in your balance.':money==='pending'?'The transfer is still on its way.':money==='charged'?'The amount has left your balance.':money==='refunded'?'The money is back in your balance.':'We don\'t know yet where the money is. Check your balance before you ask for it again.'),
  push:'There\'s news about your payout',
  help:sharedHelp,
  actions:[['update-bank-account',actionUpdateBankAccount],['contact',actionContact]],
};

/** Sign-in details not recognised */
export const accessWrongCredentials: MomentWords = {
  id:'access.wrong-credentials',
  lang:'en',
  severity:'warning',
  title:({reason,flow})=>(reason==='person-check'?'We couldn\'t confirm that you\'re a person':reason==='current-password'?'That isn\'t the current password':(flow==='sign-up'?'We couldn\'t create an account with these details':'That email and password don\'t match')),
  meaning:({reason})=>(reason==='person-check'?'The check on this page didn\'t finish.':reason==='current-password'?'We ask for it before anything changes.':'To protect accounts, we don\'t say more than that.'),
  next:({reason,flow})=>(reason==='person-check'?'Reload the page and do the check again.':reason==='current-password'?'Enter it once more, or reset the password.':(flow==='sign-up'?'If you already have an account, sign in or reset the password. If not, use another email address.':'Check the email address and caps lock, then sign in, or reset the password.')),
  again:'Reset the password, or sign in with a code from your email.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['sign-in',actionSignIn],['reset-password',actionResetPassword],['get-code',actionGetCode],['contact',actionContact]],
};

/** Sign-in paused after several tries */
export const accessLockedOut: MomentWords = {
  id:'access.locked-out',
  lang:'en',
  severity:'problem',
  title:({reason,retryAt},f)=>(reason==='almost'?'A few more tries will pause sign-in':reason==='bank-deposits'?'The account check is paused':(retryAt==null?'Sign-in is paused for now':`Sign-in is paused until ${f.t(retryAt)}`)),
  meaning:({reason})=>(reason==='almost'?'We pause it to protect the account.':reason==='bank-deposits'?'The amounts didn\'t match several times.':'There were several tries in a row, so we paused it to protect the account.'),
  next:({reason,retryAt})=>(reason==='bank-deposits'?'Add the bank account again, or use another way to pay.':reason==='almost'?'Reset the password, or get a code by email.':`Reset the password now, get a code by email, or ${(retryAt==null?'wait a while and sign in again.':'sign in after that time.')}`),
  push:'Sign-in to your account is paused',
  help:sharedHelp,
  actions:[['reset-password',actionResetPassword],['get-code',actionGetCode],['contact',actionContact]],
};

/** One-time code or link does not work */
export const accessCodeProblem: MomentWords = {
  id:'access.code-problem',
  lang:'en',
  severity:'warning',
  title:({reason})=>(reason==='wrong'?'That code doesn\'t match':reason==='expired'?'That code or link has expired':reason==='used'?'That link has been used already':reason==='not-sent'?'The code couldn\'t be sent':reason==='same-browser'?'Open the link in the browser you started in':reason==='unconfirmed'?'Confirm your address first':reason==='invite'?'This invitation no longer works':'That code or link doesn\'t work'),
  meaning:({reason})=>(reason==='wrong'?'Only the newest code works.':reason==='expired'?'For your security, they work for a short time only.':reason==='used'?'Each one works once.':reason==='not-sent'?'The message didn\'t go out.':reason==='same-browser'?'It works only where you asked for it.':reason==='unconfirmed'?'We need to know that it\'s yours.':reason==='invite'?'It was used or withdrawn, or it has run out.':'It may be out of date or used already.'),
  next:({reason,sentTo},f)=>`${(reason==='wrong'?'Enter the newest code, or ask for a new one.':reason==='used'?'If it was you, sign in as usual. If not, ask for a new one.':reason==='not-sent'?'Ask for it again, or sign in another way.':reason==='same-browser'?'Copy it to that browser, or ask for a new one here.':reason==='unconfirmed'?'Open the link in our message, or ask for a new one.':reason==='invite'?'Ask the person who invited you for a new one.':'Ask for a new one, or sign in another way.')}${(sentTo==null?'':` It goes to ${f.s(sentTo)}.`)}`,
  again:'Sign in another way, or look in the junk folder for the newest message.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['send-code',actionSendCode],['other-sign-in',actionOtherSignIn],['contact',actionContact]],
};

/** Signed out while working */
export const accessSessionExpired: MomentWords = {
  id:'access.session-expired',
  lang:'en',
  severity:'warning',
  title:({reason,minutes},f)=>(reason==='confirm'?'Confirm that it\'s you':reason==='payment-form'?'The payment form timed out':(minutes==null?'You\'ve been signed out':`You were signed out after ${(f.p(minutes)==='one'?`${f.n(minutes)} minute`:`${f.n(minutes)} minutes`)} without activity`)),
  meaning:({reason})=>(reason==='confirm'?'We ask again before something important changes.':reason==='payment-form'?'It stays open for a limited time.':'That happens after a time without activity, or when you sign out elsewhere.'),
  next:({reason})=>(reason==='confirm'?'Sign in once more to carry on.':reason==='payment-form'?'Reload the form, then carry on.':'Sign in to carry on.'),
  work:sharedWork,
  help:sharedHelp,
  actions:[['sign-in',actionSignIn],['copy-work',actionCopyWork],['contact',actionContact]],
};

/** No access to a thing or an action */
export const accessNoPermission: MomentWords = {
  id:'access.no-permission',
  lang:'en',
  severity:'warning',
  title:({reason,object},f)=>(reason==='region'?'This isn\'t available where you are':reason==='sign-up-closed'?'New accounts are closed right now':reason==='managed'?'Your organisation manages this account':(object==null?'You need access to this':`You need access to ${f.s(object)}`)),
  meaning:({reason,owner},f)=>(reason==='region'?'There\'s a legal reason, and it isn\'t about you.':reason==='sign-up-closed'?'Existing accounts work as before.':reason==='managed'?'Changes are made there, not here.':(owner==null?'The owner or an admin can give it to you.':`${f.s(owner)} can give it to you.`)),
  next:({reason})=>(reason==='region'?'If that seems wrong, contact us.':reason==='sign-up-closed'?'If you have an account, switch to it.':reason==='managed'?'Ask the person who runs it to make the change.':'Ask for access, or switch to another account.'),
  help:sharedHelp,
  actions:[['ask-access',actionAskAccess],['switch-account',actionSwitchAccount]],
};

/** Account paused by us */
export const accessSuspended: MomentWords = {
  id:'access.suspended',
  lang:'en',
  severity:'problem',
  title:({date},f)=>(date==null?'We\'ve paused this account':`We paused this account on ${f.d(date)}`),
  meaning:({why},f)=>(why==null?'It stays paused until it has been reviewed.':f.s(why)),
  next:({days},f)=>`Ask for a review, and tell us what we should know.${(days==null?'':` A person answers within ${(f.p(days)==='one'?`${f.n(days)} working day`:`${f.n(days)} working days`)}.`)}`,
  push:'There\'s a message about your account',
  help:sharedHelp,
  actions:[['ask-review',actionAskReview],['export',actionExport]],
};

/** Sign-in with another service did not finish */
export const accessProviderProblem: MomentWords = {
  id:'access.provider-problem',
  lang:'en',
  severity:'warning',
  title:({reason,provider},f)=>(reason==='closed'?'Sign-in stopped before it finished':reason==='passkey'?'The passkey wasn\'t used':reason==='passkey-exists'?'This device already has a passkey':reason==='linked'?'This sign-in is already connected':reason==='pop-up'?'The browser blocked the sign-in window':reason==='signed-in'?'You\'re already signed in':reason==='unavailable'?(provider==null?'The other service isn\'t answering':`${f.s(provider)} isn't answering`):reason==='other-account'?'That\'s a different account':(provider==null?'Sign-in didn\'t finish':`${f.s(provider)} didn't finish signing you in`)),
  meaning:({reason})=>(reason==='closed'?'You aren\'t signed in yet.':reason==='passkey'?'The device or the browser didn\'t confirm it.':reason==='passkey-exists'?'You can sign in with it.':reason==='linked'?'It was set up earlier.':reason==='pop-up'?'It opens in a window of its own.':reason==='signed-in'?'There\'s nothing more to do here.':reason==='unavailable'?'It may work again in a few minutes.':reason==='other-account'?'You\'re signed in here with another one.':'We didn\'t get the confirmation we need.'),
  next:({reason,provider},f)=>(reason==='pop-up'?'Allow pop-ups for this site, then try again.':reason==='signed-in'?'Carry on, or sign out to use another account.':reason==='passkey-exists'?'Sign in with the passkey.':reason==='linked'?'Sign in with it, or choose another way.':reason==='other-account'?'Choose the account you\'re signed in with, or sign out first.':(provider==null?'Sign in another way, or try once more.':`Sign in another way, or try ${f.s(provider)} once more.`)),
  again:'Sign in another way this time.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['other-sign-in',actionOtherSignIn],['retry-sign-in',actionRetrySignIn],['contact',actionContact]],
};

/** New password not accepted */
export const accessPasswordRejected: MomentWords = {
  id:'access.password-rejected',
  lang:'en',
  severity:'info',
  title:({reason,limit},f)=>(reason==='too-short'?(limit==null?'Use a longer password':`Use ${(f.p(limit)==='one'?`${f.n(limit)} character`:`${f.n(limit)} characters`)} or more`):reason==='too-long'?(limit==null?'Use a shorter password':`Use ${(f.p(limit)==='one'?`${f.n(limit)} character`:`${f.n(limit)} characters`)} or fewer`):reason==='weak'?'Use a longer password':reason==='mix'?'Use capital and small letters, numbers and symbols':reason==='common'?'Choose a password that fewer people use':reason==='personal'?'Leave your name and email out of the password':reason==='reused'?'Choose a password you haven\'t used here before':reason==='leaked'?'Choose a password that hasn\'t leaked':reason==='change'?'Choose a new password':'Choose a different password'),
  meaning:({reason})=>(reason==='leaked'?'This one is on a list from a leak elsewhere, so others may try it.':reason==='common'?'This one is among the first that others try.':reason==='personal'?'Those are the first things others try.':reason==='reused'?'An older password may be known to others.':reason==='change'?'We ask for that before you carry on.':'Length protects best.'),
  next:'Three or four random words work well, and a password manager can make one for you.',
  help:sharedHelp,
  actions:[['change-password',actionChangePassword],['use-passkey',actionUsePasskey]],
};

/** Save did not happen */
export const workSaveFailed: MomentWords = {
  id:'work.save-failed',
  lang:'en',
  severity:'critical',
  title:({reason,since,object},f)=>(reason==='storage'?'This device has no room to save':(since==null?(object==null?'Your changes aren\'t saved yet':`"${f.s(object)}" isn't saved yet`):`Not saved since ${f.t(since)}`)),
  meaning:({reason,seconds},f)=>(reason==='storage'?'The browser can\'t keep more for this site.':(seconds==null?'The save didn\'t reach us.':`The save didn't reach us. We try again every ${(f.p(seconds)==='one'?'second':`${f.n(seconds)} seconds`)}.`)),
  next:({reason})=>(reason==='storage'?'Free some space, then save again, or copy your work.':'Save again, or copy your work to be safe.'),
  work:({work})=>(work==='saved'?'The last version is saved.':work==='on-this-device'?'What you typed is kept on this device.':work==='not-saved'?'What you typed is on this screen only.':'Copy your work before you close this page.'),
  again:'Copy your work first. Then reload the page and paste it.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['save',actionSave],['copy-work',actionCopyWork],['contact',actionContact]],
};

/** Leaving with unsaved changes */
export const workLeavingUnsaved: MomentWords = {
  id:'work.leaving-unsaved',
  lang:'en',
  severity:'warning',
  title:({object},f)=>(object==null?'Save your changes before you leave?':`Save "${f.s(object)}" before you leave?`),
  meaning:({count},f)=>(count==null?'Leaving now drops what you changed since the last save.':`${(f.p(count)==='one'?`${f.n(count)} change has`:`${f.n(count)} changes have`)} been made since the last save.`),
  next:'Save first, or leave without the changes.',
  work:({work})=>(work==='saved'?'Everything is saved.':work==='on-this-device'?'A draft stays on this device.':work==='not-saved'?'The changes are on this page only.':'The changes may be on this page only.'),
  help:'',
  actions:[['save-and-leave',actionSaveAndLeave],['leave',actionLeave],['stay',actionStay]],
};

/** Someone else changed it */
export const workConflict: MomentWords = {
  id:'work.conflict',
  lang:'en',
  severity:'warning',
  title:({reason,name},f)=>(reason==='locked'?(name==null?'Someone else is editing this':`${f.s(name)} is editing this`):reason==='exists'?'There\'s already one with this name':(name==null?'This changed while you were editing':`${f.s(name)} changed this while you were editing`)),
  meaning:({reason})=>(reason==='locked'?'Until they\'re done, it can be read but not changed.':reason==='exists'?'Nothing has been replaced.':'Your version hasn\'t replaced theirs.'),
  next:({reason})=>(reason==='locked'?'Wait until they\'re done, or work on a copy.':reason==='exists'?'Choose another name, or open the one that\'s there.':'Compare the two, then choose which one to keep.'),
  work:sharedWork,
  help:sharedHelp,
  actions:[['compare',actionCompare],['keep-mine',actionKeepMine],['keep-theirs',actionKeepTheirs]],
};

/** Work is gone */
export const workLost: MomentWords = {
  id:'work.lost',
  lang:'en',
  severity:'critical',
  title:({what},f)=>(what==null?'Some of your work is lost':`We lost ${f.s(what)}`),
  meaning:({cause},f)=>`We're sorry. ${(cause==null?'We can\'t say yet how it happened.':f.s(cause))}`,
  next:'See what\'s missing, and what can be restored.',
  work:({work})=>(work==='saved'?'Everything else is saved.':work==='on-this-device'?'A copy is on this device.':work==='not-saved'?'It wasn\'t saved anywhere else.':'We don\'t know yet how much can be restored.'),
  help:({person,ref},f)=>`${(person==null?'Contact us to go through it with a person.':`${f.s(person)} can go through it with you.`)}${(ref==null?'':` The reference is ${f.s(ref)}.`)}`,
  actions:[['see-missing',actionSeeMissing],['contact',actionContact]],
};

/** Offline or unreachable */
export const netOffline: MomentWords = {
  id:'net.offline',
  lang:'en',
  severity:'warning',
  title:({reason,product},f)=>(reason==='offline'?'You\'re offline':reason==='portal'?'This network wants you to sign in':reason==='reader'?'The card reader is offline':(product==null?'We can\'t be reached right now':`We can't reach ${f.s(product)} right now`)),
  meaning:({reason})=>(reason==='offline'?'This device has no connection right now.':reason==='portal'?'Wi-Fi in hotels, trains and offices often asks for that.':reason==='reader'?'It has no connection right now.':'The connection may be down, or our service may not be answering.'),
  next:({reason})=>(reason==='offline'?'Check Wi-Fi or mobile data, then try again.':reason==='portal'?'Open another page in the browser, sign in to the network, then come back.':reason==='reader'?'Check its cable or Wi-Fi, then try again.':'Check the connection, then try again.'),
  work:sharedWork,
  again:'Switch to another network, such as mobile data.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['retry',actionRetry],['contact',actionContact]],
};

/** It took too long */
export const netTimeout: MomentWords = {
  id:'net.timeout',
  lang:'en',
  severity:'warning',
  title:({object},f)=>(object==null?'This took too long, so we stopped waiting':`${f.s(object)} took too long, so we stopped waiting`),
  meaning:'The answer didn\'t arrive in time.',
  next:({work})=>(work==='saved'?'You don\'t need to repeat it.':work==='on-this-device'?'Try again when the connection is better.':work==='not-saved'?'Try again now.':'Check what happened first, so that it isn\'t done twice.'),
  work:({work})=>(work==='saved'?'It was saved all the same.':work==='on-this-device'?'It\'s kept on this device.':work==='not-saved'?'It wasn\'t saved.':'We don\'t know yet whether it went through.'),
  again:'Use another network or device, and check first what has arrived.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['check',actionCheck],['retry',actionRetry],['contact',actionContact]],
};

/** A problem on our side */
export const netServerError: MomentWords = {
  id:'net.server-error',
  lang:'en',
  severity:'problem',
  title:({reason,product},f)=>(reason==='cancelled'?'This stopped before it finished':reason==='done'?'There\'s no problem to report':reason==='cookies'?'The cookies for this site are too large':(product==null?'Sorry, there\'s a problem on our side':`Sorry, there's a problem with ${f.s(product)}`)),
  meaning:({reason})=>(reason==='cancelled'?'Nothing more happens unless you start it again.':reason==='done'?'This went as it should.':reason==='cookies'?'The browser sends more than we can read.':'You didn\'t cause it.'),
  next:({reason,retryAt},f)=>(reason==='cancelled'?'Start again whenever you like.':reason==='done'?'You can carry on.':reason==='cookies'?'Clear the cookies for this site, then sign in again.':(retryAt==null?'Try again in a few minutes, or see the service status.':`Try again at ${f.t(retryAt)}, or see the service status.`)),
  work:sharedWork,
  again:'Use another browser or device, or see the service status.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['retry',actionRetry],['see-status',actionSeeStatus],['contact',actionContact]],
};

/** Outage or planned closure */
export const netOutage: MomentWords = {
  id:'net.outage',
  lang:'en',
  severity:'problem',
  title:({part,retryAt},f)=>(part==null?(retryAt==null?'Our service isn\'t available right now':`Our service isn't available until ${f.t(retryAt)}`):(retryAt==null?`${f.s(part)} isn't available right now`:`${f.s(part)} isn't available until ${f.t(retryAt)}`)),
  meaning:({since},f)=>(since==null?'The cause is on our side.':`It started at ${f.t(since)}, and the cause is on our side.`),
  next:({update,retryAt},f)=>(update==null?(retryAt==null?'The service status says when it\'s back.':'Come back then, or follow the service status.'):`The next update is at ${f.t(update)}.`),
  work:sharedWork,
  help:sharedHelp,
  actions:[['see-status',actionSeeStatus],['contact',actionContact]],
};

/** Part of the page can't load */
export const netDegraded: MomentWords = {
  id:'net.degraded',
  lang:'en',
  severity:'warning',
  title:({section},f)=>(section==null?'Part of this page can\'t load right now':`${f.s(section)} can't load right now`),
  meaning:'The rest of the page works. An empty space here doesn\'t mean that anything was deleted.',
  next:'Load this part again, or carry on without it.',
  help:sharedHelp,
  actions:[['retry',actionRetry],['see-status',actionSeeStatus]],
};

/** A pause between requests */
export const netRateLimited: MomentWords = {
  id:'net.rate-limited',
  lang:'en',
  severity:'info',
  title:({retryAt},f)=>(retryAt==null?'This needs a short pause':`This can go on at ${f.t(retryAt)}`),
  meaning:'A lot is arriving at once, so we\'ve paused it for a moment.',
  next:({retryAt})=>(retryAt==null?'Wait a minute, then try again.':'Wait until then, and try again.'),
  work:sharedWork,
  help:sharedHelp,
  actions:[['retry',actionRetry],['contact',actionContact]],
};

/** App or browser too old */
export const netUpdateRequired: MomentWords = {
  id:'net.update-required',
  lang:'en',
  severity:'warning',
  title:({reason})=>(reason==='browser'?'This browser can\'t do that':reason==='cookies'?'Cookies are switched off for this site':reason==='app'?'This step needs the app':'This version is out of date'),
  meaning:({reason})=>(reason==='browser'?'A part that we need is missing or switched off.':reason==='cookies'?'We need them to keep you signed in.':reason==='app'?'It isn\'t installed on this device.':'It can\'t save or load everything any more.'),
  next:({reason})=>(reason==='browser'?'Use another browser, or update this one.':reason==='cookies'?'Allow cookies in the browser\'s settings, then refresh the page.':reason==='app'?'Install the app, or continue on another device.':'Copy what you haven\'t saved, then refresh the page.'),
  work:sharedWork,
  help:sharedHelp,
  actions:[['refresh',actionRefresh],['copy-work',actionCopyWork]],
};

/** An answer is missing */
export const formMissing: MomentWords = {
  id:'form.missing',
  lang:'en',
  severity:'info',
  title:({label,reason},f)=>(label==null?(reason==='phone'?'Enter a phone number':reason==='code'?'Enter the code':reason==='file'?'Choose a file':reason==='terms'?'Agree to the terms to continue':reason==='current-password'?'Enter the current password':'One answer is still missing'):`Enter ${f.s(label)}`),
  meaning:'We need it before we can go on.',
  next:'Go to the answer and fill it in.',
  help:'',
  actions:[['go-to-answer',actionGoToAnswer]],
};

/** An answer needs another form */
export const formFormat: MomentWords = {
  id:'form.format',
  lang:'en',
  severity:'info',
  title:({reason,example,label,max,min,limit},f)=>(reason==='email'?'Enter an email address like name@example.com':reason==='phone'?'Enter a phone number with its country code':reason==='too-long'?(limit==null?'Make this answer shorter':`Use ${(f.p(limit)==='one'?`${f.n(limit)} character`:`${f.n(limit)} characters`)} or fewer`):reason==='too-short'?(limit==null?'Make this answer longer':`Use ${(f.p(limit)==='one'?`${f.n(limit)} character`:`${f.n(limit)} characters`)} or more`):reason==='length'?'Make this answer longer or shorter':reason==='too-low'?(min==null?'Enter a higher value':`Enter ${f.s(min)} or more`):reason==='too-high'?(max==null?'Enter a lower value':`Enter ${f.s(max)} or less`):reason==='step'?'Enter a whole number, like 30':reason==='number'?'Enter a number, like 30':reason==='future'?'Enter a date that isn\'t in the future':reason==='taken'?'Choose another name, because this one is taken':reason==='address'?'Check the address':reason==='tax-id'?'Check the tax ID':(example==null?(label==null?'Check this answer':`Check ${f.s(label)}`):`Enter it like this: ${f.s(example)}`)),
  meaning:'In this form we can\'t use it yet.',
  next:'Go to the answer and change it.',
  help:'',
  actions:[['go-to-answer',actionGoToAnswer]],
};

/** Not eligible */
export const formNotEligible: MomentWords = {
  id:'form.not-eligible',
  lang:'en',
  severity:'problem',
  title:({what},f)=>(what==null?'You don\'t qualify for this at the moment':`You don't qualify for ${f.s(what)} at the moment`),
  meaning:({why,from},f)=>`${(why==null?'One of your answers doesn\'t meet the conditions.':f.s(why))}${(from==null?'':` You can apply from ${f.d(from)}.`)}`,
  next:'See what else is open to you, or talk to us about your situation.',
  help:sharedHelp,
  actions:[['see-options',actionSeeOptions],['contact',actionContact]],
};

/** File not accepted */
export const fileRejected: MomentWords = {
  id:'file.rejected',
  lang:'en',
  severity:'warning',
  title:({file,reason},f)=>(file==null?(reason==='type'?'We can\'t use this type of file':reason==='too-large'?'This file is too large':reason==='too-small'?'This file is too small':reason==='too-many'?'These are too many files at once':reason==='empty'?'This file is empty':reason==='password'?'This file has a password':reason==='virus'?'This file contains a virus':reason==='template'?'This file doesn\'t use the template':reason==='corrupt'?'We couldn\'t open this file':reason==='dimensions'?'This image has the wrong size':'We can\'t use this file'):(reason==='type'?`${f.s(file)} is a type we can't use`:reason==='too-large'?`${f.s(file)} is too large`:reason==='too-small'?`${f.s(file)} is too small`:reason==='too-many'?'These are too many files at once':reason==='empty'?`${f.s(file)} is empty`:reason==='password'?`${f.s(file)} has a password`:reason==='virus'?`${f.s(file)} contains a virus`:reason==='template'?`${f.s(file)} doesn't use the template`:reason==='corrupt'?`We couldn't open ${f.s(file)}`:reason==='dimensions'?`${f.s(file)} has the wrong size`:`We can't use ${f.s(file)}`)),
  meaning:({reason,needed,count,limit,size,types},f)=>(reason==='type'?(types==null?'It isn\'t among the types listed here.':`These types work: ${f.s(types)}.`):reason==='too-large'?(limit==null?'It\'s over the limit for a file.':`Files can be up to ${f.b(limit)}${(size==null?'':`, and this one is ${f.b(size)}`)}.`):reason==='too-small'?'It\'s under the minimum for a file.':reason==='too-many'?(count==null?'There\'s a limit for one upload.':`${(f.p(count)==='one'?`${f.n(count)} file`:`${f.n(count)} files`)} can be uploaded at a time.`):reason==='empty'?'There\'s nothing in it.':reason==='password'?'So we can\'t read it.':reason==='virus'?'To protect you and others, we didn\'t keep it.':reason==='template'?'We can\'t find the columns we need.':reason==='dimensions'?(needed==null?'The width or height doesn\'t fit.':`It should be ${f.s(needed)} pixels.`):'It may be damaged, or in a form we can\'t read.'),
  next:({reason})=>(reason==='type'?'Save it as another type, or choose another file.':reason==='too-large'?'Make it smaller, or choose another file.':reason==='too-many'?'Choose fewer files.':reason==='password'?'Remove the password, then choose it again.':reason==='virus'?'Scan your device, and choose another file.':reason==='template'?'Copy your data into the template, then choose it again.':reason==='corrupt'?'Export it once more, or choose another file.':'Choose another file.'),
  help:sharedHelp,
  actions:[['choose-file',actionChooseFile],['contact',actionContact]],
};

/** Upload or download cut off */
export const fileInterrupted: MomentWords = {
  id:'file.interrupted',
  lang:'en',
  severity:'warning',
  title:({total,done,reason,file},f)=>(total==null?(reason==='changed'?'The file has changed on your device':reason==='stopped'?'The upload was stopped':(file==null?'The transfer stopped before it finished':`${f.s(file)} stopped before it finished`)):(done==null?'The upload stopped before it finished':`${f.n(done)} of ${(f.p(total)==='one'?`${f.n(total)} file`:`${f.n(total)} files`)} uploaded`)),
  meaning:({reason,percent},f)=>(reason==='changed'?'It was moved, renamed or saved since you chose it.':reason==='stopped'?'The rest hasn\'t been sent.':(percent==null?'The connection broke off on the way.':`The connection broke off at ${f.n(percent)}%.`)),
  next:({reason})=>(reason==='changed'?'Choose the file again.':reason==='stopped'?'Resume whenever you like.':'Resume when you\'re connected again.'),
  again:'Send it over another network, or in smaller parts.',
  person:sharedPerson,
  help:sharedHelp,
  actions:[['resume',actionResume],['contact',actionContact]],
};

/** Camera, microphone, location or clipboard not available */
export const deviceBlocked: MomentWords = {
  id:'device.blocked',
  lang:'en',
  severity:'warning',
  title:({reason,device})=>(reason==='busy'?(device==='camera'?'Another app may be using the camera':device==='microphone'?'Another app may be using the microphone':'Another app may be using the camera or microphone'):reason==='missing'?(device==='camera'?'We couldn\'t find a camera':device==='microphone'?'We couldn\'t find a microphone':'We couldn\'t find a camera or microphone'):reason==='unsupported'?(device==='camera'?'This camera can\'t do what we asked':device==='microphone'?'This microphone can\'t do what we asked':'This device can\'t do what we asked'):reason==='start'?(device==='camera'?'The camera didn\'t start':device==='microphone'?'The microphone didn\'t start':'The camera or microphone didn\'t start'):reason==='insecure'?'This page can\'t use the camera or microphone':reason==='clipboard'?'The browser didn\'t let us copy that':reason==='location'?'Location is off for this site':reason==='location-unknown'?'We couldn\'t find where you are':(device==='camera'?'The camera is blocked for this site':device==='microphone'?'The microphone is blocked for this site':device==='location'?'Location is off for this site':device==='clipboard'?'The clipboard is blocked for this site':'The browser blocks this for our site')),
  meaning:({reason})=>(reason==='busy'?'Two apps often can\'t use it at once.':reason==='missing'?'It may be unplugged or switched off.':reason==='unsupported'?'It doesn\'t offer the quality we need.':reason==='start'?'The device reported a fault.':reason==='insecure'?'Browsers allow that on secure pages only.':reason==='clipboard'?'What you wanted to copy is still here.':reason==='location-unknown'?'The device has no position right now.':'The browser or the device decides that, and you can change it.'),
  next:({reason})=>(reason==='busy'?'Close the other app, then try again.':reason==='missing'?'Plug one in or switch it on, then try again.':reason==='insecure'?'Open this page with https at the start of its address.':reason==='clipboard'?'Select the text, then copy it with the keyboard.':reason==='location'?'Allow it in the address bar, or type the address.':reason==='location-unknown'?'Try again outdoors or near a window, or type the address.':reason==='start'?'Unplug the device, plug it in again, then try again.':reason==='unsupported'?'Use another device, or continue without it.':'Choose the icon beside the address, allow it, then try again.'),
  help:sharedHelp,
  actions:[['retry',actionRetry],['continue-without',actionContinueWithout]],
};

/** Plan, seat or storage limit reached */
export const planLimitReached: MomentWords = {
  id:'plan.limit-reached',
  lang:'en',
  severity:'warning',
  title:({total,things,reason},f)=>(total==null?(reason==='seats'?'All seats on your plan are taken':reason==='storage'?'The storage is full':reason==='unpaid'?'This needs a plan or a payment first':reason==='sign-in-methods'?'There\'s no room for another sign-in method':'You\'ve reached a limit of your plan'):(things==null?`You've used all ${f.n(total)} on your plan`:`You've used all ${f.n(total)} ${f.s(things)}`)),
  meaning:'What you have stays as it is. New ones can\'t be added for now.',
  next:({plan,price},f)=>(plan==null?'Remove something you no longer need, or see the plans.':(price==null?`Remove something you no longer need, or move to ${f.s(plan)}.`:`Remove something you no longer need, or move to ${f.s(plan)} for ${f.s(price)}.`)),
  help:sharedHelp,
  actions:[['make-room',actionMakeRoom],['see-plans',actionSeePlans]],
};

/** Feature not in this plan */
export const planFeatureLocked: MomentWords = {
  id:'plan.feature-locked',
  lang:'en',
  severity:'info',
  title:({reason,feature,plan},f)=>(reason==='coupon'?'This coupon has expired':(feature==null?'This isn\'t part of your plan':(plan==null?`${f.s(feature)} isn't part of your plan`:`${f.s(feature)} comes with ${f.s(plan)}`))),
  meaning:({reason})=>(reason==='coupon'?'The price without it still applies.':'Everything else on your plan works as before.'),
  next:({reason})=>(reason==='coupon'?'Use another coupon, or continue without one.':'Ask an owner to add it, or see what the plans cost.'),
  help:sharedHelp,
  actions:[['ask-owner',actionAskOwner],['see-plans',actionSeePlans]],
};

/** Trial or grace period ending */
export const planTrialEnding: MomentWords = {
  id:'plan.trial-ending',
  lang:'en',
  severity:'warning',
  title:({reason,until},f)=>(reason==='active'?'Your trial is already running':(until==null?'Your trial is about to end':`Your trial ends on ${f.d(until)}`)),
  meaning:({after,amount},f)=>(after==='charged'?(amount==null?'If you do nothing, the plan starts and is charged then.':`If you do nothing, the plan starts and ${f.s(amount)} is charged then.`):after==='stops'?'If you do nothing, it stops and nothing is charged.':(amount==null?'Check what it costs after that, and whether it starts by itself.':`After that, it costs ${f.s(amount)}.`)),
  next:'Choose a plan to keep it, or end the trial now.',
  help:sharedHelp,
  actions:[['choose-plan',actionChoosePlan],['end-trial',actionEndTrial]],
};

/** Deleting something */
export const deleteConfirm: MomentWords = {
  id:'delete.confirm',
  lang:'en',
  severity:'warning',
  title:({reason,object,count},f)=>(reason==='in-use'?'This card pays for a plan':reason==='only-way-in'?'This is the only way into your account':(object==null?(count==null?'Delete this?':`Delete ${(f.p(count)==='one'?`${f.n(count)} item`:`${f.n(count)} items`)}?`):`Delete "${f.s(object)}"?`)),
  meaning:({reason,includes,days},f)=>(reason==='in-use'?'Without it, the next payment can\'t be made.':reason==='only-way-in'?'Without it, you couldn\'t sign in any more.':`${(includes==null?'Everything in it goes too.':`This goes too: ${f.s(includes)}.`)}${(days==null?'':` You can restore it for ${(f.p(days)==='one'?`${f.n(days)} day`:`${f.n(days)} days`)}.`)}`),
  next:({reason})=>(reason==='in-use'?'Add another card first.':reason==='only-way-in'?'Add another way to sign in first.':'Keep it, or delete it now.'),
  help:'',
  actions:[['keep',actionKeep],['delete',actionDelete]],
};

/** Closing an account */
export const deleteAccount: MomentWords = {
  id:'delete.account',
  lang:'en',
  severity:'warning',
  title:({date},f)=>(date==null?'Close your account?':`Close your account on ${f.d(date)}?`),
  meaning:({deleted,kept},f)=>`${(deleted==null?'You won\'t be able to sign in, and your data will be deleted.':`You won't be able to sign in, and your data will be deleted on ${f.d(deleted)}.`)}${(kept==null?'':` By law we keep ${f.s(kept)}.`)}`,
  next:'Export what you want to keep. Then close the account, or keep it.',
  help:sharedHelp,
  actions:[['keep','Keep account'],['close-account',actionCloseAccount],['export',actionExport]],
};

/** Unusual sign-in or leaked password */
export const secUnusualActivity: MomentWords = {
  id:'sec.unusual-activity',
  lang:'en',
  severity:'critical',
  title:({reason,device,place},f)=>(reason==='leaked'?'Your password was in a leak elsewhere':(device==null?(place==null?'Check a recent sign-in':`New sign-in from ${f.s(place)}`):(place==null?`New sign-in from ${f.s(device)}`:`New sign-in from ${f.s(device)} in ${f.s(place)}`))),
  meaning:({reason,time},f)=>(reason==='leaked'?'Others may try it on your account.':(time==null?'It didn\'t look like your usual ones.':`It was on ${f.d(time)} at ${f.t(time)}.`)),
  next:({reason})=>(reason==='leaked'?'Change the password here, and wherever else you use it.':'If it wasn\'t you, choose "It wasn\'t me" and change your password. If it was you, there\'s nothing to do.'),
  push:'Check a recent sign-in',
  help:({ref},f)=>`We never ask for your password in a message.${(ref==null?'':` The reference is ${f.s(ref)}.`)}`,
  actions:[['not-me',actionNotMe],['was-me',actionWasMe]],
};

/** Breach notice */
export const secBreach: MomentWords = {
  id:'sec.breach',
  lang:'en',
  severity:'critical',
  title:({date},f)=>(date==null?'Someone got into one of our systems':`Someone got into one of our systems on ${f.d(date)}`),
  meaning:({taken,safe},f)=>`We're sorry. ${(taken==null?'We don\'t know yet what they saw of yours.':`They saw ${f.s(taken)}.`)}${(safe==null?'':` They didn't see ${f.s(safe)}.`)}`,
  next:'Start with the steps we\'ve listed, the most important first.',
  push:'An important message about your account',
  help:sharedHelp,
  actions:[['what-to-do',actionWhatToDo],['contact',actionContact]],
};

/** Long task in progress */
export const waitLongTask: MomentWords = {
  id:'wait.long-task',
  lang:'en',
  severity:'info',
  title:({object},f)=>(object==null?'This is still running':`${f.s(object)} is still running`),
  meaning:({total,done,reason,minutes},f)=>`${(total==null?(reason==='reader'?'The card reader is busy with another payment.':'It hasn\'t finished yet.'):(done==null?`${(f.p(total)==='one'?`${f.n(total)} item`:`${f.n(total)} items`)} to do.`:`${f.n(done)} of ${f.n(total)} done.`))}${(minutes==null?'':` About ${(f.p(minutes)==='one'?`${f.n(minutes)} minute`:`${f.n(minutes)} minutes`)} left.`)}`,
  next:({notify})=>(notify==='email'?'You can close this page. We\'ll email you when it\'s done.':notify==='here'?'You can carry on. We\'ll tell you here when it\'s done.':'Keep this page open until it\'s done.'),
  help:sharedHelp,
  actions:[['see-progress',actionSeeProgress],['stop',actionStop]],
};

/** Waiting for a person */
export const waitReviewOrQueue: MomentWords = {
  id:'wait.review-or-queue',
  lang:'en',
  severity:'info',
  title:({reason,position,received},f)=>(reason==='waitlist'?'There\'s a waiting list for this':(position==null?(received==null?'We\'re waiting for a person to look at this':`We got this on ${f.d(received)}`):`You're number ${f.n(position)} in the queue`)),
  meaning:({until},f)=>(until==null?'You don\'t need to send anything else for now.':`You'll hear from us by ${f.d(until)}. You don't need to send anything else.`),
  next:({reason})=>(reason==='waitlist'?'Join the list, or ask us when it opens.':'See where it stands, or write to us if it\'s urgent.'),
  help:sharedHelp,
  actions:[['see-progress',actionSeeProgress],['contact',actionContact]],
};

/** Message received */
export const supportAck: MomentWords = {
  id:'support.ack',
  lang:'en',
  severity:'info',
  title:({name},f)=>(name==null?'Thank you, we\'ve got your message':`Thank you, ${f.s(name)}, we've got your message`),
  meaning:({summary},f)=>(summary==null?'A person will read it.':`This is how I understand it: ${f.s(summary)}`),
  next:({until},f)=>(until==null?'If we\'ve missed something, reply and add it.':`I'll write back by ${f.t(until)}, even if I haven't solved it by then.`),
  help:sharedHelp,
  actions:[['reply','Add something']],
};

/** More information needed */
export const supportNeedInfo: MomentWords = {
  id:'support.need-info',
  lang:'en',
  severity:'info',
  title:({tried},f)=>(tried==null?'We need two details to find this':`I've tried ${f.s(tried)}, and need two details`),
  meaning:({why},f)=>(why==null?'They tell us whether it\'s one account or all of them.':f.s(why)),
  next:({questions},f)=>(questions==null?'Tell us what you did just before it happened, and which words were on the screen.':f.s(questions)),
  help:sharedHelp,
  actions:[['reply','Send the details'],['call',actionCall]],
};

/** Bug confirmed, no fix yet */
export const supportBugAcknowledged: MomentWords = {
  id:'support.bug-acknowledged',
  lang:'en',
  severity:'warning',
  title:'You\'re right, and it\'s our bug',
  meaning:({what,workaround},f)=>`${(what==null?'We see the same thing here, so it isn\'t anything you did.':`We see the same thing here: ${f.s(what)}.`)}${(workaround==null?'':` Until it's fixed, this works: ${f.s(workaround)}.`)}`,
  next:({until},f)=>(until==null?'Follow it, and you\'ll get a message when something changes.':`I'll write to you by ${f.d(until)}, with or without a fix.`),
  help:sharedHelp,
  actions:[['follow',actionFollow],['reply',actionReply]],
};

/** Saying no to a request */
export const supportRequestDeclined: MomentWords = {
  id:'support.request-declined',
  lang:'en',
  severity:'info',
  title:({what},f)=>(what==null?'We won\'t build this':`We won't build ${f.s(what)}`),
  meaning:({why},f)=>(why==null?'We\'d rather say so than leave you waiting.':f.s(why)),
  next:({alternative},f)=>(alternative==null?'Tell us what you need it for, and we\'ll look for another way.':`This comes closest today: ${f.s(alternative)}.`),
  help:sharedHelp,
  actions:[['see-options',actionSeeOptions],['reply','Tell us more']],
};

/** Refund given or refused */
export const supportRefund: MomentWords = {
  id:'support.refund',
  lang:'en',
  severity:'info',
  title:({reason,outcome,amount},f)=>(reason==='refunded'?'This has been refunded already':reason==='disputed'?'This payment is in dispute':reason==='not-refundable'?'We can\'t refund this payment':(outcome==='refused'?(amount==null?'We can\'t refund this':`We can't refund ${f.s(amount)}`):(amount==null?'Your refund':`Your refund of ${f.s(amount)}`))),
  meaning:({why,reason,days},f)=>(why==null?(reason==='refunded'?'There\'s nothing left to pay back.':reason==='disputed'?'Your bank decides about it now.':reason==='not-refundable'?'This way of paying can\'t be reversed.':(days==null?'How long it takes is up to the bank.':`It takes up to ${(f.p(days)==='one'?`${f.n(days)} working day`:`${f.n(days)} working days`)} to reach your account.`)):f.s(why)),
  next:({reason,outcome})=>(reason==='disputed'?'Ask your bank how the dispute stands.':reason==='refunded'?'If you don\'t see it in your bank app yet, reply and we\'ll trace it.':(outcome==='refused'?'If you see it differently, reply, and a person will look at it again.':'If it hasn\'t arrived by then, reply and we\'ll trace it.')),
  money:({money})=>(money==='not-charged'?'You haven\'t been charged.':money==='pending'?'The refund is on its way.':money==='charged'?'The money hasn\'t been paid back.':money==='refunded'?'The money has been sent back to you.':'We don\'t know yet whether the money was sent back. Your bank app will show it.'),
  help:sharedHelp,
  actions:[['reply',actionReply]],
};

/** Bad news that affects many */
export const supportBadNews: MomentWords = {
  id:'support.bad-news',
  lang:'en',
  severity:'warning',
  title:({what,from},f)=>`${(what==null?'Something will change for you':f.s(what))}${(from==null?'':`, from ${f.d(from)}`)}`,
  meaning:({why,until},f)=>`${(why==null?'We\'d like you to hear it from us first.':f.s(why))}${(until==null?'':` Until ${f.d(until)}, everything stays as it is.`)}`,
  next:'See what changes and what stays. If it doesn\'t work for you, reply and tell us.',
  help:sharedHelp,
  actions:[['see-changes',actionSeeChanges],['reply',actionReply]],
};

/** Someone is angry */
export const supportAngry: MomentWords = {
  id:'support.angry',
  lang:'en',
  severity:'problem',
  title:({what},f)=>(what==null?'You\'re right to tell us about this':`${f.s(what)} That's on us.`),
  meaning:({owner,doing},f)=>`${(owner==null?'One person will stay with it until it\'s settled.':`${f.s(owner)} is looking after it until it's settled.`)}${(doing==null?'':` ${f.s(doing)}`)}`,
  next:({time},f)=>(time==null?'Tell us when we can call you, or reply here if you\'d rather write.':`We can call you at ${f.t(time)}, or you can reply here.`),
  help:sharedHelp,
  actions:[['call',actionCall],['reply',actionReply]],
};

/** Someone is leaving */
export const supportLeaving: MomentWords = {
  id:'support.leaving',
  lang:'en',
  severity:'info',
  title:({reason,until},f)=>(reason==='ended'?'Your plan has already ended':(until==null?'Your plan will end':`Your plan ends on ${f.d(until)}`)),
  meaning:({readable,deleted},f)=>`${(readable==null?'You can export your data before that.':`You can read everything until ${f.d(readable)}.`)}${(deleted==null?'':` Your data is deleted on ${f.d(deleted)}.`)}`,
  next:'If you like, tell us what made you leave. One line is enough.',
  help:sharedHelp,
  actions:[['reply','Answer'],['skip',actionSkip],['export',actionExport]],
};

/** Handing a person over */
export const supportHandoff: MomentWords = {
  id:'support.handoff',
  lang:'en',
  severity:'info',
  title:({name},f)=>(name==null?'We\'re passing this to a person':`${f.s(name)} is taking over from here`),
  meaning:({what},f)=>(what==null?'They can see this conversation, so you don\'t need to repeat it.':`They can see ${f.s(what)}, so you don't need to repeat it.`),
  next:({minutes},f)=>(minutes==null?'Stay here, or leave an address where we can reach you.':`It takes about ${(f.p(minutes)==='one'?`${f.n(minutes)} minute`:`${f.n(minutes)} minutes`)}. You can stay here until then.`),
  help:sharedHelp,
  actions:[['see-sent',actionSeeSent],['stay','Wait here']],
};

/** Hardship, bereavement or danger */
export const supportVulnerable: MomentWords = {
  id:'support.vulnerable',
  lang:'en',
  severity:'critical',
  title:({reason})=>(reason==='bereavement'?'We\'re sorry for your loss':'We can sort this out together'),
  meaning:({paused},f)=>(paused==null?'You don\'t need to explain everything, and you can take your time.':`You don't need to do anything today. We've paused ${f.s(paused)}.`),
  next:({person},f)=>(person==null?'When you\'re ready, one call or one message is enough to start.':`When you're ready, ask for ${f.s(person)}. One call or one message is enough.`),
  push:'A message from our team',
  help:({outside},f)=>(outside==null?'You choose how we stay in touch.':`You choose how we stay in touch. ${f.s(outside)} can help as well.`),
  actions:[['call','Talk to someone'],['not-now',actionNotNow]],
};

/** Nothing here yet */
export const emptyFirstUse: MomentWords = {
  id:'empty.first-use',
  lang:'en',
  severity:'info',
  title:({things},f)=>(things==null?'Nothing here yet':`No ${f.s(things)} yet`),
  meaning:({purpose},f)=>(purpose==null?'What you create will appear here.':f.s(purpose)),
  next:'Create the first one, or start from an example.',
  help:sharedHelp,
  actions:[['create',actionCreate]],
};

/** Nothing matches */
export const emptyNoResults: MomentWords = {
  id:'empty.no-results',
  lang:'en',
  severity:'info',
  title:({query,place},f)=>(query==null?'Nothing matches':(place==null?`Nothing matches "${f.s(query)}"`:`Nothing in ${f.s(place)} matches "${f.s(query)}"`)),
  meaning:({count,suggestion},f)=>`${(count==null?'Filters may be hiding what you\'re looking for.':`${(f.p(count)==='one'?`${f.n(count)} filter is`:`${f.n(count)} filters are`)} on and may be hiding it.`)}${(suggestion==null?'':` Did you mean "${f.s(suggestion)}"?`)}`,
  next:'Clear the filters, or search for another word.',
  help:sharedHelp,
  actions:[['clear-filters',actionClearFilters],['search','Search again']],
};

/** Not found or removed */
export const emptyNotFound: MomentWords = {
  id:'empty.not-found',
  lang:'en',
  severity:'warning',
  title:({reason,object},f)=>(reason==='removed'?'This has been removed':reason==='sold-out'?'This is sold out':(object==null?'There\'s nothing at this address':`We couldn't find ${f.s(object)}`)),
  meaning:({moved,reason},f)=>(moved==null?(reason==='removed'?'It won\'t come back at this address.':reason==='sold-out'?'None are left at the moment.':'It may have moved, or it may not be open to you.'):`It has moved to ${f.s(moved)}.`),
  next:({reason})=>(reason==='sold-out'?'Look for something similar, or ask us when it\'s back.':'Search for it, or start from the home page.'),
  help:({ref},f)=>`If it should be here, tell us.${(ref==null?'':` The reference is ${f.s(ref)}.`)}`,
  actions:[['search',actionSearch],['go-home',actionGoHome],['report',actionReport]],
};

/** All moments. */
export const words: Words = {
  'money.declined': moneyDeclined,
  'money.details': moneyDetails,
  'money.expired': moneyExpired,
  'money.funds': moneyFunds,
  'money.verify': moneyVerify,
  'money.unknown-outcome': moneyUnknownOutcome,
  'money.renewal-failed': moneyRenewalFailed,
  'money.payout-failed': moneyPayoutFailed,
  'access.wrong-credentials': accessWrongCredentials,
  'access.locked-out': accessLockedOut,
  'access.code-problem': accessCodeProblem,
  'access.session-expired': accessSessionExpired,
  'access.no-permission': accessNoPermission,
  'access.suspended': accessSuspended,
  'access.provider-problem': accessProviderProblem,
  'access.password-rejected': accessPasswordRejected,
  'work.save-failed': workSaveFailed,
  'work.leaving-unsaved': workLeavingUnsaved,
  'work.conflict': workConflict,
  'work.lost': workLost,
  'net.offline': netOffline,
  'net.timeout': netTimeout,
  'net.server-error': netServerError,
  'net.outage': netOutage,
  'net.degraded': netDegraded,
  'net.rate-limited': netRateLimited,
  'net.update-required': netUpdateRequired,
  'form.missing': formMissing,
  'form.format': formFormat,
  'form.not-eligible': formNotEligible,
  'file.rejected': fileRejected,
  'file.interrupted': fileInterrupted,
  'device.blocked': deviceBlocked,
  'plan.limit-reached': planLimitReached,
  'plan.feature-locked': planFeatureLocked,
  'plan.trial-ending': planTrialEnding,
  'delete.confirm': deleteConfirm,
  'delete.account': deleteAccount,
  'sec.unusual-activity': secUnusualActivity,
  'sec.breach': secBreach,
  'wait.long-task': waitLongTask,
  'wait.review-or-queue': waitReviewOrQueue,
  'support.ack': supportAck,
  'support.need-info': supportNeedInfo,
  'support.bug-acknowledged': supportBugAcknowledged,
  'support.request-declined': supportRequestDeclined,
  'support.refund': supportRefund,
  'support.bad-news': supportBadNews,
  'support.angry': supportAngry,
  'support.leaving': supportLeaving,
  'support.handoff': supportHandoff,
  'support.vulnerable': supportVulnerable,
  'empty.first-use': emptyFirstUse,
  'empty.no-results': emptyNoResults,
  'empty.not-found': emptyNotFound,
};
