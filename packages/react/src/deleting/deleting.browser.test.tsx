import { expect, test, vi } from 'vitest';
import { only, settle, show, step } from '../../test/browser.js';
import type { MomentEvent } from '../on-moment/moment-event.js';
import { TactfulProvider } from '../provider/provider.js';
import { DeleteConfirm, type DeleteConfirmProps } from './delete-confirm.js';

const dialog = (props: Partial<DeleteConfirmProps> = {}) => (
  <DeleteConfirm open onClose={() => {}} onConfirm={() => {}} {...props} />
);

test('The question MUST name the thing, and the step MUST name what happens', async () => {
  await show(dialog({ params: { object: 'Q3 forecast' } }));
  expect(only('h2').textContent).toContain('Q3 forecast');
  expect(step('Delete it')).toBeTruthy();
  expect(step('Keep it')).toBeTruthy();
});

test('What goes with it and how long it can be restored MUST be said where it is known, and only there', async () => {
  const { again } = await show(dialog({ params: { object: 'Q3 forecast', days: 30 } }));
  expect(only('dialog').textContent).toContain('30 days');
  await again(dialog({ params: { object: 'Q3 forecast' } }));
  expect(only('dialog').textContent).not.toContain('restore');
});

test('The work MUST be reported as taken only when it is confirmed', async () => {
  const events: MomentEvent[] = [];
  const onClose = vi.fn();
  await show(<TactfulProvider onMoment={(event) => events.push(event)}>{dialog({ onClose })}</TactfulProvider>);
  step('Keep it').click();
  await settle();
  expect(events.map(({ phase }) => phase)).toEqual(['shown']);
  step('Delete it').click();
  await settle();
  expect(events.map(({ phase }) => phase)).toEqual(['shown', 'retried']);
  expect(onClose.mock.calls).toEqual([['kept'], ['done']]);
});
