import { describe, expect, it } from "vitest";
import { cellsOf, datesOf } from "./cells";
import {
  differenceWords,
  goalWords,
  isMissed,
  isNoticed,
  missedWords,
  questionWords,
  range,
  seconds,
  shadeOf,
  toneOf,
  verdictOf,
  verdictOfAll,
} from "./goals";
import { stretchesOf } from "./stretches";
import type { Figures, Goal, LevelDifference, QueueLevels } from "../api/types";

const GOAL: Goal = {
  share: 0.8,
  withinSeconds: 20,
  definition: "OF_OFFERED",
  maxAbandoned: 0.05,
  asaSeconds: null,
  maxOccupancy: null,
  per: "WEEK",
};

function figures(level: number | null, half = 0.01): Figures {
  return {
    offered: 10,
    serviceLevel: level,
    low: level === null ? null : level - half,
    high: level === null ? null : level + half,
    asaSeconds: 5,
    abandonment: 0.01,
    occupancy: 0.7,
  };
}

const difference = (value: number, half: number): LevelDifference => ({
  queue: "voice",
  goal: GOAL,
  before: 0.812,
  after: 0.812 + value,
  difference: value,
  low: value - half,
  high: value + half,
});

describe("how far from the goal", () => {
  it("is told by points, and by whether the goal may hold all the same", () => {
    expect([0.6, 0.7, 0.78, 0.795, 0.8, 0.86, 0.91].map((level) => shadeOf(GOAL, figures(level)))).toEqual([
      "far-below",
      "below",
      "little-below",
      "maybe-below",
      "met",
      "above",
      "far-above",
    ]);
    expect(shadeOf(GOAL, figures(0.6, 0.3))).toBe("maybe-below");
  });

  it("is nothing where nobody came or nothing is promised", () => {
    expect(shadeOf(GOAL, figures(null))).toBeNull();
    expect(shadeOf({ ...GOAL, share: null }, figures(0.5))).toBeNull();
    expect(verdictOf(GOAL, figures(null))).toBeNull();
  });

  it("is a verdict only with 95 % confidence", () => {
    expect([0.78, 0.795, 0.805, 0.81, 0.9].map((level) => verdictOf(GOAL, figures(level)))).toEqual([
      "missed",
      "close",
      "close",
      "met",
      "met",
    ]);
  });
});

describe("a queue", () => {
  const days = (levels: number[]) => levels.map((level, day) => ({ date: `2026-03-0${day + 2}`, ...figures(level) }));
  const queue = (goal: Partial<Goal>, levels: number[]): QueueLevels => ({
    queue: "voice",
    goal: { ...GOAL, ...goal },
    week: figures(0.85),
    days: days(levels),
    intervals: [],
  });

  it("misses a goal of each day where one day does, however good the week", () => {
    expect(verdictOfAll(queue({}, [0.7, 0.9]))).toBe("met");
    expect(verdictOfAll(queue({ per: "DAY" }, [0.7, 0.9]))).toBe("missed");
    expect(verdictOfAll(queue({ per: "DAY" }, [0.8, 0.9]))).toBe("close");
    expect(verdictOfAll(queue({ per: "DAY" }, [0.9, 0.9]))).toBe("met");
    expect(verdictOfAll(queue({ per: "DAY", share: null }, [0.1]))).toBeNull();
    expect(missedWords(queue({ per: "DAY" }, [0.7, 0.9]))).toBe("missed in 1 of 2 days");
    expect([queue({ per: "DAY" }, [0.9]), queue({}, [0.7])].map(missedWords)).toEqual(["", ""]);
  });

  it("misses a goal also where only its abandonment, wait or occupancy is over", () => {
    expect(isMissed(queue({}, []))).toBe(false);
    expect(isMissed(queue({ maxAbandoned: 0.009 }, []))).toBe(true);
    expect(isMissed(queue({ asaSeconds: 4 }, []))).toBe(true);
    expect(isMissed(queue({ maxOccupancy: 0.69 }, []))).toBe(true);
  });

  it("loses most contacts in unbroken stretches below its goal", () => {
    const levels = [0.7, 0.6, 0.9, 0.5, 0.75, 0.79];
    const times = ["09:00", "09:15", "09:30", "09:45", "10:15", "10:30"];
    const intervals = levels.map((level, index) => ({ start: `2026-03-02T${times[index]}-05:00`, ...figures(level) }));
    const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);
    const found = stretchesOf({ ...queue({}, []), intervals }, 15);
    expect(found.map(({ first, from, to }) => [first, from, to])).toEqual([
      [0, at("09:00"), at("09:30")],
      [3, at("09:45"), at("10:00")],
    ]);
    expect(found.map(({ level, missing }) => [level.toFixed(3), missing.toFixed(3)])).toEqual([
      ["0.650", "3.000"],
      ["0.500", "3.000"],
    ]);
  });
});

