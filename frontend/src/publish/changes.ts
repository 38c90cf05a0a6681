import type { Difference, Shift } from "../api/types";

type Change = Pick<Difference["differences"][number], "kind" | "before" | "after">;

export interface AgentChanges {
  agent: string;
  changes: Change[];
}

const sameWork = (one: Shift, other: Shift) =>
  one.start === other.start &&
  one.end === other.end &&
  JSON.stringify(one.activities) === JSON.stringify(other.activities);

/** What agents would find changed: shifts of an agent that start on one date go together, in their order. */
export function changesOf(published: Shift[], draft: Shift[]): AgentChanges[] {
  const dates = new Map<string, { agent: string; before: Shift[]; after: Shift[] }>();
  const put = (shifts: Shift[], side: "before" | "after") => {
    for (const shift of shifts) {
      const key = `${shift.agent} ${shift.date}`;
      const found = dates.get(key) ?? { agent: shift.agent, before: [], after: [] };
      found[side].push(shift);
      dates.set(key, found);
    }
  };
  put(published, "before");
  put(draft, "after");
  const byAgent = new Map<string, Change[]>();
  for (const { agent, before, after } of dates.values()) {
    const was = before.filter((shift) => !after.some((other) => sameWork(shift, other)));
    const is = after.filter((shift) => !before.some((other) => sameWork(shift, other)));
    for (let index = 0; index < Math.max(was.length, is.length); index++) {
      const change = { before: was[index] ?? null, after: is[index] ?? null };
      byAgent.set(agent, [...(byAgent.get(agent) ?? []), { ...change, kind: kindOf(change.before, change.after) }]);
    }
  }
  return [...byAgent]
    .map(([agent, changes]) => ({ agent, changes }))
    .sort((one, other) => one.agent.localeCompare(other.agent));
}

function kindOf(before: Shift | null, after: Shift | null): Change["kind"] {
  if (!before) return "ADDED";
  if (!after) return "DROPPED";
  if (before.start === after.start && before.end === after.end) return "BREAKS_MOVED";
  if (before.paidMinutes === after.paidMinutes) return "MOVED";
  return before.paidMinutes < after.paidMinutes ? "LENGTHENED" : "SHORTENED";
}
