import { useState } from "react";
import { CALLOUTS } from "../my/words";
import { Failure, Loading } from "../parts/Notice";
import { count } from "../parts/numbers";
import { clock, clocks, dateAndClock, dayOfMonth, duration } from "../time/words";
import { instant } from "../time/zone";
import { useAnswers, useCallouts, useDeciding } from "./queries";
import type { Callout, CalloutAnswer } from "./types";
import { useNames } from "./useNames";

/** What was offered, who has it, and what may still be done about it. */
export function CalloutList({ center, zone, mayDecide }: { center: string; zone: string; mayDecide: boolean }) {
  const callouts = useCallouts(center);
  if (callouts.isPending) return <Loading what="what was offered" />;
  if (callouts.isError) return <Failure error={callouts.error} again={() => void callouts.refetch()} />;
  if (callouts.data.length === 0) return null;
  return (
    <section>
      <h2>Offered</h2>
      <ul className="requests-list">
        {callouts.data.map((one) => (
          <Offered key={one.id} center={center} callout={one} zone={zone} mayDecide={mayDecide} />
        ))}
      </ul>
    </section>
  );
}

interface Props {
  center: string;
  callout: Callout;
  zone: string;
  mayDecide: boolean;
}

function Offered({ center, callout, zone, mayDecide }: Props) {
  const [shown, setShown] = useState(false);
  const deciding = useDeciding(center);
  const [from, to] = [instant(callout.from), instant(callout.to)];
  const rest = `callouts/${callout.id}`;
  const isDrawn = callout.rule === "FAIR" && callout.closes !== null;
  return (
    <li>
      <p className="what">
        <b>
          {CALLOUTS[callout.kind]} {dayOfMonth(from, zone)}, {clocks(from, to, zone)}
        </b>{" "}
        <span className={`state ${callout.open ? "running" : ""}`}>{callout.open ? "open" : "closed"}</span>
      </p>
      <p className="quiet">
        {count(callout.taken)} of {count(callout.places)} taken
        {isDrawn && callout.closes !== null && `, drawn ${dateAndClock(instant(callout.closes), zone)}`}
        {callout.pools.length > 0 && `, for ${callout.pools.join(", ")}`}
      </p>
      {deciding.isError && <Failure error={deciding.error} zone={zone} />}
      <p className="buttons">
        <button type="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? "Hide answers" : "Answers"}
        </button>
        {mayDecide && callout.open && isDrawn && (
          <button type="button" disabled={deciding.isPending} onClick={() => deciding.mutate({ rest: `${rest}/draw` })}>
            Draw now
          </button>
        )}
        {mayDecide && callout.open && (
          <button type="button" disabled={deciding.isPending} onClick={() => deciding.mutate({ rest, method: "DELETE" })}>
            End it
          </button>
        )}
      </p>
      {shown && <Answers center={center} callout={callout.id} zone={zone} />}
    </li>
  );
}

const ANSWERS: Record<CalloutAnswer["state"], string> = {
  VOLUNTEERED: "wants it",
  TAKEN: "has it",
  PASSED_OVER: "passed over",
};

function Answers({ center, callout, zone }: { center: string; callout: string; zone: string }) {
  const name = useNames(center);
  const answers = useAnswers(center, callout);
  if (answers.isPending) return <p className="quiet">Loading …</p>;
  if (answers.isError) return <Failure error={answers.error} />;
  if (answers.data.length === 0) return <p className="quiet">Nobody yet.</p>;
  return (
    <ul className="facts-list">
      {answers.data.map((one) => (
        <li key={one.agent}>
          <b>
            <bdi>{name(one.agent)}</bdi>
          </b>{" "}
          {ANSWERS[one.state]}: {one.choice.start === null ? "the shift off" : `${duration(one.choice.paidMinutes)} from ${clock(instant(one.choice.start), zone)}`}
          {one.reason !== "" && <span className="quiet"> {one.reason}</span>}
        </li>
      ))}
    </ul>
  );
}
