import type { MomentListener } from './moment-event.js';

type Attributes = Record<string, string | number>;

/** The two shapes of OpenTelemetry's API that can take an event: a log record (`Logger.emit`) or an event on a span (`Span.addEvent`). */
export type TelemetryTarget =
  | { emit: (record: { eventName: string; attributes: Attributes }) => void }
  | { addEvent: (name: string, attributes: Attributes) => unknown };

/**
 * A listener that passes events to OpenTelemetry: `toOpenTelemetry(logs.getLogger('app'))`, or `toOpenTelemetry(() => trace.getActiveSpan())`
 * where the span of the moment is the one to extend.
 */
export function toOpenTelemetry(target: TelemetryTarget | (() => TelemetryTarget | undefined)): MomentListener {
  return ({ id, phase, attempt, area }) => {
    const to = typeof target === 'function' ? target() : target;
    if (to === undefined) return;
    const attributes: Attributes = { 'tactful.moment.phase': phase, 'tactful.moment.attempt': attempt };
    if (id !== undefined) attributes['tactful.moment.id'] = id;
    if (area !== undefined) attributes['tactful.moment.area'] = area;
    if ('emit' in to) to.emit({ eventName: 'tactful.moment', attributes });
    else to.addEvent('tactful.moment', attributes);
  };
}
