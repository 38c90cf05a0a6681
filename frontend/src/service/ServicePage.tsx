import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { get } from "../api/client";
import type { LevelDifference, Levels, Plan } from "../api/types";
import { useCenter } from "../centers/queries";
import { BarePage, Empty, Failure, Loading } from "../parts/Notice";
import { count, plural } from "../parts/numbers";
import { OpenWeek } from "../plans/Onward";
import { isoWeek, zoneName } from "../time/words";
import { datesOf } from "./cells";
import { AS_PLANNED, goalWords, isAsPlanned, isMissed, missing, questionWords } from "./goals";
import { LevelHeat } from "./LevelHeat";
import { Longer } from "./Longer";
import { QueueTable } from "./QueueTable";
import { isSimulated, isUnsimulated, useDraftLevels, useLevels, useSimulation, useWhatIf } from "./queries";
import { Sliders } from "./Sliders";
import { useSettled } from "./useSettled";
import "../style/service.css";

const SETTLES = 300;
const UNSIMULATED =
  "It is not over, or was made from a requirement, which says how many agents are needed and not how many contacts come.";

/** What is looked at: a name, its levels, and what they are held against. */
interface View {
  name: string;
  levels: Levels;
  beside?: { name: string; differences: LevelDifference[] };
}

/** What a plan gives to those who contact the center: as planned, if things come otherwise, and as a draft stands. */
export default function ServicePage({ plan: id }: { plan: string }) {
  const account = useAccount();
  const [search] = useSearchParams();
  const draft = search.get("draft");
  const plan = useQuery({ queryKey: ["plan", id], queryFn: () => get<Plan>(`/api/plans/${id}`) });
  const center = useCenter(plan.data?.center);
  const planned = useLevels(id, plan.data?.attempt, isSimulated(plan.data));
  const simulated = isSimulated(plan.data) && !isUnsimulated(planned.error);
  const failed = [plan, center, ...(simulated ? [planned] : [])].find((one) => one.isError);
  if (failed || !plan.data || (simulated && !planned.data)) {
    return (
      <BarePage title="Service">
        {failed ? <Failure error={failed.error} again={() => void failed.refetch()} /> : <Loading what="the simulation" />}
      </BarePage>
    );
  }
  const week = plan.data.summary?.week ?? plan.data.request.week;
  return (
    <main className="page wide-page service">
      <p className="crumbs">
        <Link href={`/centers/${plan.data.center}`}>{center.data?.name ?? plan.data.center}</Link>
        {" › "}
        <Link href={`/plans/${id}`}>Search</Link>
        {draft && (
          <>
            {" › "}
            <Link href={`/drafts/${draft}`}>Week</Link>
          </>
        )}
      </p>
      <h1>Service, {week ? isoWeek(week) : "the next week"}</h1>
      {!draft && mayDo(account, "runPlans") && (
        <p className="buttons">
          <OpenWeek plan={plan.data} />
        </p>
      )}
      {planned.data ? (
        <Board plan={id} attempt={plan.data.attempt} draft={draft} planned={planned.data} zone={center.data?.timeZone} />
      ) : (
        <Empty title="This plan was not simulated">
          <p>{planned.error?.message ?? UNSIMULATED}</p>
        </Empty>
      )}
    </main>
  );
}

interface Props {
  plan: string;
  attempt: number;
  draft: string | null;
  planned: Levels;
  zone: string | undefined;
}

