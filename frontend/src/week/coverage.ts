import type { Coverage, Impact } from "../api/types";
import { instant, MINUTE } from "../time/zone";

/** Agents in each interval, of one queue or of all together. */
export interface Cover {
  start: number;
  step: number;
  required: Float64Array;
  staffed: Float64Array;
  short: Float64Array;
  surplus: Float64Array;
}

/** @param queue empty: all of them together */
export function coverOf(coverage: Coverage, queue: string): Cover {
  const queues = coverage.queues.filter((one) => queue === "" || one.queue === queue);
  const length = coverage.queues[0]?.required.length ?? 0;
  const sum = (pick: (of: (typeof queues)[number]) => number[]) => {
    const total = new Float64Array(length);
    for (const one of queues) pick(one).forEach((value, index) => (total[index] = (total[index] ?? 0) + value));
    return total;
  };
  return {
    start: instant(coverage.start),
    step: coverage.minutes * MINUTE,
    required: sum((one) => one.required),
    staffed: sum((one) => one.staffed),
    short: sum((one) => one.shortfall),
    surplus: sum((one) => one.surplus),
  };
}

export interface Interval {
  at: number;
  required: number;
  staffed: number;
  short: number;
  surplus: number;
}

export function intervalAt(cover: Cover, at: number): Interval | null {
  const index = Math.floor((at - cover.start) / cover.step);
  const required = cover.required[index];
  if (required === undefined) return null;
  return {
    at: cover.start + index * cover.step,
    required,
    staffed: cover.staffed[index] ?? 0,
    short: cover.short[index] ?? 0,
    surplus: cover.surplus[index] ?? 0,
  };
}

/** Quarters in which an edit changes what is short, in agents; above zero: more short. */
export function shortChanges(impact: Impact, queue: string): Map<number, number> {
  const changes = new Map<number, number>();
  for (const one of impact.coverage.queues) {
    if (queue !== "" && one.queue !== queue) continue;
    for (const quarter of one.quarters) {
      const change = (quarter.shortAfter - quarter.shortBefore) / 1000;
      const at = instant(quarter.start);
      if (change !== 0) changes.set(at, (changes.get(at) ?? 0) + change);
    }
  }
  return changes;
}
