import { useMemo } from "react";
import { count } from "../parts/numbers";
import { clocks, dayAndClock } from "../time/words";
import { type Cover, intervalAt } from "./coverage";
import { intervalWords } from "./CoverageChart";
import type { Roster } from "./roster";
import type { Worker } from "./rows";

interface Props {
  cover: Cover;
  at: number;
  /** empty: all */
  queue: string;
  roster: Roster;
  workers: Worker[];
  revision: number;
  zone: string;
  only: ReadonlySet<string> | null;
  onOnly: (only: ReadonlySet<string> | null) => void;
  onClose: () => void;
}

const MOST = 200;

/** Who covers an interval. */
export function IntervalPanel(props: Props) {
  const { cover, at, queue, roster, workers, revision, zone, only, onOnly, onClose } = props;
  const interval = intervalAt(cover, at);
  const known = useMemo(() => new Map(workers.map((worker) => [worker.id, worker])), [workers]);
  const working = useMemo(
    () =>
      [...roster.working(at)]
        .filter((bar) => queue === "" || known.get(bar.agent)?.queues.includes(queue))
        .sort((one, other) => one.from - other.from),
    // The roster is the same object while it changes.
    [roster, revision, at, queue, known],
  );
  return (
    <aside className="panel" aria-label="Interval" onKeyDown={(event) => event.key === "Escape" && onClose()}>
      <header>
        <h2>{dayAndClock(at, zone)}</h2>
        <button type="button" className="plain" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {interval && <p>{intervalWords(interval, zone)}</p>}
      <p>
        <b>{count(working.length)}</b> {working.length === 1 ? "agent is" : "agents are"} on contacts
        {queue === "" ? "." : `, and can take those of ${queue}.`}
      </p>
      <p className="buttons">
        <button type="button" onClick={() => onOnly(only ? null : new Set(working.map((bar) => bar.agent)))}>
          {only ? "Show everybody" : "Show only these"}
        </button>
      </p>
      <ul className="working">
        {working.slice(0, MOST).map((bar) => (
          <li key={bar.id}>
            <span>{known.get(bar.agent)?.name ?? bar.agent}</span>
            <span className="quiet">{clocks(bar.from, bar.to, zone)}</span>
          </li>
        ))}
        {working.length > MOST && <li className="quiet">and {count(working.length - MOST)} more</li>}
      </ul>
    </aside>
  );
}
