import type { KeptAgent } from "../api/types";

/** What is looked for; blank: anything. */
export interface Narrowed {
  words: string;
  pool: string;
  contract: string;
  team: string;
}

export interface Absence {
  agent: KeptAgent;
  row: KeptAgent["absences"][number];
}

export function isLike({ id, cells }: KeptAgent, wanted: Narrowed): boolean {
  const text = `${id} ${cells["name"]} ${cells["employee_number"]} ${cells["queues"]}`.toLowerCase();
  return (
    wanted.words
      .toLowerCase()
      .split(" ")
      .every((word) => text.includes(word)) &&
    (["pool", "contract", "team"] as const).every((column) => wanted[column] === "" || cells[column] === wanted[column])
  );
}

export const valuesOf = (agents: KeptAgent[], column: string): string[] =>
  [...new Set(agents.map((agent) => agent.cells[column] ?? "").filter((value) => value !== ""))].sort(inOrder);

/** @param by the name of a column; with a minus the other way round */
export function sortedBy(agents: KeptAgent[], by: string): KeptAgent[] {
  const column = by.replace("-", "");
  const key = (agent: KeptAgent) =>
    column === "agent" ? agent.id : column === "absences" ? String(agent.absences.length) : (agent.cells[column] ?? "") || agent.id;
  return turned([...agents].sort((one, other) => inOrder(key(one), key(other))), by);
}

export function absencesOf(agents: KeptAgent[], by: string): Absence[] {
  const all = agents.flatMap((agent) => agent.absences.map((row) => ({ agent, row })));
  const column = by.replace("-", "");
  if (!["from", "to", "kind", "paid"].includes(column)) return all;
  return turned(all.sort((one, other) => inOrder(one.row.cells[column] ?? "", other.row.cells[column] ?? "")), by);
}

/** Whether an exclusive end as the file has it, a date or a time, lies not after the date. */
export const isUpTo = (end: string, date: string): boolean => end.slice(0, 10) < date || end === date;

const turned = <T>(rows: T[], by: string): T[] => (by.startsWith("-") ? rows.reverse() : rows);

const collator = new Intl.Collator(undefined, { numeric: true });
const inOrder = (one: string, other: string) => collator.compare(one, other);
