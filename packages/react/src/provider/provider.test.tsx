import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Maintenance } from '../connection/maintenance.js';
import { RecoveryActions } from '../recovery-actions/recovery-actions.js';
import { RequestTimeline } from '../support-request/request-timeline.js';
import { words as german } from '../words/de.js';
import { TactfulProvider } from './provider.js';

const at = new Date('2026-11-21T14:20:00Z');

test.each([
  ['locale', { locale: 'en_US' }],
  ['zone', { timeZone: 'Mars/Base' }],
])('A %s that does not exist MUST NOT break the screen', (_, settings) => {
  const html = renderToString(
    <TactfulProvider {...settings}>
      <Maintenance
        from={at}
        to={new Date(at.getTime() + 3_600_000)}
        facts={{ work: 'saved' }}
        on={{ 'see-status': '#' }}
      />
      <RequestTimeline title="Your request" steps={[{ label: 'We received it', at, state: 'done' }]} />
      <RecoveryActions primary={{ label: 'Send again', onAct: () => {} }} retryAt={Date.now() + 3_600_000} />
    </TactfulProvider>,
  );
  expect(html).toContain('2026');
});

test('The word before a promised time comes from the provider, as all the others do', () => {
  const steps = [{ label: 'Sie hören von Jo', by: at, state: 'to-come' as const }];
  const html = renderToString(
    <TactfulProvider locale="de" timeZone="Europe/Berlin" words={german}>
      <RequestTimeline title="Ihre Anfrage" steps={steps} />
    </TactfulProvider>,
  ).replace(/<[^>]*>/g, '');
  expect(html).toContain('bis 21. November 2026 um 15:20');
});
