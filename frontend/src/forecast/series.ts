import type { Adjustment, DemandForecast } from "../api/schema";
import { instant, wallTime } from "../time/zone";

/** A queue's forecast of a week; arrays have one entry an interval. */
export interface Series {
  starts: number[];
  end: number;
  step: number;
  mean: number[];
  low: number[];
  high: number[];
  /** As the plan goes on with; the same as the mean where nothing was adjusted. */
  planned: number[];
}

/** @param step milliseconds of an interval of the center */
export function seriesOf(rows: DemandForecast[], step: number): Series {
  const starts = rows.map((row) => instant(row.start));
  return {
    starts,
    end: (starts.at(-1) ?? 0) + step,
    step,
    mean: rows.map((row) => row.forecast.mean),
    low: rows.map((row) => (row.adjusted ?? row.forecast).p10),
    high: rows.map((row) => (row.adjusted ?? row.forecast).p90),
    planned: rows.map((row) => (row.adjusted ?? row.forecast).mean),
  };
}

/**
 * What the means become, before the server has worked it out. Where nothing at all is expected the queue is taken for
 * closed, and nothing is added.
 */
export function adjusted(series: Series, queue: string, adjustments: Adjustment[]): number[] {
  const means = [...series.mean];
  for (const one of adjustments) {
    if (one.queue !== queue) continue;
    const [from, to] = [instant(one.from), instant(one.to)];
    series.starts.forEach((start, index) => {
      const mean = means[index] ?? 0;
      if (start < from || start >= to || series.mean[index] === 0) return;
      means[index] = Math.max(0, one.factor == null ? mean + (one.add ?? 0) : mean * one.factor);
    });
  }
  return means;
}

/** The range around other means, about as wide as it was for its share, until the server has worked it out. */
export function withRange(series: Series, wanted: number[]): Series {
  const share = wanted.map((value, index) => {
    const planned = series.planned[index] ?? 0;
    return planned > 0 ? value / planned : 1;
  });
  return {
    ...series,
    low: series.low.map((value, index) => value * (share[index] ?? 1)),
    high: series.high.map((value, index) => value * (share[index] ?? 1)),
  };
}

export interface Day {
  date: string;
  total: number;
}

/** Sums by local date. */
export function days(series: Series, values: number[], zone: string): Day[] {
  const found: Day[] = [];
  series.starts.forEach((start, index) => {
    const date = wallTime(start, zone).date;
    if (found.at(-1)?.date !== date) found.push({ date, total: 0 });
    const last = found.at(-1);
    if (last) last.total += values[index] ?? 0;
  });
  return found;
}

/** Indices of the first interval of a stretch and of the one after its last. */
export function within(series: Series, from: number, to: number): [number, number] {
  const first = series.starts.findIndex((start) => start >= from);
  const after = series.starts.findIndex((start) => start >= to);
  return [first < 0 ? series.starts.length : first, after < 0 ? series.starts.length : after];
}

export const sum = (values: number[], first = 0, after = values.length): number => {
  let total = 0;
  for (let index = first; index < after; index++) total += values[index] ?? 0;
  return total;
};

/** The next of 1, 2, 5, 10, 20, 50, … that is not below a third of the largest value: three lines or so. */
export function gridStep(top: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(top, 1) / 3));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step * 3 >= top) ?? 10 * power;
}
