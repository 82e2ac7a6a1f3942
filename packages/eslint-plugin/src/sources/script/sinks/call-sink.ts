import type { Intent, Surface } from '@tactful/engine';

import type { MessagePart } from '../../../message-parts.js';

/**
 * A call whose arguments people read. `copy` says which: `0` is the first argument, `1.action.label` a property path inside
 * the second, `*` any property or element.
 */
export interface CallSink {
  /** Last names under which it is called; looked at first, because looking up where a name comes from costs more. */
  readonly names: readonly string[];
  /** Where it has to come from, see `Bindings.originOf`. */
  readonly from: RegExp;
  readonly copy: Readonly<Record<string, MessagePart | 'text' | 'sentence' | 'button'>>;
  /** Where it is shown, as far as the call says. */
  readonly surface?: Surface;
  /** What is reported; without it, what the name or an option of the call says. */
  readonly intent?: Intent;
}

/** Modules of one's own project, as bundlers and workspaces name them, that by their path deal in notices. */
export const OWN = String.raw`(?:\.{1,2}\/|[~#$]|@\/|src\/|app\/|@[\w-]+\/)[^#]*(?:toast|snack|notif|alert|message|feedback|\bui\b|component|hooks?\b|\blib\b|utils?\b|shared|common|dialog|confirm|modal)[^#]*`;

/** Where functions of one's own that are called like this come from. */
export const own = (names: string): string => `${OWN}#(?:default|${names})`;
/** Expressions of origins, any of which will do. */
export const from = (...origins: string[]): RegExp => new RegExp(`^(?:${origins.join('|')})$`, 'i');

/** The parts of a message that is given as one object. */
export const TITLE_BODY = {
  '0.title': 'title',
  '0.description': 'body',
  '0.message': 'body',
  '0.action.label': 'action',
  '0.cancel.label': 'action',
} as const;
