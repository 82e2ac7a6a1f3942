import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { only, settle, show, spoken, step } from '../../test/browser.js';
import { TactfulProvider } from '../provider/provider.js';
import { PlanEnded } from './plan-ended.js';
import { RequestTimeline, type RequestStep } from './request-timeline.js';

const steps: RequestStep[] = [
  { label: 'Received', at: new Date('2026-11-20T09:12:00Z'), state: 'done' },
  { label: 'Being tried', at: new Date('2026-11-21T08:30:00Z'), state: 'current' },
  { label: 'You hear from Jo', by: new Date('2026-11-23T16:00:00Z'), state: 'to-come' },
];

test('The step a request is at MUST be marked for assistive technology', async () => {
  await show(<RequestTimeline title="Your request" steps={steps} />);
  expect(only('[aria-current="step"]').textContent).toContain('Being tried');
});

test("Times MUST be in the reader's zone and readable by machines", async () => {
  const { host } = await show(
    <TactfulProvider locale="en-GB" timeZone="Asia/Kolkata">
      <RequestTimeline
        title="Your request"
        steps={[...steps, { label: 'x', at: new Date('banana'), state: 'to-come' }]}
      />
    </TactfulProvider>,
  );
  const times = host.querySelectorAll('time');
  expect(times).toHaveLength(3);
  expect(times[0]?.textContent).toContain('14:42');
  expect(times[0]?.dateTime).toBe('2026-11-20T09:12:00.000Z');
});

test('A promised time MUST be told apart from one that has passed', async () => {
  const { host } = await show(<RequestTimeline title="Your request" steps={steps} />);
  expect(host.querySelectorAll('li')[2]?.textContent).toMatch(/by .*23/);
  expect(host.querySelectorAll('li')[0]?.textContent).not.toMatch(/\bby\b/);
});

test('The question MUST come after the cancellation and MUST be skippable', async () => {
  const onSkip = vi.fn();
  const { host } = await show(<PlanEnded onAnswer={() => {}} onSkip={onSkip} />);
  const content = host.textContent ?? '';
  expect(content.indexOf('plan')).toBeLessThan(content.indexOf('What made you leave?'));
  step('Skip the question').click();
  await settle();
  expect(onSkip).toHaveBeenCalledTimes(1);
  expect(host.querySelector('form')).toBeNull();
});

test('An empty answer MUST NOT be sent', async () => {
  const onAnswer = vi.fn();
  await show(<PlanEnded onAnswer={onAnswer} />);
  await userEvent.type(only('input'), '   {Enter}');
  expect(onAnswer).not.toHaveBeenCalled();
});

test('An answer MUST be thanked for once, out loud too', async () => {
  const onAnswer = vi.fn();
  const { host } = await show(<PlanEnded onAnswer={onAnswer} />);
  await userEvent.type(only('input'), 'Too dear{Enter}');
  await settle(200);
  expect(onAnswer.mock.calls).toEqual([['Too dear']]);
  expect(host.textContent).toContain('Thank you.');
  expect(spoken).toEqual(['Thank you. A person reads every answer.']);
});
