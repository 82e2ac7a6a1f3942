import { SupportHandoff } from '../support-handoff/support-handoff.js';
import { Moment } from './moment.js';

const act = () => {};

/** A declined card, as Stripe sends it. */
export function StripeError() {
  return (
    <Moment
      error={{ type: 'StripeCardError', code: 'card_declined', decline_code: 'generic_decline' }}
      facts={{ money: 'not-charged' }}
      on={{ 'use-another-card': act, 'pay-another-way': '#pay' }}
    />
  );
}

/** An answer of the server, with the time it asks for. */
export function TooManyRequests() {
  return (
    <Moment
      error={{ status: 429, headers: { 'retry-after': '24' } }}
      facts={{ work: 'on-this-device' }}
      onRetry={act}
    />
  );
}

/** Something nobody has seen before: still calm, still true, still a way on. */
export function UnknownThing() {
  return <Moment error="E_0x8F" onRetry={act} wayOut={{ label: 'Back to the list', href: '#list' }} />;
}

/** The third time, with a hand-off inside. */
export function ThirdTimeWithAHandOff() {
  return (
    <Moment error={{ status: 500 }} attempt={3} facts={{ work: 'saved' }} reference="7QX4 K2M9" onRetry={act}>
      <SupportHandoff
        subject="The report doesn't open"
        draft="I've tried to open the report three times."
        fallback={{ email: 'help@example.com' }}
        reference="7QX4 K2M9"
        attempt={3}
        headingLevel={3}
      />
    </Moment>
  );
}

/** The team's own words for one part; what is said about money still comes from the fact. */
export function OwnWords() {
  return (
    <Moment
      error={{ type: 'card_error', code: 'expired_card' }}
      facts={{ money: 'not-charged' }}
      say={{
        title: 'The card for your membership has expired',
        help: 'Or call us on 0808 157 0192, Monday to Friday, 9 to 5.',
      }}
      on={{ 'update-card': '#card' }}
    />
  );
}
