import { Failure } from "../parts/Notice";
import { useAsking } from "./queries";
import { shiftWords } from "./SwapPage";
import type { Exchange } from "./types";
import { EXCHANGE_STATES, exchangeWords, isOver } from "./words";

interface Props {
  exchange: Exchange;
  zone: string;
  me: string | undefined;
}

/** An exchange that one takes part in, with what one may do about it. */
export function ExchangeCard({ exchange, zone, me }: Props) {
  const asking = useAsking();
  const isMine = exchange.agent === me;
  const path = `exchanges/${exchange.id}`;
  const given = shiftWords(exchange.start, exchange.end, zone);
  const inReturn = exchange.inReturn === null ? null : shiftWords(exchange.inReturn, exchange.inReturnEnd, zone);
  const [gives, gets] = isMine ? [given, inReturn] : [inReturn, given];
  return (
    <li>
      <p className="kind">
        {isMine ? (exchange.swap ? "Your shift to swap" : "Your shift to give away") : "A colleague’s shift"}{" "}
        <span className={`state ${exchange.state.toLowerCase()}`}>{EXCHANGE_STATES[exchange.state]}</span>
      </p>
      {gives !== null && <p className="time">{gives}</p>}
      {gets !== null && (
        <p className="time">
          <span className="quiet">{gives === null ? "" : "for "}</span>
          {gets}
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
