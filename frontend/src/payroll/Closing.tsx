import { useState } from "react";
import { ask } from "../api/client";
import type { Obstacle, PayrollPeriod } from "../api/schema";
import { Dialog } from "../parts/Dialog";
import { Failure } from "../parts/Notice";
import { money, plural } from "../parts/numbers";
import { dates } from "../time/words";
import { periodPath, usePeriodChange } from "./usePeriod";
import { obstacleWords } from "./words";

interface Props {
  center: string;
  start: string;
  period: PayrollPeriod;
  etag: string;
}

const AGREEABLE: Obstacle["kind"][] = ["NOT_OVER", "MISSING_WEEKS", "EARLIER_OPEN"];

/** What stands in the way, to be agreed to where that is possible, and the way through. */
export function Closing({ center, start, period, etag }: Props) {
  const [agreed, setAgreed] = useState<string[]>([]);
  const [asks, setAsks] = useState(false);
  const isAgreed = (one: Obstacle) => agreed.includes(keyOf(one));
  const left = period.obstacles.filter((one) => !isAgreed(one));
  return (
    <section className="closing">
      {period.obstacles.length > 0 && (
        <>
          <h2>Before it is closed</h2>
          <ul className="obstacles">
            {period.obstacles.map((one) => (
              <li key={keyOf(one)}>
                {AGREEABLE.includes(one.kind) ? (
                  <label>
                    <input
                      type="checkbox"
                      checked={isAgreed(one)}
                      onChange={(event) =>
                        setAgreed(event.target.checked ? [...agreed, keyOf(one)] : agreed.filter((key) => key !== keyOf(one)))
                      }
                    />
                    <span>
                      {obstacleWords(one, period)} <b>I agree.</b>
                    </span>
                  </label>
                ) : (
                  <span className="short">{one.text}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="buttons">
        <button type="button" className="primary" disabled={left.length > 0} onClick={() => setAsks(true)}>
          Close the period …
        </button>
        {left.length > 0 && <span className="quiet">{plural(left.length, "point")} above to settle first</span>}
      </p>
      {asks && (
        <Confirm
          center={center}
          start={start}
          period={period}
          etag={etag}
          agreed={period.obstacles.filter(isAgreed)}
          onClose={() => setAsks(false)}
        />
      )}
    </section>
  );
}

/** With what it is about: an obstacle that has grown is agreed to anew. */
const keyOf = (one: Obstacle) => `${one.kind} ${one.values.join(" ")}`;

function Confirm({ center, start, period, etag, agreed, onClose }: Props & { agreed: Obstacle[]; onClose: () => void }) {
  const [key] = useState(() => crypto.randomUUID());
  const valuesOf = (kind: Obstacle["kind"]) => agreed.filter((one) => one.kind === kind).flatMap((one) => one.values);
  const close = usePeriodChange(center, () =>
    ask(`${periodPath(center, start)}/close`, {
      method: "POST",
      json: {
        early: agreed.some((one) => one.kind === "NOT_OVER"),
        withoutWeeks: valuesOf("MISSING_WEEKS"),
        withoutPeriods: valuesOf("EARLIER_OPEN"),
      },
      headers: { "If-Match": etag, "Idempotency-Key": key },
    }),
  );
  return (
    <Dialog title={`Close ${dates(period.from, period.to)}?`} onClose={onClose}>
      <p>
        <b>{money(period.total, period.currency)}</b> on {plural(period.agents, "slip")}. A closed period is never opened again:
        what changes afterwards is paid as a correction by the next.
      </p>
      {close.isError && <Failure error={close.error} />}
      <p className="buttons">
        <button
          type="button"
          className="primary"
          disabled={close.isPending}
          onClick={() => close.mutate(undefined, { onSuccess: onClose })}
        >
          Close it for good
        </button>
        <button type="button" onClick={onClose}>
          Not yet
        </button>
      </p>
    </Dialog>
  );
}
