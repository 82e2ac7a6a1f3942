import { faults, type FaultId } from '@tactful/engine';

const titles = new Map(faults.map(({ id, title }) => [id, title]));

/** The name of a fault as people read it. */
export const titleOf = (id: FaultId): string => titles.get(id) ?? id;