function Board({ plan, attempt, draft, planned, zone }: Props) {
  const [question, setQuestion] = useState(AS_PLANNED);
  const [wanted, setWanted] = useState<"planned" | "what-if" | "draft" | "longer">(draft ? "draft" : "planned");
  const [chosen, setChosen] = useState<string | null>(null);
  const longer = useSimulation(chosen);
  const settled = useSettled(question, SETTLES);
  const whatIf = useWhatIf(plan, attempt, settled);
  const edited = useDraftLevels(draft);
  const views: Partial<Record<typeof wanted, View>> = { planned: { name: "As planned", levels: planned } };
  if (edited.data) {
    const { draft: levels, differences } = edited.data;
    views.draft = { name: "The week as edited", levels, beside: { name: "As planned", differences } };
  }
  if (whatIf.data && !isAsPlanned(settled)) {
    const { whatIf: levels, differences } = whatIf.data;
    views["what-if"] = { name: `What if: ${questionWords(settled)}`, levels, beside: { name: "As planned", differences } };
  }
  if (longer.data?.result) {
    views.longer = { name: `Simulated longer: ${questionWords(longer.data)}`, levels: longer.data.result };
  }
  const asking = !isAsPlanned(question) && (whatIf.isFetching || question !== settled);
  return (
    <>
      <section className="what-if" aria-labelledby="what-if">
        <h2 id="what-if">What if</h2>
        <Sliders
          question={question}
          onChange={(changed) => {
            setQuestion(changed);
            setWanted(isAsPlanned(changed) ? "planned" : "what-if");
          }}
        />
        <p className="buttons">
          <button
            type="button"
            disabled={isAsPlanned(question)}
            onClick={() => {
              setQuestion(AS_PLANNED);
              setWanted("planned");
            }}
          >
            As planned again
          </button>
          <span role="status" className="quiet">
            {asking
              ? "Simulating …"
              : whatIf.data && !isAsPlanned(question)
                ? `${plural(whatIf.data.replications, "simulated week")}${whatIf.data.narrow ? "" : "; simulate longer for narrower ranges"}`
                : ""}
          </span>
        </p>
        {whatIf.isError && !isAsPlanned(question) && <Failure error={whatIf.error} again={() => void whatIf.refetch()} />}
        {edited.isError && <Failure error={edited.error} again={() => void edited.refetch()} />}
        {longer.isError && <Failure error={longer.error} again={() => void longer.refetch()} />}
        {edited.isLoading && <Loading what="the week as edited" />}
      </section>
      {Object.keys(views).length > 1 && (
        <p className="buttons" role="group" aria-label="Shown">
          {Object.entries(views).map(([key, view]) => (
            <button
              key={key}
              type="button"
              aria-pressed={(views[wanted] ? wanted : "planned") === key}
              onClick={() => setWanted(key as typeof wanted)}
            >
              {view.name}
            </button>
          ))}
        </p>
      )}
      <Shown view={views[wanted] ?? views.planned ?? { name: "", levels: planned }} zone={zone} />
      <Longer
        plan={plan}
        question={question}
        shown={wanted === "longer" ? chosen : null}
        onShow={(simulation) => {
          setChosen(simulation);
          setWanted("longer");
        }}
      />
    </>
  );
}

function Shown({ view, zone }: { view: View; zone: string | undefined }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { levels } = view;
  const missed = levels.queues.filter(isMissed).sort((one, other) => missing(other) - missing(one));
  const queue = levels.queues.find((one) => one.queue === chosen) ?? missed[0] ?? levels.queues[0];
  return (
    <section aria-label={view.name}>
      <p className={missed.length > 0 ? "notice bad" : "notice"}>
        {missedWords(missed.map((one) => one.queue), levels.queues.length)}
      </p>
      <p className="quiet">
        {plural(levels.replications, "simulated week")}; ranges hold the service level with 95 % confidence. ✓ met, ✗ missed, ~
        too close to say.{zone && ` Times in ${zoneName(zone)}.`}
      </p>
      <QueueTable levels={levels} beside={view.beside} chosen={queue?.queue ?? ""} onChoose={setChosen} />
      {queue && (
        <>
          <h2>
            <bdi>{queue.queue}</bdi> by day and interval <span className="quiet">{goalWords(queue.goal)}</span>
          </h2>
          <LevelHeat queue={queue} dates={datesOf(levels.queues)} minutes={levels.intervalMinutes} />
        </>
      )}
    </section>
  );
}

function missedWords(missed: string[], all: number): string {
  if (missed.length === 0) return "No queue is sure to miss a goal.";
  return missed.length === 1
    ? `${missed[0]} misses a goal.`
    : `${count(missed.length)} of ${plural(all, "queue")} miss a goal: ${missed.join(", ")}.`;
}
