import { describe, expect, it } from "vitest";
import { adjusted, days, gridStep, type Series, within } from "./series";

const HOUR = 3_600_000;
const START = Date.parse("2026-03-28T22:00:00Z");

/** Six hours around the night in which Berlin loses one. */
const night: Series = {
  starts: [0, 1, 2, 3, 4, 5].map((hour) => START + hour * HOUR),
  end: START + 6 * HOUR,
  step: HOUR,
  mean: [10, 20, 0, 40, 50, 60],
  low: [],
  high: [],
  planned: [],
};
const stretch = { queue: "voice", from: "2026-03-28T23:00:00Z", to: "2026-03-29T02:00:00Z" };

describe("adjustments", () => {
  it("multiply the intervals that begin in them", () => {
    expect(adjusted(night, "voice", [{ ...stretch, factor: 1.5 }])).toEqual([10, 30, 0, 60, 50, 60]);
  });

  it("add no contacts while the queue is closed, and never go below none", () => {
    expect(adjusted(night, "voice", [{ ...stretch, add: 5 }])).toEqual([10, 25, 0, 45, 50, 60]);
    expect(adjusted(night, "voice", [{ ...stretch, add: -30 }])).toEqual([10, 0, 0, 10, 50, 60]);
  });

  it("follow one another, and leave other queues alone", () => {
    const both = [{ ...stretch, factor: 2 }, { ...stretch, add: 1 }, { ...stretch, queue: "chat", factor: 9 }];
    expect(adjusted(night, "voice", both)).toEqual([10, 41, 0, 81, 50, 60]);
  });
});

describe("days", () => {
  it("are those of the center's clock", () => {
    expect(days(night, night.mean, "Europe/Berlin")).toEqual([
      { date: "2026-03-28", total: 10 },
      { date: "2026-03-29", total: 170 },
    ]);
  });
});

describe("a stretch", () => {
  it("has the intervals that begin in it", () => {
    expect(within(night, START + HOUR / 2, START + 3 * HOUR)).toEqual([1, 3]);
    expect(within(night, START, START + 99 * HOUR)).toEqual([0, 6]);
  });
});

describe("grid lines", () => {
  it("are few and round", () => {
    expect([4, 7, 30, 31, 99, 1000].map(gridStep)).toEqual([2, 5, 10, 20, 50, 500]);
  });
});
