import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { post } from "../api/client";
import type { Course, Plan } from "../api/types";
import { isOver, useCenter } from "../centers/queries";
import { BarePage, Failure, Loading } from "../parts/Notice";
import { agentHours, count, money, percent } from "../parts/numbers";
import { isoWeek } from "../time/words";
import { Compare } from "./Compare";
import { Cores } from "./Cores";
import { closingRange, endOf } from "./course";
import { Curve, type Line } from "./Curve";
import { OpenWeek, TakeOver } from "./Onward";
import { usePlan } from "./usePlan";
import { PHASES, STATES } from "./words";

const CLOSING: Line[] = [
  { name: "cost", color: "ink", value: (point) => point.cost },
  { name: "bound", color: "accent", value: (point) => point.bound },
];
const GAP: Line[] = [{ name: "gap", color: "accent", value: (point) => point.gap }];
const SHORT: Line[] = [{ name: "shortfall", color: "accent", value: (point) => point.shortfall / 60 }];
const hours = (value: number) => `${count(value, value % 1 === 0 ? 0 : 1)} h`;

export default function SolvePage({ plan: id }: { plan: string }) {
  const account = useAccount();
  const queries = useQueryClient();
  const { plan, course } = usePlan(id);
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
          {over && found.state !== "FAILED" && found.request.draft === null && (
            <Link className="button" href={`/plans/${id}/service`}>
              Service level
            </Link>
          )}
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
      <Way course={course} currency={currency} />
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

/** How cost and bound closed on each other, and what the cores did meanwhile; nothing before there is anything. */
function Way({ course, currency }: { course: Course; currency: string }) {
  const { points, spans, resumed } = course;
  const end = endOf(course);
  const hasCost = points.some((point) => point.cost !== null);
  const wasShort = points.some((point) => point.shortfall > 0);
  const again = resumed.filter((at) => at > 0);
  if (end === 0) return null;
  return (
    <section aria-label="How the search went" className="curves">
      {points.length > 1 && (
        <>
          {hasCost ? (
            <Curve
              title="Cost and bound"
              points={points}
              lines={CLOSING}
              text={moneyIn(currency)}
              end={end}
              range={closingRange(points)}
              height={220}
            />
          ) : (
            <Curve title="Gap" points={points} lines={GAP} text={percent} end={end} height={220} />
          )}
          {wasShort && <Curve title="Short, in agent-hours" points={points} lines={SHORT} text={hours} end={end} height={110} />}
        </>
      )}
      {spans.length > 0 && <Cores spans={spans} end={end} />}
      {again.length > 0 && (
        <p>The search went on from its best roster after {again.map((at) => `${Math.round(at)} s`).join(", ")}.</p>
      )}
    </section>
  );
}
