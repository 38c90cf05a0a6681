import { useId } from "react";
import type { Adjustment } from "../api/schema";
import { count } from "../parts/numbers";
import { dayAndClock, shortDay } from "../time/words";
import { instant, instantOf, isoInstant, midnights, wallTime } from "../time/zone";
import type { Stretch } from "./WeekChart";

/** How a stretch becomes other: by a share, or by contacts an interval. */
export interface Wish {
  stretch: Stretch;
  kind: "factor" | "add";
  /** Percent more, or contacts more an interval. */
  value: number;
}

export const asAdjustment = (queue: string, { stretch, kind, value }: Wish): Adjustment => ({
  queue,
  from: isoInstant(stretch.from),
  to: isoInstant(stretch.to),
  ...(kind === "factor" ? { factor: Math.round((100 + value) * 10) / 1000 } : { add: value }),
});

export const adjustmentWords = (one: Adjustment, zone: string): string => {
  const change =
    one.factor != null
      ? `${sign((one.factor - 1) * 100)} %`
      : `${sign(one.add ?? 0)} ${Math.abs(one.add ?? 0) === 1 ? "contact" : "contacts"} an interval`;
  return `${one.queue}, ${dayAndClock(instant(one.from), zone)} – ${dayAndClock(instant(one.to), zone)}: ${change}`;
};

const sign = (value: number) => `${value < 0 ? "−" : "+"}${count(Math.abs(value), Number.isInteger(Math.round(value * 10) / 10) ? 0 : 1)}`;

interface Props {
  week: Stretch;
  zone: string;
  wish: Wish;
  onWish: (wish: Wish | null) => void;
  onKeep: () => void;
}

/** The stretch and its change as fields, for whoever does not draw. */
export function WishFields({ week, zone, wish, onWish, onKeep }: Props) {
  const { stretch, kind, value } = wish;
  const move = (ends: Partial<Stretch>) => onWish({ ...wish, stretch: { ...stretch, ...ends } });
  return (
    <form
      className="wish"
      aria-label="Change a stretch"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep();
      }}
    >
      <Moment label="From" at={stretch.from} week={week} zone={zone} onChange={(from) => move({ from })} />
      <Moment label="To" at={stretch.to} week={week} zone={zone} onChange={(to) => move({ to })} />
      <label>
        Change by
        <span className="with-unit">
          <input
            type="number"
            step="any"
            required
            min={kind === "factor" ? -100 : -1_000_000}
            max={kind === "factor" ? 99_900 : 1_000_000}
            value={value}
            onChange={(event) => onWish({ ...wish, value: event.target.valueAsNumber || 0 })}
          />
          <select
            aria-label="Unit of the change"
            value={kind}
            onChange={(event) => onWish({ ...wish, kind: event.target.value as Wish["kind"], value: 0 })}
          >
            <option value="factor">percent</option>
            <option value="add">contacts an interval</option>
          </select>
        </span>
      </label>
      <span className="buttons">
        <button type="submit" disabled={value === 0 || stretch.to <= stretch.from}>
          Add this change
        </button>
        <button type="button" className="plain" onClick={() => onWish(null)}>
          Leave it
        </button>
      </span>
    </form>
  );
}

interface MomentProps {
  label: string;
  at: number;
  week: Stretch;
  zone: string;
  onChange: (at: number) => void;
}

function Moment({ label, at, week, zone, onChange }: MomentProps) {
  const id = useId();
  const days = midnights(week.from, Math.round((week.to - week.from) / 86_400_000), zone);
  const wall = wallTime(at, zone);
  const time = `${String(wall.hour).padStart(2, "0")}:${String(wall.minute).padStart(2, "0")}`;
  const set = (date: string, clock: string) => {
    const [hour, minute] = clock.split(":").map(Number);
    onChange(Math.min(Math.max(instantOf(date, hour ?? 0, minute ?? 0, zone), week.from), week.to));
  };
  return (
    <span className="moment" role="group" aria-labelledby={id}>
      <span id={id}>{label}</span>
      <span className="with-unit">
        <select aria-label={`${label}, day`} value={wall.date} onChange={(event) => set(event.target.value, time)}>
          {days.map((day) => (
            <option key={day} value={wallTime(day, zone).date}>
              {shortDay(day, zone)}
            </option>
          ))}
        </select>
        <input
          type="time"
          aria-label={`${label}, time`}
          step={900}
          required
          value={time}
          onChange={(event) => event.target.value !== "" && set(wall.date, event.target.value)}
        />
      </span>
    </span>
  );
}
