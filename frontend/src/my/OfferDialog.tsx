import { type FormEvent, useState } from "react";
import { Link } from "wouter";
import { Dialog } from "../parts/Dialog";
import { Field } from "../parts/Field";
import { Failure } from "../parts/Notice";
import { clocks, plainDate } from "../time/words";
import { instant } from "../time/zone";
import type { ZonedShift } from "./days";
import { useAsking } from "./queries";

/** Offers a shift of one's own to colleagues. */
export function OfferDialog({ shift, onClose }: { shift: ZonedShift; onClose: () => void }) {
  const [swap, setSwap] = useState(true);
  const [to, setTo] = useState("");
  const offer = useAsking();
  function submit(event: FormEvent) {
    event.preventDefault();
    const only = to.trim();
    offer.mutate({
      path: "exchanges",
      json: { week: shift.week, start: shift.start, swap, ...(only === "" ? {} : { to: only }) },
    });
  }
  return (
    <Dialog title={`${plainDate(shift.date)}, ${clocks(instant(shift.start), instant(shift.end), shift.zone)}`} onClose={onClose}>
      {offer.isSuccess ? (
        <div className="my-form">
          <p className="notice good" role="status">
            It is offered. Until somebody takes it, it stays yours.
          </p>
          <p className="buttons">
            <Link href="/my/swap" className="button">
              See what becomes of it
            </Link>
            <button type="button" onClick={onClose}>
              Close
            </button>
          </p>
        </div>
      ) : (
        <form className="my-form" onSubmit={submit}>
          <fieldset className="choices">
            <legend className="spoken">What for</legend>
            <label>
              <input type="radio" name="swap" checked={swap} onChange={() => setSwap(true)} />
              <span>
                <b>Swap</b> for a shift of a colleague, in the same week
              </span>
            </label>
            <label>
              <input type="radio" name="swap" checked={!swap} onChange={() => setSwap(false)} />
              <span>
                <b>Give away</b>: you work less
              </span>
            </label>
          </fieldset>
          <details>
            <summary>Only for one colleague</summary>
            <Field
              label="Their agent number"
              hint="They find it at the end of their page Swap."
              autoCapitalize="none"
              value={to}
              onChange={(event) => setTo(event.target.value)}
            />
          </details>
          {offer.isError && <Failure error={offer.error} />}
          <p className="buttons">
            <button type="submit" className="primary" disabled={offer.isPending}>
              Offer it
            </button>
            <button type="button" onClick={onClose}>
              Keep it
            </button>
          </p>
        </form>
      )}
    </Dialog>
  );
}
