import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useLocation } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { post } from "../api/client";
import { isWhole, type Plan } from "../api/types";
import { CenterTabs } from "../centers/CenterTabs";
import { isOver, useCenter } from "../centers/queries";
import { Empty, Failure, Loading } from "../parts/Notice";
import { PHASES } from "../plans/words";
import { dateAndClock, zoneName } from "../time/words";
import { browserZone, instant, sameClocks } from "../time/zone";
import { ForecastBoard } from "./ForecastBoard";
import { useFollowed, useForecasts, useRules } from "./useForecast";
import "../style/forecast.css";

/** @param plan whose forecast is shown; absent: the latest */
export default function ForecastPage({ center, plan }: { center: string; plan?: string }) {
  const known = useCenter(center);
  const forecasts = useForecasts(center);
  const isGiven = isWhole(known.data) && known.data.files["requirement.csv"] !== undefined;
  const zone = known.data?.timeZone;
  const latest = forecasts.data?.find((one) => one.request.until === "FORECAST") ?? forecasts.data?.find((one) => one.state !== "FAILED");
  const shown = plan ?? latest?.id;
  return (
    <main className="page wide-page forecast">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      {isGiven && (
        <Empty title="This center brings its requirement">
          <p>
            Its requirement.csv is planned for as it is, so nothing is forecast. For a forecast, bring in contacts and leave it out.
          </p>
        </Empty>
      )}
      {!isGiven && forecasts.isPending && <Loading what="the forecasts" />}
      {forecasts.isError && <Failure error={forecasts.error} again={() => void forecasts.refetch()} />}
      {!isGiven && forecasts.data && (
        <div className="bar">
          {forecasts.data.length > 0 && <Choice plans={forecasts.data} shown={shown} center={center} />}
          <NewForecast center={center} isFirst={forecasts.data.length === 0} />
          {zone && !sameClocks(zone, browserZone(), Date.now()) && <span className="quiet">Times in {zoneName(zone)}</span>}
        </div>
      )}
      {!isGiven && forecasts.data && !shown && (
        <Empty title="Nothing is forecast yet">
          <p>A forecast says how many contacts each interval of a week will bring, and how sure that is.</p>
        </Empty>
      )}
      {!isGiven && shown && <Followed key={shown} center={center} id={shown} />}
    </main>
  );
}

function Choice({ plans, shown, center }: { plans: Plan[]; shown: string | undefined; center: string }) {
  const [, go] = useLocation();
  return (
    <label>
      Forecast
      <select value={shown} onChange={(event) => go(`/centers/${center}/forecast/${event.target.value}`)}>
        {plans.map((one) => (
          <option key={one.id} value={one.id}>
            {one.request.week ?? "next week"}, {dateAndClock(instant(one.created), browserZone())}
            {one.request.until === "ROSTER" && " (planned)"}
            {one.request.adjustments.length > 0 && ` (${one.request.adjustments.length} adjusted)`}
          </option>
        ))}
      </select>
    </label>
  );
}

function NewForecast({ center, isFirst }: { center: string; isFirst: boolean }) {
  const [, go] = useLocation();
  const queries = useQueryClient();
  const [week, setWeek] = useState("");
  const mayRun = mayDo(useAccount(), "runPlans");
  const order = useMutation({
    mutationFn: () =>
      post<Plan>(
        "/api/plans",
        { center, until: "FORECAST", ...(week === "" ? {} : { week }) },
        { "Idempotency-Key": crypto.randomUUID() },
      ),
    onSuccess: async (ordered) => {
      await queries.invalidateQueries({ queryKey: ["plans", center] });
      go(`/centers/${center}/forecast/${ordered.id}`);
    },
  });
  if (!mayRun) return null;
  return (
    <form
      className="bar inline"
      onSubmit={(event) => {
        event.preventDefault();
        order.mutate();
      }}
    >
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
      <button type="submit" className={isFirst ? "primary" : ""} disabled={order.isPending}>
        Forecast
      </button>
      {order.isError && <Failure error={order.error} />}
    </form>
  );
}

function Followed({ center, id }: { center: string; id: string }) {
  const plan = useFollowed(id);
  const rules = useRules(center, mayDo(useAccount(), "readCenters"));
  if (plan.isPending || rules.isPending) return <Loading what="the forecast" />;
  const failed = [plan, rules].find((one) => one.isError);
  if (failed) return <Failure error={failed.error} again={() => void failed.refetch()} />;
  if (!plan.data || !rules.data) return null;
  if (!isOver(plan.data)) {
    return (
      <p className="notice" role="status">
        {PHASES[plan.data.progress.phase]} …
      </p>
    );
  }
  if (plan.data.state === "FAILED") return <Broken plan={plan.data} />;
  return <ForecastBoard plan={plan.data} rules={rules.data} />;
}

/** Why there is no forecast: what a refused input says, else the reason. */
function Broken({ plan }: { plan: Plan }) {
  return (
    <div className="notice bad" role="alert">
      <p>{plan.reason === "" ? "It could not be forecast." : plan.reason}</p>
      {plan.problems.length > 0 && (
        <ul className="problems">
          {plan.problems.map((one, index) => (
            <li key={index}>
              <b>
                {one.file}
                {one.line > 0 && `:${one.line}`} {one.column}
              </b>{" "}
              {one.value !== "" && <q>{one.value}</q>} {one.expected} {one.maybe !== "" && <span className="quiet">Maybe {one.maybe}</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
