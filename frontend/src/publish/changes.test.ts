import { describe, expect, it } from "vitest";
import type { Shift } from "../api/types";
import { changesOf } from "./changes";

function shift(agent: string, day: number, from: number, hours: number, breakAt = from + 1): Shift {
  const at = (hour: number) => `2026-03-0${day}T${String(hour).padStart(2, "0")}:00:00Z`;
  return {
    id: null,
    agent,
    pool: "in-house",
    date: `2026-03-0${day}`,
    start: at(from),
    end: at(from + hours),
    paidMinutes: hours * 60,
    pinned: null,
    activities: [{ kind: "REST", start: at(breakAt), end: at(breakAt + 1), paid: true }],
  };
}

const words = (before: Shift[], after: Shift[]) =>
  changesOf(before, after).map((one) => `${one.agent}: ${one.changes.map((change) => change.kind).join(" ")}`);

describe("what publishing would change", () => {
  it("is nothing where nothing changed", () => {
    expect(words([shift("ann", 2, 8, 8)], [{ ...shift("ann", 2, 8, 8), id: "1", pinned: true }])).toEqual([]);
  });

  it("is told for each agent, by date", () => {
    expect(
      words(
        [shift("cid", 2, 8, 8), shift("ann", 2, 8, 8), shift("ann", 3, 8, 8), shift("bob", 4, 8, 8)],
        [shift("cid", 2, 8, 8, 12), shift("ann", 2, 9, 8), shift("ann", 4, 8, 8), shift("bob", 4, 8, 6)],
      ),
    ).toEqual(["ann: MOVED DROPPED ADDED", "bob: SHORTENED", "cid: BREAKS_MOVED"]);
  });

  it("leaves alone the other shift of a date with two", () => {
    const [early, late] = [shift("ann", 2, 8, 2), shift("ann", 2, 16, 2)];
    expect(words([early, late], [early, shift("ann", 2, 17, 3)])).toEqual(["ann: LENGTHENED"]);
  });
});
