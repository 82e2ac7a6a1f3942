import { SupportHandoff, SupportHours, type OpeningHours } from '@tactful/react';

const weekday = [['09:00', '17:00']] as const;
const office: OpeningHours = {
  timeZone: 'Europe/Berlin',
  days: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: [['09:00', '15:00']] },
};

export function HelpPage() {
  return (
    <SupportHandoff
      subject="A question about my order"
      draft="I'd like to know about my order with Fern & Kettle."
      fallback={{ email: 'help@example.com' }}
      hours={<SupportHours hours={office} />}
    />
  );
}
