import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { PastContactsPastWeek } from "../api/schema";
import { count } from "../parts/numbers";
import { clock, dayAndClock, hourOnly, shortDay, weekday } from "../time/words";
import { type Axis, ticks, x as placeOf } from "../week/axis";
import { band, line } from "./paths";
import { gridStep, type Series, within } from "./series";
import { useWidth } from "./useWidth";

export interface Stretch {
  from: number;
  to: number;
}

interface Props {
  series: Series;
  /** What the plan would go on with. */
  wanted: number[];
  past: PastContactsPastWeek[];
  shown: Stretch;
  zone: string;
  stretch: Stretch | null;
  editable: boolean;
  onStretch: (stretch: Stretch) => void;
  /** The line of the stretch was drawn up or down: times so much of what it was. */
  onLift: (times: number, isNew: boolean) => void;
}

const HEIGHT = 280;
const LEFT = 44;
const TOP = 8;
const BOTTOM = 34;
const NARROW_DAY = 64;

/**
 * A week's forecast between its quantiles, before the weeks that were. Drawn over from left to right it marks a stretch;
 * the stretch is drawn up and down. By keyboard it is a slider over the intervals: with Shift the stretch grows, arrows up
 * and down change it.
 */
export function WeekChart({ series, wanted, past, shown, zone, stretch, editable, onStretch, onLift }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = Math.max(1, useWidth(place) - LEFT);
  const [at, setAt] = useState<number | null>(null);
  const grab = useRef<{ from: number; value: number | null } | null>(null);
  const axis: Axis = { ...shown, width, zone };
  const [first, after] = within(series, shown.from, shown.to);
  const top = topOf([series.high, wanted, ...past.map((week) => week.offered)], first, after);
  const plot = HEIGHT - TOP - BOTTOM;
  const x = (index: number) => placeOf(axis, (series.starts[index] ?? 0) + series.step / 2);
  const y = (value: number) => TOP + plot - (Math.min(value, top) / top) * plot;
  const valueAt = (event: PointerEvent) =>
    ((TOP + plot - (event.clientY - event.currentTarget.getBoundingClientRect().top)) / plot) * top;

  function indexAt(event: PointerEvent): number {
    const left = event.clientX - event.currentTarget.getBoundingClientRect().left - LEFT;
    const time = axis.from + (left / width) * (axis.to - axis.from);
    const found = within(series, time - series.step + 1, time)[0];
    return Math.min(Math.max(found, first), after - 1);
  }

  const startOf = (index: number) => series.starts[index] ?? series.end;
  const isIn = (index: number) => stretch !== null && startOf(index) >= stretch.from && startOf(index) < stretch.to;

  function take(event: PointerEvent) {
    if (!editable || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const index = indexAt(event);
    grab.current = { from: index, value: isIn(index) ? Math.max(valueAt(event), top / 100) : null };
  }

  function draw(event: PointerEvent) {
    const index = indexAt(event);
    setAt(index);
    const held = grab.current;
    if (!held) return;
    if (held.value !== null) {
      onLift(Math.max(0, valueAt(event)) / held.value, false);
    } else if (index !== held.from) {
      onStretch(between(held.from, index));
    }
  }

  function letGo() {
    if (grab.current && grab.current.value !== null) onLift(1, true);
    grab.current = null;
  }

  const between = (one: number, other: number): Stretch => ({
    from: startOf(Math.min(one, other)),
    to: startOf(Math.max(one, other)) + series.step,
  });

  function press(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1, PageDown: 4, PageUp: -4 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      const now = at ?? first;
      const next = Math.min(Math.max(now + step, first), after - 1);
      setAt(next);
      if (event.shiftKey && editable) {
        const isLast = stretch !== null && startOf(now) + series.step === stretch.to;
        const anchor = !isIn(now) || stretch === null ? now : within(series, isLast ? stretch.from : stretch.to - series.step, series.end)[0];
        onStretch(between(anchor, next));
      }
    } else if (editable && stretch && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      onLift(event.key === "ArrowUp" ? 1.01 : 1 / 1.01, false);
      onLift(1, true);
    }
  }

  const heard = at !== null && at >= first && at < after ? at : null;
  const marks = ticks(axis);
  const dayMarks = marks.filter((mark) => mark.isDay);
  const nameOf = width / dayMarks.length < NARROW_DAY ? weekday : shortDay;
  const lines: number[] = [];
  for (let value = gridStep(top); value <= top; value += gridStep(top)) lines.push(value);
  return (
    <figure className="week-chart">
      <figcaption>
        {heard === null ? (
          <Legend weeks={past.length} isAdjusted={wanted.some((value, index) => value !== series.mean[index])} />
        ) : (
          <span>
            <b>{dayAndClock(startOf(heard), zone)}</b> {words(series, wanted, past, heard)}
          </span>
        )}
      </figcaption>
      <div
        ref={place}
        className={`plot${editable ? " editable" : ""}`}
        tabIndex={0}
        role="slider"
        aria-label={
          editable
            ? "Contacts by interval; Shift and arrows mark a stretch, arrows up and down change it"
            : "Contacts by interval"
        }
        aria-valuemin={0}
        aria-valuemax={series.starts.length - 1}
        aria-valuenow={heard ?? first}
        aria-valuetext={`${dayAndClock(startOf(heard ?? first), zone)}: ${words(series, wanted, past, heard ?? first)}`}
        onKeyDown={press}
        onPointerDown={take}
        onPointerMove={draw}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onPointerLeave={() => grab.current === null && setAt(null)}
      >
        <svg width={width + LEFT} height={HEIGHT} aria-hidden="true">
          {lines.map((value) => (
            <g key={value}>
              <line className="grid" x1={LEFT} x2={LEFT + width} y1={y(value)} y2={y(value)} />
              <text className="value" x={LEFT - 6} y={y(value) + 4}>
                {count(value)}
              </text>
            </g>
          ))}
          <g transform={`translate(${LEFT} 0)`}>
            {marks.map((mark) => (
              <line
                key={mark.at}
                className={mark.isDay ? "day" : "grid"}
                x1={placeOf(axis, mark.at)}
                x2={placeOf(axis, mark.at)}
                y1={TOP}
                y2={TOP + plot}
              />
            ))}
            {stretch && stretch.to > shown.from && stretch.from < shown.to && (
              <rect
                className="stretch"
                x={placeOf(axis, Math.max(stretch.from, shown.from))}
                width={placeOf(axis, Math.min(stretch.to, shown.to)) - placeOf(axis, Math.max(stretch.from, shown.from))}
                y={TOP}
                height={plot}
              />
            )}
            {past.map((week, age) => (
              <path key={week.week} className={`past${age === past.length - 1 ? " last" : ""}`} d={line(week.offered, first, after, x, y)} />
            ))}
            <path className="range" d={band(series.low, series.high, first, after, x, y)} />
            <path className="mean" d={line(series.mean, first, after, x, y)} />
            <path className="wanted" d={line(wanted, first, after, x, y)} />
            {heard !== null && <line className="cursor" x1={x(heard)} x2={x(heard)} y1={TOP} y2={TOP + plot} />}
            {dayMarks.map((mark) => (
              <text key={mark.at} className="name" x={placeOf(axis, mark.at) + 4} y={HEIGHT - 4}>
                {nameOf(mark.at, zone)}
              </text>
            ))}
            {marks
              .filter((mark) => !mark.isDay)
              .map((mark) => (
                <text key={mark.at} className="hour" x={placeOf(axis, mark.at)} y={HEIGHT - 20}>
                  {width > 600 || dayMarks.length > 1 ? hourOnly(mark.at, zone) : clock(mark.at, zone)}
                </text>
              ))}
          </g>
        </svg>
      </div>
    </figure>
  );
}

