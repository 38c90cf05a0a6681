import { describe, expect, it } from "vitest";
import type { KeptAgent } from "../api/types";
import { absencesOf, isLike, isUpTo, sortedBy, valuesOf } from "./narrow";

const agent = (id: string, cells: Record<string, string>, absences: string[] = []): KeptAgent => ({
  id,
  version: "1",
  cells: { agent: id, ...cells },
  absences: absences.map((from) => ({ id: from, cells: { from } })),
  availability: [],
  preferences: [],
});
const all = [
  agent("A10", { name: "Zoe", pool: "home", employee_number: "77" }, ["2026-03-02", "2026-01-02"]),
  agent("A2", { name: "ann", pool: "in-house" }, ["2026-02-01"]),
  agent("A1", { name: "", pool: "in-house" }),
];
const any = { words: "", pool: "", contract: "", team: "" };
const ids = (agents: KeptAgent[]) => agents.map((one) => one.id);

describe("people", () => {
  it("are found by every word, in any case, and by what they belong to", () => {
    const like = (wanted: Partial<typeof any>) => ids(all.filter((one) => isLike(one, { ...any, ...wanted })));
    expect(like({ words: "ZO 77" })).toEqual(["A10"]);
    expect(like({ words: "a1" })).toEqual(["A10", "A1"]);
    expect(like({ pool: "in-house", words: "ann" })).toEqual(["A2"]);
    expect(valuesOf(all, "pool")).toEqual(["home", "in-house"]);
  });

  it("are sorted as people read, whose name lacks by id", () => {
    expect(ids(sortedBy(all, "agent"))).toEqual(["A1", "A2", "A10"]);
    expect(ids(sortedBy(all, "name"))).toEqual(["A1", "A2", "A10"]);
    expect(ids(sortedBy(all, "-name"))).toEqual(["A10", "A2", "A1"]);
    expect(ids(sortedBy(all, "-absences"))).toEqual(["A10", "A2", "A1"]);
  });
});

describe("absences", () => {
  it("are sorted by their own columns, else as their agents are", () => {
    const starts = (by: string) => absencesOf(all, by).map(({ row }) => row.id);
    expect(starts("-from")).toEqual(["2026-03-02", "2026-02-01", "2026-01-02"]);
    expect(starts("name")).toEqual(["2026-03-02", "2026-01-02", "2026-02-01"]);
  });

  it("are past when they end with yesterday", () => {
    expect(["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-02T12:00", "2026-03-01T23:00"].map((end) => isUpTo(end, "2026-03-02"))).toEqual([
      true,
      true,
      false,
      false,
      true,
    ]);
  });
});
