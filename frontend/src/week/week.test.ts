import { describe, expect, it } from "vitest";
import type { Impact, Shift } from "../api/types";
import { instant, isoInstant, MINUTE, wallTime } from "../time/zone";
import { type Axis, ticks } from "./axis";
import { agentMinutes, coverOf, intervalAt, priceCurve, shortages, shortChanges } from "./coverage";
import { gripAt, pulled } from "./drag";
import { asItIs, editOf, endOf } from "./edit";
import { barOf, onContacts, Roster } from "./roster";
import { type Look, rowsOf, type Worker } from "./rows";

const MONDAY = "2026-03-02T00:00:00Z";

function shift(id: string, agent: string, fromHour: number, hours: number): Shift {
  const from = instant(MONDAY) + fromHour * 60 * MINUTE;
  const to = from + hours * 60 * MINUTE;
  const meal = from + 2 * 60 * MINUTE;
  const part = (kind: string, start: number, end: number, paid: boolean) => ({
    kind,
    start: isoInstant(start),
    end: isoInstant(end),
    paid,
  });
  return {
    id,
    agent,
    pool: "in-house",
    date: "2026-03-02",
    start: isoInstant(from),
    end: isoInstant(to),
    paidMinutes: hours * 60 - 30,
    pinned: false,
    activities: [
      part("CONTACTS", from, meal, true),
      part("MEAL", meal, meal + 30 * MINUTE, false),
      part("CONTACTS", meal + 30 * MINUTE, to, true),
    ],
  };
}

const axis: Axis = { from: instant(MONDAY), to: instant("2026-03-09T00:00:00Z"), width: 1680, zone: "UTC" };
const HOUR_PIXELS = 10;

describe("a roster", () => {
  it("takes over what the log says, and leaves agents alone whom it is not about", () => {
    const roster = new Roster([shift("1", "ann", 8, 8), shift("2", "bob", 8, 8), shift("3", "ann", 32, 8)]);
    const [ann, bob] = [roster.ofAgent("ann"), roster.ofAgent("bob")];
    roster.apply([{ id: "1", before: shift("1", "ann", 8, 8), after: shift("1", "ann", 40, 8) }]);
    expect(roster.ofAgent("ann").map((bar) => bar.id)).toEqual(["3", "1"]);
    expect(roster.ofAgent("ann")).not.toBe(ann);
    expect(roster.ofAgent("bob")).toBe(bob);
    roster.apply([{ id: "1", before: null, after: shift("1", "bob", 40, 8) }]);
    expect(roster.ofAgent("bob").map((bar) => bar.id)).toEqual(["2", "1"]);
    roster.apply([{ id: "2", before: shift("2", "bob", 8, 8), after: null }]);
    expect(roster.ofAgent("bob").map((bar) => bar.id)).toEqual(["1"]);
    expect(roster.revision()).toBe(3);
  });

  it("has shifts that are on contacts between their breaks", () => {
    const hours = onContacts(barOf(shift("1", "ann", 8, 8))).map((one) => [one.from, one.to].map((at) => (at - instant(MONDAY)) / (60 * MINUTE)));
    expect(hours).toEqual([[8, 10], [10.5, 16]]);
  });

  it("knows who works, and who is at table", () => {
    const roster = new Roster([shift("1", "ann", 8, 8), shift("2", "bob", 9, 8)]);
    const at = (hour: number) => [...roster.working(instant(MONDAY) + hour * 60 * MINUTE)].map((bar) => bar.agent);
    expect(at(9)).toEqual(["ann", "bob"]);
    expect(at(10.25)).toEqual(["bob"]);
    expect(at(16)).toEqual(["bob"]);
    expect(at(17)).toEqual([]);
  });
});

