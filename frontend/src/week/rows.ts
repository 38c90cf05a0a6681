import type { KeptAgent, Pool, Sourcing } from "../api/types";
import type { Roster } from "./roster";

export type GroupBy = "none" | "pool" | "team" | "contract";
export type SortBy = "name" | "start" | "hours";

export interface Worker {
  id: string;
  name: string;
  pool: string;
  contract: string;
  team: string;
  queues: string[];
  zone: string;
  sourcing: Sourcing;
  offshore: boolean;
  absences: { from: string; to: string; kind: string }[];
}

export type Row = { kind: "group"; name: string; agents: number } | { kind: "agent"; worker: Worker };

export interface Look {
  group: GroupBy;
  sort: SortBy;
  search: string;
  pool: string;
  /** Only these, where somebody asked who works at a time. */
  only: ReadonlySet<string> | null;
  /** Starts count from here on when sorting by start. */
  from: number;
}

export function workersOf(agents: KeptAgent[], pools: Pool[], zone: string): Worker[] {
  const byId = new Map(pools.map((pool) => [pool.id, pool]));
  return agents.map(({ id, cells, absences }) => {
    const pool = byId.get(cells["pool"] ?? "");
    return {
      id,
      name: cells["name"] || id,
      pool: cells["pool"] ?? "",
      contract: cells["contract"] ?? "",
      team: cells["team"] ?? "",
      queues: (cells["queues"] ?? "").split(";"),
      zone: cells["time_zone"] || zone,
      sourcing: pool?.sourcing ?? "OUTSOURCED",
      offshore: pool?.offshore ?? false,
      absences: absences.map((row) => ({
        from: row.cells["from"] ?? "",
        to: row.cells["to"] ?? "",
        kind: row.cells["kind"] ?? "",
      })),
    };
  });
}

/** What the roster shows, in order: agents, below the headings of their groups. */
export function rowsOf(workers: Worker[], roster: Roster, look: Look): Row[] {
  const words = look.search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const shown = workers.filter((worker) => {
    if (look.only && !look.only.has(worker.id)) return false;
    if (look.pool !== "" && worker.pool !== look.pool) return false;
    const text = `${worker.name} ${worker.id} ${worker.team} ${worker.contract}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const key = sortKey(roster, look);
  const keys = new Map(shown.map((worker) => [worker.id, key(worker)]));
  const collator = new Intl.Collator(undefined, { numeric: true });
  shown.sort(
    (one, other) =>
      (keys.get(one.id) ?? 0) - (keys.get(other.id) ?? 0) || collator.compare(one.name, other.name),
  );
  if (look.group === "none") return shown.map((worker) => ({ kind: "agent", worker }));
  const groups = new Map<string, Worker[]>();
  for (const worker of shown) {
    const name = worker[look.group];
    const members = groups.get(name);
    if (members) members.push(worker);
    else groups.set(name, [worker]);
  }
  return [...groups.keys()].sort(collator.compare).flatMap((name): Row[] => {
    const members = groups.get(name) ?? [];
    return [
      { kind: "group", name, agents: members.length },
      ...members.map((worker): Row => ({ kind: "agent", worker })),
    ];
  });
}

function sortKey(roster: Roster, look: Look): (worker: Worker) => number {
  switch (look.sort) {
    case "name":
      return () => 0;
    case "start":
      return (worker) =>
        roster.ofAgent(worker.id).find((bar) => bar.to > look.from)?.from ?? Number.MAX_SAFE_INTEGER;
    case "hours":
      return (worker) => -paidMinutes(roster, worker.id);
  }
}

export const paidMinutes = (roster: Roster, agent: string): number =>
  roster.ofAgent(agent).reduce((sum, bar) => sum + bar.paidMinutes, 0);
