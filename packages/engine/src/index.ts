import type { Context, Finding, MessageFinding, MessageText } from './types.js';

export type * from './types.js';

export function review(_text: string, _context: Context = {}): Finding[] {
  return [];
}

export function reviewMessage(_message: MessageText, _context: Context = {}): MessageFinding[] {
  return [];
}
