import { Failure } from "../parts/Notice";
import { useAsking } from "./queries";
import { shiftWords } from "./SwapPage";
import type { ZonedShift } from "./days";
import type { Exchange } from "./types";
import { EXCHANGE_STATES, exchangeWords, isOver } from "./words";

interface Props {
  exchange: Exchange;
  shifts: ZonedShift[];
  zone: string;
  me: string | undefined;
}

/** An exchange that one takes part in, with what one may do about it. */
export function ExchangeCard({ exchange, shifts, zone, me }: Props) {
  const asking = useAsking();
  const isMine = exchange.agent === me;
  const path = `exchanges/${exchange.id}`;
  const [gives, gets] = isMine ? [exchange.start, exchange.inReturn] : [exchange.inReturn, exchange.start];
  return (
    <li>
      <p className="kind">
        {isMine ? (exchange.swap ? "Your shift to swap" : "Your shift to give away") : "A colleague’s shift"}{" "}
        <span className={`state ${exchange.state.toLowerCase()}`}>{EXCHANGE_STATES[exchange.state]}</span>
      </p>
      {gives !== null && <p className="time">{shiftWords(gives, shifts, zone)}</p>}
      {gets !== null && (
        <p className="time">
          <span className="quiet">{gives === null ? "" : "for "}</span>
          {shiftWords(gets, shifts, zone)}
        </p>
      )}
      <p className="quiet">{exchangeWords(exchange, isMine)}</p>
      {asking.isError && <Failure error={asking.error} />}
      {!isOver(exchange) && (
        <p className="buttons">
          {exchange.state === "PROPOSED" && isMine && (
            <>
              <button
                type="button"
                className="primary"
                disabled={asking.isPending}
                onClick={() => asking.mutate({ path: `${path}/accept` })}
              >
                Accept
              </button>
              <button type="button" disabled={asking.isPending} onClick={() => asking.mutate({ path: `${path}/refuse` })}>
                Another one
              </button>
            </>
          )}
          <button type="button" disabled={asking.isPending} onClick={() => asking.mutate({ path, method: "DELETE" })}>
            {isMine ? "Take it back" : "Step back"}
          </button>
        </p>
      )}
    </li>
  );
}
