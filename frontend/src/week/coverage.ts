import type { Coverage, Impact, Prices } from "../api/types";
import { instant, MINUTE } from "../time/zone";

/** Agents in each interval, of one queue or of all together. */
export interface Cover {
  start: number;
  step: number;
  required: Float64Array;
  staffed: Float64Array;
  short: Float64Array;
  surplus: Float64Array;
  prices: PriceCurve | null;
}

/** What one more agent would save in an hour, at each interval; of all queues together, at the dearest. */
export interface PriceCurve {
  perHour: Float64Array;
  currency: string;
}

/** @param queue empty: all of them together */
export function coverOf(coverage: Coverage, queue: string, prices: PriceCurve | null = null): Cover {
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
    prices,
  };
}

export interface Interval {
  at: number;
  required: number;
  staffed: number;
  short: number;
  surplus: number;
  price: { perHour: number; currency: string } | null;
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
    price: cover.prices && { perHour: cover.prices.perHour[index] ?? 0, currency: cover.prices.currency },
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

/** A time that is short from its first interval to its last. */
export interface Shortage {
  from: number;
  to: number;
  agentMinutes: number;
  /** its worst interval */
  worst: number;
}

/** Times that are short between two instants, the worst first. */
export function shortages(cover: Cover, from: number, to: number): Shortage[] {
  const found: Shortage[] = [];
  let open: (Shortage & { most: number }) | null = null;
  for (let index = 0; index < cover.short.length; index++) {
    const at = cover.start + index * cover.step;
    const short = at >= from && at < to ? (cover.short[index] ?? 0) : 0;
    if (short === 0) {
      open = null;
      continue;
    }
    if (!open) {
      open = { from: at, to: at, agentMinutes: 0, worst: at, most: 0 };
      found.push(open);
    }
    open.to = at + cover.step;
    open.agentMinutes += (short * cover.step) / MINUTE;
    if (short > open.most) [open.worst, open.most] = [at, short];
  }
  return found.sort((one, other) => other.agentMinutes - one.agentMinutes);
}

/** What a figure comes to between two instants, in agent-minutes. */
export function agentMinutes(cover: Cover, of: Float64Array, from: number, to: number): number {
  const first = Math.max(0, Math.floor((from - cover.start) / cover.step));
  const last = Math.min(of.length, Math.ceil((to - cover.start) / cover.step));
  return of.slice(first, last).reduce((sum, agents) => sum + agents, 0) * (cover.step / MINUTE);
}

/** @param queue empty: all of them together */
export function priceCurve(prices: Prices, queue: string, currency: string): PriceCurve {
  const queues = prices.queues.filter((one) => queue === "" || one.queue === queue);
  const perHour = Float64Array.from({ length: prices.queues[0]?.perHour.length ?? 0 }, (_, index) =>
    Math.max(0, ...queues.map((one) => one.perHour[index] ?? 0)),
  );
  return { perHour, currency };
}