function Legend({ weeks, isAdjusted }: { weeks: number; isAdjusted: boolean }) {
  return (
    <span className="legend">
      <span className="key wanted">forecast</span>
      <span className="key range">8 of 10 times in here</span>
      {isAdjusted && <span className="key mean">as the history has it</span>}
      {weeks > 0 && <span className="key past">{weeks === 1 ? "the week before" : `the ${weeks} weeks before`}</span>}
    </span>
  );
}

function words(series: Series, wanted: number[], past: PastContactsPastWeek[], index: number): string {
  const digits = (series.high[index] ?? 0) < 20 ? 1 : 0;
  const mean = series.mean[index] ?? 0;
  const goes = wanted[index] ?? mean;
  const last = past.at(-1)?.offered[index];
  return [
    `${count(goes, digits)} contacts`,
    `${count(series.low[index] ?? 0)} to ${count(series.high[index] ?? 0)}`,
    goes === mean ? "" : `without adjustments ${count(mean, digits)}`,
    last === null || last === undefined ? "" : `a week before ${count(last)}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function topOf(lines: (number | null)[][], first: number, after: number): number {
  let top = 4;
  for (const values of lines) {
    for (let index = first; index < after; index++) top = Math.max(top, values[index] ?? 0);
  }
  return top * 1.04;
}
