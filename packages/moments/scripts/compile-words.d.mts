import type { Moment } from '../src/moments.js';

export interface CompiledMessage {
  /** In the form that `write` reads. */
  readonly text: string;
  readonly params: ReadonlyMap<string, { readonly kinds: ReadonlySet<string>; readonly values: ReadonlySet<string> }>;
}

type Messages = Readonly<Record<string, string>>;
type Moments = Readonly<Record<string, Moment>>;

export function compileMessage(key: string, message: string): CompiledMessage;
export function gaps(messages: Messages, moments: Moments, reference?: Messages): string[];
export function strays(messages: Messages, moments: Moments): string[];
