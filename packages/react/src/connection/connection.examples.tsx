import { Outage, PartProblem, RateLimited, ServiceProblem, UpdateNeeded } from './connection.js';
import { Maintenance } from './maintenance.js';
import { OfflineStatus } from './offline-status.js';
import { TookTooLong } from './took-too-long.js';

const act = () => {};

/** Offline: where the work is, and nothing that flashes. It appears after two steady seconds. */
export function Offline() {
  return (
    <div style={{ minBlockSize: '2rem' }}>
      <OfflineStatus offline facts={{ work: 'on-this-device' }} on={{ retry: act }} />
    </div>
  );
}

/** Something broke on our side. */
export function OnOurSide() {
  return (
    <ServiceProblem
      facts={{ work: 'saved' }}
      reference="7QX4 K2M9"
      onRetry={act}
      on={{ 'see-status': '#status', contact: '#contact' }}
    />
  );
}

/** One part of a page did not load; the rest works. */
export function OnePart() {
  return <PartProblem params={{ section: 'The list of comments' }} onRetry={act} />;
}

/** An outage with the time of the next update. */
export function OutageWithUpdate() {
  return (
    <Outage
      facts={{ work: 'saved' }}
      params={{ part: 'Sign-in', since: new Date('2026-11-21T13:40:00Z'), update: new Date('2026-11-21T14:30:00Z') }}
      on={{ 'see-status': '#status' }}
    />
  );
}

/** A planned closure, with its times in the reader's own zone. */
export function PlannedMaintenance() {
  return (
    <Maintenance
      facts={{ work: 'saved' }}
      from={new Date('2026-11-22T02:00:00Z')}
      to={new Date('2026-11-22T04:00:00Z')}
      on={{ 'see-status': '#status' }}
    />
  );
}

/** A pause between requests. */
export function Pause() {
  return <RateLimited facts={{ work: 'on-this-device' }} onRetry={act} on={{ contact: '#contact' }} />;
}

/** No answer in time: whether it happened is not known, so the step is a check. */
export function NoAnswer() {
  return <TookTooLong facts={{ work: 'unknown' }} on={{ check: '#orders', contact: '#contact' }} />;
}

/** This version is out of date. */
export function Update() {
  return <UpdateNeeded facts={{ work: 'saved' }} on={{ refresh: act }} />;
}
