// db3b3df0ebee 8520817fb5ed
// Generated from locales/en.json by scripts/compile.mjs. Change that file, not this one.

import type { Money } from '../types.js';

/** A time or date: a Date, milliseconds since the epoch, or words of your own. */
export type When = Date | number | string;

/** What the words of each moment can be told. There are words for what isn't known, so nearly all of it is optional. */
export interface MomentParams {
  'money.declined': {
    readonly reason?: 'bank' | 'unsupported';
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
  };
  'money.details': {
    readonly reason?: 'address' | 'bank-account' | 'expiry' | 'number' | 'pin' | 'postal-code' | 'security-code';
    readonly ref?: string | number | Money | Date;
  };
  'money.expired': {
    readonly last4?: string | number | Money | Date;
    readonly reason?: 'replaced';
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
  };
  'money.funds': {
    readonly amount?: string | number | Money | Date;
    readonly reason?: 'limit' | 'too-small';
    readonly ref?: string | number | Money | Date;
  };
  'money.verify': {
    readonly reason?: 'paypal' | 'reader';
    readonly ref?: string | number | Money | Date;
  };
  'money.unknown-outcome': {
    readonly descriptor?: string | number | Money | Date;
    readonly reason?: 'duplicate' | 'in-progress' | 'paid';
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
  };
  'money.renewal-failed': {
    readonly last4?: string | number | Money | Date;
    readonly reason?: 'past-due' | 'stopped';
    readonly ref?: string | number | Money | Date;
    readonly retryDate?: When;
    readonly until?: When;
  };
  'money.payout-failed': {
    readonly reason?: 'limit' | 'unverified';
    readonly ref?: string | number | Money | Date;
  };
  'access.wrong-credentials': {
    readonly flow?: 'sign-up';
    readonly reason?: 'current-password' | 'person-check';
    readonly ref?: string | number | Money | Date;
  };
  'access.locked-out': {
    readonly reason?: 'almost';
    readonly ref?: string | number | Money | Date;
  };
  'access.code-problem': {
    readonly reason?: 'invite' | 'not-sent' | 'same-browser' | 'unconfirmed' | 'wrong';
    readonly ref?: string | number | Money | Date;
    readonly sentTo?: string | number | Money | Date;
  };
  'access.session-expired': {
    readonly reason?: 'confirm' | 'payment-form';
    readonly ref?: string | number | Money | Date;
  };
  'access.no-permission': {
    readonly object?: string | number | Money | Date;
    readonly owner?: string | number | Money | Date;
    readonly reason?: 'managed' | 'region' | 'sign-up-closed';
    readonly ref?: string | number | Money | Date;
  };
  'access.suspended': {
    readonly date?: When;
    readonly ref?: string | number | Money | Date;
    readonly why?: string | number | Money | Date;
  };
  'access.provider-problem': {
    readonly provider?: string | number | Money | Date;
    readonly reason?: 'linked' | 'passkey' | 'pop-up' | 'signed-in';
    readonly ref?: string | number | Money | Date;
  };
  'access.password-rejected': {
    readonly limit?: number;
    readonly reason?: 'leaked' | 'mix' | 'reused' | 'too-long' | 'too-short';
    readonly ref?: string | number | Money | Date;
  };
  'work.save-failed': {
    readonly reason?: 'storage';
    readonly ref?: string | number | Money | Date;
    readonly since?: When;
  };
  'work.leaving-unsaved': {
    readonly object?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
  };
  'work.conflict': {
    readonly name?: string | number | Money | Date;
    readonly reason?: 'exists' | 'locked';
    readonly ref?: string | number | Money | Date;
  };
  'work.lost': {
    readonly cause?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly what?: string | number | Money | Date;
  };
  'net.offline': {
    readonly reason?: 'offline' | 'portal' | 'reader';
    readonly ref?: string | number | Money | Date;
  };
  'net.timeout': {
    readonly object?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
  };
  'net.server-error': {
    readonly reason?: 'cancelled' | 'cookies' | 'done';
    readonly ref?: string | number | Money | Date;
  };
  'net.outage': {
    readonly part?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly since?: When;
    readonly update?: When;
  };
  'net.degraded': {
    readonly ref?: string | number | Money | Date;
    readonly section?: string | number | Money | Date;
  };
  'net.rate-limited': {
    readonly ref?: string | number | Money | Date;
  };
  'net.update-required': {
    readonly reason?: 'browser' | 'cookies';
    readonly ref?: string | number | Money | Date;
  };
  'form.missing': {
    readonly label?: string | number | Money | Date;
    readonly reason?: 'code' | 'file' | 'phone' | 'terms';
    readonly ref?: string | number | Money | Date;
  };
  'form.format': {
    readonly example?: string | number | Money | Date;
    readonly label?: string | number | Money | Date;
    readonly limit?: number;
    readonly max?: string | number | Money | Date;
    readonly min?: string | number | Money | Date;
    readonly reason?:
      'email' | 'future' | 'number' | 'phone' | 'step' | 'taken' | 'too-high' | 'too-long' | 'too-low' | 'too-short';
    readonly ref?: string | number | Money | Date;
  };
  'form.not-eligible': {
    readonly from?: When;
    readonly ref?: string | number | Money | Date;
    readonly what?: string | number | Money | Date;
    readonly why?: string | number | Money | Date;
  };
  'file.rejected': {
    readonly file?: string | number | Money | Date;
    readonly limit?: number;
    readonly reason?: 'dimensions' | 'empty' | 'password' | 'too-large' | 'too-many' | 'too-small' | 'type' | 'virus';
    readonly ref?: string | number | Money | Date;
    readonly size?: number;
    readonly types?: string | number | Money | Date;
  };
  'file.interrupted': {
    readonly done?: number;
    readonly file?: string | number | Money | Date;
    readonly reason?: 'changed';
    readonly ref?: string | number | Money | Date;
    readonly total?: number;
  };
  'device.blocked': {
    readonly device?: 'camera' | 'clipboard' | 'location' | 'microphone';
    readonly reason?: 'busy' | 'clipboard' | 'location' | 'location-unknown' | 'missing';
    readonly ref?: string | number | Money | Date;
  };
  'plan.limit-reached': {
    readonly reason?: 'seats' | 'storage' | 'unpaid';
    readonly ref?: string | number | Money | Date;
    readonly things?: string | number | Money | Date;
    readonly total?: number;
  };
  'plan.feature-locked': {
    readonly feature?: string | number | Money | Date;
    readonly plan?: string | number | Money | Date;
    readonly reason?: 'coupon';
    readonly ref?: string | number | Money | Date;
  };
  'plan.trial-ending': {
    readonly after?: 'charged' | 'stops';
    readonly reason?: 'active';
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
  };
  'delete.confirm': {
    readonly days?: number;
    readonly includes?: string | number | Money | Date;
    readonly object?: string | number | Money | Date;
    readonly reason?: 'in-use' | 'only-way-in';
    readonly ref?: string | number | Money | Date;
  };
  'delete.account': {
    readonly date?: When;
    readonly deleted?: When;
    readonly kept?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
  };
  'sec.unusual-activity': {
    readonly device?: string | number | Money | Date;
    readonly place?: string | number | Money | Date;
    readonly reason?: 'leaked';
    readonly ref?: string | number | Money | Date;
    readonly time?: When;
  };
  'sec.breach': {
    readonly date?: When;
    readonly ref?: string | number | Money | Date;
    readonly safe?: string | number | Money | Date;
    readonly taken?: string | number | Money | Date;
  };
  'wait.long-task': {
    readonly done?: number;
    readonly minutes?: number;
    readonly notify?: 'email';
    readonly object?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly total?: number;
  };
  'wait.review-or-queue': {
    readonly position?: number;
    readonly reason?: 'waitlist';
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
  };
  'support.ack': {
    readonly name?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly summary?: string | number | Money | Date;
    readonly until?: When;
  };
  'support.need-info': {
    readonly questions?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly why?: string | number | Money | Date;
  };
  'support.bug-acknowledged': {
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
    readonly workaround?: string | number | Money | Date;
  };
  'support.request-declined': {
    readonly alternative?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly what?: string | number | Money | Date;
    readonly why?: string | number | Money | Date;
  };
  'support.refund': {
    readonly amount?: string | number | Money | Date;
    readonly outcome: 'declined' | 'given';
    readonly reason?: 'disputed' | 'not-refundable' | 'refunded';
    readonly ref?: string | number | Money | Date;
    readonly why?: string | number | Money | Date;
  };
  'support.bad-news': {
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
    readonly what?: string | number | Money | Date;
    readonly why?: string | number | Money | Date;
  };
  'support.angry': {
    readonly owner?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly time?: When;
    readonly what?: string | number | Money | Date;
  };
  'support.leaving': {
    readonly readable?: When;
    readonly reason?: 'ended';
    readonly ref?: string | number | Money | Date;
    readonly until?: When;
  };
  'support.handoff': {
    readonly minutes?: number;
    readonly name?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly what?: string | number | Money | Date;
  };
  'support.vulnerable': {
    readonly paused?: string | number | Money | Date;
    readonly reason?: 'bereavement';
    readonly ref?: string | number | Money | Date;
  };
  'empty.first-use': {
    readonly purpose?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly things?: string | number | Money | Date;
  };
  'empty.no-results': {
    readonly query?: string | number | Money | Date;
    readonly ref?: string | number | Money | Date;
    readonly suggestion?: string | number | Money | Date;
  };
  'empty.not-found': {
    readonly moved?: string | number | Money | Date;
    readonly object?: string | number | Money | Date;
    readonly reason?: 'removed' | 'sold-out';
    readonly ref?: string | number | Money | Date;
  };
}

