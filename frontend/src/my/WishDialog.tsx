import { type FormEvent, useState } from "react";
import { Dialog } from "../parts/Dialog";
import { Failure } from "../parts/Notice";
import { WEEKDAYS, weekdayName } from "../time/words";
import { useWishEdit } from "./useWishEdit";
import { WEIGHTS } from "./WishLine";

/** A date, or a day of every week. */
export type WishFor = { name: string } & ({ date: string } | { weekday: string });

/** A wish: to be off, or to work, all day or between times. */
export function WishDialog({ wish, onClose }: { wish: WishFor; onClose: () => void }) {
  const [what, setWhat] = useState("OFF");
  const [hours, setHours] = useState<{ from: string; to: string } | null>(null);
  const [weight, setWeight] = useState("1");
  const [weekday, setWeekday] = useState("weekday" in wish ? wish.weekday : "");
  const edit = useWishEdit(onClose);
  function submit(event: FormEvent) {
    event.preventDefault();
    const day = "date" in wish ? { date: wish.date } : { weekday };
    edit.mutate({ table: "preferences", method: "POST", cells: { ...day, ...(hours ?? {}), wish: what, weight } });
  }
  return (
    <Dialog title={`Wish for ${wish.name}`} onClose={onClose}>
      <form className="my-form" onSubmit={submit}>
        <fieldset className="choices">
          <legend className="spoken">What for</legend>
          <label>
            <input type="radio" name="wish" checked={what === "OFF"} onChange={() => setWhat("OFF")} />
            <span>
              <b>Off</b>: rather not work
            </span>
          </label>
          <label>
            <input type="radio" name="wish" checked={what === "WORK"} onChange={() => setWhat("WORK")} />
            <span>
              <b>Work</b>: a shift that lies in these hours
            </span>
          </label>
        </fieldset>
        {"weekday" in wish && (
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
        )}
        <label className="check">
          <input
            type="checkbox"
            checked={hours !== null}
            onChange={(event) => setHours(event.target.checked ? { from: "08:00", to: "16:00" } : null)}
          />
          Between two times
        </label>
        {hours !== null && (
          <div className="pair">
            <label className="stacked">
              From
              <input type="time" required value={hours.from} onChange={(event) => setHours({ ...hours, from: event.target.value })} />
            </label>
            <label className="stacked">
              To
              <input type="time" required value={hours.to} onChange={(event) => setHours({ ...hours, to: event.target.value })} />
            </label>
          </div>
        )}
        <label className="stacked">
          How much it counts
          <select value={weight} onChange={(event) => setWeight(event.target.value)}>
            {WEIGHTS.map((one) => (
              <option key={one.weight} value={one.weight}>
                {one.words}
              </option>
            ))}
          </select>
        </label>
        {edit.isError && <Failure error={edit.error} />}
        <p className="buttons">
          <button type="submit" className="primary" disabled={edit.isPending}>
            Wish for it
          </button>
          <button type="button" onClick={onClose}>
            Leave it
          </button>
        </p>
      </form>
    </Dialog>
  );
}
