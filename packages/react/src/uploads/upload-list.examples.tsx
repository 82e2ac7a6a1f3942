import { UploadList } from './upload-list.js';

const act = () => {};

/** Each file says how it is doing; what failed says why beside its own name. */
export function FiveFiles() {
  return (
    <UploadList
      items={[
        { id: '1', name: 'minutes-of-the-meeting.pdf', state: 'done' },
        { id: '2', name: 'site-plan.dwg', state: 'sending', percent: 42 },
        { id: '3', name: 'IMG_2041.heic', state: 'waiting' },
        {
          id: '4',
          name: 'pitch-final-v9.key',
          state: 'failed',
          refused: { reason: 'too-large', limit: 250, size: 1200 },
        },
        { id: '5', name: 'interview.wav', state: 'failed', error: new TypeError('Failed to fetch') },
      ]}
      onRetry={act}
      onRemove={act}
    />
  );
}

/** Nothing is under way any more, and one file is missing: the heading says so. */
export function OneMissing() {
  return (
    <UploadList
      items={[
        { id: '1', name: 'minutes-of-the-meeting.pdf', state: 'done' },
        { id: '2', name: 'notes.docx', state: 'failed', refused: { reason: 'password' } },
      ]}
      onRemove={act}
    />
  );
}
