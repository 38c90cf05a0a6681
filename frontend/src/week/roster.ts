import type { Shift, ShiftChange } from "../api/types";
import { instant } from "../time/zone";

export interface Break {
  kind: string;
  from: number;
  to: number;
  paid: boolean;
}

/** A shift as it is drawn: times in milliseconds. */
export interface Bar {
  id: string;
  agent: string;
  pool: string;
  from: number;
  to: number;
  paidMinutes: number;
  pinned: boolean;
  breaks: Break[];
}

export function barOf(shift: Shift): Bar {
  return {
    id: shift.id ?? `${shift.agent} ${shift.start}`,
    agent: shift.agent,
    pool: shift.pool,
    from: instant(shift.start),
    to: instant(shift.end),
    paidMinutes: shift.paidMinutes,
    pinned: shift.pinned ?? false,
    breaks: shift.activities
      .filter((activity) => activity.kind !== "CONTACTS")
      .map(({ kind, start, end, paid }) => ({ kind, from: instant(start), to: instant(end), paid })),
  };
}

/** When a shift is on contacts: between its breaks. */
export function onContacts(bar: Bar): { from: number; to: number }[] {
  const found = [];
  let from = bar.from;
  for (const one of bar.breaks) {
    if (one.from > from) found.push({ from, to: one.from });
    from = one.to;
  }
  if (bar.to > from) found.push({ from, to: bar.to });
  return found;
}

const NONE: readonly Bar[] = [];

/** The shifts of a draft as this browser knows them. An agent's list is another one only where it changed. */
export class Roster {
  private readonly bars = new Map<string, Bar>();
  private readonly byAgent = new Map<string, Bar[]>();
  private readonly listeners = new Set<() => void>();
  private changes = 0;

  constructor(shifts: Shift[] = []) {
    for (const shift of shifts) this.put(barOf(shift));
    for (const agent of this.byAgent.keys()) this.sort(agent);
  }

  /** What others and we did, in the order of the log. */
  apply(changes: ShiftChange[]) {
    const touched = new Set<string>();
    for (const change of changes) {
      const old = this.bars.get(change.id);
      if (old) {
        this.bars.delete(change.id);
        this.byAgent.set(old.agent, (this.byAgent.get(old.agent) ?? []).filter((bar) => bar.id !== change.id));
        touched.add(old.agent);
      }
      if (change.after) {
        const bar = barOf(change.after);
        this.put(bar);
        touched.add(bar.agent);
      }
    }
    for (const agent of touched) this.sort(agent);
    if (touched.size > 0) {
      this.changes++;
      for (const listener of this.listeners) listener();
    }
  }

  ofAgent(agent: string): readonly Bar[] {
    return this.byAgent.get(agent) ?? NONE;
  }

  find(id: string | null): Bar | undefined {
    return id === null ? undefined : this.bars.get(id);
  }

  get size(): number {
    return this.bars.size;
  }

  /** Agents who are on contacts at an instant, by id. */
  *working(at: number): Iterable<Bar> {
    for (const bar of this.bars.values()) {
      if (bar.from <= at && at < bar.to && !bar.breaks.some((one) => one.from <= at && at < one.to)) yield bar;
    }
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly revision = () => this.changes;

  private put(bar: Bar) {
    this.bars.set(bar.id, bar);
    const bars = this.byAgent.get(bar.agent);
    if (bars) bars.push(bar);
    else this.byAgent.set(bar.agent, [bar]);
  }

  private sort(agent: string) {
    this.byAgent.set(agent, [...(this.byAgent.get(agent) ?? [])].sort((one, other) => one.from - other.from));
  }
}
