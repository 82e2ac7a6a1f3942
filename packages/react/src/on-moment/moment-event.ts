/**
 * What happened to a moment, told with ids only: never words, never anything about the person. It lets a team see which moments hurt.
 */
export interface MomentEvent {
  /** The moment, for example `money.declined`. Undefined for a hand-off that belongs to none. */
  id: string | undefined;
  /**
   * - `shown`: it came up;
   * - `retried`: the person took the step on;
   * - `resolved`: the step worked;
   * - `left`: it went away without having been resolved;
   * - `handed-off`: the person went to support.
   */
  phase: 'shown' | 'retried' | 'resolved' | 'left' | 'handed-off';
  /** 1 for the first time it was shown. */
  attempt: number;
  /** Who on the team owns it: `product`, `revenue` or `reliability`, as the catalogue says. */
  area?: string | undefined;
}

/** Receives moment events; give one to `<TactfulProvider onMoment>`. */
export type MomentListener = (event: MomentEvent) => void;
