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
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: hours.timeZone, timeZoneName: 'longOffset' });
    const at = now.getTime();
    // The zone's own calendar, reckoned as if it were UTC.
    const midnight = Math.floor((at + offsetAt(zone, at)) / DAY) * DAY;
    // Yesterday, because a span may reach past midnight; ten more days, because of holidays.
    for (let offset = -1; offset <= 10; offset++) {
      const day = new Date(midnight + offset * DAY);
      const date = day.toISOString().slice(0, 10);
      if (hours.closedOn?.includes(date)) continue;
      for (const [from, to] of [...(hours.days[day.getUTCDay() as 0] ?? [])].sort()) {
        const opens = wallClock(date, from);
        let closes = wallClock(date, to);
        if (closes <= opens) closes += DAY;
        // A time that is none says nothing about the others.
        if (!(closes > opens)) continue;
        const start = instantOf(zone, opens);
        const end = instantOf(zone, closes);
        if (at < start) return { state: 'closed', opens: new Date(start) };
        if (at < end) return { state: 'open', until: new Date(end) };
      }
    }
  } catch {
    // A zone nobody has heard of, or a `now` that is no time: nothing is known, and nothing is promised.
  }
  return { state: 'unknown' };
}

/** What the clock of a place shows, reckoned as if it were UTC. */
function wallClock(date: string, time: string): number {
  return Date.parse(`${date}T${time.padStart(5, '0')}Z`);
}

/** How far the zone's clocks are ahead of UTC. Milliseconds. */
function offsetAt(zone: Intl.DateTimeFormat, instant: number): number {
  // Such as "11/20/2026, GMT+05:30", and "GMT" alone for UTC.
  return -Date.parse(`1970-01-01T00:00${/[+-]\d\d:\d\d/.exec(zone.format(instant))?.[0] ?? 'Z'}`);
}

/** The instant at which the zone's clocks show a wall time. */
function instantOf(zone: Intl.DateTimeFormat, wall: number): number {
  // Twice: the first guess may lie on the other side of a change of the clocks.
  return wall - offsetAt(zone, wall - offsetAt(zone, wall));
}
