import { type FormEvent, useState } from "react";
import { useAccount } from "../account/session";
import { Dialog } from "../parts/Dialog";
import { Field } from "../parts/Field";
import { Failure } from "../parts/Notice";
import { inputTime, instantOfInput } from "../time/inputs";
import { instant, isoInstant } from "../time/zone";
import { useDeciding } from "./queries";
import type { Callout, Imbalance } from "./types";

interface Props {
  center: string;
  week: string;
  over: boolean;
  imbalance: Imbalance;
  zone: string;
  pools: string[];
  onClose: () => void;
}

/** Offers hours that nobody has to work, or time that nobody has to be there. */
export function OfferHours({ center, week, over, imbalance, zone, pools, onClose }: Props) {
  const [kind, setKind] = useState<Callout["kind"]>(over ? "TIME_OFF" : "OVERTIME");
  const [from, setFrom] = useState(inputTime(instant(imbalance.from), zone));
  const [to, setTo] = useState(inputTime(instant(imbalance.to), zone));
  const [places, setPlaces] = useState(String(Math.max(1, Math.ceil(imbalance.mostAgents))));
  const [fair, setFair] = useState(false);
  const [closes, setCloses] = useState(from);
  // Whoever is confined to pools offers to these only.
  const own = useAccount().pools;
  const [only, setOnly] = useState<string[]>(own);
  const offering = useDeciding<Callout>(center);
  const at = (input: string) => isoInstant(instantOfInput(input, zone));
  function submit(event: FormEvent) {
    event.preventDefault();
    const rule = fair ? { rule: "FAIR", closes: at(closes) } : { rule: "FIRST_COME" };
    offering.mutate(
      { rest: "callouts", json: { week, kind, from: at(from), to: at(to), places: Number(places), pools: only, ...rule } },
      { onSuccess: onClose },
    );
  }
  return (
    <Dialog title={over ? "Offer time off" : "Offer hours"} onClose={onClose}>
      <form className="offer-hours" onSubmit={submit}>
        {!over && (
          <label className="stacked">
            What
            <select value={kind} onChange={(event) => setKind(event.target.value as Callout["kind"])}>
              <option value="OVERTIME">Longer shifts and further ones</option>
              <option value="OPEN_SHIFT">One shift of exactly these times</option>
            </select>
          </label>
        )}
        <Field label="From" type="datetime-local" step={900} required value={from} onChange={(event) => setFrom(event.target.value)} />
        <Field label="To" type="datetime-local" step={900} required value={to} onChange={(event) => setTo(event.target.value)} />
        <Field
          label="Places"
          hint="How many agents may have it."
          type="number"
          min={1}
          max={1000}
          required
          value={places}
          onChange={(event) => setPlaces(event.target.value)}
        />
        <fieldset>
          <legend>Who gets it</legend>
          <label>
            <input type="radio" name="rule" checked={!fair} onChange={() => setFair(false)} /> Whoever comes first
          </label>
          <label>
            <input type="radio" name="rule" checked={fair} onChange={() => setFair(true)} /> A draw; who had the fewest comes first
          </label>
        </fieldset>
        {fair && (
          <Field
            label="Drawn at"
            type="datetime-local"
            step={900}
            required
            max={from}
            value={closes}
            onChange={(event) => setCloses(event.target.value)}
          />
        )}
        {pools.length > 1 && (
          <fieldset>
            <legend>For agents of</legend>
            {pools.map((pool) => (
              <label key={pool}>
                <input
                  type="checkbox"
                  checked={only.includes(pool)}
                  onChange={(event) => setOnly(event.target.checked ? [...only, pool] : only.filter((one) => one !== pool))}
                />{" "}
                {pool}
              </label>
            ))}
            {only.length === 0 && <p className="quiet">{own.length === 0 ? "None chosen: of all pools." : "Choose one at least."}</p>}
          </fieldset>
        )}
        {offering.isError && <Failure error={offering.error} zone={zone} />}
        <p className="buttons">
          <button type="submit" className="primary" disabled={offering.isPending}>
            Offer it
          </button>
          <button type="button" onClick={onClose}>
            Leave it
          </button>
        </p>
      </form>
    </Dialog>
  );
}
