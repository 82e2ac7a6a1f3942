import { uploadProblem } from '../generated/families/upload.js';
import { has, inside, type Source } from '../resolver.js';

/** Refused and interrupted files: react-dropzone's rejections, Firebase Storage, and the names an upload of your own can use. */
export const upload: Source = {
  families: [uploadProblem],
  read({ errors, code = inside(inside(errors)[0])['code'], file }) {
    if (!has(uploadProblem, code)) return undefined;
    const { name, size } = inside(file);
    return {
      family: uploadProblem,
      code,
      rank: 2.6,
      // The person's own file: its name and size are theirs to see. Sizes are told in megabytes, with one decimal.
      params: file
        ? { file: name, size: typeof size === 'number' ? Math.round(size / 1e5) / 10 : undefined }
        : undefined,
    };
  },
};