describe("a wish", () => {
  const bar = barOf(shift("1", "ann", 8, 8));
  it("that changes nothing is no edit", () => expect(editOf(bar, asItIs(bar))).toBeNull());

  it("for another time, length or agent is the edit for it", () => {
    const later = bar.from + 60 * MINUTE;
    expect(editOf(bar, { ...asItIs(bar), from: later })).toEqual({
      kind: "MoveShift",
      shift: "1",
      start: "2026-03-02T09:00:00.000Z",
    });
    expect(editOf(bar, { ...asItIs(bar), paidMinutes: 240 })).toMatchObject({ kind: "ResizeShift", paidMinutes: 240 });
    expect(editOf(bar, { ...asItIs(bar), agent: "bob" })).toEqual({ kind: "GiveShift", shift: "1", agent: "bob" });
    expect(editOf(bar, { ...asItIs(bar), agent: "bob", from: later })).toMatchObject({
      kind: "Together",
      parts: [{ kind: "GiveShift" }, { kind: "MoveShift" }],
    });
  });

  it("ends later by what is longer", () => {
    expect(endOf(bar, { ...asItIs(bar), paidMinutes: bar.paidMinutes + 60 })).toBe(bar.to + 60 * MINUTE);
  });
});

describe("a drag", () => {
  const bar = barOf(shift("1", "ann", 8, 8));
  it("grips the middle to move and the edges to stretch", () => {
    const grip = (hour: number) => gripAt([bar], axis, hour * HOUR_PIXELS)?.grip;
    expect(grip(12)).toBe("move");
    expect(grip(8.1)).toBe("start");
    expect(grip(15.9)).toBe("end");
    expect(grip(7)).toBeUndefined();
  });

  it("lands on quarter hours", () => {
    expect(pulled(bar, "move", 11, "bob", axis)).toMatchObject({ agent: "bob", from: bar.from + 60 * MINUTE });
    expect(pulled(bar, "end", 21, "bob", axis)).toMatchObject({ agent: "ann", paidMinutes: bar.paidMinutes + 120 });
  });

  it("of the start keeps the end", () => {
    const wish = pulled(bar, "start", 20, "ann", axis);
    expect(wish.from).toBe(bar.from + 120 * MINUTE);
    expect(endOf(bar, wish)).toBe(bar.to);
    expect(endOf(bar, pulled(bar, "start", 500, "ann", axis))).toBe(bar.to);
  });
});

describe("coverage", () => {
  const cover = {
    start: MONDAY,
    minutes: 15,
    queues: [
      { queue: "a", required: [2, 3], staffed: [2, 1], shortfall: [0, 2], surplus: [0, 0] },
      { queue: "b", required: [1, 1], staffed: [1.5, 1], shortfall: [0, 0], surplus: [0.5, 0] },
    ],
  };

  it("is that of a queue, or of all together", () => {
    const second = instant(MONDAY) + 15 * MINUTE;
    expect(intervalAt(coverOf(cover, ""), second)).toEqual({ at: second, required: 4, staffed: 2, short: 2, surplus: 0, price: null });
    expect(intervalAt(coverOf(cover, "b"), second + 14 * MINUTE)).toMatchObject({ required: 1, short: 0 });
    expect(intervalAt(coverOf(cover, ""), second + 15 * MINUTE)).toBeNull();
  });

  it("is short at times, the worst first, within what is shown", () => {
    const [start, quarter] = [instant(MONDAY), 15 * MINUTE];
    const shortfall = [1, 0, 2, 3, 0, 1];
    const none = [0, 0, 0, 0, 0, 0];
    const of = coverOf({ ...cover, queues: [{ queue: "a", required: none, staffed: none, shortfall, surplus: none }] }, "");
    const found = shortages(of, start, start + 5 * quarter);
    expect(found.map(({ from, to, agentMinutes, worst }) => [from, to, agentMinutes, worst])).toEqual([
      [start + 2 * quarter, start + 4 * quarter, 75, start + 3 * quarter],
      [start, start + quarter, 15, start],
    ]);
    expect(agentMinutes(of, of.short, start + quarter, start + 3 * quarter)).toBe(30);
  });

  it("has the price of the dearest queue, or of one", () => {
    const prices = { start: MONDAY, minutes: 15, queues: [{ queue: "a", perHour: [8, 0] }, { queue: "b", perHour: [2, 3] }] };
    expect([...priceCurve(prices, "", "EUR").perHour]).toEqual([8, 3]);
    const one = coverOf(cover, "b", priceCurve(prices, "b", "EUR"));
    expect(intervalAt(one, instant(MONDAY))?.price).toEqual({ perHour: 2, currency: "EUR" });
  });

  it("changes where an edit makes less or more short", () => {
    const quarter = { start: MONDAY, shortBefore: 0, shortAfter: 1000, surplusBefore: 500, surplusAfter: 0 };
    const impact = { coverage: { queues: [{ queue: "a", quarters: [quarter] }] } } as unknown as Impact;
    expect([...shortChanges(impact, "")]).toEqual([[instant(MONDAY), 1]]);
    expect([...shortChanges(impact, "b")]).toEqual([]);
  });
});

