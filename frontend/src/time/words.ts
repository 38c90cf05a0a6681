/** Times as people of the browser's language read them. */
import { DAY, firstDay, wallTime } from "./zone";

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(undefined, { timeZone: zone, ...options });
    formats.set(key, found);
  }
  return found;
}

const CLOCK: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit" };
const SHORT_DAY: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric" };
const LONG_DAY: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };

export const clock = (at: number, zone: string) => format(zone, CLOCK).format(at);

/** From and to on the clock; without dates, also over midnight. */
export const clocks = (from: number, to: number, zone: string) =>
  wallTime(from, zone).date === wallTime(to, zone).date
    ? format(zone, CLOCK).formatRange(from, to)
    : `${clock(from, zone)} – ${clock(to, zone)}`;

/** A minute of any day, such as 1320; 1440 is midnight at its end. */
export const minuteOfDay = (minute: number) => format("UTC", CLOCK).format((minute % 1440) * 60_000);

export const hourOnly = (at: number, zone: string) => format(zone, { hour: "numeric" }).format(at);
export const shortDay = (at: number, zone: string) => format(zone, SHORT_DAY).format(at);
export const weekday = (at: number, zone: string) => format(zone, { weekday: "short" }).format(at);
export const longDay = (at: number, zone: string) => format(zone, LONG_DAY).format(at);
export const dayAndClock = (at: number, zone: string) => format(zone, { ...SHORT_DAY, ...CLOCK }).format(at);
export const dateAndClock = (at: number, zone: string) =>
  format(zone, { dateStyle: "medium", timeStyle: "short" }).format(at);

/** A date without a time, such as 2026-03-02. */
export const plainDate = (date: string) => format("UTC", LONG_DAY).format(Date.parse(`${date}T00:00:00Z`));

/** The same, short. */
export const shortDate = (date: string) =>
  format("UTC", { weekday: "short", day: "numeric", month: "short" }).format(Date.parse(`${date}T00:00:00Z`));

/** The same with its year. */
export const fullDate = (date: string) =>
  format("UTC", { weekday: "short", day: "numeric", month: "short", year: "numeric" }).format(
    Date.parse(`${date}T00:00:00Z`),
  );

/** From and to, both included. */
export const dates = (from: string, to: string) =>
  format("UTC", { day: "numeric", month: "long", year: "numeric" }).formatRange(
    Date.parse(`${from}T00:00:00Z`),
    Date.parse(`${to}T00:00:00Z`),
  );

/** A stretch of instants on the clock that their offsets say, such as 2026-11-23T08:10-05:00. */
export const ownClocks = (from: string, to: string) => {
  const wall = (text: string) => Date.parse(`${text.slice(0, 16)}Z`);
  return clocks(wall(from), wall(to), "UTC");
};

export const monthName = (date: string) =>
  format("UTC", { month: "short", ...(date.slice(5, 7) === "01" ? { year: "numeric" as const } : {}) }).format(
    Date.parse(`${date}T00:00:00Z`),
  );

const weekRange = (label: string, options: Intl.DateTimeFormatOptions) => {
  const monday = Date.parse(`${firstDay(label)}T00:00:00Z`);
  return format("UTC", options).formatRange(monday, monday + 6 * DAY);
};

/** An ISO week such as 2026-W10, with its days. */
export const isoWeek = (label: string) =>
  `Week ${Number(label.slice(-2))}, ${weekRange(label, { day: "numeric", month: "long", year: "numeric" })}`;

export const weekDates = (label: string) => weekRange(label, { day: "numeric", month: "short" });

/** Minutes as hours and minutes, such as 8 h 30. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, "0")}`;
}

/** How a zone is called, such as Pacific Time. */
export function zoneName(zone: string): string {
  const parts = format(zone, { timeZoneName: "longGeneric" }).formatToParts(0);
  return parts.find((part) => part.type === "timeZoneName")?.value ?? zone;
}

/** What the server says, with its instants as wall time. */
export const inWallTime = (text: string, zone: string): string =>
  text.replaceAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z/g, (instant) =>
    dayAndClock(Date.parse(instant), zone),
  );
