// Written by scripts/stories.mjs from connection.examples.tsx. Change that file, then run it again.
import * as examples from './connection.examples.js';
import { ServiceProblem } from './connection.js';

export default {
  title: 'Moments/Connection',
  component: ServiceProblem,
};

/** Offline: where the work is, and nothing that flashes. It appears after two steady seconds. */
export const Offline = { name: 'Offline', render: () => <examples.Offline /> };

/** Something broke on our side. */
export const OnOurSide = { name: 'On our side', render: () => <examples.OnOurSide /> };

/** One part of a page did not load; the rest works. */
export const OnePart = { name: 'One part', render: () => <examples.OnePart /> };

/** An outage with the time of the next update. */
export const OutageWithUpdate = { name: 'Outage with update', render: () => <examples.OutageWithUpdate /> };

/** A planned closure, with its times in the reader's own zone. */
export const PlannedMaintenance = { name: 'Planned maintenance', render: () => <examples.PlannedMaintenance /> };

/** A pause between requests. */
export const Pause = { name: 'Pause', render: () => <examples.Pause /> };

/** No answer in time: whether it happened is not known, so the step is a check. */
export const NoAnswer = { name: 'No answer', render: () => <examples.NoAnswer /> };

/** This version is out of date. */
export const Update = { name: 'Update', render: () => <examples.Update /> };
