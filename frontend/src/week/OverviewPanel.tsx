import { useMemo } from "react";
import type { Coverage } from "../api/types";
import { agentHours, count } from "../parts/numbers";
import { clocks, longDay, shortDay } from "../time/words";
import type { Axis } from "./axis";
import { agentMinutes, type Cover, coverOf, shortages } from "./coverage";

interface Props {
  coverage: Coverage;
  cover: Cover;
  axis: Axis;
  isDay: boolean;
  editable: boolean;
  onChoose: (at: number) => void;
}

const MOST = 8;

const KEYS = [
  ["↑ ↓", "from agent to agent"],
  ["← →", "from shift to shift"],
  ["Esc", "let go"],
];
const EDITING_KEYS = [
  ["Alt ← →", "move the shift"],
  ["Shift ← →", "shorten or stretch it"],
  ["Enter", "apply"],
  ["Del", "drop it"],
  ["Ctrl Z", "undo"],
];

/** Where nothing is chosen: what the shown days come to, where they are short, and the keys. */
export function OverviewPanel({ coverage, cover, axis, isDay, editable, onChoose }: Props) {
  const { from, to, zone } = axis;
  const found = useMemo(() => shortages(cover, from, to), [cover, from, to]);
  const queues = useMemo(
    () => coverage.queues.map(({ queue }) => ({ queue, cover: coverOf(coverage, queue) })),
    [coverage],
  );
  return (
    <aside className="panel idle" aria-label="Overview">
      <h2>{isDay ? longDay(from, zone) : "The week"}</h2>
      <table className="by-queue">
        <thead>
          <tr>
            <th scope="col">Queue</th>
            <th scope="col" className="number">
              Required
            </th>
            <th scope="col" className="number">
              Short
            </th>
            <th scope="col" className="number">
              Surplus
            </th>
          </tr>
        </thead>
        <tbody>
          {queues.map((one) => {
            const short = agentMinutes(one.cover, one.cover.short, from, to);
            return (
              <tr key={one.queue}>
                <th scope="row">{one.queue}</th>
                <td className="number">{agentHours(agentMinutes(one.cover, one.cover.required, from, to))}</td>
                <td className={short > 0 ? "number short" : "number"}>{agentHours(short)}</td>
                <td className="number">{agentHours(agentMinutes(one.cover, one.cover.surplus, from, to))}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3>Where it is short</h3>
      {found.length === 0 && <p className="quiet">Nowhere.</p>}
      <ul className="shortages">
        {found.slice(0, MOST).map((one) => (
          <li key={one.from}>
            <button type="button" className="link" onClick={() => onChoose(one.worst)}>
              {shortDay(one.from, zone)}, {clocks(one.from, one.to, zone)}
            </button>
            <span className="short">{agentHours(one.agentMinutes)}</span>
          </li>
        ))}
        {found.length > MOST && <li className="quiet">and {count(found.length - MOST)} more times</li>}
      </ul>
      <h3>Keys on the roster</h3>
      <dl className="keys">
        {[...KEYS, ...(editable ? EDITING_KEYS : [])].map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </aside>
  );
}
