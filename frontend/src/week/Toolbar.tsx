import { weekday } from "../time/words";
import type { GroupBy, Look, SortBy } from "./rows";
import { count } from "../parts/numbers";

interface Props {
  look: Look;
  onLook: (look: Look) => void;
  shown: number;
  queues: string[];
  queue: string;
  onQueue: (queue: string) => void;
  pools: string[];
  hasTeams: boolean;
  edges: number[];
  zone: string;
  day: number | null;
  onDay: (day: number | null) => void;
  /** whether they are shown; null: not for this account */
  prices: boolean | "none" | null;
  onPrices: (shown: boolean) => void;
  editable: boolean;
  busy: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

export function Toolbar(props: Props) {
  const { look, onLook, shown, queues, pools, edges, zone, day, onDay } = props;
  return (
    <div className="toolbar" role="group" aria-label="What is shown">
      <div className="segments" role="group" aria-label="Days">
        <button type="button" aria-pressed={day === null} onClick={() => onDay(null)}>
          Week
        </button>
        {edges.slice(0, 7).map((midnight, index) => (
          <button key={midnight} type="button" aria-pressed={day === index} onClick={() => onDay(index)}>
            {weekday(midnight, zone)}
          </button>
        ))}
      </div>
      <input
        type="search"
        aria-label="Search agents"
        placeholder="Search agents"
        value={look.search}
        onChange={(event) => onLook({ ...look, search: event.target.value })}
      />
      {pools.length > 1 && (
        <select
          aria-label="Pool"
          value={look.pool}
          onChange={(event) => onLook({ ...look, pool: event.target.value })}
        >
          <option value="">All pools</option>
          {pools.map((pool) => (
            <option key={pool}>{pool}</option>
          ))}
        </select>
      )}
      <select
        aria-label="Group"
        value={look.group}
        onChange={(event) => onLook({ ...look, group: event.target.value as GroupBy })}
      >
        <option value="none">No groups</option>
        <option value="pool">By pool</option>
        {props.hasTeams && <option value="team">By team</option>}
        <option value="contract">By contract</option>
      </select>
      <select
        aria-label="Sort"
        value={look.sort}
        onChange={(event) => onLook({ ...look, sort: event.target.value as SortBy })}
      >
        <option value="name">By name</option>
        <option value="start">By start</option>
        <option value="hours">By hours</option>
      </select>
      {queues.length > 1 && (
        <select aria-label="Queue" value={props.queue} onChange={(event) => props.onQueue(event.target.value)}>
          <option value="">All queues</option>
          {queues.map((queue) => (
            <option key={queue}>{queue}</option>
          ))}
        </select>
      )}
      {props.prices !== null && (
        <button
          type="button"
          aria-pressed={props.prices === true}
          disabled={props.prices === "none"}
          title="What one more agent would save, when"
          onClick={() => props.onPrices(props.prices !== true)}
        >
          {props.prices === "none" ? "No prices kept" : "Prices"}
        </button>
      )}
      {look.only && (
        <button type="button" onClick={() => onLook({ ...look, only: null })}>
          Show everybody
        </button>
      )}
      <span className="quiet shown" role="status">
        {count(shown)} agents
      </span>
      {props.editable && (
        <span className="undo">
          <button type="button" disabled={props.busy} onClick={props.onUndo} title="Undo (Ctrl+Z)">
            Undo
          </button>
          <button type="button" disabled={props.busy} onClick={props.onRedo} title="Redo (Ctrl+Shift+Z)">
            Redo
          </button>
        </span>
      )}
    </div>
  );
}
