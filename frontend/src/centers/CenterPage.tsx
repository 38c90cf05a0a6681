import { useMutation, useQueries } from "@tanstack/react-query";
import { useState } from "react";
import { Link, Redirect, useLocation } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { get, post } from "../api/client";
import type { Plan } from "../api/types";
import { BarePage, Empty, Failure, Loading } from "../parts/Notice";
import { agentHours, count, money, percent, plural } from "../parts/numbers";
import { STATES } from "../plans/words";
import { browserZone, instant } from "../time/zone";
import { dateAndClock, isoWeek, zoneName } from "../time/words";
import { CenterTabs } from "./CenterTabs";
import { isOver, useCenter, useDrafts, usePlans } from "./queries";

export default function CenterPage({ center }: { center: string }) {
  const account = useAccount();
  const found = useCenter(center);
  if (!found.isSuccess) {
    return (
      <BarePage title="Center">
        {found.isError ? (
          <Failure error={found.error} again={() => void found.refetch()} />
        ) : (
          <Loading what="the center" />
        )}
      </BarePage>
    );
  }
  if (!mayDo(account, "readPlans")) return <Redirect to={`/centers/${center}/publications`} replace />;
  const known = found.data;
  return (
    <main className="page">
      <CenterTabs center={center} name={known?.name ?? center} />
      {"pools" in known && (
        <p className="facts">
          <span>{plural(known.agents, "agent")}</span>
          <span>{plural(known.queues.length, "queue")}</span>
          <span>{known.pools.length === 1 ? "1 pool" : `${known.pools.length} pools`}</span>
          <span>{zoneName(known.timeZone)}</span>
          <span>{known.currency}</span>
        </p>
      )}
      {mayDo(account, "runPlans") && <PlanWeek center={center} />}
      <Drafts center={center} />
      <Plans center={center} currency={known?.currency ?? "USD"} />
    </main>
  );
}

function PlanWeek({ center }: { center: string }) {
  const [, go] = useLocation();
  const [week, setWeek] = useState("");
  const [seconds, setSeconds] = useState("60");
  const [goodwill, setGoodwill] = useState("0");
  const order = useMutation({
    mutationFn: () =>
      post<Plan>(
        "/api/plans",
        { center, seconds: Number(seconds), goodwill: Number(goodwill), ...(week === "" ? {} : { week }) },
        { "Idempotency-Key": crypto.randomUUID() },
      ),
    onSuccess: (plan) => go(`/plans/${plan.id}`),
  });
  return (
    <form
      className="bar"
      onSubmit={(event) => {
        event.preventDefault();
        order.mutate();
      }}
    >
      <button type="submit" className="primary" disabled={order.isPending}>
        Plan a week
      </button>
      <label>
        Week
        <input
          value={week}
          onChange={(event) => setWeek(event.target.value.trim())}
          placeholder="the next one"
          pattern="\d{4}-W\d{2}"
          title="An ISO week such as 2003-W43; empty: the week after the history"
          size={10}
        />
      </label>
      <label>
        Search for
        <select value={seconds} onChange={(event) => setSeconds(event.target.value)}>
          <option value="10">10 seconds</option>
          <option value="60">1 minute</option>
          <option value="300">5 minutes</option>
          <option value="1800">30 minutes</option>
        </select>
      </label>
      <label>
        Wishes and fair shares may cost
        <select value={goodwill} onChange={(event) => setGoodwill(event.target.value)}>
          <option value="0">nothing</option>
          <option value="0.001">0.1 %</option>
          <option value="0.003">0.3 %</option>
          <option value="0.01">1 %</option>
        </select>
      </label>
      {order.isError && <Failure error={order.error} />}
    </form>
  );
}

function Drafts({ center }: { center: string }) {
  const drafts = useDrafts(center);
  if (drafts.isPending) return <Loading what="the weeks" />;
  if (drafts.isError) return <Failure error={drafts.error} again={() => void drafts.refetch()} />;
  if (drafts.data.items.length === 0) return null;
  return (
    <section>
      <h2>Weeks in work</h2>
      <ul className="cards">
        {drafts.data.items.map((draft) => (
          <li key={draft.id}>
            <Link href={`/drafts/${draft.id}`} className="card">
              <b>{isoWeek(draft.week)}</b>
              <span className="quiet">opened {dateAndClock(instant(draft.opened), browserZone())}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Plans({ center, currency }: { center: string; currency: string }) {
  const plans = usePlans(center);
  const items = plans.data?.items ?? [];
  const details = useQueries({
    queries: items.filter(isOver).map((plan) => ({
      queryKey: ["plan", plan.id, plan.attempt],
      queryFn: () => get<Plan>(`/api/plans/${plan.id}`),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  if (plans.isPending) return <Loading what="the plans" />;
  if (plans.isError) return <Failure error={plans.error} again={() => void plans.refetch()} />;
  if (items.length === 0) {
    return (
      <Empty title="No week is planned yet">
        <p>The first plan is for the week after the last contacts that are known.</p>
      </Empty>
    );
  }
  const summaries = new Map(details.map((one) => [one.data?.id, one.data?.summary]));
  return (
    <section>
      <h2>Plans</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label="Plans">
        <table>
          <thead>
            <tr>
              <th scope="col">Ordered</th>
              <th scope="col">Week</th>
              <th scope="col">State</th>
              <th scope="col" className="number">
                Cost
              </th>
              <th scope="col" className="number">
                Gap
              </th>
              <th scope="col" className="number">
                Short
              </th>
              <th scope="col" className="number">
                Shifts
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((plan) => {
              const summary = summaries.get(plan.id);
              const { cost, gap, shortfall } = plan.progress;
              return (
                <tr key={plan.id}>
                  <td>
                    <Link href={`/plans/${plan.id}`}>{dateAndClock(instant(plan.created), browserZone())}</Link>
                  </td>
                  <td>{summary?.week ?? plan.request.week ?? "the next"}</td>
                  <td>
                    <span className={`state ${plan.state.toLowerCase()}`}>{STATES[plan.state]}</span>
                  </td>
                  <td className="number">{cost === null ? "" : money(cost, currency, 0)}</td>
                  <td className="number">{gap === null ? "" : percent(gap)}</td>
                  <td className="number">{shortfall === null ? "" : agentHours(shortfall)}</td>
                  <td className="number">{summary ? count(summary.shifts) : ""}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