describe("rows", () => {
  const worker = (id: string, name: string, pool: string): Worker => ({
    id,
    name,
    pool,
    contract: "free",
    team: "",
    queues: ["voice"],
    zone: "UTC",
    sourcing: "IN_HOUSE",
    offshore: false,
    absences: [],
  });
  const workers = [worker("1", "Zoe", "home"), worker("2", "Ann", "tower"), worker("3", "Bob", "tower")];
  const roster = new Roster([shift("1", "1", 6, 8), shift("2", "2", 9, 4), shift("3", "2", 30, 8)]);
  const plain: Look = { group: "none", sort: "name", search: "", pool: "", only: null, from: instant(MONDAY) };
  const names = (look: Partial<Look>) =>
    rowsOf(workers, roster, { ...plain, ...look }).map((row) => (row.kind === "agent" ? row.worker.name : `# ${row.name} ${row.agents}`));

  it("are sorted by name, by the next start or by hours; who has none comes last", () => {
    expect(names({})).toEqual(["Ann", "Bob", "Zoe"]);
    expect(names({ sort: "start" })).toEqual(["Zoe", "Ann", "Bob"]);
    expect(names({ sort: "start", from: instant("2026-03-03T00:00:00Z") })).toEqual(["Ann", "Bob", "Zoe"]);
    expect(names({ sort: "hours" })).toEqual(["Ann", "Zoe", "Bob"]);
  });

  it("are grouped, filtered and searched", () => {
    expect(names({ group: "pool" })).toEqual(["# home 1", "Zoe", "# tower 2", "Ann", "Bob"]);
    expect(names({ pool: "tower" })).toEqual(["Ann", "Bob"]);
    expect(names({ search: "o b" })).toEqual(["Bob"]);
    expect(names({ only: new Set(["1"]) })).toEqual(["Zoe"]);
  });
});

describe("ticks", () => {
  it("are as many hours as there is room for", () => {
    expect(ticks(axis).filter((tick) => tick.isDay)).toHaveLength(7);
    expect(ticks(axis)).toHaveLength(7 * 4);
    expect(ticks({ ...axis, width: 200 })).toHaveLength(7);
    expect(ticks({ ...axis, to: instant("2026-03-03T00:00:00Z") })).toHaveLength(24);
  });

  it("are hours of the clock, also where it changes", () => {
    const zone = "America/New_York";
    const hours = (from: string, to: string) =>
      ticks({ from: instant(from), to: instant(to), width: 1680, zone }).map((tick) => wallTime(tick.at, zone).hour);
    expect(hours("2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z")).toEqual([0, 1, 3, ...Array.from({ length: 20 }, (_, hour) => hour + 4)]);
    expect(hours("2026-11-01T04:00:00Z", "2026-11-02T05:00:00Z")).toEqual(Array.from({ length: 24 }, (_, hour) => hour));
  });
});
