import type { CoreSpan, Course, CoreWork, Point, Progress } from "../api/types";

export const NO_COURSE: Course = { points: [], spans: [], resumed: [] };

export const WORK: Record<CoreWork, string> = {
  PRICES: "prices",
  FIRST_ROSTER: "first roster",
  SEARCH: "search",
  LOCAL_SEARCH: "Timefold's local search",
  SECOND_SEARCH: "second search",
  GOODWILL: "goodwill",
  PROOF: "proof",
  SHORTFALL_PROOF: "proof of the shortfall",
};

/** In what work is counted; nothing where it is not. */
export const COUNTED: Partial<Record<CoreWork, string>> = {
  PRICES: "passes",
  SEARCH: "changes tried",
  SECOND_SEARCH: "changes tried",
  GOODWILL: "changes tried",
  PROOF: "passes",
  SHORTFALL_PROOF: "passes",
};

/** The first seconds are far from the end; at most so many last gaps of them are shown on each side. */
const MOST_GAPS = 8;
const LEAST_GAP = 1e-4;

/** What was heard of a search, with what is heard now. */
export function withProgress(heard: Course, progress: Progress): Course {
  const { cost, bound, gap, shortfall, elapsed, cores } = progress;
  const last = heard.points.at(-1);
  const isNews = shortfall !== null && (!last || elapsed > last.elapsed);
  return {
    points: isNews ? [...heard.points, { elapsed, cost, bound, gap, shortfall }] : heard.points,
    spans: cores.reduce(withSpan, heard.spans),
    resumed: heard.resumed,
  };
}

/** What was kept, and of what was heard what came after it. */
export function joined(kept: Course, heard: Course): Course {
  const last = kept.points.at(-1)?.elapsed ?? -1;
  return {
    points: [...kept.points, ...heard.points.filter((point) => point.elapsed > last)],
    spans: heard.spans.reduce(withSpan, kept.spans),
    resumed: kept.resumed,
  };
}

/** A span that goes on is told again and again, with a later end. */
function withSpan(spans: CoreSpan[], told: CoreSpan): CoreSpan[] {
  const at = spans.findIndex((one) => one.core === told.core && one.from === told.from);
  const known = spans[at];
  if (!known) return [...spans, told];
  return told.to > known.to ? spans.with(at, told) : spans;
}

export const endOf = ({ points, spans }: Course): number =>
  Math.max(points.at(-1)?.elapsed ?? 0, ...spans.map((span) => span.to));

/** From where to where the axis of cost and bound goes, so that the last gap can be seen. */
export function closingRange(points: Point[]): [number, number] {
  const costs = points.map((point) => point.cost).filter((one) => one !== null);
  const bounds = points.map((point) => point.bound).filter((one) => one !== null);
  const cost = costs.at(-1) ?? 0;
  const bound = bounds.at(-1) ?? cost;
  const gap = Math.max(cost - bound, LEAST_GAP * Math.abs(cost), Number.MIN_VALUE);
  return [
    Math.max(bound - MOST_GAPS * gap, Math.min(bound - gap, ...bounds)),
    Math.min(cost + MOST_GAPS * gap, Math.max(cost + gap, ...costs)),
  ];
}

export interface Done {
  core: number;
  work: CoreWork;
  amount: number;
  seconds: number;
}

/** All that a core did of one kind, in the order of its first. */
export function doneBy(spans: CoreSpan[]): Done[] {
  const done = new Map<string, Done>();
  for (const { core, work, from, to, amount } of spans) {
    const key = `${core} ${work}`;
    const before = done.get(key) ?? { core, work, amount: 0, seconds: 0 };
    done.set(key, { core, work, amount: before.amount + amount, seconds: before.seconds + to - from });
  }
  return [...done.values()].sort((one, other) => one.core - other.core);
}
