import { uploadProblem } from '../generated/families/upload.js';
import { has, peek, peekText, type Source } from '../resolver.js';

/** Refused and interrupted files: react-dropzone's rejections, Firebase Storage, and the names an upload of your own can use. */
export const upload: Source = {
  families: [uploadProblem],
  read(node) {
    const code = peekText(node, 'code') ?? peekText(peek(peek(node, 'errors'), 0), 'code');
    if (!has(uploadProblem, code)) return undefined;
    const file = peek(node, 'file');
    const name = peek(file, 'name');
    const bytes = peek(file, 'size');
    // The person's own file: its name and size are theirs to see. Sizes are told in megabytes, with one decimal.
    const size = typeof bytes === 'number' ? Math.round(bytes / 1e5) / 10 : undefined;
    return { family: uploadProblem, code, rank: 2.6, params: file ? { file: name, size } : undefined };
  },
};
