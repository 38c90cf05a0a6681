import { describe, expect, it } from "vitest";
import type { CoreSpan, Point, Progress } from "../api/types";
import { closingRange, doneBy, endOf, joined, NO_COURSE, withProgress } from "./course";

const point = (elapsed: number, cost: number | null = 100, bound: number | null = 90): Point => ({
  elapsed,
  cost,
  bound,
  gap: 0.1,
  shortfall: 0,
});
const search = (from: number, to: number, amount = 1): CoreSpan => ({ core: 1, work: "SEARCH", from, to, amount });
const told = (elapsed: number, cores: CoreSpan[], shortfall: number | null = 0): Progress => ({
  phase: "SOLVING",
  cost: 100,
  bound: 90,
  gap: 0.1,
  shortfall,
  elapsed,
  left: null,
  cores,
});

describe("the course of a search", () => {
  it("grows by what is heard, each moment once", () => {
    const once = withProgress(NO_COURSE, told(1, [search(0, 1)]));
    const again = withProgress(once, told(1, [search(0, 1)]));
    expect(again).toEqual({ points: [point(1)], spans: [search(0, 1)], resumed: [] });
  });

  it("has no point before there is a roster, but the cores work", () => {
    expect(withProgress(NO_COURSE, told(1, [search(0, 1)], null))).toEqual({ points: [], spans: [search(0, 1)], resumed: [] });
  });

  it("makes one span of one that goes on", () => {
    const course = withProgress(withProgress(NO_COURSE, told(1, [search(0, 1, 5)])), told(2, [search(0, 2, 11)]));
    expect(course.spans).toEqual([search(0, 2, 11)]);
  });

  it("joins what was kept with what was heard since", () => {
    const kept = { points: [point(1), point(2)], spans: [search(0, 2), search(2, 3)], resumed: [1] };
    const heard = { points: [point(1.5), point(2.5)], spans: [search(0, 1), search(2, 4)], resumed: [] };
    expect(joined(kept, heard)).toEqual({
      points: [point(1), point(2), point(2.5)],
      spans: [search(0, 2), search(2, 4)],
      resumed: [1],
    });
    expect(endOf(joined(kept, heard))).toBe(4);
  });

  it("is drawn so that the last gap is seen, however far it began", () => {
    expect(closingRange([point(1, 900, -900), point(2, 100, 99)])).toEqual([91, 108]);
    expect(closingRange([point(1, 103, 97), point(2, 100, 99)])).toEqual([97, 103]);
    expect(closingRange([point(1, 100, null)])[0]).toBeLessThan(100);
    const [low, high] = closingRange([]);
    expect(low).toBeLessThan(high);
  });

  it("adds up what a core did in several stretches", () => {
    const spans = [search(0, 2, 10), { ...search(2, 3), work: "PRICES" as const }, search(3, 4, 20)];
    expect(doneBy(spans)[0]).toEqual({ core: 1, work: "SEARCH", amount: 30, seconds: 3 });
    expect(doneBy(spans)).toHaveLength(2);
  });
});
