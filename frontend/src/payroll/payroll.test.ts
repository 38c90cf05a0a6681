import { describe, expect, it } from "vitest";
import type { PayrollPeriod } from "../api/schema";
import { ownClocks } from "../time/words";
import { apart, categoryOf, obstacleWords } from "./words";

const period = (total: number, slips: number, ...amounts: number[]) =>
  ({ total, slips, to: "2026-11-30", categories: amounts.map((amount) => ({ amount })) }) as PayrollPeriod;

describe("a period", () => {
  it("comes to the same by slips and categories, whatever halves computers have", () => {
    expect(apart(period(0.3, 0.3, 0.1, 0.2))).toBe(0);
    expect(apart(period(196.5, 196.5, 194.17, 2.33))).toBe(0);
    expect(apart(period(0.003, 0.003, 0.001, 0.001, 0.001))).toBe(0);
  });

  it("tells by how much it does not", () => {
    expect(apart(period(196.5, 196.49, 196.5))).toBe(0.01);
    expect(apart(period(10, 10, 9, 2))).toBe(1);
  });

  it("asks in words that name what is agreed to", () => {
    const words = (kind: "MISSING_WEEKS" | "EARLIER_OPEN" | "UNDECIDED", ...values: string[]) =>
      obstacleWords({ kind, text: "As the server says.", values }, period(0, 0));
    expect(words("MISSING_WEEKS", "2026-W44", "2027-W01")).toContain("week 44, week 1.");
    expect(words("EARLIER_OPEN", "2026-10-01..2026-10-31")).toContain("2026-10-01 – 2026-10-31.");
    expect(words("UNDECIDED")).toBe("As the server says.");
  });
});

describe("words", () => {
  it("call categories as slips do", () => {
    expect(["BASE", "OT", "ABSENCE VACATION", "night"].map(categoryOf)).toEqual(["Base", "Overtime", "Absence vacation", "night"]);
  });

  it("show times on the clock of their offsets", () => {
    expect(ownClocks("2026-11-23T08:10-05:00", "2026-11-23T12:00-05:00")).toBe(ownClocks("2026-11-23T08:10Z", "2026-11-23T12:00Z"));
  });
});
