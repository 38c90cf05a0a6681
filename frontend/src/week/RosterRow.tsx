import { memo, useEffect, useRef } from "react";
import { duration, clocks, weekday } from "../time/words";
import type { Axis } from "./axis";
import { drawRow, type Palette, prepare, ROW, type Stretch } from "./draw";
import type { Bar } from "./roster";
import type { Worker } from "./rows";

interface Props {
  index: number;
  top: number;
  worker: Worker;
  bars: readonly Bar[];
  away: readonly Stretch[];
  axis: Axis;
  selected: string | null;
  current: boolean;
  palette: Palette | null;
}

/** One agent's week: a name, a canvas, and the same in words. */
export const RosterRow = memo(function RosterRow(props: Props) {
  const { index, top, worker, bars, away, axis, selected, current, palette } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    const context = element && prepare(element, axis.width, ROW);
    if (!context || !palette) return;
    const look = { sourcing: worker.sourcing, offshore: worker.offshore, selected, zone: axis.zone };
    drawRow(context, axis, bars, away, look, palette);
  }, [worker, bars, away, axis, selected, palette]);
  const minutes = bars.reduce((sum, bar) => sum + bar.paidMinutes, 0);
  return (
    <div
      role="row"
      id={`row-${index}`}
      aria-rowindex={index + 1}
      aria-selected={current}
      className="row"
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="rowheader" className="name" title={`${worker.name} · ${worker.pool} · ${worker.contract}`}>
        <span>{worker.name}</span>
        <small>{minutes > 0 ? duration(minutes) : "–"}</small>
      </div>
      <div role="gridcell" className="chart" aria-label={rowWords(bars, axis)}>
        <canvas ref={canvas} aria-hidden="true" />
      </div>
    </div>
  );
});

const words = new WeakMap<Bar, string>();

/** The slowest of a row's words; a shift that changes is another object. */
function barWords(bar: Bar, zone: string): string {
  const known = words.get(bar) ?? `${weekday(bar.from, zone)} ${clocks(bar.from, bar.to, zone)}`;
  words.set(bar, known);
  return known;
}

function rowWords(bars: readonly Bar[], axis: Axis): string {
  const shown = bars.filter((bar) => bar.to > axis.from && bar.from < axis.to);
  return shown.length === 0
    ? "off"
    : shown.map((bar) => barWords(bar, axis.zone)).join(", ");
}
