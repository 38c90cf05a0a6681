import type { HistoryMapping } from "../api/schema";

/** How a foreign file's columns are to be read, as the form has it; blank where nothing is chosen. */
export interface Mapping {
  columns: Record<string, string>;
  zone: string;
  unit: "S" | "MS" | "MIN";
  minutes: string;
}

export const OURS = [
  { id: "interval_start", text: "Start of the interval", hint: "date and time in one column" },
  { id: "date", text: "Date", hint: "where the time stands apart" },
  { id: "time", text: "Time", hint: "beside the date" },
  { id: "queue", text: "Queue", hint: "absent: the file's name has it, such as contacts-voice.csv" },
  { id: "offered", text: "Offered contacts", hint: "all that came in" },
  { id: "answered", text: "Answered", hint: "with abandoned, where offered lacks" },
  { id: "abandoned", text: "Abandoned", hint: "with answered, where offered lacks" },
  { id: "aht_seconds", text: "Mean handle time", hint: "of an answered contact" },
  { id: "total_handle_time", text: "Handle time in all", hint: "of all answered contacts" },
  { id: "reason", text: "Reason of contact", hint: "" },
] as const;

const LOOKS_LIKE: Record<(typeof OURS)[number]["id"], RegExp> = {
  interval_start: /^(interval|start|begin|timestamp|date.?time|period)/,
  date: /^(date|day|datum)$/,
  time: /^(time|clock|hour|uhrzeit)$/,
  queue: /queue|skill|split|campaign|line\b|vdn|service/,
  offered: /offered|received|entered|incoming|^calls$|^contacts$|volume|arriv/,
  answered: /answered|handled|^acd calls/,
  abandoned: /aband|lost/,
  aht_seconds: /aht|(average|avg|mean).*(handle|handling|talk)/,
  total_handle_time: /total.*(handle|handling|talk)/,
  reason: /reason|disposition|wrap.?up code|topic/,
};

/** A first guess by the names of the columns; each column is taken once. */
export function guess(columns: string[]): Mapping {
  const found: Record<string, string> = {};
  const taken = new Set<string>();
  for (const { id } of OURS) {
    const column = columns.find((one) => !taken.has(one) && LOOKS_LIKE[id].test(one.toLowerCase().trim()));
    if (column) {
      found[id] = column;
      taken.add(column);
    }
  }
  if (found["interval_start"]) {
    delete found["date"];
    delete found["time"];
  }
  if (found["aht_seconds"]) delete found["total_handle_time"];
  return { columns: found, zone: "", unit: "S", minutes: "" };
}

export const ofKept = (kept: HistoryMapping): Mapping => ({
  columns: kept.columns,
  zone: kept.zone ?? "",
  unit: kept.ahtUnit,
  minutes: kept.intervalMinutes === null ? "" : String(kept.intervalMinutes),
});

/** The field of the center file; JSON is YAML. */
export function asText({ columns, zone, unit, minutes }: Mapping): string {
  const named = OURS.filter(({ id }) => columns[id]).map(({ id }) => `${id}: ${JSON.stringify(columns[id])}`);
  return [
    "history:",
    ...(named.length > 0 ? [`  columns: {${named.join(", ")}}`] : []),
    ...(zone === "" ? [] : [`  time_zone: ${JSON.stringify(zone)}`]),
    ...(unit === "S" ? [] : [`  aht_unit: ${unit.toLowerCase()}`]),
    ...(minutes === "" ? [] : [`  interval_minutes: ${minutes}`]),
  ].join("\n");
}
