import { DAY, HOUR, instantOf, midnights, QUARTER, wallTime } from "../time/zone";

/** The time axis that coverage and roster share: instants on the left, pixels on the right. */
export interface Axis {
  from: number;
  to: number;
  width: number;
  zone: string;
}

export const x = (axis: Axis, at: number): number => ((at - axis.from) / (axis.to - axis.from)) * axis.width;

export const at = (axis: Axis, x: number): number => axis.from + (x / axis.width) * (axis.to - axis.from);

/** The quarter hour in which an instant lies; all zones of today have offsets of whole quarters. */
export const quarter = (at: number): number => Math.floor(at / QUARTER) * QUARTER;

export const snap = (at: number): number => Math.round(at / QUARTER) * QUARTER;

export interface Tick {
  at: number;
  isDay: boolean;
}

const STEPS = [1, 2, 3, 6, 12].map((hours) => hours * HOUR);
const LEAST_PIXELS = 44;

const known = new WeakMap<Axis, Tick[]>();

/** Midnights, and as many hours between them as there is room for; every row asks for the same. */
export function ticks(axis: Axis): Tick[] {
  const found = known.get(axis) ?? ticksOf(axis);
  known.set(axis, found);
  return found;
}

function ticksOf(axis: Axis): Tick[] {
  const days = Math.round((axis.to - axis.from) / DAY);
  const edges = midnights(axis.from, days, axis.zone);
  const hour = (HOUR / (axis.to - axis.from)) * axis.width;
  const step = STEPS.find((one) => (one / HOUR) * hour >= LEAST_PIXELS);
  const found: Tick[] = [];
  edges.slice(0, -1).forEach((midnight, day) => {
    found.push({ at: midnight, isDay: true });
    const next = edges[day + 1] ?? axis.to;
    if (step) {
      const { date } = wallTime(midnight, axis.zone);
      for (let hour = step / HOUR; hour < 24; hour += step / HOUR) {
        // A clock change leaves out an hour, or moves the rest of them.
        const time = instantOf(date, hour, 0, axis.zone);
        if (time < next && time > (found.at(-1)?.at ?? 0)) found.push({ at: time, isDay: false });
      }
    }
  });
  return found;
}
