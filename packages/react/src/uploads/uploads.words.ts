export interface UploadWords {
  title: string;
  waiting: string;
  sending: (percent: number) => string;
  done: string;
  failed: string;
  /** Announced once, when nothing is under way any more. */
  allDone: (total: number) => string;
  someFailed: (failed: number, total: number) => string;
  retry: (file: string) => string;
  remove: (file: string) => string;
}

export const uploadWords: UploadWords = {
  title: 'Files',
  waiting: 'Waiting',
  sending: (percent) => `${percent} % sent`,
  done: 'Uploaded',
  failed: 'Not uploaded',
  allDone: (total) => (total === 1 ? 'The file is uploaded' : `All ${total} files are uploaded`),
  someFailed: (failed, total) => `${failed} of ${total} files didn't upload`,
  retry: (file) => `Try ${file} again`,
  remove: (file) => `Remove ${file}`,
};
