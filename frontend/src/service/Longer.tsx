import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { mayDo, useAccount } from "../account/session";
import { post } from "../api/client";
import { Failure } from "../parts/Notice";
import { count, percent, plural } from "../parts/numbers";
import { dateAndClock } from "../time/words";
import { browserZone, instant } from "../time/zone";
import { questionWords } from "./goals";
import { isOver, useSimulations } from "./queries";
import type { Question, Simulation } from "../api/types";

const SECONDS = [30, 60, 300, 600];
/** More than there is time for: it ends when its time is over, not when the ranges are narrow. */
const REPLICATIONS = 1_000_000;

interface Props {
  plan: string;
  question: Question;
  shown: string | null;
  onShow: (simulation: string) => void;
}

/** Simulations that go on by themselves: they survive a reload, and are there for others too. */
export function Longer({ plan, question, shown, onShow }: Props) {
  const queries = useQueryClient();
  const mayRun = mayDo(useAccount(), "runPlans");
  const [seconds, setSeconds] = useState(60);
  const simulations = useSimulations(plan);
  const renew = () => queries.invalidateQueries({ queryKey: ["simulations", plan] });
  const order = useMutation({
    mutationFn: () => post<Simulation>(`/api/plans/${plan}/simulations`, {
        ...question,
        seconds,
        replications: REPLICATIONS,
      }),
    onSuccess: renew,
  });
  return (
    <section aria-labelledby="longer">
      <h2 id="longer">Simulate longer</h2>
      <p className="quiet">The longer, the narrower the ranges. It goes on without this page.</p>
      {mayRun && (
        <p className="buttons">
          <label>
            For{" "}
            <select value={seconds} onChange={(event) => setSeconds(Number(event.target.value))}>
              {SECONDS.map((each) => (
                <option key={each} value={each}>
                  {each < 120 ? `${each} seconds` : `${each / 60} minutes`}
                </option>
              ))}
            </select>
          </label>
          <button type="button" disabled={order.isPending} onClick={() => order.mutate()}>
            Simulate {questionWords(question)}
          </button>
        </p>
      )}
      {order.isError && <Failure error={order.error} />}
      {simulations.isError && <Failure error={simulations.error} again={() => void simulations.refetch()} />}
      <ul className="simulations">
        {simulations.data?.items.map((simulation) => (
          <Line
            key={simulation.id}
            simulation={simulation}
            plan={plan}
            mayStop={mayRun}
            shown={simulation.id === shown}
            onShow={() => onShow(simulation.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  simulation: Simulation;
  plan: string;
  mayStop: boolean;
  shown: boolean;
  onShow: () => void;
}

function Line({ simulation, plan, mayStop, shown, onShow }: LineProps) {
  const queries = useQueryClient();
  const over = isOver(simulation);
  const stop = useMutation({
    mutationFn: () => post<Simulation>(`/api/simulations/${simulation.id}/stop`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["simulations", plan] }),
  });
  const { replications, widest, seconds } = simulation.progress;
  return (
    <li>
      <p>
        <b>{questionWords(simulation)}</b>{" "}
        <span className="quiet">{dateAndClock(instant(simulation.created), browserZone())}</span>
        <br />
        <span role="status">
          {STATES[simulation.state]}
          {replications > 0 && `: ${plural(replications, "week")} in ${count(seconds)} s`}
          {widest !== null && `, widest range ${percent(widest, 1)}`}
        </span>
      </p>
      {!over && <progress aria-label="Simulation" max={simulation.seconds} value={simulation.state === "QUEUED" ? undefined : seconds} />}
      {simulation.reason !== "" && <p className="notice bad">{simulation.reason}</p>}
      <p className="buttons">
        {over && replications > 0 && (
          <button type="button" aria-pressed={shown} onClick={onShow}>
            Show it
          </button>
        )}
        {!over && mayStop && (
          <button type="button" disabled={stop.isPending || simulation.state === "STOPPING"} onClick={() => stop.mutate()}>
            Good enough: stop here
          </button>
        )}
      </p>
      {stop.isError && <Failure error={stop.error} />}
    </li>
  );
}

const STATES: Record<Simulation["state"], string> = {
  QUEUED: "waiting",
  RUNNING: "running",
  STOPPING: "stopping",
  STOPPED: "stopped",
  DONE: "done",
  FAILED: "failed",
};
