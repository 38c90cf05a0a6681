import type { Contract, DayWindow, Premium, RulesGoal, RulesPay } from "../api/schema";
import { count, money, percent } from "../parts/numbers";
import { duration, minuteOfDay } from "../time/words";

export const hours = (minutes: number): string => `${count(minutes / 60, minutes % 60 === 0 ? 0 : 2)} h`;

const times = (window: DayWindow) => `${minuteOfDay(window.from)} – ${minuteOfDay(window.to)}`;

export function weekly({ weeklyHours }: Contract): string {
  const { min, max, overtimeUpTo } = weeklyHours;
  const range = min === max ? hours(max) : min === 0 ? `up to ${hours(max)}` : `${hours(min)} to ${hours(max)}`;
  return overtimeUpTo === null ? range : `${range}, overtime up to ${hours(overtimeUpTo)}`;
}

export function daysOf({ days }: Contract): string {
  return [
    `${days.max} a week`,
    days.maxConsecutive < 7 ? `${days.maxConsecutive} in a row` : "",
    days.consecutiveOff > 0 ? `${days.consecutiveOff} off in a row` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

export function shiftsOf({ shifts }: Contract): string {
  return [
    shifts.paid.map(hours).join(" or "),
    `starts every ${duration(shifts.startEvery)}`,
    shifts.startBetween.length > 0 ? `from ${shifts.startBetween.map(times).join(", ")}` : "",
    shifts.perDay > 1 ? `${shifts.perDay} a day, ${duration(shifts.gapWithinDay)} apart` : "",
    shifts.spanWithinDay === null ? "" : `within ${duration(shifts.spanWithinDay)}`,
    shifts.startSpread === null ? "" : `starts of a week within ${duration(shifts.startSpread)}`,
  ]
    .filter(Boolean)
    .join(", ");
}

export const breaksOf = ({ breaks }: Contract): string[] =>
  breaks.map((one) =>
    [
      `${one.kind.toLowerCase()} ${duration(one.minutes)} ${one.paid ? "paid" : "unpaid"}`,
      `after ${duration(one.after)}`,
      one.before === null ? "" : `over by ${duration(one.before)}`,
      one.ifPaidMinutesOver === null ? "" : `if over ${hours(one.ifPaidMinutesOver)} paid`,
    ]
      .filter(Boolean)
      .join(", "),
  );

const DEFINITIONS = { OF_OFFERED: "of offered", ANSWERED_OF_OFFERED: "answered, of offered" };

export function goalOf(goal: RulesGoal): string {
  return [
    goal.share !== null && goal.withinSeconds !== null
      ? `${percent(goal.share, 0)} within ${seconds(goal.withinSeconds)} (${DEFINITIONS[goal.definition]})`
      : "",
    goal.asaSeconds === null ? "" : `waits ${seconds(goal.asaSeconds)} on average`,
    goal.maxAbandoned === null ? "" : `at most ${percent(goal.maxAbandoned, 0)} abandon`,
    goal.maxOccupancy === null ? "" : `occupancy up to ${percent(goal.maxOccupancy, 0)}`,
    `per ${goal.per.toLowerCase()}`,
  ]
    .filter(Boolean)
    .join(", ");
}

export const seconds = (number: number): string =>
  number >= 3600 && number % 3600 === 0
    ? `${count(number / 3600)} h`
    : number >= 120 && number % 60 === 0
      ? `${count(number / 60)} min`
      : `${count(number)} s`;

const premium = (one: Premium) =>
  `${one.name} +${count(one.percent, Number.isInteger(one.percent) ? 0 : 1)} %${one.window ? ` ${times(one.window)}` : ""}${
    one.days.length > 0 ? ` ${one.days.map((day) => day.slice(0, 3).toLowerCase()).join(", ")}` : ""
  }${one.holidays ? " on holidays" : ""}`;

export const payOf = (pay: RulesPay, currency: string): string[] =>
  [
    `${money(pay.hourly, currency)} an hour`,
    ...pay.premiums.map(premium),
    pay.overtime ? `overtime +${count(pay.overtime.percent)} % after ${hours(pay.overtime.afterWeeklyMinutes)}` : "",
    pay.overheadPerHour > 0 ? `overhead ${money(pay.overheadPerHour, currency)} an hour` : "",
    pay.committedMinutes > 0 ? `${hours(pay.committedMinutes)} a week are paid in any case` : "",
  ].filter(Boolean);
