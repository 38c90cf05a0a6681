import { useId, useMemo, useState } from "react";
import type { Edit } from "../api/types";
import { Failure } from "../parts/Notice";
import { clocks, duration, longDay } from "../time/words";
import { instantOf, wallTime } from "../time/zone";
import { asItIs, editOf, type Wish } from "./edit";
import { ImpactWords } from "./ImpactWords";
import { LevelWords } from "./LevelWords";
import type { Bar } from "./roster";
import type { Worker } from "./rows";
import type { Previewed } from "./usePreview";
import type { Simulated } from "./useSimulatedImpact";

interface Props {
  bar: Bar;
  wish: Wish | null;
  workers: Worker[];
  zone: string;
  currency: string;
  editable: boolean;
  busy: boolean;
  previewed: Previewed | null;
  simulated: Simulated;
  onWish: (wish: Wish | null) => void;
  onApply: (wish: Wish) => void;
  onDrop: () => void;
  onEdit: (edit: Edit) => void;
  onClose: () => void;
}

/** A shift: what it is, what dropping it would do, and all that can be done with a pointer on the roster, without one. */
export function ShiftPanel(props: Props) {
  const { bar, wish, workers, zone, editable, busy, previewed, onWish } = props;
  const worker = workers.find((one) => one.id === bar.agent);
  const wished = wish ?? asItIs(bar);
  const changed = wish !== null && editOf(bar, wish) !== null;
  return (
    <aside className="panel" aria-label="Shift" onKeyDown={(event) => event.key === "Escape" && props.onClose()}>
      <header>
        <h2>{worker?.name ?? bar.agent}</h2>
        <button type="button" className="plain" aria-label="Close" onClick={props.onClose}>
          ✕
        </button>
      </header>
      <p>
        {longDay(bar.from, zone)}, <b>{clocks(bar.from, bar.to, zone)}</b>
        <br />
        {duration(bar.paidMinutes)} paid{" "}
        <span className="quiet">
          · {bar.pool} · {worker?.contract}
        </span>
      </p>
      <ul className="breaks">
        {bar.breaks.map((one) => (
          <li key={one.from}>
            {one.kind.toLowerCase()} {clocks(one.from, one.to, zone)}
            {!one.paid && <span className="quiet"> unpaid</span>}
          </li>
        ))}
      </ul>
      {editable && (
        <>
          <ShiftForm bar={bar} wished={wished} workers={workers} zone={zone} onWish={onWish} />
          <h3>{changed ? "This change would do" : "Dropping it would do"}</h3>
          <div aria-live="polite">
            {previewed?.impact && <ImpactWords impact={previewed.impact} currency={props.currency} zone={zone} />}
            {previewed?.impact && <LevelWords simulated={props.simulated} />}
            {previewed?.error != null && <Failure error={previewed.error} />}
            {!previewed && <p className="loading">Asking …</p>}
          </div>
          <p className="buttons">
            {changed ? (
              <>
                <button
                  type="button"
                  className="primary"
                  disabled={busy || previewed?.impact?.verdict === "REFUSED"}
                  onClick={() => props.onApply(wished)}
                >
                  Apply
                </button>
                <button type="button" onClick={() => onWish(null)}>
                  Leave it
                </button>
              </>
            ) : (
              <>
                <button
                  type="button"
                  disabled={busy || previewed?.impact?.verdict === "REFUSED"}
                  onClick={props.onDrop}
                >
                  Drop the shift
                </button>
                <button
                  type="button"
                  disabled={busy}
                  onClick={() => props.onEdit({ kind: bar.pinned ? "UnpinShift" : "PinShift", shift: bar.id })}
                >
                  {bar.pinned ? "Unpin" : "Pin"}
                </button>
              </>
            )}
          </p>
        </>
      )}
    </aside>
  );
}

/** Of names that are offered. */
const MOST = 30;

interface FormProps {
  bar: Bar;
  wished: Wish;
  workers: Worker[];
  zone: string;
  onWish: (wish: Wish | null) => void;
}

function ShiftForm({ bar, wished, workers, zone, onWish }: FormProps) {
  const list = useId();
  const wall = wallTime(wished.from, zone);
  const two = (number: number) => String(number).padStart(2, "0");
  const [typed, setTyped] = useState("");
  const byName = useMemo(() => new Map(workers.map((one) => [`${one.name} (${one.id})`, one.id])), [workers]);
  const near = [...byName.keys()].filter((name) => name.toLowerCase().includes(typed.toLowerCase())).slice(0, MOST);
  return (
    <div className="shift-form">
      <label>
        Start
        <input
          type="time"
          step={900}
          value={`${two(wall.hour)}:${two(wall.minute)}`}
          onChange={(event) => {
            const [hour, minute] = event.target.value.split(":").map(Number);
            if (hour === undefined || minute === undefined || Number.isNaN(minute)) return;
            onWish({ ...wished, from: instantOf(wall.date, hour, minute, zone) });
          }}
        />
      </label>
      <label>
        Paid hours
        <input
          type="number"
          min={0.25}
          max={24}
          step={0.25}
          value={wished.paidMinutes / 60}
          onChange={(event) => {
            const hours = Number(event.target.value);
            if (hours > 0 && hours <= 24) onWish({ ...wished, paidMinutes: Math.round(hours * 4) * 15 });
          }}
        />
      </label>
      <label className="whole">
        Give to
        <input
          key={wished.agent}
          list={list}
          defaultValue={wished.agent === bar.agent ? "" : workers.find((one) => one.id === wished.agent)?.name}
          placeholder="stays with the agent"
          onChange={(event) => {
            const text = event.target.value;
            setTyped(text);
            const agent = byName.get(text) ?? (text === "" ? bar.agent : undefined);
            if (agent !== undefined) onWish({ ...wished, agent });
          }}
        />
        <datalist id={list}>
          {near.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </label>
    </div>
  );
}
