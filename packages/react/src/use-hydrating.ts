import { useSyncExternalStore } from 'react';

const never = () => () => {};

/**
 * True on the server and while server HTML is taken over, false for everything that is rendered later. What depends on the time or on the
 * browser waits for false, so that both renders agree.
 */
export function useHydrating(): boolean {
  return useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
}
