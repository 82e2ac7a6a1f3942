import { useState } from 'react';
import { SupportHours } from '../support-hours/support-hours.js';
import { RequestForm } from './request-form.js';

const weekday = [['09:00', '17:00']] as const;

/** What the product knows is filled in, seen and changeable. */
export function AboutAnExport() {
  return (
    <RequestForm
      subject="CSV export of the Q3 orders"
      moment="net.server-error"
      reference="7QX4 K2M9"
      fields={{ Rows: '2,400' }}
      onSend={async () => ({ reference: '4821' })}
      email="help@example.com"
    >
      <SupportHours
        hours={{ timeZone: 'Europe/Berlin', days: { 1: weekday, 2: weekday, 3: weekday, 4: weekday, 5: weekday } }}
      />
    </RequestForm>
  );
}

/** Sending fails, and everything that was written stays. */
export function WhenSendingFails() {
  const [tries, setTries] = useState(0);
  return (
    <RequestForm
      subject="CSV export of the Q3 orders"
      happened="The export stops at row 2,400 every time."
      tried="Two other browsers."
      onSend={async () => {
        setTries(tries + 1);
        if (tries === 0) throw new Error('offline');
      }}
      email="help@example.com"
    />
  );
}

/** Posts as a plain form where there is no JavaScript. */
export function WithoutJavaScript() {
  return <RequestForm subject="Something else" action="/support" />;
}
