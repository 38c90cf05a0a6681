import { Failure } from "../parts/Notice";
import { clock, clocks, dateAndClock, dayOfMonth, weekNumber } from "../time/words";
import { instant } from "../time/zone";
import { ImpactWords } from "../week/ImpactWords";
import { Declining } from "./Declining";
import { useDeciding, useExchangeImpact } from "./queries";
import type { Exchange } from "./types";
import { useNames } from "./useNames";

interface Props {
  center: string;
  exchange: Exchange;
  zone: string;
  currency: string;
  mayDecide: boolean;
}

/** What two agents agree on, with what it would do to the week. */
export function ExchangeDecision({ center, exchange, zone, currency, mayDecide }: Props) {
  const name = useNames(center);
  const found = useExchangeImpact(center, exchange);
  const deciding = useDeciding(center);
  const rest = `exchanges/${exchange.id}`;
  const [giver, taker] = [name(exchange.agent), name(exchange.taker ?? "")];
  return (
    <li>
      <p className="what">
        <b>
          <bdi>{giver}</bdi>
        </b>{" "}
        gives <b>{times(exchange.start, exchange.end, zone)}</b> to{" "}
        <b>
          <bdi>{taker}</bdi>
        </b>
        {exchange.inReturn !== null && (
          <>
            {" "}
            for <b>{times(exchange.inReturn, exchange.inReturnEnd, zone)}</b>
          </>
        )}
      </p>
      <p className="quiet">
        {weekNumber(exchange.week)}, agreed {dateAndClock(instant(exchange.changed), zone)}
      </p>
      {found.isError && <Failure error={found.error} zone={zone} />}
      {found.isPending && <p className="quiet">Looking what it would do …</p>}
      {found.data === null && <p className="worse">A shift of it is not there any more.</p>}
      {found.data && <ImpactWords impact={found.data} currency={currency} zone={zone} />}
      {deciding.isError && <Failure error={deciding.error} zone={zone} />}
      {mayDecide && (
        <p className="buttons">
          <button
            type="button"
            className="primary"
            disabled={deciding.isPending}
            onClick={() => deciding.mutate({ rest: `${rest}/approve` })}
          >
            Approve
          </button>
          <Declining
            what={`the exchange of ${giver} and ${taker}`}
            busy={deciding.isPending}
            onDecline={(reason) => deciding.mutate({ rest: `${rest}/decline`, json: { reason } })}
          />
        </p>
      )}
    </li>
  );
}

function times(start: string, end: string | null, zone: string): string {
  const at = instant(start);
  return `${dayOfMonth(at, zone)}, ${end === null ? clock(at, zone) : clocks(at, instant(end), zone)}`;
}
