import { count, percent, signed } from "../parts/numbers";
import type { Figures, Goal, LevelDifference, Question } from "../api/types";

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
export const seconds = (value: number | null): string => (value === null ? "–" : `${count(value)} s`);

export const range = (low: number | null, high: number | null): string =>
  low === null || high === null ? "–" : `${count(100 * low, 1)}–${percent(high, 1)}`;

/** Points with half of the interval, such as −0.3 ±0.1; nothing where nothing is known. */
export function differenceWords({ difference, low, high }: LevelDifference): string {
  if (difference === null) return "";
  const points = (value: number) => count(100 * value, 1);
  const change = Math.abs(difference) < 0.0005 ? "±0" : signed(difference, points);
  return low === null || high === null ? change : `${change} ±${points((high - low) / 2)}`;
}

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
