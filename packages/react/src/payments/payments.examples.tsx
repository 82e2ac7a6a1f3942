import {
  AmountNotCovered,
  BankCheckNeeded,
  CardDeclined,
  CardDetailsProblem,
  CardExpired,
  PaymentUnknown,
  PayoutFailed,
  RenewalFailed,
} from './payments.js';
import { PaymentProblem } from './payment-problem.js';

const act = () => {};
const until = new Date('2026-11-21T15:30:00Z');

/** The card was declined, and the money fact says that nothing was taken. */
export function Declined() {
  return (
    <CardDeclined
      facts={{ money: 'not-charged' }}
      params={{ until }}
      reference="7QX4 K2M9"
      on={{ 'use-another-card': act, 'pay-another-way': '#pay', contact: '#contact' }}
    />
  );
}

/** The second time, the words offer another way instead of explaining again. */
export function DeclinedAgain() {
  return (
    <CardDeclined
      facts={{ money: 'not-charged' }}
      attempt={2}
      on={{ 'use-another-card': act, 'pay-another-way': '#pay', contact: '#contact' }}
    />
  );
}

/** The third time, a person comes first. */
export function DeclinedAThirdTime() {
  return (
    <CardDeclined
      facts={{ money: 'not-charged' }}
      attempt={3}
      on={{ 'use-another-card': act, 'pay-another-way': '#pay', contact: '#contact' }}
    />
  );
}

/** Nobody knows whether money was taken: the step is a check, never another payment. */
export function OutcomeUnknown() {
  return (
    <PaymentUnknown
      facts={{ money: 'unknown' }}
      params={{ descriptor: 'ACME*SHOP', until }}
      on={{ 'check-payment': '#payments', contact: '#contact' }}
    />
  );
}

/** An error as a provider sends it; nothing of its text is shown. */
export function FromAProvidersError() {
  return (
    <PaymentProblem
      error={{
        type: 'card_error',
        code: 'card_declined',
        decline_code: 'insufficient_funds',
        message: 'Your card has insufficient funds.',
      }}
      facts={{ money: 'not-charged' }}
      on={{ 'use-another-card': act, 'pay-another-way': '#pay', contact: '#contact' }}
    />
  );
}

/** A detail that does not match, where no single field is known. */
export function DetailsDoNotMatch() {
  return <CardDetailsProblem facts={{ money: 'not-charged' }} on={{ 'edit-details': act, 'use-another-card': act }} />;
}

/** The card on file has expired; the plan goes on for now. */
export function Expired() {
  return (
    <CardExpired facts={{ money: 'not-charged' }} params={{ last4: '4021', until }} on={{ 'update-card': '#card' }} />
  );
}

/** The amount is not covered. Nothing is said that others should not read. */
export function NotCovered() {
  return (
    <AmountNotCovered
      facts={{ money: 'not-charged' }}
      params={{ amount: { value: 240, currency: 'USD' } }}
      on={{ 'pay-another-way': '#pay', contact: '#contact' }}
    />
  );
}

/** The bank asks whether it is them. */
export function BankAsks() {
  return <BankCheckNeeded facts={{ money: 'not-charged' }} on={{ approved: act, 'use-another-card': act }} />;
}

/** A renewal that did not go through, calmly. */
export function Renewal() {
  return (
    <RenewalFailed
      facts={{ money: 'not-charged' }}
      params={{ last4: '4021', until }}
      on={{ 'update-card': '#card', 'end-plan': '#plan' }}
    />
  );
}

/** Money we sent came back. */
export function Payout() {
  return <PayoutFailed facts={{ money: 'unknown' }} on={{ 'update-bank-account': '#bank' }} />;
}
