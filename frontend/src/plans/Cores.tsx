import type { CoreSpan } from "../api/types";
import { count } from "../parts/numbers";
import { COUNTED, doneBy, type Done, WORK } from "./course";
import { LEFT, RIGHT } from "./Curve";

/** What the cores did, on the axis of the curves above, and in words. */
export function Cores({ spans, end }: { spans: CoreSpan[]; end: number }) {
  const cores = [...new Set(spans.map((span) => span.core))].sort();
  return (
    <figure className="cores">
      <figcaption>What the cores did</figcaption>
      {cores.map((core) => (
        <div key={core} className="core" style={{ paddingRight: RIGHT }} aria-hidden="true">
          <span style={{ width: LEFT }}>core {core}</span>
          <div>
            {spans
              .filter((span) => span.core === core)
              .map((span) => (
                <i
                  key={span.from}
                  className={`work ${classOf(span.work)}`}
                  title={`${WORK[span.work]}, ${count(span.from, 1)} to ${count(span.to, 1)} s`}
                  style={{ left: `${(100 * span.from) / end}%`, width: `${(100 * (span.to - span.from)) / end}%` }}
                />
              ))}
          </div>
        </div>
      ))}
      <ul>
        {doneBy(spans).map((done) => (
          <li key={`${done.core} ${done.work}`}>
            <i className={`work ${classOf(done.work)}`} /> Core {done.core}: {WORK[done.work]}, {words(done)}
          </li>
        ))}
      </ul>
    </figure>
  );
}

const classOf = (work: CoreSpan["work"]) => work.toLowerCase().replaceAll("_", "-");

function words({ work, amount, seconds }: Done): string {
  const what = COUNTED[work];
  const time = `${count(seconds, seconds < 10 ? 1 : 0)} s`;
  if (!what || seconds <= 0) return time;
  return `${time}, ${count(amount)} ${what}, ${count(amount / seconds)} a second`;
}
