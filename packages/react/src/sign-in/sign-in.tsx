'use client';

import {
  accessWrongCredentials,
  accessLockedOut,
  accessCodeProblem,
  accessProviderProblem,
  accessPasswordRejected,
} from '@tactful/moments/words/en';
import { defineMoment } from '../moment/define-moment.js';
import { WaitingScreen } from '../moment/waiting-screen.js';

/** Sign-in did not match. One wording for every cause, so that nobody learns whether an account exists. */
export const SignInProblem = /* @__PURE__ */ defineMoment<'access.wrong-credentials'>('SignInProblem', {
  words: accessWrongCredentials,
  arrival: 'after-action',
});

/** Sign-in is paused after several tries. Give `retryAt`, so that the time is named. */
export const SignInPaused = /* @__PURE__ */ defineMoment<'access.locked-out'>(
  'SignInPaused',
  {
    words: accessLockedOut,
    arrival: 'after-action',
  },
  WaitingScreen,
);

/** A one-time code or link does not work or has not arrived. */
export const CodeProblem = /* @__PURE__ */ defineMoment<'access.code-problem'>(
  'CodeProblem',
  {
    words: accessCodeProblem,
    arrival: 'after-action',
  },
  WaitingScreen,
);

/** Sign-in with another company, a passkey or a device did not finish. */
export const ProviderProblem = /* @__PURE__ */ defineMoment<'access.provider-problem'>('ProviderProblem', {
  words: accessProviderProblem,
  arrival: 'after-action',
});

/** A new password cannot be used; it says what one needs. */
export const PasswordRejected = /* @__PURE__ */ defineMoment<'access.password-rejected'>('PasswordRejected', {
  words: accessPasswordRejected,
  arrival: 'after-action',
});
