import type { ReactNode } from 'react';

/** Whether a part has anything to show. */
export function isSomething(part: ReactNode): boolean {
  return part !== undefined && part !== null && part !== false && part !== '';
}
