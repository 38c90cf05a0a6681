import { describe, expect, it } from "vitest";
import { csvOf } from "../invitations/csv";
import { timeOffWords } from "../time/words";
import { inputTime, instantOfInput } from "../time/inputs";
import { span } from "./AskTimeOff";
import { choiceWords } from "./CalloutCards";
import { daysOf, nearness, nextDay, shiftsOf } from "./days";
import type { MyWeek } from "./types";
import { wishWords } from "./WishLine";

const BERLIN = "Europe/Berlin";

const shift = (date: string, start: string, end: string, paidMinutes = 240) => ({
  date,
  start,
  end,
  place: "altona",
  paidMinutes,
  activities: [],
});

const week = (...shifts: MyWeek["shifts"]): MyWeek => ({
  publication: "p",
  number: 1,
  week: "2026-W10",
  firstDate: "2026-03-01",
  zone: BERLIN,
  published: "2026-02-20T12:00:00Z",
  acknowledged: null,
  shifts,
});

const TUESDAY = shift("2026-03-03", "2026-03-03T08:00:00+01:00", "2026-03-03T12:00:00+01:00");
const EVENING = shift("2026-03-03", "2026-03-03T17:00:00+01:00", "2026-03-03T21:00:00+01:00");

describe("a week of days", () => {
  it("begins on the day on which weeks of the center begin", () => {
    expect(daysOf(week(TUESDAY), []).map((day) => day.date)).toEqual([
      "2026-03-01",
      "2026-03-02",
      "2026-03-03",
      "2026-03-04",
      "2026-03-05",
      "2026-03-06",
      "2026-03-07",
    ]);
  });

  it("has an eighth day for who lives elsewhere", () => {
    const beyond = shift("2026-03-08", "2026-03-08T01:00:00+01:00", "2026-03-08T05:00:00+01:00");
    expect(daysOf(week(beyond), []).at(-1)?.shifts).toHaveLength(1);
  });

  it("tells whole days off, and not hours off", () => {
    const rows = [
      { id: "1", cells: { from: "2026-03-04", to: "2026-03-05", kind: "VACATION" } },
      { id: "2", cells: { from: "2026-03-05T08:00", to: "2026-03-05T12:00", kind: "UNPAID" } },
    ];
    const off = daysOf(week(), rows).filter((day) => day.off !== null);
    expect(off.map((day) => [day.date, day.off])).toEqual([["2026-03-04", "VACATION"]]);
  });

  it("is past, this, next or later by the agent's own date", () => {
    const at = (text: string) => nearness("2026-03-01", BERLIN, Date.parse(text));
    expect(at("2026-03-07T22:59:00Z")).toBe("this");
    expect(at("2026-03-07T23:01:00Z")).toBe("past");
    expect(at("2026-02-28T22:59:00Z")).toBe("next");
    expect(at("2026-02-21T12:00:00Z")).toBe("later");
  });
});

describe("what comes next", () => {
  const shifts = shiftsOf(week(TUESDAY, EVENING));
  it("is all of that day, also when a part of it is over", () => {
    expect(nextDay(shifts, Date.parse("2026-03-03T13:00:00Z"))).toHaveLength(2);
  });

  it("is nothing after the last", () => {
    expect(nextDay(shifts, Date.parse("2026-03-03T20:00:00Z"))).toEqual([]);
  });
});

describe("time off", () => {
  it("ends with its last day, which the server wants to be the first that is not off", () => {
    expect(span("2026-03-03", "", null, BERLIN)).toEqual({ from: "2026-03-03", to: "2026-03-04" });
    expect(span("2026-03-28", "2026-03-31", null, BERLIN)).toEqual({ from: "2026-03-28", to: "2026-04-01" });
  });

  it("of some hours is on the agent's clock, and may run over midnight", () => {
    expect(span("2026-03-28", "", { from: "22:00", to: "06:00" }, BERLIN)).toEqual({
      from: "2026-03-28T21:00:00.000Z",
      to: "2026-03-29T04:00:00.000Z",
    });
  });

  it("is told by dates where it is whole days, over a clock change too", () => {
    const words = (from: string, to: string) => timeOffWords(Date.parse(from), Date.parse(to), BERLIN);
    expect(words("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")).toMatch(/29/);
    expect(words("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")).not.toMatch(/:/);
    expect(words("2026-03-29T06:00:00Z", "2026-03-29T10:00:00Z")).toMatch(/:/);
  });
});

describe("hours that one may take", () => {
  const shifts = shiftsOf(week(TUESDAY));
  const words = (start: string | null, paidMinutes: number) =>
    choiceWords({ shift: "2026-03-03T07:00:00Z", start, paidMinutes }, shifts, BERLIN);
  it("are told by what changes", () => {
    expect(words("2026-03-03T08:00:00+01:00", 360)).toBe("Stay longer: 2 h more");
    expect(words("2026-03-03T06:00:00+01:00", 360)).toBe("Come earlier: 2 h more");
    expect(words("2026-03-03T08:00:00+01:00", 120)).toBe("Leave earlier: 2 h less");
    expect(words("2026-03-03T10:00:00+01:00", 120)).toBe("Come later: 2 h less");
    expect(words(null, 0)).toMatch(/^Take .* off$/);
  });
});

describe("a wish", () => {
  it("is told with its hours and how much it counts", () => {
    expect(wishWords({ wish: "OFF", from: "", to: "", weight: "" })).toBe("Off all day, nice to have");
    expect(wishWords({ wish: "WORK", from: "08:00", to: "16:00", weight: "3" })).toBe("Work 08:00 – 16:00, important");
    expect(wishWords({ wish: "OFF", weight: "7" })).toBe("Off all day, weight 7");
  });
});

describe("a field for date and time", () => {
  it("holds wall time and gives the instant back", () => {
    const at = Date.parse("2026-03-02T07:15:00Z");
    expect(inputTime(at, BERLIN)).toBe("2026-03-02T08:15");
    expect(instantOfInput(inputTime(at, BERLIN), BERLIN)).toBe(at);
  });
});

describe("a file of invitations", () => {
  it("quotes what it has to, and has no cell that a spreadsheet would run", () => {
    expect(csvOf([["a,b", 'say "hi"', "=1+1", "plain"]])).toBe('"a,b","say ""hi""",\'=1+1,plain\r\n');
  });
});
