import { QUARTER } from "../time/zone";
import { type Axis, at, snap, x } from "./axis";
import type { Wish } from "./edit";
import type { Bar } from "./roster";

export type Grip = "move" | "start" | "end";

const EDGE = 6;
const LEAST_PAID = 60;

/** What of a row's shifts lies below the pointer; narrow shifts can be moved, not stretched. */
export function gripAt(bars: readonly Bar[], axis: Axis, pixel: number): { bar: Bar; grip: Grip } | null {
  for (const bar of bars) {
    const [left, right] = [x(axis, bar.from), x(axis, bar.to)];
    if (pixel < left - 2 || pixel > right + 2) continue;
    const wide = right - left > 4 * EDGE;
    if (wide && pixel - left < EDGE) return { bar, grip: "start" };
    if (wide && right - pixel < EDGE) return { bar, grip: "end" };
    return { bar, grip: "move" };
  }
  return null;
}

/** The wish when a grip is pulled so many pixels to the right, over the row of an agent. */
export function pulled(bar: Bar, grip: Grip, pixels: number, agent: string, axis: Axis): Wish {
  const by = snap(at(axis, pixels)) - snap(axis.from);
  const minutes = by / 60_000;
  switch (grip) {
    case "move":
      return { shift: bar.id, agent, from: bar.from + by, paidMinutes: bar.paidMinutes };
    case "end":
      return {
        shift: bar.id,
        agent: bar.agent,
        from: bar.from,
        paidMinutes: Math.max(LEAST_PAID, bar.paidMinutes + minutes),
      };
    case "start": {
      const paidMinutes = Math.max(LEAST_PAID, bar.paidMinutes - minutes);
      return {
        shift: bar.id,
        agent: bar.agent,
        from: bar.from + Math.round((bar.paidMinutes - paidMinutes) / 15) * QUARTER,
        paidMinutes,
      };
    }
  }
}
