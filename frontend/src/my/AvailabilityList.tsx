import { type FormEvent, useState } from "react";
import type { KeptRow } from "./types";
import { Failure } from "../parts/Notice";
import { WEEKDAYS, weekdayName } from "../time/words";
import { useWishEdit } from "./useWishEdit";
import { WishLine } from "./WishLine";

/** When one can work at all: a rule for the plan, not a wish. */
export function AvailabilityList({ rows }: { rows: KeptRow[] }) {
  return (
    <section>
      <h2>When you can work</h2>
      <p className="quiet">
        {rows.length === 0
          ? "Always, as far as your contract goes. Once you add a time, you are planned only inside such times."
          : "You are planned only inside these times, every week."}
      </p>
      <ul className="my-days">
        {WEEKDAYS.filter((weekday) => rows.some((row) => row.cells["weekday"] === weekday)).map((weekday) => (
          <li key={weekday}>
            <p className="day-row">
              <span className="day">{weekdayName(weekday)}</span>
            </p>
            {rows
              .filter((row) => row.cells["weekday"] === weekday)
              .map((row) => (
                <WishLine key={row.id} row={row} day={weekdayName(weekday)} table="availability" editable />
              ))}
          </li>
        ))}
      </ul>
      <AddTime />
    </section>
  );
}

function AddTime() {
  const [weekday, setWeekday] = useState<string>(WEEKDAYS[0]);
  const [from, setFrom] = useState("08:00");
  const [to, setTo] = useState("18:00");
  const edit = useWishEdit();
  function submit(event: FormEvent) {
    event.preventDefault();
    edit.mutate({ table: "availability", method: "POST", cells: { weekday, from, to: to === "00:00" ? "24:00" : to } });
  }
  return (
    <details className="my-past">
      <summary>Add a time</summary>
      <form className="my-form" aria-label="Add a time" onSubmit={submit}>
        <label className="stacked">
          Day
          <select value={weekday} onChange={(event) => setWeekday(event.target.value)}>
            {WEEKDAYS.map((one) => (
              <option key={one} value={one}>
                {weekdayName(one)}
              </option>
            ))}
          </select>
        </label>
        <div className="pair">
          <label className="stacked">
            From
            <input type="time" required value={from} onChange={(event) => setFrom(event.target.value)} />
          </label>
          <label className="stacked">
            To
            <input type="time" required value={to} onChange={(event) => setTo(event.target.value)} />
          </label>
        </div>
        {edit.isError && <Failure error={edit.error} />}
        <button type="submit" disabled={edit.isPending}>
          Add it
        </button>
      </form>
    </details>
  );
}
