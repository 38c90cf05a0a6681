import { instant, instantOf } from "./zone";

/** An absence as its file has it: dates, local date-times, or with offset. */
export const absence = (from: string, to: string, zone: string) => ({ from: read(from, zone), to: read(to, zone) });

function read(text: string, zone: string): number {
  const [, date, hour, minute] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2})?)?$/.exec(text) ?? [];
  return date ? instantOf(date, Number(hour ?? 0), Number(minute ?? 0), zone) : instant(text);
}
