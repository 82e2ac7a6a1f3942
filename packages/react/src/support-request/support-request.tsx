'use client';

import {
  supportAck,
  supportBadNews,
  supportBugAcknowledged,
  supportHandoff,
  supportNeedInfo,
  supportRefund,
  supportRequestDeclined,
} from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';

/** Their message has arrived: what we understood, and when they hear from us. */
export const RequestReceived = /* @__PURE__ */ defineMoment<'support.ack'>('RequestReceived', {
  words: supportAck,
  arrival: 'after-action',
  intent: 'success',
});

/** We need to know more before we can help. */
export const DetailsNeeded = /* @__PURE__ */ defineMoment<'support.need-info'>('DetailsNeeded', {
  words: supportNeedInfo,
  arrival: 'with-page',
});

/** It is our bug: what works until it is fixed, and when they hear from us. */
export const BugConfirmed = /* @__PURE__ */ defineMoment<'support.bug-acknowledged'>('BugConfirmed', {
  words: supportBugAcknowledged,
  arrival: 'with-page',
});

/** What they asked for won't be built: why, and what comes closest. */
export const RequestDeclined = /* @__PURE__ */ defineMoment<'support.request-declined'>('RequestDeclined', {
  words: supportRequestDeclined,
  arrival: 'with-page',
});

/** A refund is given, or cannot be. */
export const RefundNotice = /* @__PURE__ */ defineMoment<'support.refund'>('RefundNotice', {
  words: supportRefund,
  arrival: 'with-page',
});

/** A change for many that some will not like: what, why, from when, and what stays. */
export const BadNews = /* @__PURE__ */ defineMoment<'support.bad-news'>('BadNews', {
  words: supportBadNews,
  arrival: 'with-page',
  layout: 'page',
});

/** A person takes over from a bot or a colleague. */
export const PersonTakesOver = /* @__PURE__ */ defineMoment<'support.handoff'>('PersonTakesOver', {
  words: supportHandoff,
  arrival: 'in-background',
});
