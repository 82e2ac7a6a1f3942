import type { FaultId, Surface } from '@tactful/engine';
import type { MomentId } from '@tactful/moments';

/** Words as software often has them in a moment, and the faults that the engine must find in them: all of these and no others. */
export interface Before {
  readonly text: string;
  readonly surface: Surface;
  readonly faults: readonly FaultId[];
}

/** Invented, like everything on this site, in the manner in which such words are written under pressure. */
export const before: Readonly<Record<MomentId, Before>> = {
  'money.declined': {
    text: 'Oops! Something went wrong with your payment. Please try again.',
    surface: 'page',
    faults: ['flippancy', 'vague'],
  },
  'money.details': { text: 'You entered an invalid security code.', surface: 'field-error', faults: ['blame'] },
  'money.expired': { text: 'Invalid card.', surface: 'field-error', faults: ['vague'] },
  'money.funds': { text: 'Oops! Looks like somebody is out of money.', surface: 'page', faults: ['flippancy'] },
  'money.verify': { text: 'Authentication failure. You failed to complete 3DS.', surface: 'page', faults: ['blame'] },
  'money.unknown-outcome': {
    text: 'An error occurred while processing your request. Please try again later.',
    surface: 'page',
    faults: ['vague'],
  },
  'money.renewal-failed': {
    text: 'FINAL WARNING! Your payment failed.',
    surface: 'banner',
    faults: ['alarm', 'shouting'],
  },
  'money.payout-failed': { text: 'Unable to process your request.', surface: 'banner', faults: ['vague'] },
  'access.wrong-credentials': { text: 'Wrong password!', surface: 'field-error', faults: ['blame', 'shouting'] },
  'access.locked-out': {
    text: 'You have exceeded the maximum number of attempts. Your account has been terminated.',
    surface: 'page',
    faults: ['alarm'],
  },
  'access.code-problem': { text: 'Invalid token.', surface: 'field-error', faults: ['jargon', 'vague'] },
  'access.session-expired': { text: 'Error 401: Invalid session token.', surface: 'page', faults: ['jargon', 'vague'] },
  'access.no-permission': {
    text: 'Access denied! You are not authorized.',
    surface: 'page',
    faults: ['alarm', 'blame', 'shouting'],
  },
  'access.suspended': {
    text: 'You violated our policies. We apologize for any inconvenience.',
    surface: 'page',
    faults: ['alarm', 'blame', 'hollow-apology'],
  },
  'access.provider-problem': {
    text: 'Whoops! OAuth callback failed.',
    surface: 'page',
    faults: ['flippancy', 'jargon'],
  },
  'access.password-rejected': { text: 'Bad password.', surface: 'field-error', faults: ['blame'] },
  'work.save-failed': { text: 'Failed to save! Please try again.', surface: 'banner', faults: ['shouting'] },
  'work.leaving-unsaved': { text: 'WARNING! You forgot to save.', surface: 'dialog', faults: ['blame', 'shouting'] },
  'work.conflict': { text: 'Fatal error: optimistic lock exception.', surface: 'banner', faults: ['alarm'] },
  'work.lost': {
    text: 'Uh oh, your work vanished into thin air. Sorry for any inconvenience.',
    surface: 'page',
    faults: ['flippancy', 'hollow-apology'],
  },
  'net.offline': { text: 'Network request failed.', surface: 'banner', faults: ['jargon', 'vague'] },
  'net.timeout': { text: 'Request timed out (ETIMEDOUT).', surface: 'banner', faults: ['jargon'] },
  'net.server-error': { text: 'Something went wrong.', surface: 'page', faults: ['vague'] },
  'net.outage': {
    text: 'We are down, but don’t worry, we will be back soon!',
    surface: 'page',
    faults: ['overpromise', 'presumed-feelings'],
  },
  'net.degraded': { text: 'Error loading data.', surface: 'banner', faults: ['vague'] },
  'net.rate-limited': {
    text: 'Oops! HTTP 429 Too Many Requests.',
    surface: 'banner',
    faults: ['flippancy', 'jargon'],
  },
  'net.update-required': {
    text: 'Your browser is obsolete. Simply update it.',
    surface: 'page',
    faults: ['trivializing'],
  },
  'form.missing': { text: 'You forgot to fill in a required field.', surface: 'field-error', faults: ['blame'] },
  'form.format': { text: 'Invalid input.', surface: 'field-error', faults: ['vague'] },
  'form.not-eligible': { text: 'Unfortunately, your application was rejected.', surface: 'page', faults: ['vague'] },
  'file.rejected': { text: 'Bad file! Upload aborted.', surface: 'field-error', faults: ['alarm', 'blame', 'vague'] },
  'file.interrupted': { text: 'Oh no, an unknown error occurred.', surface: 'banner', faults: ['flippancy', 'vague'] },
  'device.blocked': { text: 'NotAllowedError: Permission denied', surface: 'banner', faults: ['jargon'] },
  'plan.limit-reached': { text: 'You failed to stay within your quota.', surface: 'banner', faults: ['blame'] },
  'plan.feature-locked': { text: 'No thanks, I don’t want to be productive', surface: 'button', faults: ['guilt'] },
  'plan.trial-ending': {
    text: 'WARNING! Your data will be destroyed!',
    surface: 'banner',
    faults: ['alarm', 'shouting'],
  },
  'delete.confirm': { text: 'Oops! Are you sure you want to do this?', surface: 'dialog', faults: ['flippancy'] },
  'delete.account': {
    text: 'We’re so sad to see you go! Are you really sure you want to leave us?',
    surface: 'dialog',
    faults: ['guilt'],
  },
  'sec.unusual-activity': {
    text: 'DANGER! Your account has been hacked!',
    surface: 'email',
    faults: ['shouting'],
  },
  'sec.breach': {
    text: 'We take your security very seriously. We apologize for any inconvenience this may have caused.',
    surface: 'email',
    faults: ['hollow-apology'],
  },
  'wait.long-task': { text: 'Don’t worry, we will be done soon.', surface: 'status', faults: ['presumed-feelings'] },
  'wait.review-or-queue': {
    text: 'Your request will be handled soon. Please be patient.',
    surface: 'page',
    faults: ['overpromise'],
  },
  'support.ack': {
    text: 'Your call is very important to us. We will get back to you as soon as possible.',
    surface: 'reply',
    faults: ['hollow-apology', 'overpromise'],
  },
  'support.need-info': { text: 'You failed to provide sufficient information.', surface: 'reply', faults: ['blame'] },
  'support.bug-acknowledged': {
    text: 'We apologize for the inconvenience. It should hopefully be fixed soon.',
    surface: 'reply',
    faults: ['hollow-apology'],
  },
  'support.request-declined': {
    text: 'We’re unable to process your request. Sorry for the inconvenience.',
    surface: 'reply',
    faults: ['hollow-apology', 'vague'],
  },
  'support.refund': {
    text: 'You failed to read the terms. We apologize for any inconvenience.',
    surface: 'reply',
    faults: ['blame', 'hollow-apology'],
  },
  'support.bad-news': {
    text: 'We’re excited to announce new prices! Sorry for any inconvenience.',
    surface: 'email',
    faults: ['hollow-apology'],
  },
  'support.angry': {
    text: 'We understand your frustration. Calm down and try again.',
    surface: 'reply',
    faults: ['presumed-feelings'],
  },
  'support.leaving': { text: 'No, I’ll stay and keep saving money', surface: 'button', faults: ['guilt'] },
  'support.handoff': {
    text: 'Please hold. Someone will be with you shortly.',
    surface: 'reply',
    faults: ['overpromise'],
  },
  'support.vulnerable': {
    text: 'We know exactly how you feel. Everything will be fine!',
    surface: 'reply',
    faults: ['overpromise', 'presumed-feelings'],
  },
  'empty.first-use': { text: 'Oh no, it’s lonely in here!', surface: 'page', faults: ['flippancy'] },
  'empty.no-results': { text: 'Oops! Your search was invalid.', surface: 'page', faults: ['flippancy', 'vague'] },
  'empty.not-found': { text: '404 Oops! You seem to be lost.', surface: 'page', faults: ['flippancy'] },
};
