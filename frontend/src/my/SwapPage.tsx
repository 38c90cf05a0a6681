import { useState } from "react";
import { Empty, Failure, Loading } from "../parts/Notice";
import { clock, clocks, dayOfMonth, duration } from "../time/words";
import { instant } from "../time/zone";
import { AnswerCard, CalloutCards } from "./CalloutCards";
import { type ZonedShift, shiftsOf } from "./days";
import { ExchangeCard } from "./ExchangeCard";
import { NeedsConnection } from "./NeedsConnection";
import { useAnswers, useAsking, useCallouts, useExchanges, useMyself, useMyWeeks, useMyZone, useOffers } from "./queries";
import type { Exchange, Offer } from "./types";
import { isOver } from "./words";
import { ZoneNote } from "./ZoneNote";

/** Shifts that change hands, and hours that nobody has to work. */
export function SwapPage() {
  const offers = useOffers();
  const callouts = useCallouts();
  const exchanges = useExchanges();
  const weeks = useMyWeeks();
  const myself = useMyself();
  const zone = useMyZone();
  const [done, setDone] = useState("");
  const answers = useAnswers();
  const failed = [offers, callouts, exchanges, answers, weeks].find((query) => query.isError);
  if (failed) return <NeedsConnection error={failed.error} again={() => void failed.refetch()} />;
  if (!offers.data || !callouts.data || !exchanges.data || !answers.data || !weeks.data) return <Loading what="what is on offer" />;
  const mine = weeks.data.body.flatMap(shiftsOf);
  const running = exchanges.data.filter((one) => !isOver(one));
  const past = exchanges.data.filter(isOver);
  const drawn = answers.data.filter((one) => one.state === "VOLUNTEERED");
  const told = answers.data.filter((one) => one.state !== "VOLUNTEERED");
  const open = callouts.data.filter((one) => !answers.data.some((answer) => answer.id === one.id));
  return (
    <>
      <ZoneNote zone={zone} />
      <p className={done === "" ? "spoken" : "notice good"} role="status">
        {done}
      </p>
      {running.length + drawn.length > 0 && (
        <section>
          <h2>Under way</h2>
          <ul className="offers">
            {running.map((one) => (
              <ExchangeCard key={one.id} exchange={one} zone={zone} me={myself.data?.id} />
            ))}
            {drawn.map((one) => (
              <AnswerCard key={one.id} answer={one} shifts={mine} zone={zone} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>For you to take</h2>
        {offers.data.length + open.length === 0 ? (
          <Empty title="Nothing on offer">
            <p>Shifts of colleagues and extra hours that you may take by all rules stand here.</p>
          </Empty>
        ) : (
          <ul className="offers">
            {open.map((one) => (
              <CalloutCards key={one.id} callout={one} shifts={mine} zone={zone} onDone={setDone} />
            ))}
            {offers.data.map((one) => (
              <OfferCard key={one.id} offer={one} shifts={mine} zone={zone} onDone={setDone} />
            ))}
          </ul>
        )}
      </section>
      <p className="quiet">To offer a shift of yours, open it at Shifts.</p>
      {past.length + told.length > 0 && (
        <details className="my-past">
          <summary>What was</summary>
          <ul className="offers">
            {past.map((one) => (
              <ExchangeCard key={one.id} exchange={one} zone={zone} me={myself.data?.id} />
            ))}
            {told.map((one) => (
              <AnswerCard key={one.id} answer={one} shifts={mine} zone={zone} />
            ))}
          </ul>
        </details>
      )}
      {myself.data && (
        <p className="quiet">
          Your agent number is <b>{myself.data.id}</b>.
        </p>
      )}
    </>
  );
}

interface Props {
  offer: Offer;
  shifts: ZonedShift[];
  zone: string;
  onDone: (words: string) => void;
}

/** A shift of a colleague. Whose it is, is not told before. */
function OfferCard({ offer, shifts, zone, onDone }: Props) {
  const [from, to] = [instant(offer.start), instant(offer.end)];
  const [inReturn, setInReturn] = useState(offer.inReturn[0]);
  const take = useAsking<Exchange>((exchange) => onDone(takenWords(exchange, from, zone)));
  return (
    <li>
      <p className="kind">{offer.swap ? "Swap" : "A shift to have"}</p>
      <p className="time">
        {dayOfMonth(from, zone)}, {clocks(from, to, zone)}
      </p>
      <p className="quiet">{duration(offer.paidMinutes)} paid</p>
      {offer.swap && (
        <label className="stacked">
          For your
          <select value={inReturn} onChange={(event) => setInReturn(event.target.value)}>
            {offer.inReturn.map((start) => (
              <option key={start} value={start}>
                {shiftWords(start, endOf(start, shifts), zone)}
              </option>
            ))}
          </select>
        </label>
      )}
      {take.isError && <Failure error={take.error} />}
      <button
        type="button"
        className="primary"
        disabled={take.isPending}
        aria-label={`${offer.swap ? "Ask to swap" : "Take it"}: ${dayOfMonth(from, zone)}, ${clocks(from, to, zone)}`}
        onClick={() => take.mutate({ path: `offers/${offer.id}/take`, json: offer.swap ? { inReturn } : {} })}
      >
        {offer.swap ? "Ask to swap" : "Take it"}
      </button>
    </li>
  );
}

/** A shift by its start, with its end where it is known. */
export function shiftWords(start: string, end: string | null, zone: string): string {
  const at = instant(start);
  return `${dayOfMonth(at, zone)}, ${end === null ? clock(at, zone) : clocks(at, instant(end), zone)}`;
}

const endOf = (start: string, shifts: ZonedShift[]) =>
  shifts.find((shift) => instant(shift.start) === instant(start))?.end ?? null;

function takenWords(exchange: Exchange, from: number, zone: string): string {
  switch (exchange.state) {
    case "DONE":
      return `It is yours: ${dayOfMonth(from, zone)}. Your shifts are up to date.`;
    case "PROPOSED":
      return "Your colleague is asked, and has to say yes.";
    default:
      return "You want it; a scheduler has to approve it.";
  }
}
