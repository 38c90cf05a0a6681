import { useMutation } from "@tanstack/react-query";
import { Link, useLocation } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { post } from "../api/client";
import type { Plan } from "../api/types";
import { useAgents, useCenter } from "../centers/queries";
import { BarePage, Failure, Loading } from "../parts/Notice";
import { agentHours, count, money } from "../parts/numbers";
import { isoWeek, zoneName } from "../time/words";
import { browserZone, instant, sameClocks } from "../time/zone";
import { useWeek } from "./useWeek";
import { WeekBoard } from "./WeekBoard";

/** Everything that is not pinned, once more. */
function SolveAnew({ draft }: { draft: string }) {
  const [, go] = useLocation();
  const solve = useMutation({
    mutationFn: () => post<Plan>(`/api/drafts/${draft}/resolve`, { seconds: 60 }),
    onSuccess: (plan) => go(`/plans/${plan.id}`),
  });
  return (
    <>
      <button
        type="button"
        title="Pinned shifts stay as they are; what comes out is yours to take over"
        disabled={solve.isPending}
        onClick={() => solve.mutate()}
      >
        Solve anew
      </button>
      {solve.isError && <Failure error={solve.error} />}
    </>
  );
}

/** A draft of a week: what it comes to, and the board to work on it. */
export default function WeekPage({ draft: id }: { draft: string }) {
  const week = useWeek(id);
  const account = useAccount();
  const draft = week.draft.data;
  const center = useCenter(draft?.center);
  const agents = useAgents(draft?.center);
  const failed = [week.draft, week.coverage, week.shifts, center, agents].find((one) => one.isError);
  if (failed) {
    return (
      <BarePage title="Week">
        <Failure error={failed.error} again={() => void failed.refetch()} />
      </BarePage>
    );
  }
  const zone = center.data?.timeZone ?? browserZone();
  const start = week.coverage.data ? instant(week.coverage.data.start) : 0;
  return (
    <main className="week">
      <div className="week-head">
        {draft && <Link href={`/centers/${draft.center}`}>{center.data?.name ?? draft.center}</Link>}
        <h1>{draft ? isoWeek(draft.week) : "Week"}</h1>
        {draft && (
          <p className="facts">
            <span>{count(draft.shifts)} shifts</span>
            <span>{agentHours(draft.paidMinutes)} paid</span>
            {draft.cost && <span>{money(draft.cost.total, draft.cost.currency, 0)}</span>}
            <span className={draft.coverage.shortfall > 0 ? "short" : ""}>
              {agentHours(draft.coverage.shortfall)} short
            </span>
            <span>{agentHours(draft.coverage.surplus)} surplus</span>
            {draft.broken > 0 && <span className="short">{count(draft.broken)} broken rules</span>}
            {draft.waived > 0 && <span>{count(draft.waived)} exceptions</span>}
            {start > 0 && !sameClocks(zone, browserZone(), start) && <span>Times in {zoneName(zone)}</span>}
          </p>
        )}
        {draft && mayDo(account, "readPlans") && (
          <Link className="button" href={`/plans/${draft.plan}/service?draft=${id}`}>
            Service
          </Link>
        )}
        {draft && mayDo(account, "runPlans") && <SolveAnew draft={id} />}
        {draft && mayDo(account, "publish") && (
          <Link className="button" href={`/centers/${draft.center}/publications?draft=${id}`}>
            Publish …
          </Link>
        )}
      </div>
      {draft && week.coverage.data && week.shifts.data && agents.data && center.data ? (
        <WeekBoard
          draft={draft}
          coverage={week.coverage.data}
          loaded={week.shifts.data}
          agents={agents.data}
          center={center.data}
          zone={zone}
          catchUp={week.catchUp}
        />
      ) : (
        <Loading what="the week" />
      )}
    </main>
  );
}
