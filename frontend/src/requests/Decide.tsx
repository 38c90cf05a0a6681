import { Empty, Failure, Loading } from "../parts/Notice";
import { count } from "../parts/numbers";
import { CoverCard } from "./CoverCard";
import { ExchangeDecision } from "./ExchangeDecision";
import { SHOWN, useApproved, useExchanges, useTimesOff } from "./queries";
import { TimeOffDecision } from "./TimeOffDecision";

interface Props {
  center: string;
  zone: string;
  currency: string;
  mayDecide: boolean;
}

/** What waits for a decision, and what was decided and still leaves shifts without an agent. */
export function Decide({ center, zone, currency, mayDecide }: Props) {
  const timesOff = useTimesOff(center, "WAITING");
  const exchanges = useExchanges(center, "AGREED");
  const approved = useApproved(center);
  const failed = [timesOff, exchanges, approved].find((query) => query.isError);
  if (failed) return <Failure error={failed.error} again={() => void failed.refetch()} />;
  if (!timesOff.data || !exchanges.data || !approved.data) return <Loading what="the requests" />;
  const waiting = timesOff.data.total + exchanges.data.total;
  return (
    <>
      {waiting === 0 && (
        <Empty title="Nothing waits for you">
          <p>Time off that agents ask for, and shifts that they agree to exchange, stand here until somebody decides.</p>
        </Empty>
      )}
      {exchanges.data.total > 0 && (
        <section>
          <h2>Exchanges</h2>
          <ul className="requests-list">
            {exchanges.data.items.map((one) => (
              <ExchangeDecision
                key={one.id}
                center={center}
                exchange={one}
                zone={zone}
                currency={currency}
                mayDecide={mayDecide}
              />
            ))}
          </ul>
          <More total={exchanges.data.total} />
        </section>
      )}
      {timesOff.data.total > 0 && (
        <section>
          <h2>Time off</h2>
          <ul className="requests-list">
            {timesOff.data.items.map((one) => (
              <TimeOffDecision key={one.id} center={center} timeOff={one} zone={zone} mayDecide={mayDecide} />
            ))}
          </ul>
          <More total={timesOff.data.total} />
        </section>
      )}
      {approved.data.length > 0 && (
        <ul className="requests-list to-cover" aria-label="Approved time off with shifts to cover">
          {approved.data.map((one) => (
            <CoverCard key={one.id} center={center} timeOff={one} zone={zone} currency={currency} mayDecide={mayDecide} />
          ))}
        </ul>
      )}
    </>
  );
}

const More = ({ total }: { total: number }) =>
  total > SHOWN && <p className="quiet">These are the first {SHOWN} of {count(total)}; the others follow.</p>;
