import { CodeProblem, PasswordRejected, ProviderProblem, SignInPaused, SignInProblem } from './sign-in.js';

const act = () => {};

/** One wording whether or not the account exists. */
export function DoesNotMatch() {
  return <SignInProblem on={{ 'sign-in': act, 'reset-password': '#reset', 'get-code': act }} />;
}

/** Paused, with the time it ends and a way in that works now. */
export function Paused() {
  return (
    <SignInPaused
      retryAt={new Date('2026-11-21T14:20:00Z')}
      on={{ 'reset-password': '#reset', 'get-code': act, contact: '#contact' }}
    />
  );
}

/** A code that has expired. */
export function Code() {
  return <CodeProblem params={{ sentTo: 'j…@example.com' }} on={{ 'send-code': act, 'other-sign-in': '#sign-in' }} />;
}

/** Another company did not confirm it. */
export function Provider() {
  return <ProviderProblem params={{ provider: 'Google' }} on={{ 'other-sign-in': '#sign-in', 'retry-sign-in': act }} />;
}

/** What a new password needs, and why this one cannot be used. */
export function Password() {
  return <PasswordRejected params={{ reason: 'leaked' }} on={{ 'change-password': act, 'use-passkey': act }} />;
}
