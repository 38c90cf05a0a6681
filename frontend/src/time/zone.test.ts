import { describe, expect, it } from "vitest";
import { addDays, firstDay, HOUR, instantOf, midnights, sameClocks, wallTime, weekOf } from "./zone";

const BERLIN = "Europe/Berlin";

describe("wall time", () => {
  it("is read in the zone, also across midnight", () => {
    const at = Date.parse("2026-03-01T23:30:00Z");
    expect(wallTime(at, BERLIN)).toEqual({ date: "2026-03-02", hour: 0, minute: 30 });
    expect(wallTime(at, "America/Los_Angeles")).toEqual({ date: "2026-03-01", hour: 15, minute: 30 });
  });

  it("becomes the instant that it came from, every hour of a year, in zones of all kinds", () => {
    for (const zone of [BERLIN, "America/Los_Angeles", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]) {
      for (let at = Date.parse("2026-01-01T00:00:00Z"); at < Date.parse("2027-01-01T00:00:00Z"); at += 7 * HOUR) {
        const wall = wallTime(at, zone);
        const back = instantOf(wall.date, wall.hour, wall.minute, zone);
        // An hour that a clock change repeats means its first.
        expect([0, HOUR, HOUR / 2]).toContain(at - back);
      }
    }
  });

  it("of an hour that is left out is later, of one that is repeated the first", () => {
    expect(instantOf("2026-03-29", 2, 30, BERLIN)).toBe(Date.parse("2026-03-29T01:30:00Z"));
    expect(instantOf("2026-10-25", 2, 30, BERLIN)).toBe(Date.parse("2026-10-25T00:30:00Z"));
  });
});

describe("a week", () => {
  it("has 167, 168 or 169 hours", () => {
    const hours = (monday: string) => {
      const edges = midnights(instantOf(monday, 0, 0, BERLIN), 7, BERLIN);
      return ((edges[7] ?? 0) - (edges[0] ?? 0)) / HOUR;
    };
    expect(hours("2026-03-02")).toBe(168);
    expect(hours("2026-03-23")).toBe(167);
    expect(hours("2026-10-19")).toBe(169);
  });

  it("begins on the Monday that ISO says", () => {
    expect(firstDay("2026-W10")).toBe("2026-03-02");
    expect(firstDay("2026-W01")).toBe("2025-12-29");
    expect(firstDay("2026-W53")).toBe("2026-12-28");
    expect(addDays("2026-02-28", 1)).toBe("2026-03-01");
  });

  it("is named by its Monday, or the one right after its Saturday or Sunday", () => {
    for (const week of ["2026-W10", "2026-W01", "2026-W53", "2027-W01", "2024-W52", "2024-W01"]) {
      const monday = firstDay(week);
      expect([0, -1, -2].map((days) => weekOf(addDays(monday, days)))).toEqual([week, week, week]);
    }
  });

  it("shows the same clocks only where zones agree all week", () => {
    expect(sameClocks(BERLIN, "Europe/Paris", Date.parse("2026-03-02T00:00:00Z"))).toBe(true);
    expect(sameClocks("Europe/London", "UTC", Date.parse("2026-03-02T00:00:00Z"))).toBe(true);
    expect(sameClocks("Europe/London", "UTC", Date.parse("2026-03-24T00:00:00Z"))).toBe(false);
  });
});
