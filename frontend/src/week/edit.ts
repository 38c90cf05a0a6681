import type { Edit } from "../api/types";
import { isoInstant, MINUTE } from "../time/zone";
import type { Bar } from "./roster";

/** How somebody would have a shift. */
export interface Wish {
  shift: string;
  agent: string;
  from: number;
  paidMinutes: number;
}

export const asItIs = (bar: Bar): Wish => ({
  shift: bar.id,
  agent: bar.agent,
  from: bar.from,
  paidMinutes: bar.paidMinutes,
});

/** The edit that makes the shift what is wished, or nothing where it is that already. */
export function editOf(bar: Bar, wish: Wish): Edit | null {
  const parts: Edit[] = [];
  if (wish.agent !== bar.agent) parts.push({ kind: "GiveShift", shift: bar.id, agent: wish.agent });
  if (wish.paidMinutes !== bar.paidMinutes) {
    parts.push({ kind: "ResizeShift", shift: bar.id, start: isoInstant(wish.from), paidMinutes: wish.paidMinutes });
  } else if (wish.from !== bar.from) {
    parts.push({ kind: "MoveShift", shift: bar.id, start: isoInstant(wish.from) });
  }
  return parts.length > 1 ? { kind: "Together", parts } : (parts[0] ?? null);
}

/** Where the wished shift would end, as long as its breaks stay as long as they are. */
export function endOf(bar: Bar, wish: Wish): number {
  return wish.from + (bar.to - bar.from) + (wish.paidMinutes - bar.paidMinutes) * MINUTE;
}
