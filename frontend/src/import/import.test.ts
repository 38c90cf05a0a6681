import { describe, expect, it } from "vitest";
import { formOf, nameIn, replacedBy } from "./files";
import { asText, guess } from "./mapping";

describe("a file that comes in", () => {
  it("keeps a name that says what it is, and is taken for contacts otherwise", () => {
    expect(["agents.csv", "Contacts_2003.CSV.gz", "center.yaml"].map(nameIn)).toEqual([
      "agents.csv",
      "contacts_2003.csv.gz",
      "center.yaml",
    ]);
    expect(["Interval Report (3).txt", "voice.csv.gz", "Ärger.csv", "???.csv"].map(nameIn)).toEqual([
      "contacts-interval-report-3.csv",
      "contacts-voice.csv.gz",
      "contacts-rger.csv",
      "contacts.csv",
    ]);
  });

  it("takes the place of the same file packed otherwise, and of no other", () => {
    const kept = ["agents.csv", "contacts.csv.gz", "contacts-2002.csv"];
    expect(replacedBy(["contacts.csv"], kept)).toEqual(["contacts.csv.gz"]);
    expect(replacedBy(["contacts-2002.csv", "agents.csv"], kept)).toEqual([]);
  });

  it("is a part of its name, a zip one without", () => {
    const form = formOf(
      [
        { name: "contacts-a.csv", file: new File(["x"], "A.csv") },
        { name: "b.zip", file: new File(["x"], "B.zip") },
      ],
      ["contacts.csv"],
      "history:",
    );
    expect([...form.keys()]).toEqual(["contacts-a.csv", "zip", "remove", "history"]);
    expect((form.get("zip") as File).name).toBe("b.zip");
  });
});

describe("a mapping", () => {
  it("is guessed by the names of columns, each once", () => {
    expect(guess(["Start", "Skill", "Calls Offered", "Calls Handled", "AHT", "Total Talk"]).columns).toEqual({
      interval_start: "Start",
      queue: "Skill",
      offered: "Calls Offered",
      answered: "Calls Handled",
      aht_seconds: "AHT",
    });
    expect(guess(["Date", "Time", "Contacts"]).columns).toEqual({ date: "Date", time: "Time", offered: "Contacts" });
  });

  it("is written as the center file has it, whatever the columns are called", () => {
    expect(asText({ columns: { offered: 'a "b": c', interval_start: "S" }, zone: "UTC", unit: "MIN", minutes: "30" })).toBe(
      'history:\n  columns: {interval_start: "S", offered: "a \\"b\\": c"}\n  time_zone: "UTC"\n  aht_unit: min\n  interval_minutes: 30',
    );
  });
});
