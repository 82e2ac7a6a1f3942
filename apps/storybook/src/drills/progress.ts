import { drills } from './drills.js';

/** What somebody has written, by drill. */
export type Rewrites = Readonly<Record<string, string>>;

const key = 'tactful.drills';

/** A rewrite is a few sentences; whatever is longer was pasted by mistake and would fill the browser's store. */
const charactersKept = 4000;

/**
 * Reads what this browser has kept. Anything that isn't a rewrite of a drill of ours is left out: the store is open to everybody.
 */
export function readProgress(store: Pick<Storage, 'getItem'> | undefined): Rewrites {
  try {
    const kept: unknown = JSON.parse(store?.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const own = Object.entries(kept).filter(
      ([id, text]) => drills.some((drill) => drill.id === id) && typeof text === 'string',
    );
    return Object.fromEntries(own.map(([id, text]) => [id, String(text).slice(0, charactersKept)]));
  } catch {
    return {};
  }
}

/** @returns Whether the browser kept it. It may have no room, or keep nothing in a private window. */
export function keepProgress(store: Pick<Storage, 'setItem'> | undefined, rewrites: Rewrites): boolean {
  try {
    const short = Object.entries(rewrites).map(([id, text]) => [id, text.slice(0, charactersKept)]);
    store?.setItem(key, JSON.stringify(Object.fromEntries(short)));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** The browser's store; undefined where even asking for it is refused. */
export function browserStore(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
