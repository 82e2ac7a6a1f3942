import type { Context } from '@tactful/engine';

import { children, type AnyNode } from '../ast.js';
import { copyOf, type Copy, type Piece } from '../copy.js';
import { markdownPiece } from '../literals.js';
import { hasWords } from '../words.js';

const MAX_DEPTH = 100;
/** What holds a line of text of its own. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);

function offsets(node: AnyNode): readonly [number, number] | undefined {
  const position = node['position'] as { start?: { offset?: number }; end?: { offset?: number } } | undefined;
  const start = position?.start?.offset;
  const end = position?.end?.offset;
  return start === undefined || end === undefined ? undefined : [start, end];
}

/** What people read on a Markdown page: sentences put together again across their marks, code left out. */
export function markdownCopies(root: AnyNode, source: string, base: Context): Copy[] {
  const copies: Copy[] = [];
  const add = (pieces: readonly Piece[], context: Context): void => {
    if (pieces.some(({ hole, text }) => !hole && hasWords(text))) copies.push(copyOf(pieces, context));
  };
  const inline = (node: AnyNode, pieces: Piece[], depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const child of children(node, 'children')) {
      const range = offsets(child);
      if (!range) continue;
      const [start, end] = range;
      if (child.type === 'text' && typeof child['value'] === 'string') {
        pieces.push(markdownPiece(source, start, end, child['value']));
      } else if (child.type === 'link' || child.type === 'linkReference') {
        const own: Piece[] = [];
        inline(child, own, depth + 1);
        add(own, { ...base, surface: 'link' });
        pieces.push(...own);
      } else if (child.type === 'break') {
        pieces.push({ text: '\n', start, end, hole: true });
      } else if (children(child, 'children').length > 0) {
        inline(child, pieces, depth + 1);
      } else {
        pieces.push({ text: `{${child.type === 'inlineCode' ? 'code' : 'value'}}`, start, end, hole: true });
      }
    }
  };
  const walk = (node: AnyNode, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    for (const child of children(node, 'children')) {
      if (!BLOCKS.has(child.type)) {
        walk(child, depth + 1);
        continue;
      }
      const pieces: Piece[] = [];
      inline(child, pieces, 0);
      add(pieces, base);
    }
  };
  walk(root, 0);
  return copies;
}
