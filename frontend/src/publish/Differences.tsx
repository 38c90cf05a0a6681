import { useState } from "react";
import type { Shift } from "../api/types";
import { count } from "../parts/numbers";
import { clocks, shortDay } from "../time/words";
import { instant } from "../time/zone";
import type { AgentChanges } from "./changes";

const WORDS: Record<AgentChanges["changes"][number]["kind"], string> = {
  ADDED: "New",
  DROPPED: "Gone",
  MOVED: "Moved",
  LENGTHENED: "Longer",
  SHORTENED: "Shorter",
  BREAKS_MOVED: "Breaks moved",
  GIVEN_AWAY: "Given away",
  TAKEN_OVER: "Taken over",
};
const FIRST = 40;

interface Props {
  changes: AgentChanges[];
  names: Map<string, string>;
  zone: string;
}

/** Agents whose shifts changed, with what was beside what is. */
export function Differences({ changes, names, zone }: Props) {
  const [whole, setWhole] = useState(false);
  const shown = whole ? changes : changes.slice(0, FIRST);
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label="Changes by agent">
        <table className="differences">
          <thead>
            <tr>
              <th scope="col">Agent</th>
              <th scope="col">Change</th>
              <th scope="col">Before</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) =>
              one.changes.map((change, index) => (
                <tr key={`${one.agent} ${index}`}>
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={one.changes.length}>
                      {names.get(one.agent) ?? one.agent}
                    </th>
                  )}
                  <td>{WORDS[change.kind]}</td>
                  <td>{shiftWords(change.before, zone)}</td>
                  <td>{shiftWords(change.after, zone)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      {shown.length < changes.length && (
        <p>
          <button type="button" onClick={() => setWhole(true)}>
            Show all {count(changes.length)} agents
          </button>
        </p>
      )}
    </>
  );
}

const shiftWords = (shift: Shift | null, zone: string): string =>
  shift ? `${shortDay(instant(shift.start), zone)}, ${clocks(instant(shift.start), instant(shift.end), zone)}` : "–";
