/** Times as people of the browser's language read them. */
import { addDays, DAY, firstDay, wallTime } from "./zone";

/** Of 1970. */
const FIRST_MONDAY = 4 * DAY;

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

/** Where hours run to 24 they have two digits, as in a range of times. */
const RUNS_TO_24 = new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hourCycle === "h23";
const CLOCK: Intl.DateTimeFormatOptions = { hour: RUNS_TO_24 ? "2-digit" : "numeric", minute: "2-digit" };
const SHORT_DAY: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric" };
const LONG_DAY: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };

export const clock = (at: number, zone: string) => format(zone, CLOCK).format(at);

/** From and to on the clock; without dates, also over midnight. */
export const clocks = (from: number, to: number, zone: string) =>
  wallTime(from, zone).date === wallTime(to, zone).date
    ? format(zone, CLOCK).formatRange(from, to)
    : `${clock(from, zone)} – ${clock(to, zone)}`;

/** A minute of any day, such as 1320; 1440 is midnight at its end. */
export const minuteOfDay = (minute: number) => format("UTC", CLOCK).format(new Date((minute % 1440) * 60_000));

export const hourOnly = (at: number, zone: string) => format(zone, { hour: "numeric" }).format(at);
export const shortDay = (at: number, zone: string) => format(zone, SHORT_DAY).format(at);
export const weekday = (at: number, zone: string) => format(zone, { weekday: "short" }).format(at);
/** With its month, such as Mon 2 Mar. */
export const dayOfMonth = (at: number, zone: string) => shortDate(wallTime(at, zone).date);
export const dayAndMonthAndClock = (at: number, zone: string) => `${dayOfMonth(at, zone)}, ${clock(at, zone)}`;
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

const sevenDaysFrom = (date: string, options: Intl.DateTimeFormatOptions) => {
  const first = Date.parse(`${date}T00:00:00Z`);
  return format("UTC", options).formatRange(first, first + 6 * DAY);
};

/** An ISO week such as 2026-W10. */
export const weekNumber = (label: string) => `Week ${Number(label.slice(-2))}`;

/** The same with its days. */
export const isoWeek = (label: string) =>
  `${weekNumber(label)}, ${sevenDaysFrom(firstDay(label), { day: "numeric", month: "long", year: "numeric" })}`;

export const sevenDays = (firstDate: string) => sevenDaysFrom(firstDate, { day: "numeric", month: "short" });

/** Time off: whole dates where it is, the last one with it; else from when to when. */
export function timeOffWords(from: number, to: number, zone: string): string {
  const [first, end] = [wallTime(from, zone), wallTime(to, zone)];
  if (first.hour + first.minute + end.hour + end.minute > 0) {
    return format(zone, { weekday: "short", day: "numeric", month: "short", ...CLOCK }).formatRange(from, to);
  }
  const last = addDays(end.date, -1);
  if (first.date === last) return shortDate(last);
  const range = format("UTC", { weekday: "short", day: "numeric", month: "short" });
  return range.formatRange(Date.parse(`${first.date}T00:00:00Z`), Date.parse(`${last}T00:00:00Z`));
}

/** Weekdays as files of a center write them. */
export const WEEKDAYS = ["MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN"] as const;

export const weekdayName = (weekday: (typeof WEEKDAYS)[number]) =>
  format("UTC", { weekday: "long" }).format(WEEKDAYS.indexOf(weekday) * DAY + FIRST_MONDAY);

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
