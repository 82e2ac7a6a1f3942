import { faults, type FaultId } from '@tactful/engine';

const titles = new Map(faults.map(({ id, title }) => [id, title]));

/** The name of a fault as people read it. */
export const titleOf = (id: FaultId): string => titles.get(id) ?? id;

/** The faults of the recommended preset: what a project is told that changes nothing. */
export const recommended: readonly FaultId[] = faults
  .filter(({ preset }) => preset === 'recommended')
  .map(({ id }) => id);
