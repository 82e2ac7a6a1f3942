import type { MomentId } from './moments.js';
import type { MoneyFact, Retry } from './types.js';

/**
 * All codes in full, for sites, audits and tests. Programs that only resolve errors don't need it: they load the packed form.
 */
export interface CodeEntry {
  readonly code: string;
  /** What it means, in our words. For developers and for the log. */
  readonly meaning: string;
  readonly moment: MomentId;
  readonly retry: Retry['kind'];
  /** Which of the moment's wordings it leads to. */
  readonly reason?: string;
  /** What the code proves about money. */
  readonly money?: MoneyFact;
  /**
   * What may be said. Without it: the reason, in plain words. `private`: not where others read along. `never`: the general decline
   * only. `existence`: the same words whether or not an account or item exists. `log`: the fault is ours and the person can't act on it.
   */
  readonly reveal?: 'private' | 'never' | 'existence' | 'log';
}

/** The codes of one provider or standard. */
export interface CodeFamily {
  readonly id: string;
  readonly title: string;
  /** Where the codes are documented. */
  readonly sources: readonly string[];
  /** Year and month in which the list was last compared with its source. */
  readonly checkedOn: string;
  /** The code whose meaning an unknown one gets. */
  readonly fallback?: string;
  readonly codes: readonly CodeEntry[];
}

export { codes } from './generated/codes.js';
