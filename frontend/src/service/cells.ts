import type { QueueLevels } from "../api/types";

/** A place of the heatmap; `half` tells the two apart that share a local time when the clocks go back. */
export interface Cell {
  index: number;
  day: number;
  minute: number;
  half: "" | "upper" | "lower";
}

/** Where each interval stands, by the center's local time as the server writes it; first and last shown hour. */
export function cellsOf(queue: QueueLevels, dates: string[]): { cells: Cell[]; from: number; to: number } {
  const cells: Cell[] = [];
  const seen = new Map<string, Cell>();
  for (const [index, interval] of queue.intervals.entries()) {
    const local = interval.start.slice(0, 16);
    const day = dates.indexOf(local.slice(0, 10));
    const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
    const twin = seen.get(local);
    const cell: Cell = { index, day, minute, half: twin ? "lower" : "" };
    if (twin) twin.half = "upper";
    seen.set(local, cell);
    if (day >= 0) cells.push(cell);
  }
  const minutes = cells.map((cell) => cell.minute);
  return {
    cells,
    from: cells.length === 0 ? 0 : Math.floor(Math.min(...minutes) / 60),
    to: cells.length === 0 ? 24 : Math.floor(Math.max(...minutes) / 60) + 1,
  };
}

/** The dates of a week that some queue has contacts on. */
export const datesOf = (queues: QueueLevels[]): string[] =>
  [...new Set(queues.flatMap((queue) => queue.days.map((day) => day.date)))].sort();
