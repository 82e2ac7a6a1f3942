/** Opening times of one day as `HH:MM` in the team's zone; a day may have several. */
export type Spans = readonly (readonly [from: string, to: string])[];

export interface OpeningHours {
  /** IANA zone the times are meant in, for example `Europe/Berlin`. */
  timeZone: string;
  /** From Sunday (0) to Saturday (6); days left out are closed. */
  days: Readonly<Partial<Record<0 | 1 | 2 | 3 | 4 | 5 | 6, Spans>>>;
  /** Closed all day, as `YYYY-MM-DD` in the team's zone. */
  closedOn?: readonly string[] | undefined;
}

/** Open until a time, closed until a time, or neither known (no hours at all, or a zone nobody has heard of). */
export type Opening = { state: 'open'; until: Date } | { state: 'closed'; opens: Date } | { state: 'unknown' };

const DAY = 86_400_000;

/** Whether someone is there at `now`, and when that changes. Right across time zones and changes to and from summer time. */
export function openingAt(hours: OpeningHours, now: Date): Opening {
  let zone: Intl.DateTimeFormat;
  try {
    zone = new Intl.DateTimeFormat('en-US', {
      timeZone: hours.timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    return { state: 'unknown' };
  }
  if (Number.isNaN(now.getTime())) return { state: 'unknown' };
  const today = wallClock(zone, now);
  const midnight = Date.UTC(today.year, today.month - 1, today.day);
  // Yesterday, because a span may reach past midnight; ten more days, because of holidays.
  for (let offset = -1; offset <= 10; offset++) {
    const day = new Date(midnight + offset * DAY);
    const spans = hours.days[day.getUTCDay() as 0] ?? [];
    if (hours.closedOn?.includes(day.toISOString().slice(0, 10))) continue;
    for (const [from, to] of [...spans].sort()) {
      const start = instantOf(zone, day.getTime() + minutesOf(from));
      const end = instantOf(zone, day.getTime() + minutesOf(to) + (minutesOf(to) <= minutesOf(from) ? DAY : 0));
      if (Number.isNaN(start) || Number.isNaN(end)) continue;
      if (now.getTime() < start) return { state: 'closed', opens: new Date(start) };
      if (now.getTime() < end) return { state: 'open', until: new Date(end) };
    }
  }
  return { state: 'unknown' };
}

/** `HH:MM` in milliseconds. */
function minutesOf(time: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  return match ? (Number(match[1]) * 60 + Number(match[2])) * 60_000 : Number.NaN;
}

function wallClock(zone: Intl.DateTimeFormat, at: Date) {
  const parts = Object.fromEntries(zone.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return { year, month, day, hour, minute, second };
}

/** The instant at which the zone's clocks show a wall time, given as if it were UTC. */
function instantOf(zone: Intl.DateTimeFormat, wall: number): number {
  if (Number.isNaN(wall)) return wall;
  let instant = wall;
  // Twice: the first guess may lie on the other side of a change of the clocks.
  for (let round = 0; round < 2; round++) {
    const { year, month, day, hour, minute, second } = wallClock(zone, new Date(instant));
    instant += wall - Date.UTC(year, month - 1, day, hour, minute, second);
  }
  return instant;
}
