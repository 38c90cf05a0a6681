import { Empty, Failure, Loading } from "../parts/Notice";
import { dateAndClock, timeOffWords } from "../time/words";
import { instant } from "../time/zone";
import { AskTimeOff } from "./AskTimeOff";
import { NeedsConnection } from "./NeedsConnection";
import { useAsking, useMyZone, useTimeOff, useBalances } from "./queries";
import type { TimeOff, TimeOffKind } from "./types";
import { kindWords, TIME_OFF_STATES, timeOffKindWords } from "./words";
import { ZoneNote } from "./ZoneNote";

/** Time off: how much is left, what was asked for, and another to ask for. */
export function TimeOffPage() {
  const asked = useTimeOff();
  const balances = useBalances();
  const zone = useMyZone();
  const failed = [asked, balances].find((query) => query.isError);
  if (failed) return <NeedsConnection error={failed.error} again={() => void failed.refetch()} />;
  if (!asked.data || !balances.data) return <Loading what="your time off" />;
  const kinds = balances.data.filter((one) => one.year === balances.data[0]?.year);
  return (
    <>
      <ZoneNote zone={zone} />
      <Balances all={balances.data} />
      {kinds.length === 0 ? (
        <p className="notice">Here time off is not asked for by phone. Maybe ask your scheduler.</p>
      ) : (
        <AskTimeOff kinds={kinds} zone={zone} />
      )}
      <section>
        <h2>What you asked for</h2>
        {asked.data.length === 0 ? (
          <Empty title="Nothing yet" />
        ) : (
          <ul className="offers">
            {asked.data.map((one) => (
              <Asked key={one.id} timeOff={one} zone={zone} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Balances({ all }: { all: TimeOffKind[] }) {
  const known = all.filter((one) => one.left !== null);
  if (known.length === 0) return null;
  return (
    <dl className="balances">
      {known.map((one) => (
        <div key={`${one.kind} ${one.year}`}>
          <dt>
            {kindWords(one.kind)} {one.year}
          </dt>
          <dd>
            <b>{one.left}</b> of {one.entitled} days left
            {one.waiting > 0 && `, ${one.waiting} asked for`}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Asked({ timeOff, zone }: { timeOff: TimeOff; zone: string }) {
  const asking = useAsking();
  const mayTakeBack =
    ["WAITING", "LISTED"].includes(timeOff.state) || (timeOff.state === "APPROVED" && instant(timeOff.from) > Date.now());
  return (
    <li>
      <p className="kind">
        {timeOffKindWords(timeOff)}{" "}
        <span className={`state ${timeOff.state.toLowerCase()}`}>{TIME_OFF_STATES[timeOff.state]}</span>
      </p>
      <p className="time">{timeOffWords(instant(timeOff.from), instant(timeOff.to), zone)}</p>
      <p className="quiet">
        {timeOff.reason !== "" && <q>{timeOff.reason}</q>} Asked {dateAndClock(instant(timeOff.asked), zone)}
      </p>
      {asking.isError && <Failure error={asking.error} />}
      {mayTakeBack && (
        <p className="buttons">
          <button
            type="button"
            disabled={asking.isPending}
            onClick={() => asking.mutate({ path: `time-off/${timeOff.id}`, method: "DELETE" })}
          >
            Take it back
          </button>
        </p>
      )}
    </li>
  );
}
