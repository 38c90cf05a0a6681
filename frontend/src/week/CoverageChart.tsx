import { type KeyboardEvent, useEffect, useMemo, useRef } from "react";
import { useScheme } from "../parts/scheme";
import { count, money } from "../parts/numbers";
import { dayAndClock, hourOnly, shortDay, weekday } from "../time/words";
import { type Axis, ticks, x } from "./axis";
import { type Cover, type Interval, intervalAt } from "./coverage";
import { drawCover, paletteOf, prepare, type Stretch } from "./draw";

const HEIGHT = 148;
const NARROW_DAY = 64;

interface Props {
  axis: Axis;
  cover: Cover;
  changes: Map<number, number>;
  /** Times that the chosen shift is on contacts. */
  serving: Stretch[];
  chosen: number | null;
  onChoose: (at: number) => void;
  onDay: (day: number) => void;
}

/** Who is needed and who is there, over the roster and on its axis. By keyboard it is a slider over the intervals. */
export function CoverageChart({ axis, cover, changes, serving, chosen, onChoose, onDay }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const scheme = useScheme();
  const top = useMemo(() => highest(cover), [cover]);
  const dearest = useMemo(() => cover.prices && Math.max(...cover.prices.perHour), [cover]);
  useEffect(() => {
    const element = canvas.current;
    const context = element && prepare(element, axis.width, HEIGHT);
    if (element && context) drawCover(context, axis, cover, HEIGHT, top, paletteOf(element), changes, serving);
  }, [axis, cover, changes, serving, top, scheme]);
  const at = chosen ?? axis.from;
  const interval = intervalAt(cover, at);
  function move(event: KeyboardEvent) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, PageDown: 4, PageUp: -4 }[event.key];
    if (steps === undefined && event.key !== "Enter") return;
    event.preventDefault();
    const next = at + (steps ?? 0) * cover.step;
    if (next >= axis.from && next < axis.to) onChoose(next);
  }
  const days = ticks(axis).filter((tick) => tick.isDay);
  const name = axis.width / days.length < NARROW_DAY ? weekday : shortDay;
  return (
    <>
      <div className="days" style={{ width: axis.width }}>
        {days.map((day, index) => (
          <button
            key={day.at}
            type="button"
            className="plain"
            style={{ left: x(axis, day.at), width: x(axis, days[index + 1]?.at ?? axis.to) - x(axis, day.at) }}
            aria-pressed={days.length === 1}
            onClick={() => onDay(day.at)}
          >
            {name(day.at, axis.zone)}
          </button>
        ))}
      </div>
      <div className="coverage-plot">
        <span className="top" aria-hidden="true">
          {count(top)} agents
          {cover.prices && dearest !== null && (
            <span className="price"> · {money(dearest, cover.prices.currency, 0)} an hour</span>
          )}
        </span>
        <canvas
          ref={canvas}
          tabIndex={0}
          role="slider"
          aria-label="Coverage by interval; Enter shows who covers it"
          aria-valuemin={0}
          aria-valuemax={cover.required.length - 1}
          aria-valuenow={Math.max(0, Math.round((at - cover.start) / cover.step))}
          aria-valuetext={interval ? intervalWords(interval, axis.zone) : ""}
          onKeyDown={move}
          onClick={(event) => {
            const found = intervalAt(
              cover,
              axis.from + (event.nativeEvent.offsetX / axis.width) * (axis.to - axis.from),
            );
            if (found) onChoose(found.at);
          }}
        />
      </div>
      <div className="hours" aria-hidden="true" style={{ width: axis.width }}>
        {ticks(axis)
          .filter((tick) => !tick.isDay)
          .map((tick) => (
            <span key={tick.at} style={{ left: x(axis, tick.at) }}>
              {hourOnly(tick.at, axis.zone)}
            </span>
          ))}
      </div>
    </>
  );
}

function highest(cover: Cover): number {
  let top = 4;
  for (let index = 0; index < cover.required.length; index++) {
    top = Math.max(top, cover.required[index] ?? 0, (cover.staffed[index] ?? 0) + (cover.short[index] ?? 0));
  }
  return Math.ceil(top);
}

const agents = (number: number) => count(number, Number.isInteger(number) ? 0 : 1);

export const intervalWords = (one: Interval, zone: string): string =>
  `${dayAndClock(one.at, zone)}: required ${agents(one.required)}, staffed ${agents(one.staffed)}` +
  (one.short > 0 ? `, short ${agents(one.short)}` : "") +
  (one.surplus > 0 ? `, surplus ${agents(one.surplus)}` : "") +
  (one.price ? `, one more saves ${money(one.price.perHour, one.price.currency)} an hour` : "");