/** Every name that any message knows. */
export const paramNames: readonly string[] = [
  'after',
  'alternative',
  'amount',
  'cause',
  'date',
  'days',
  'deleted',
  'descriptor',
  'device',
  'done',
  'example',
  'feature',
  'file',
  'flow',
  'from',
  'includes',
  'kept',
  'label',
  'last4',
  'limit',
  'max',
  'min',
  'minutes',
  'money',
  'moved',
  'name',
  'notify',
  'object',
  'outcome',
  'owner',
  'part',
  'paused',
  'place',
  'plan',
  'position',
  'provider',
  'purpose',
  'query',
  'questions',
  'readable',
  'reason',
  'ref',
  'retryAt',
  'retryDate',
  'safe',
  'section',
  'sentTo',
  'since',
  'size',
  'suggestion',
  'summary',
  'taken',
  'things',
  'time',
  'total',
  'types',
  'until',
  'update',
  'what',
  'why',
  'work',
  'workaround',
];

/** Params that are counted, or written as numbers. */
export const numberNames: readonly string[] = ['days', 'done', 'limit', 'minutes', 'position', 'size', 'total'];

/** Params that are written as dates or times. */
export const timeNames: readonly string[] = [
  'date',
  'deleted',
  'from',
  'readable',
  'retryAt',
  'retryDate',
  'since',
  'time',
  'until',
  'update',
];

/** Params whose values choose the words. */
export const choiceNames: readonly string[] = [
  'after',
  'device',
  'flow',
  'money',
  'notify',
  'outcome',
  'reason',
  'work',
];
