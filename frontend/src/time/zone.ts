/** Wall time of instants and back. Instants are milliseconds; a zone is an IANA name. */

export const MINUTE = 60_000;
export const QUARTER = 15 * MINUTE;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export interface WallTime {
  /** YYYY-MM-DD */
  date: string;
  hour: number;
  minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let found = formats.get(zone);
  if (!found) {
    found = new Intl.DateTimeFormat("en-CA", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
    });
    formats.set(zone, found);
  }
  return found;
}

export const instant = (text: string): number => Date.parse(text);

export const isoInstant = (instant: number): string => new Date(instant).toISOString();

export function wallTime(instant: number, zone: string): WallTime {
  const parts: Record<string, string> = {};
  for (const part of format(zone).formatToParts(instant)) parts[part.type] = part.value;
  return {
    date: `${parts["year"]}-${parts["month"]}-${parts["day"]}`,
    hour: Number(parts["hour"]),
    minute: Number(parts["minute"]),
  };
}

/** Of a wall time that a clock change leaves out, the instant that much later; of one that it repeats, the first. */
export function instantOf(date: string, hour: number, minute: number, zone: string): number {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + hour * HOUR + minute * MINUTE;
  const before = asUtc - offset(asUtc - DAY, zone);
  const after = asUtc - offset(asUtc + DAY, zone);
  for (const guess of [Math.min(before, after), Math.max(before, after)]) {
    if (guess + offset(guess, zone) === asUtc) return guess;
  }
  return before;
}

/** How far the zone is ahead of UTC at an instant. */
function offset(instant: number, zone: string): number {
  const wall = wallTime(instant, zone);
  const minute = Math.floor(instant / MINUTE) * MINUTE;
  return Date.parse(`${wall.date}T00:00:00Z`) + wall.hour * HOUR + wall.minute * MINUTE - minute;
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The Monday of an ISO week such as 2026-W10: the first week of a year has its fourth of January. */
export function firstDay(week: string): string {
  const fourth = `${week.slice(0, 4)}-01-04`;
  const fromMonday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(fourth, (Number(week.slice(-2)) - 1) * 7 - fromMonday);
}

/** The ISO week of a planning week that begins on this date: of its Monday, or the one right after. */
export function weekOf(date: string): string {
  const toMonday = (8 - new Date(`${date}T00:00:00Z`).getUTCDay()) % 7;
  const thursday = addDays(date, toMonday + 3);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(thursday) - Date.parse(`${year}-01-01`)) / DAY;
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, "0")}`;
}

/** The midnights of so many days from the one of an instant on, and the one after the last. */
export function midnights(from: number, days: number, zone: string): number[] {
  const first = wallTime(from, zone).date;
  return Array.from({ length: days + 1 }, (_, day) => instantOf(addDays(first, day), 0, 0, zone));
}

export const browserZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Whether clocks of both zones show the same during a week. */
export function sameClocks(one: string, other: string, from: number): boolean {
  return one === other || [0, 3, 6].every((day) => offset(from + day * DAY, one) === offset(from + day * DAY, other));
}
