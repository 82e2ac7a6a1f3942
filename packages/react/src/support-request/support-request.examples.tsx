import { PlanEnded } from './plan-ended.js';
import { RequestTimeline } from './request-timeline.js';
import {
  BadNews,
  BugConfirmed,
  DetailsNeeded,
  PersonTakesOver,
  RefundNotice,
  RequestDeclined,
  RequestReceived,
} from './support-request.js';

/** Their message has arrived, in our words, with a time. */
export function Received() {
  return (
    <RequestReceived
      params={{
        name: 'Ana',
        summary: 'the import stops at row 2,400 every time.',
        until: new Date('2026-11-21T18:00:00Z'),
      }}
      reference="4821"
      on={{ reply: '#reply' }}
    />
  );
}

/** Where a request stands. */
export function Timeline() {
  return (
    <RequestTimeline
      title="Your request 4821"
      steps={[
        { label: 'We received your message', at: new Date('2026-11-20T09:12:00Z'), state: 'done' },
        { label: 'Jo is trying it with your file', at: new Date('2026-11-21T08:30:00Z'), state: 'current' },
        { label: 'You hear from Jo', by: new Date('2026-11-23T16:00:00Z'), state: 'to-come' },
      ]}
    />
  );
}

/** Two questions, and why we ask them. */
export function MoreDetails() {
  return <DetailsNeeded on={{ reply: '#reply', call: '#call' }} />;
}

/** It is our bug, and this works until it is fixed. */
export function OurBug() {
  return (
    <BugConfirmed
      params={{
        workaround: 'export each month by itself',
        until: new Date('2026-11-26T12:00:00Z'),
      }}
      on={{ follow: () => {}, reply: '#reply' }}
    />
  );
}

/** A plain no, why, and what comes closest. */
export function NotPlanned() {
  return (
    <RequestDeclined
      params={{
        what: 'an export to PDF',
        why: 'Few teams print, and search comes first.',
        alternative: 'the print view, which your browser can save as a PDF',
      }}
      on={{ 'see-options': '#print', reply: '#reply' }}
    />
  );
}

/** A refund, with the day it should be there. */
export function Refund() {
  return (
    <RefundNotice
      facts={{ money: 'refunded' }}
      params={{ outcome: 'given', amount: { value: 24, currency: 'USD' } }}
      on={{ reply: '#reply' }}
    />
  );
}

/** A change that some will not like. */
export function PriceChange() {
  return (
    <BadNews
      params={{
        what: 'The Team plan goes from $12 to $15 a month',
        why: 'Storage costs us more than it did three years ago.',
        until: new Date('2027-02-28T12:00:00Z'),
      }}
      on={{ 'see-changes': '#changes', reply: '#reply' }}
    />
  );
}

/** A person takes over and has what was said so far. */
export function ToAPerson() {
  return <PersonTakesOver params={{ name: 'Aisha', minutes: 2 }} on={{ 'see-sent': '#sent', stay: () => {} }} />;
}

/** The cancellation has worked; one question, which may be skipped. */
export function AfterCancelling() {
  return (
    <PlanEnded
      params={{ until: new Date('2026-12-30T12:00:00Z'), readable: new Date('2027-03-30T12:00:00Z') }}
      onAnswer={() => {}}
    />
  );
}
