// Written by scripts/stories.mjs from upload-list.examples.tsx. Change that file, then run it again.
import * as examples from './upload-list.examples.js';
import { UploadList } from './upload-list.js';

export default {
  title: 'Moments/Upload list',
  component: UploadList,
};

/** Each file says how it is doing; what failed says why beside its own name. */
export const FiveFiles = { name: 'Five files', render: () => <examples.FiveFiles /> };

/** Nothing is under way any more, and one file is missing: the heading says so. */
export const OneMissing = { name: 'One missing', render: () => <examples.OneMissing /> };
