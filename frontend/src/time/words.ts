/** Times as people of the browser's language read them. */
import { DAY } from "./zone";

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

const CLOCK: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" };
const SHORT_DAY: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric" };
const LONG_DAY: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };

export const clock = (at: number, zone: string) => format(zone, CLOCK).format(at);
export const clocks = (from: number, to: number, zone: string) => `${clock(from, zone)} – ${clock(to, zone)}`;
export const hourOnly = (at: number, zone: string) => format(zone, { hour: "numeric" }).format(at);
export const shortDay = (at: number, zone: string) => format(zone, SHORT_DAY).format(at);
export const weekday = (at: number, zone: string) => format(zone, { weekday: "short" }).format(at);
export const longDay = (at: number, zone: string) => format(zone, LONG_DAY).format(at);
export const dayAndClock = (at: number, zone: string) => format(zone, { ...SHORT_DAY, ...CLOCK }).format(at);
export const dateAndClock = (at: number, zone: string) =>
  format(zone, { dateStyle: "medium", timeStyle: "short" }).format(at);
export const range = (from: number, to: number, zone: string) =>
  format(zone, { day: "numeric", month: "long", year: "numeric" }).formatRange(from, to);

/** A date without a time, such as 2026-03-02. */
export const plainDate = (date: string) => format("UTC", LONG_DAY).format(Date.parse(`${date}T00:00:00Z`));

/** The Monday to Sunday of an ISO week such as 2026-W10. */
export function isoWeek(label: string): string {
  const [, year, week] = /^(\d{4})-W(\d{2})$/.exec(label) ?? [];
  if (!year || !week) return label;
  const fourth = Date.parse(`${year}-01-04T00:00:00Z`);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (Number(week) - 1) * 7 * DAY;
  return `Week ${Number(week)}, ${range(monday, monday + 6 * DAY, "UTC")}`;
}

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
