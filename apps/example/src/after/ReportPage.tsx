import { MomentBoundary, SupportHandoff } from '@tactful/react';
import { useState } from 'react';

function Chart({ rows }: { rows: number[] | undefined }) {
  if (rows === undefined) throw new TypeError("Cannot read properties of undefined (reading 'map')");
  return <p>Sales this week: {rows.join(', ')}</p>;
}

/** Crashes as often as it is opened, so that the third time leads to a person. */
export function ReportPage() {
  const [open, setOpen] = useState(false);
  return (
    <div className="tactful stack">
      <p className="quiet">The chart breaks each time. The rest of the page goes on.</p>
      <div>
        <button className="tactful-action" data-rank="secondary" onClick={() => setOpen(true)}>
          Open the chart
        </button>
      </div>
      {open && (
        <MomentBoundary
          facts={{ work: 'saved' }}
          wayOut={{ label: 'Close the chart', onAct: () => setOpen(false) }}
          handoff={({ reference, attempt }) => (
            <SupportHandoff
              headingLevel={3}
              subject="The sales chart doesn't open"
              draft="I've tried to open the sales chart three times, and it doesn't come up."
              fallback={{ email: 'help@example.com' }}
              reference={reference}
              attempt={attempt}
            />
          )}
        >
          <Chart rows={undefined} />
        </MomentBoundary>
      )}
    </div>
  );
}
