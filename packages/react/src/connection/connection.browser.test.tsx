import { afterEach, expect, test, vi } from 'vitest';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import { TactfulProvider } from '../provider/provider.js';
import { Maintenance } from './maintenance.js';
import { OfflineStatus } from './offline-status.js';
import { TimeRange } from './time-range.js';
import { TookTooLong } from './took-too-long.js';

afterEach(() => vi.useRealTimers());

const status = (offline: boolean) => (
  <OfflineStatus offline={offline} facts={{ work: 'on-this-device' }} on={{ retry: () => {} }} />
);

async function withFakeClock(run: (advance: (milliseconds: number) => Promise<void>) => Promise<void>) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  // React renders in a task of its own, which the faked clock does not run.
  const rendered = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await run(async (milliseconds) => {
    await rendered();
    await vi.advanceTimersByTimeAsync(milliseconds);
    await rendered();
  });
}

test('Being offline MUST be announced once, and only after it has lasted', async () => {
  await withFakeClock(async (advance) => {
    const shown = show(status(true));
    await advance(1500);
    const { host } = await shown;
    expect(host.textContent).toBe('');
    expect(spoken).toEqual([]);
    await advance(5000);
    expect(host.textContent).toContain('Your work is kept on this device.');
    await advance(2000);
    expect(spoken).toHaveLength(1);
  });
});

test('A connection that comes and goes MUST NOT be announced each time', async () => {
  await withFakeClock(async (advance) => {
    const shown = show(status(true));
    await advance(500);
    const { host, again } = await shown;
    for (let time = 0; time < 6; time++) {
      const rendered = again(status(time % 2 === 0 ? false : true));
      await advance(900);
      await rendered;
    }
    const rendered = again(status(false));
    await advance(5000);
    await rendered;
    expect(host.textContent).toBe('');
    expect(spoken).toEqual([]);
  });
});

test("How long a connection must be gone before it is said MUST be the team's to set", async () => {
  const { host, again } = await show(
    <OfflineStatus facts={{ work: 'on-this-device' }} offline delay={40} linger={40} />,
  );
  await settle(120);
  expect(host.textContent).not.toBe('');
  await again(<OfflineStatus facts={{ work: 'on-this-device' }} offline={false} delay={40} linger={40} />);
  await settle(300);
  expect(host.textContent).toBe('');
});

test('Being back MUST be announced, and MUST go away by itself', async () => {
  await withFakeClock(async (advance) => {
    const shown = show(status(true));
    await advance(5000);
    const { host, again } = await shown;
    const rendered = again(status(false));
    await advance(3500);
    await rendered;
    expect(host.textContent).toContain("You're back online.");
    await advance(1200);
    expect(spoken.at(-1)).toContain("You're back online.");
    await advance(7000);
    expect(host.textContent).toBe('');
  });
});

test.each(['saved', 'on-this-device', 'not-saved', 'unknown'] as const)(
  '`TookTooLong` MUST offer another try only where the work is known not to have got through: %s',
  async (work) => {
    await show(<TookTooLong facts={{ work }} onRetry={() => {}} on={{ check: '#orders', retry: () => {} }} />);
    expect(document.body.textContent?.includes('Try again')).toBe(work === 'not-saved' || work === 'on-this-device');
    if (work === 'unknown') expect(step('Check what happened')).toBeTruthy();
  },
);

test("`Maintenance` MUST name its times in the reader's zone, with the zone", async () => {
  await show(
    <TactfulProvider locale="en-GB" timeZone="Europe/Berlin">
      <Maintenance
        facts={{ work: 'saved' }}
        from={new Date('2026-11-22T02:00:00Z')}
        to={new Date('2026-11-22T04:00:00Z')}
        on={{ 'see-status': '#status' }}
      />
    </TactfulProvider>,
  );
  const time = only('time');
  expect(time.textContent).toMatch(/22 November.*03:00.*05:00.*CET/);
  expect(time.getAttribute('datetime')).toBe('2026-11-22T02:00:00.000Z/2026-11-22T04:00:00.000Z');
});

test('A time that is no time MUST NOT break the screen', async () => {
  const { host } = await show(
    <>
      <TimeRange from={new Date('banana')} to={new Date()} />
      <TimeRange from={new Date('2026-11-22T04:00:00Z')} to={new Date('2026-11-22T02:00:00Z')} />
      <Maintenance
        facts={{ work: 'saved' }}
        from={new Date('banana')}
        to={new Date('banana')}
        on={{ 'see-status': '#' }}
      />
    </>,
  );
  await settle();
  expect(host.textContent).not.toMatch(/Invalid|NaN/);
  expect(host.querySelector('h2')).not.toBeNull();
});
