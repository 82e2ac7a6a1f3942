import type { Moment } from '../src/moments.js';

export interface MessageSet {
  readonly name: string;
  readonly locale: string;
  readonly voice: string;
  /** What its file holds. */
  readonly own: Readonly<Record<string, string>>;
  /** With the plain words of its language underneath. */
  readonly messages: Readonly<Record<string, string>>;
}

export function readMoments(): Promise<Record<string, Moment>>;
export function readLocales(): Record<string, MessageSet>;
export function compileAll(): Promise<Map<string, string>>;
export function isCurrent(path: string, content: string): boolean;
