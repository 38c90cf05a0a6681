import { useState } from "react";
import { EXCHANGE_STATES, kindWords, TIME_OFF_STATES } from "../my/words";
import { Empty, Failure, Loading } from "../parts/Notice";
import { count } from "../parts/numbers";
import { dateAndClock, dayAndMonthAndClock, timeOffWords } from "../time/words";
import { instant } from "../time/zone";
import { SHOWN, useExchanges, useTimesOff } from "./queries";
import type { Exchange, TimeOff } from "./types";
import { useNames } from "./useNames";

/** Everything that was ever asked for, by what became of it. */
export function AllRequests({ center, zone }: { center: string; zone: string }) {
  const [what, setWhat] = useState<"time-off" | "exchanges">("time-off");
  const [state, setState] = useState("");
  const [offset, setOffset] = useState(0);
  const states = what === "time-off" ? TIME_OFF_STATES : EXCHANGE_STATES;
  const Table = what === "time-off" ? TimesOff : Exchanges;
  return (
    <>
      <div className="bar">
        <span className="buttons" role="group" aria-label="Show">
          {(["time-off", "exchanges"] as const).map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={what === one}
              onClick={() => {
                setWhat(one);
                setState("");
                setOffset(0);
              }}
            >
              {one === "time-off" ? "Time off" : "Exchanges"}
            </button>
          ))}
        </span>
        <label>
          State
          <select
            value={state}
            onChange={(event) => {
              setState(event.target.value);
              setOffset(0);
            }}
          >
            <option value="">All</option>
            {Object.entries(states).map(([name, words]) => (
              <option key={name} value={name}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <Table center={center} zone={zone} state={state} offset={offset} onOffset={setOffset} />
    </>
  );
}

interface Props {
  center: string;
  zone: string;
  state: string;
  offset: number;
  onOffset: (offset: number) => void;
}

function TimesOff({ center, zone, state, offset, onOffset }: Props) {
  const found = useTimesOff(center, state as TimeOff["state"] | "", offset);
  const name = useNames(center);
  if (found.isPending) return <Loading what="time off" />;
  if (found.isError) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (found.data.total === 0) return <Empty title="There is none" />;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label="Time off">
        <table>
          <thead>
            <tr>
              <th scope="col">Agent</th>
              <th scope="col">When</th>
              <th scope="col">Kind</th>
              <th scope="col">State</th>
              <th scope="col">Asked</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {found.data.items.map((one) => (
              <tr key={one.id}>
                <td className="name">
                  <bdi>{name(one.agent)}</bdi>
                </td>
                <td>{timeOffWords(instant(one.from), instant(one.to), zone)}</td>
                <td>{kindWords(one.kind)}</td>
                <td>{TIME_OFF_STATES[one.state]}</td>
                <td>{dateAndClock(instant(one.asked), zone)}</td>
                <td className="long">{one.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages total={found.data.total} offset={offset} onOffset={onOffset} />
    </>
  );
}

function Exchanges({ center, zone, state, offset, onOffset }: Props) {
  const found = useExchanges(center, state as Exchange["state"] | "", offset);
  const name = useNames(center);
  if (found.isPending) return <Loading what="exchanges" />;
  if (found.isError) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (found.data.total === 0) return <Empty title="There is none" />;
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label="Exchanges">
        <table>
          <thead>
            <tr>
              <th scope="col">Agent</th>
              <th scope="col">Shift</th>
              <th scope="col">To</th>
              <th scope="col">In return</th>
              <th scope="col">State</th>
              <th scope="col">Reason</th>
            </tr>
          </thead>
          <tbody>
            {found.data.items.map((one) => (
              <tr key={one.id}>
                <td className="name">
                  <bdi>{name(one.agent)}</bdi>
                </td>
                <td>{dayAndMonthAndClock(instant(one.start), zone)}</td>
                <td className="name">
                  <bdi>{one.taker === null ? (one.to === null ? "" : name(one.to)) : name(one.taker)}</bdi>
                </td>
                <td>{one.inReturn === null ? (one.swap ? "a shift" : "") : dayAndMonthAndClock(instant(one.inReturn), zone)}</td>
                <td>{EXCHANGE_STATES[one.state]}</td>
                <td className="long">{one.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pages total={found.data.total} offset={offset} onOffset={onOffset} />
    </>
  );
}

function Pages({ total, offset, onOffset }: { total: number; offset: number; onOffset: (offset: number) => void }) {
  if (total <= SHOWN) return null;
  return (
    <p className="buttons">
      <button type="button" disabled={offset === 0} onClick={() => onOffset(offset - SHOWN)}>
        Before
      </button>
      <span className="quiet" role="status">
        {count(offset + 1)}–{count(Math.min(total, offset + SHOWN))} of {count(total)}
      </span>
      <button type="button" disabled={offset + SHOWN >= total} onClick={() => onOffset(offset + SHOWN)}>
        After
      </button>
    </p>
  );
}
