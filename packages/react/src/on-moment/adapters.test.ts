import { expect, test, vi } from 'vitest';
import { toDomEvent } from './dom-event.js';
import { toOpenTelemetry } from './open-telemetry.js';

const event = { id: 'money.declined', phase: 'retried', attempt: 2, area: 'revenue' } as const;
const attributes = {
  'tactful.moment.id': 'money.declined',
  'tactful.moment.phase': 'retried',
  'tactful.moment.attempt': 2,
  'tactful.moment.area': 'revenue',
};

test('a DOM event carries the event and bubbles', () => {
  const target = new EventTarget();
  const heard = vi.fn();
  target.addEventListener('tactful:moment', (one) => heard((one as CustomEvent).detail));
  toDomEvent(target)(event);
  expect(heard.mock.calls).toEqual([[event]]);
});

test('on the server the DOM adapter does nothing', () => {
  expect(() => toDomEvent()(event)).not.toThrow();
});

test('OpenTelemetry gets a log record, or an event on a span', () => {
  const emit = vi.fn();
  toOpenTelemetry({ emit })(event);
  expect(emit.mock.calls).toEqual([[{ eventName: 'tactful.moment', attributes }]]);
  const addEvent = vi.fn();
  toOpenTelemetry(() => ({ addEvent }))(event);
  expect(addEvent.mock.calls).toEqual([['tactful.moment', attributes]]);
  expect(() => toOpenTelemetry(() => undefined)(event)).not.toThrow();
});
