import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { post } from "../api/client";
import type { Plan, Point } from "../api/types";
import { isOver, useCenter } from "../centers/queries";
import { BarePage, Failure, Loading } from "../parts/Notice";
import { agentHours, money, percent } from "../parts/numbers";
import { isoWeek } from "../time/words";
import { Compare } from "./Compare";
import { Curve } from "./Curve";
import { OpenWeek, TakeOver } from "./Onward";
import { usePlan } from "./usePlan";
import { PHASES, STATES } from "./words";

const gapOf = (point: Point) => point.gap;
const costOf = (point: Point) => point.cost;
const shortfallOf = (point: Point) => point.shortfall;

export default function SolvePage({ plan: id }: { plan: string }) {
  const account = useAccount();
  const queries = useQueryClient();
  const { plan, points } = usePlan(id);
  const center = useCenter(plan.data?.center);
  const stop = useMutation({
    mutationFn: () => post<Plan>(`/api/plans/${id}/stop`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["plan", id] }),
  });
  const resume = useMutation({
    mutationFn: () => post<Plan>(`/api/plans/${id}/resume`, { seconds: 60 }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["plan", id] }),
  });
  if (!plan.isSuccess || center.isPending) {
    return (
      <BarePage title="Plan">
        {plan.isError ? <Failure error={plan.error} again={() => void plan.refetch()} /> : <Loading what="the plan" />}
      </BarePage>
    );
  }
  const found = plan.data;
  const currency = center.data?.currency ?? "USD";
  const over = isOver(found);
  const week = found.summary?.week ?? found.request.week;
  const mayRun = mayDo(account, "runPlans");
  return (
    <main className="page">
      <p className="crumbs">
        <Link href={`/centers/${found.center}`}>{center.data?.name ?? found.center}</Link>
      </p>
      <h1>{week ? isoWeek(week) : "The next week"}</h1>
      <div className="solve-head">
        <p role="status">
          <span className={`state ${found.state.toLowerCase()}`}>{STATES[found.state]}</span>{" "}
          {over ? `after ${Math.round(found.progress.elapsed)} s of search` : PHASES[found.progress.phase]}
        </p>
        <p className="buttons">
          {over && found.state !== "FAILED" && mayRun && (found.request.draft === null ? (
            <OpenWeek plan={found} />
          ) : (
            <TakeOver plan={found.id} draft={found.request.draft} />
          ))}
          {!over && mayRun && (
            <button
              type="button"
              disabled={stop.isPending || found.state === "STOPPING"}
              onClick={() => stop.mutate()}
            >
              {found.state === "QUEUED" ? "Cancel" : "Good enough: stop here"}
            </button>
          )}
          {over && mayRun && found.request.draft === null && (
            <button type="button" disabled={resume.isPending} onClick={() => resume.mutate()}>
              Search on for a minute
            </button>
          )}
        </p>
      </div>
      {found.progress.phase !== "WAITING" && !over && (
        <progress
          aria-label="Search"
          max={found.request.seconds}
          value={found.progress.phase === "SOLVING" ? found.progress.elapsed : undefined}
        />
      )}
      {found.reason !== "" && <p className="notice bad">{found.reason}</p>}
      {found.problems.length > 0 && (
        <ul className="problems notice bad">
          {found.problems.map((problem, index) => (
            <li key={index}>
              <b>
                {problem.file} {problem.line > 0 && problem.line} {problem.column}
              </b>{" "}
              {problem.value} {problem.expected}
            </li>
          ))}
        </ul>
      )}
      {(stop.isError || resume.isError) && <Failure error={stop.error ?? resume.error} />}
      <Figures plan={found} currency={currency} />
      {points.length > 1 && <Curves points={points} currency={currency} />}
      {over && <Compare plan={found} currency={currency} />}
    </main>
  );
}

function Figures({ plan, currency }: { plan: Plan; currency: string }) {
  const { cost, bound, gap, shortfall } = plan.progress;
  return (
    <dl className="figures">
      <div>
        <dt>Cost of the week</dt>
        <dd>{cost === null ? "–" : money(cost, currency, 0)}</dd>
      </div>
      <div>
        <dt>No roster costs less than</dt>
        <dd>{bound === null ? "–" : money(bound, currency, 0)}</dd>
      </div>
      <div>
        <dt>Gap</dt>
        <dd>{gap === null ? "–" : percent(gap)}</dd>
      </div>
      <div>
        <dt>Short</dt>
        <dd className={shortfall ? "short" : ""}>{shortfall === null ? "–" : agentHours(shortfall)}</dd>
      </div>
    </dl>
  );
}

const seen = new Map<string, (value: number) => string>();

/** The same function each time, so that the curves are not built anew. */
function moneyIn(currency: string) {
  const known = seen.get(currency) ?? ((value: number) => money(value, currency, 0));
  seen.set(currency, known);
  return known;
}

function Curves({ points, currency }: { points: Point[]; currency: string }) {
  const hasCost = points.some((point) => point.cost !== null);
  return (
    <section aria-label="How the search went" className="curves">
      <Curve title="Gap" points={points} value={gapOf} text={percent} />
      {hasCost && <Curve title="Cost" points={points} value={costOf} text={moneyIn(currency)} />}
      <Curve title="Short, in agent-hours" points={points} value={shortfallOf} text={agentHours} />
    </section>
  );
}