describe("words", () => {
  it("of a difference have half of its interval and a real minus", () => {
    expect(differenceWords(difference(-0.003, 0.001))).toBe("−0.3 ±0.1");
    expect(differenceWords(difference(0, 0))).toBe("±0 ±0.0");
    expect(differenceWords({ ...difference(0, 0), difference: null })).toBe("");
  });

  it("of a difference are better or worse only where that is known", () => {
    expect([difference(-0.003, 0.001), difference(0.003, 0.001), difference(0.003, 0.01)].map(toneOf)).toEqual([
      "worse",
      "better",
      "",
    ]);
  });

  it("of a difference are left out where it is known to be none", () => {
    const told = [difference(0, 0.0005), difference(0, 0.01), difference(-0.001, 0.0005)];
    expect(told.map(isNoticed)).toEqual([false, true, true]);
    expect(isNoticed({ ...difference(0, 0), difference: null })).toBe(false);
  });

  it("of goals and questions", () => {
    expect(goalWords(GOAL)).toBe("80% within 20 s; abandoned at most 5%");
    expect(goalWords({ ...GOAL, share: null, maxAbandoned: null, per: "DAY" })).toBe("no goal");
    expect(goalWords({ ...GOAL, maxAbandoned: null, withinSeconds: 86_400, per: "DAY" })).toBe("80% within 24 h, each day");
    expect(questionWords({ demand: -0.1, absent: 0.05, ahtSeconds: 15 })).toBe(
      "−10% contacts, 5% more absent, +15 s handle time",
    );
    expect(questionWords({ demand: 0, absent: 0, ahtSeconds: 0 })).toBe("as planned");
    expect(range(0.8, 0.85)).toBe("80.0–85.0%");
    expect(range(null, null)).toBe("–");
    expect([seconds(12), seconds(5400), seconds(36_000), seconds(null)]).toEqual(["12 s", "90 min", "10 h", "–"]);
  });
});

describe("cells", () => {
  const queue = (starts: string[]): QueueLevels => ({
    queue: "voice",
    goal: GOAL,
    week: figures(0.8),
    days: [...new Set(starts.map((start) => start.slice(0, 10)))].map((date) => ({ date, ...figures(0.8) })),
    intervals: starts.map((start) => ({ start, ...figures(0.8) })),
  });

  it("stand at their local time, from the first to the last hour", () => {
    const found = queue(["2026-03-02T07:30+01:00", "2026-03-03T17:45+01:00"]);
    expect(cellsOf(found, datesOf([found]))).toEqual({
      cells: [
        { index: 0, day: 0, minute: 450, half: "" },
        { index: 1, day: 1, minute: 1065, half: "" },
      ],
      from: 7,
      to: 18,
    });
  });

  it("share a place where the clocks go back", () => {
    const found = queue(["2026-10-25T02:30+02:00", "2026-10-25T02:30+01:00"]);
    expect(cellsOf(found, datesOf([found])).cells.map((cell) => cell.half)).toEqual(["upper", "lower"]);
  });
});
