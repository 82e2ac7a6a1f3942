import { NotFound, TactfulProvider, type MomentEvent } from '@tactful/react';
import { useState, useSyncExternalStore, type ComponentType } from 'react';
import { HelpPage } from './HelpPage.js';
import { NotePage } from './NotePage.js';
import { PayPage } from './PayPage.js';
import { ReportPage } from './ReportPage.js';
import { SearchPage } from './SearchPage.js';

const pages: Readonly<Record<string, { title: string; Page: ComponentType }>> = {
  pay: { title: 'Pay', Page: PayPage },
  note: { title: 'Edit a note', Page: NotePage },
  search: { title: 'Search', Page: SearchPage },
  report: { title: 'Sales report', Page: ReportPage },
  help: { title: 'Help', Page: HelpPage },
};

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange);
  return () => removeEventListener('hashchange', onChange);
}

/** The same shop, with the components in every place where it used to let people down. */
export function App() {
  const place = useSyncExternalStore(subscribe, () => location.hash.slice(1) || 'pay');
  const [events, setEvents] = useState<MomentEvent[]>([]);
  const current = pages[place];
  return (
    <TactfulProvider contact="#help" onMoment={(event) => setEvents((before) => [event, ...before].slice(0, 5))}>
      <nav aria-label="Main">
        {Object.entries(pages).map(([name, { title }]) => (
          <a key={name} href={`#${name}`} aria-current={name === place ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <main>
        {current ? (
          <>
            <h1>{current.title}</h1>
            <current.Page />
          </>
        ) : (
          <NotFound on={{ 'go-home': '#pay' }} />
        )}
      </main>
      {events.length > 0 && (
        <aside aria-label="What the team sees" style={{ marginBlockStart: '3rem' }}>
          <p className="quiet">What the team sees: ids, never words.</p>
          <ol className="quiet">
            {events.map((event, index) => (
              <li key={events.length - index}>
                <code>
                  {event.phase} {event.id} {event.attempt}
                </code>
              </li>
            ))}
          </ol>
        </aside>
      )}
    </TactfulProvider>
  );
}
