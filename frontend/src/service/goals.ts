import { count, percent, plural, signed } from "../parts/numbers";
import type { Figures, Goal, LevelDifference, QueueLevels, Question } from "../api/types";

export type Verdict = "met" | "close" | "missed";

export const SIGNS: Record<Verdict, string> = { met: "✓", close: "~", missed: "✗" };
export const VERDICTS: Record<Verdict, string> = { met: "met", close: "too close to say", missed: "missed" };

/** How far from the goal an interval is; the names are classes of the style sheet. */
export type Shade = "far-below" | "below" | "little-below" | "maybe-below" | "met" | "above" | "far-above";

const LITTLE = 0.05;
const MUCH = 0.15;
const ABOVE = 0.05;
const FAR_ABOVE = 0.1;

/** Of the service level; null where the queue promises none, or nobody came. */
export function shadeOf(goal: Goal, figures: Figures): Shade | null {
  if (goal.share === null || figures.serviceLevel === null) return null;
  const margin = figures.serviceLevel - goal.share;
  if (margin >= 0) return margin > FAR_ABOVE ? "far-above" : margin > ABOVE ? "above" : "met";
  if (figures.high === null || figures.high >= goal.share) return "maybe-below";
  return margin < -MUCH ? "far-below" : margin < -LITTLE ? "below" : "little-below";
}

/** Of the service level, with 95 % confidence. */
export function verdictOf(goal: Goal, figures: Figures): Verdict | null {
  if (goal.share === null || figures.serviceLevel === null) return null;
  if (figures.low !== null && figures.low >= goal.share) return "met";
  return figures.high !== null && figures.high < goal.share ? "missed" : "close";
}

/** What a queue's goal is for: the week, or each of its days or intervals. */
const judged = ({ goal, week, days, intervals }: QueueLevels): Figures[] =>
  ({ WEEK: [week], DAY: days, INTERVAL: intervals })[goal.per];

/** Of the service level: met where it is in all that the goal is for. */
export function verdictOfAll(queue: QueueLevels): Verdict | null {
  const verdicts = judged(queue).map((figures) => verdictOf(queue.goal, figures));
  return (["missed", "close", "met"] as const).find((verdict) => verdicts.includes(verdict)) ?? null;
}

/** How many of the days or intervals miss the service level; nothing where it is promised for the week. */
export function missedWords(queue: QueueLevels): string {
  const all = judged(queue);
  const missed = all.filter((figures) => verdictOf(queue.goal, figures) === "missed").length;
  if (queue.goal.per === "WEEK" || missed === 0) return "";
  return `missed in ${count(missed)} of ${plural(all.length, queue.goal.per === "DAY" ? "day" : "interval")}`;
}

/** Whether any goal of a queue is missed: the service level for certain, the others by their figure of the week. */
export const isMissed = (queue: QueueLevels): boolean =>
  verdictOfAll(queue) === "missed" ||
  isOver(queue.week.asaSeconds, queue.goal.asaSeconds) ||
  isOver(queue.week.abandonment, queue.goal.maxAbandoned) ||
  isOver(queue.week.occupancy, queue.goal.maxOccupancy);

/** Contacts of the week by which the service level is missed. */
export const missing = ({ goal, week }: QueueLevels): number =>
  goal.share === null || week.serviceLevel === null ? 0 : Math.max(0, goal.share - week.serviceLevel) * week.offered;

/** Goals of which only the figure is known, not its range. */
export const isOver = (figure: number | null, most: number | null) => figure !== null && most !== null && figure > most;

export function goalWords(goal: Goal): string {
  const words: string[] = [];
  if (goal.share !== null) {
    words.push(`${percent(goal.share, goal.share * 100 % 1 === 0 ? 0 : 1)} within ${lengthWords(goal.withinSeconds ?? 0)}`);
  }
  if (goal.maxAbandoned !== null) words.push(`abandoned at most ${percent(goal.maxAbandoned, 0)}`);
  if (goal.asaSeconds !== null) words.push(`mean wait at most ${lengthWords(goal.asaSeconds)}`);
  if (goal.maxOccupancy !== null) words.push(`occupancy at most ${percent(goal.maxOccupancy, 0)}`);
  const per = { WEEK: "", DAY: ", each day", INTERVAL: ", each interval" }[goal.per];
  return words.length === 0 ? "no goal" : words.join("; ") + per;
}

function lengthWords(seconds: number): string {
  if (seconds < 120) return `${count(seconds)} s`;
  return seconds < 7200 ? `${count(seconds / 60)} min` : `${count(seconds / 3600)} h`;
}

export const share = (value: number | null): string => (value === null ? "–" : percent(value, 1));
export const seconds = (value: number | null): string => (value === null ? "–" : lengthWords(value));

export const range = (low: number | null, high: number | null): string =>
  low === null || high === null ? "–" : `${count(100 * low, 1)}–${percent(high, 1)}`;

/** Points with half of the interval, such as −0.3 ±0.1; nothing where nothing is known. */
export function differenceWords({ difference, low, high }: LevelDifference): string {
  if (difference === null) return "";
  const points = (value: number) => count(100 * value, 1);
  const change = Math.abs(difference) < 0.0005 ? "±0" : signed(difference, points);
  return low === null || high === null ? change : `${change} ±${points((high - low) / 2)}`;
}

/** Whether there is a change to tell of, or too little is known to say that there is none. */
export const isNoticed = ({ difference, low, high }: LevelDifference): boolean =>
  difference !== null && (Math.abs(difference) >= 0.0005 || (low !== null && high !== null && high - low >= 0.003));

/** Whether a change is known to be one for the better or the worse. */
export function toneOf({ low, high }: LevelDifference): "better" | "worse" | "" {
  if (low !== null && low > 0) return "better";
  return high !== null && high < 0 ? "worse" : "";
}

export const AS_PLANNED: Question = { demand: 0, absent: 0, ahtSeconds: 0 };

export const isAsPlanned = (question: Question) =>
  question.demand === 0 && question.absent === 0 && question.ahtSeconds === 0;

export function questionWords({ demand, absent, ahtSeconds }: Question): string {
  const words: string[] = [];
  if (demand !== 0) words.push(`${signed(demand, (value) => percent(value, 0))} contacts`);
  if (absent !== 0) words.push(`${percent(absent, 0)} more absent`);
  if (ahtSeconds !== 0) words.push(`${signed(ahtSeconds, count)} s handle time`);
  return words.length === 0 ? "as planned" : words.join(", ");
}
