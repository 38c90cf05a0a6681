import type { MyShift } from "../api/types";
import { absence } from "../time/absence";
import { addDays, instant, instantOf, wallTime } from "../time/zone";
import type { KeptRow, MyWeek } from "./types";

export interface ZonedShift extends MyShift {
  zone: string;
  week: string;
}

export interface Day {
  date: string;
  shifts: ZonedShift[];
  /** Kind of an absence that takes the whole day; absent: none */
  off: string | null;
}

export const shiftsOf = (week: MyWeek): ZonedShift[] =>
  week.shifts.map((shift) => ({ ...shift, zone: week.zone, week: week.week }));

/** The seven dates of a week, and others on which one of its shifts begins for who lives in another zone. */
export function daysOf(week: MyWeek, absences: KeptRow[]): Day[] {
  const shifts = shiftsOf(week);
  const dates = new Set(Array.from({ length: 7 }, (_, day) => addDays(week.firstDate, day)));
  for (const shift of shifts) dates.add(shift.date);
  return [...dates].sort().map((date) => ({
    date,
    shifts: shifts.filter((shift) => shift.date === date),
    off: offOn(date, week.zone, absences),
  }));
}

function offOn(date: string, zone: string, absences: KeptRow[]): string | null {
  const [from, to] = [instantOf(date, 0, 0, zone), instantOf(addDays(date, 1), 0, 0, zone)];
  const found = absences.find(({ cells }) => {
    const span = absence(cells["from"] ?? "", cells["to"] ?? "", zone);
    return span.from <= from && to <= span.to;
  });
  return found?.cells["kind"] ?? null;
}

/** What is worked now or next: all shifts of that date, and none where nothing comes. */
export function nextDay(shifts: ZonedShift[], now: number): ZonedShift[] {
  const next = shifts.filter((shift) => instant(shift.end) > now).sort(byStart)[0];
  return next ? shifts.filter((shift) => shift.date === next.date && shift.zone === next.zone).sort(byStart) : [];
}

export const byStart = (one: { start: string }, other: { start: string }) => instant(one.start) - instant(other.start);

export type Nearness = "past" | "this" | "next" | "later";

export function nearness(firstDate: string, zone: string, now: number): Nearness {
  const today = wallTime(now, zone).date;
  if (today < firstDate) return addDays(today, 7) < firstDate ? "later" : "next";
  return today < addDays(firstDate, 7) ? "this" : "past";
}
