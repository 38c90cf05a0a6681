import { useRef, useState } from "react";
import type { SpecialDay } from "../api/schema";
import { count } from "../parts/numbers";
import { monthName, plainDate } from "../time/words";
import { line } from "./paths";
import { type Day, gridStep } from "./series";
import { useWidth } from "./useWidth";

interface Props {
  past: Day[];
  forecast: Day[];
  special: SpecialDay[];
}

const HEIGHT = 130;
const LEFT = 52;
const TOP = 6;
const BOTTOM = 20;
const SPANS = [
  { days: 91, text: "3 months" },
  { days: 364, text: "1 year" },
  { days: 3 * 366, text: "3 years" },
];

/** The days that were, and those that are expected; special days are marked. */
export function DaysChart({ past, forecast, special }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const width = Math.max(1, useWidth(place) - LEFT);
  const [span, setSpan] = useState(91);
  const known = past.slice(-span);
  const all = [...known, ...forecast];
  const first = dayNumber(all[0]?.date ?? "1970-01-01");
  const length = Math.max(1, dayNumber(all.at(-1)?.date ?? "1970-01-02") - first);
  const top = Math.max(4, ...all.map((day) => day.total)) * 1.05;
  const plot = HEIGHT - TOP - BOTTOM;
  const x = (date: string) => LEFT + ((dayNumber(date) - first) / length) * (width - 8);
  const y = (value: number) => TOP + plot - (value / top) * plot;
  const totals = withGaps(known);
  const step = gridStep(top);
  const lines = Array.from({ length: Math.floor(top / step) }, (_, index) => (index + 1) * step);
  const isIn = ({ date }: { date: string }) => dayNumber(date) >= first && dayNumber(date) <= first + length;
  const named = special.filter(isIn);
  const joined = [...known.slice(-1), ...forecast];
  return (
    <figure className="days-chart">
      <figcaption>
        <span>Contacts a day</span>
        <span role="group" aria-label="How far back">
          {SPANS.filter((_, index) => index === 0 || past.length > (SPANS[index - 1]?.days ?? 0)).map((one) => (
            <button key={one.days} type="button" className="plain" aria-pressed={span === one.days} onClick={() => setSpan(one.days)}>
              {one.text}
            </button>
          ))}
        </span>
      </figcaption>
      <div
        ref={place}
        role="img"
        aria-label={`Contacts a day, ${count(known.length)} days up to ${plainDate(known.at(-1)?.date ?? all[0]?.date ?? "1970-01-01")}, then the forecast`}
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
          {months(all, Math.max(1, Math.ceil((60 * length) / width / 30))).map((date) => (
            <text key={date} className="name" x={x(date)} y={HEIGHT - 4}>
              {monthName(date)}
            </text>
          ))}
          <path
            className="past last"
            d={line(totals.map((day) => day.total), 0, totals.length, (index) => x(totals[index]?.date ?? ""), y)}
          />
          <path
            className="wanted"
            d={line(joined.map((day) => day.total), 0, joined.length, (index) => x(joined[index]?.date ?? ""), y)}
          />
          {named.map((day) => {
            const total = all.find((one) => one.date === day.date)?.total ?? 0;
            return (
              <circle key={day.date} className={day.closed ? "special closed" : "special"} cx={x(day.date)} cy={y(total)} r={3.5}>
                <title>{`${plainDate(day.date)} ${day.name}`}</title>
              </circle>
            );
          })}
        </svg>
      </div>
    </figure>
  );
}

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** A missing date interrupts the line. */
function withGaps(days: Day[]): { date: string; total: number | null }[] {
  return days.flatMap((day, index) => {
    const before = days[index - 1];
    return before && dayNumber(day.date) > dayNumber(before.date) + 1
      ? [{ date: before.date, total: null }, day]
      : [day];
  });
}

/** The firsts of months, one in so many. */
const months = (days: Day[], every: number) =>
  days
    .map((day) => day.date)
    .filter((date) => date.endsWith("-01") && (Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1) % every === 0);
