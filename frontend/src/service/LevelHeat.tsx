import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { useWidth } from "../forecast/useWidth";
import { count, percent, plural } from "../parts/numbers";
import { clocks, dayAndMonthAndClock, dayOfMonth, minuteOfDay, shortDate } from "../time/words";
import { type Cell, cellsOf } from "./cells";
import { range, seconds, share, shadeOf, type Shade, SIGNS, verdictOf } from "./goals";
import { type Stretch, stretchesOf } from "./stretches";
import type { QueueLevels } from "../api/types";

const ROW = 22;
const TOP = 20;
const LEFT = 76;
const RIGHT = 72;
const FEW_PIXELS_AN_HOUR = 26;

const LEGEND: [Shade, string][] = [
  ["far-below", "over 15 points below the goal"],
  ["below", "5 to 15 below"],
  ["little-below", "up to 5 below"],
  ["maybe-below", "below, but within its range"],
  ["met", "goal met"],
  ["above", "over 5 points above"],
  ["far-above", "over 10 above"],
];

const HATCHES: [Shade, number][] = [
  ["little-below", 5],
  ["maybe-below", 12],
];

/** A queue's week: a row for each day, a cell for each interval. By keyboard it is a slider over the intervals. */
export function LevelHeat({ queue, dates, minutes }: { queue: QueueLevels; dates: string[]; minutes: number }) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [chosen, setChosen] = useState(0);
  const { cells, from, to } = useMemo(() => cellsOf(queue, dates), [queue, dates]);
  const stretches = useMemo(() => stretchesOf(queue, minutes), [queue, minutes]);
  const at = Math.min(chosen, cells.length - 1);
  const cell = cells[at];
  const plot = Math.max(0, width - LEFT - RIGHT);
  const x = (minute: number) => LEFT + (plot * (minute / 60 - from)) / (to - from);
  const step = plot / (to - from) >= FEW_PIXELS_AN_HOUR ? 3 : 6;
  function move(event: KeyboardEvent) {
    const next = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: beside(cells, at, 1),
      ArrowUp: beside(cells, at, -1),
      Home: 0,
      End: cells.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    if (next >= 0 && next < cells.length) setChosen(next);
  }
  if (!cell) return <p className="quiet">Nobody is expected.</p>;
  const words = wordsOf(queue, cell);
  return (
    <figure className="level-heat">
      <ul className="marks" aria-label="What the marks mean">
        {LEGEND.map(([shade, name]) => (
          <li key={shade}>
            <svg width="16" height="12" aria-hidden="true">
              <rect className={shade} width="16" height="12" style={fillOf(shade)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div
        ref={place}
        className="plot"
        role="slider"
        tabIndex={0}
        aria-label={`Simulated service level of ${queue.queue} by interval`}
        aria-valuemin={0}
        aria-valuemax={cells.length - 1}
        aria-valuenow={at}
        aria-valuetext={words}
        onKeyDown={move}
      >
        {width > 0 && (
          <svg width={width} height={TOP + dates.length * ROW + 2}>
            <defs>
              {HATCHES.map(([shade, size]) => (
                <pattern
                  key={shade}
                  id={`hatch-${shade}`}
                  width={size}
                  height={size}
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect className="tint" width={size} height={size} />
                  <path className="hatch" d={`M0 0v${size}`} />
                </pattern>
              ))}
            </defs>
            {hours(from, to, step).map((hour) => (
              <text key={hour} x={x(hour * 60)} y={13} className="hour">
                {String(hour).padStart(2, "0")}
              </text>
            ))}
            {dates.map((date, day) => (
              <DayWords key={date} queue={queue} date={date} y={TOP + day * ROW + 15} x={width - RIGHT + 6} />
            ))}
            {cells.map((one, index) => {
              const figures = queue.intervals[one.index];
              const shade = figures ? shadeOf(queue.goal, figures) : null;
              return (
                <rect
                  key={one.index}
                  className={`cell ${shade ?? "none"}${index === at ? " chosen" : ""}`}
                  x={x(one.minute)}
                  y={TOP + one.day * ROW + (one.half === "lower" ? ROW / 2 : 0)}
                  width={Math.max(1, (plot * minutes) / 60 / (to - from))}
                  height={one.half === "" ? ROW : ROW / 2}
                  style={fillOf(shade)}
                  onPointerEnter={() => setChosen(index)}
                  onClick={() => setChosen(index)}
                />
              );
            })}
          </svg>
        )}
      </div>
      <figcaption>{words}</figcaption>
      {stretches.length > 0 && (
        <ul className="stretches" aria-label="Where most contacts are lost to the goal">
          <li className="quiet">Most contacts are lost to the goal here:</li>
          {stretches.map((stretch) => (
            <li key={stretch.first}>
              <button type="button" onClick={() => setChosen(cells.findIndex((one) => one.index === stretch.first))}>
                {stretchWords(stretch)}
              </button>{" "}
              {share(stretch.level)}, {plural(Math.round(stretch.missing), "contact")} more than the goal allows
            </li>
          ))}
        </ul>
      )}
    </figure>
  );
}

function DayWords({ queue, date, x, y }: { queue: QueueLevels; date: string; x: number; y: number }) {
  const day = queue.days.find((one) => one.date === date);
  const verdict = day ? verdictOf(queue.goal, day) : null;
  return (
    <>
      <text x={0} y={y}>
        {shortDate(date)}
      </text>
      {day && (
        <text x={x} y={y} className={verdict === "missed" ? "missed" : ""}>
          {verdict && SIGNS[verdict]} {share(day.serviceLevel)}
        </text>
      )}
    </>
  );
}

const hours = (from: number, to: number, step: number): number[] => {
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
};

const fillOf = (shade: Shade | null) =>
  HATCHES.some(([hatched]) => hatched === shade) ? { fill: `url(#hatch-${shade})` } : {};

/** The cell of another day at the same time. */
function beside(cells: Cell[], at: number, days: number): number {
  const cell = cells[at];
  return cell ? cells.findIndex((other) => other.day === cell.day + days && other.minute === cell.minute) : -1;
}

/** Both are on the local clock already. */
const stretchWords = ({ from, to }: Stretch) =>
  dayOfMonth(from, "UTC") === dayOfMonth(to, "UTC")
    ? `${dayOfMonth(from, "UTC")}, ${clocks(from, to, "UTC")}`
    : `${dayAndMonthAndClock(from, "UTC")} – ${dayAndMonthAndClock(to, "UTC")}`;

function wordsOf(queue: QueueLevels, cell: Cell): string {
  const found = queue.intervals[cell.index];
  if (!found) return "";
  const when = `${shortDate(found.start.slice(0, 10))}, ${minuteOfDay(cell.minute)}`;
  const busy = found.occupancy === null ? "nobody there" : `busy ${percent(found.occupancy, 0)}`;
  return (
    `${when}: ${share(found.serviceLevel)} (${range(found.low, found.high)}) of ${count(found.offered, 1)} contacts; ` +
    `mean wait ${seconds(found.asaSeconds)}, ${share(found.abandonment)} abandoned, ${busy}`
  );
}
