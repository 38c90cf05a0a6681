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
export function IntervalPanel({ cover, at, roster, workers, revision, zone, only, onOnly, onClose }: Props) {
  const interval = intervalAt(cover, at);
  const names = useMemo(() => new Map(workers.map((worker) => [worker.id, worker.name])), [workers]);
  const working = useMemo(
    () => [...roster.working(at)].sort((one, other) => one.from - other.from),
    // The roster is the same object while it changes.
    [roster, revision, at],
  );
  return (
    <aside className="panel" aria-label="Interval">
      <header>
        <h2>{dayAndClock(at, zone)}</h2>
        <button type="button" className="plain" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {interval && <p>{intervalWords(interval, zone)}</p>}
      <p>
        <b>{count(working.length)}</b> agents are on contacts, of any queue.
      </p>
      <p className="buttons">
        <button type="button" onClick={() => onOnly(only ? null : new Set(working.map((bar) => bar.agent)))}>
          {only ? "Show everybody" : "Show only these"}
        </button>
      </p>
      <ul className="working">
        {working.slice(0, MOST).map((bar) => (
          <li key={bar.id}>
            <span>{names.get(bar.agent) ?? bar.agent}</span>
            <span className="quiet">{clocks(bar.from, bar.to, zone)}</span>
          </li>
        ))}
        {working.length > MOST && <li className="quiet">and {count(working.length - MOST)} more</li>}
      </ul>
    </aside>
  );
}
