import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { Link, useLocation } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { post } from "../api/client";
import type { Adjustment, Rules } from "../api/schema";
import type { Plan } from "../api/types";
import { Failure, Loading } from "../parts/Notice";
import { count, plural } from "../parts/numbers";
import { shortDate, shortDay } from "../time/words";
import { midnights, wallTime, weekOf } from "../time/zone";
import { Accuracy } from "./Accuracy";
import { adjustmentWords, asAdjustment, WishFields, type Wish } from "./Adjustments";
import { DaysChart } from "./DaysChart";
import { SpecialDays } from "./SpecialDays";
import { adjusted, days, type Series, sum, withRange } from "./series";
import { usePast, useSeries } from "./useForecast";
import { WeekChart } from "./WeekChart";

interface Props {
  plan: Plan;
  rules: Rules;
}

/** The forecast of a plan that is over, queue by queue, and what a planner makes of it. */
export function ForecastBoard({ plan, rules }: Props) {
  const [queue, setQueue] = useState(rules.queues[0]?.id);
  const series = useSeries(plan, queue, rules.intervalMinutes);
  if (series.isPending) return <Loading what="the forecast" />;
  if (series.isError) return <Failure error={series.error} again={() => void series.refetch()} />;
  if (!queue || series.data.starts.length === 0) return null;
  return (
    <>
      {rules.queues.length > 1 && (
        <p className="bar">
          <label>
            Queue
            <select value={queue} onChange={(event) => setQueue(event.target.value)}>
              {rules.queues.map((one) => (
                <option key={one.id}>{one.id}</option>
              ))}
            </select>
          </label>
        </p>
      )}
      <QueueForecast key={plan.attempt} plan={plan} rules={rules} queue={queue} series={series.data} />
    </>
  );
}

function QueueForecast({ plan, rules, queue, series }: Props & { queue: string; series: Series }) {
  const zone = rules.timeZone;
  const editable = mayDo(useAccount(), "runPlans");
  const past = usePast(plan);
  const before = plan.request.adjustments;
  const [changes, setChanges] = useState<Adjustment[]>(before);
  const [wish, setWish] = useState<Wish | null>(null);
  const [day, setDay] = useState<number | null>(null);
  const lifted = useRef<number | null>(null);
  const week = { from: series.starts[0] ?? 0, to: series.end };
  const midnight = midnights(week.from, 7, zone);
  const shown = day === null ? week : { from: midnight[day] ?? week.from, to: midnight[day + 1] ?? week.to };
  const isWished = wish !== null && wish.value !== 0 && wish.stretch.to > wish.stretch.from;
  const all = isWished ? [...changes, asAdjustment(queue, wish)] : changes;
  const wanted = adjusted(series, queue, all);
  const drawn = changes === before && !isWished ? series : withRange(series, wanted);
  const mine = past.data?.find((one) => one.queue === queue);
  const expected = days(series, wanted, zone);

  function lift(times: number, isNew: boolean) {
    if (isNew) {
      lifted.current = null;
      return;
    }
    setWish((now) => {
      if (!now) return now;
      lifted.current ??= now.kind === "factor" ? now.value : 0;
      return { ...now, kind: "factor", value: Math.round((100 + lifted.current) * times - 100) };
    });
  }

  function keep() {
    if (!isWished) return;
    setChanges(all);
    setWish(null);
  }

  return (
    <>
      <div className="forecast-head">
        <p className="facts">
          <span>
            <b>{count(sum(wanted))}</b> contacts expected
          </span>
          {mine?.weeks.at(-1) && (
            <span>{count(sum(mine.weeks.at(-1)?.offered.map((one) => one ?? 0) ?? []))} the week before</span>
          )}
        </p>
        <p className="day-choice" role="group" aria-label="Days shown">
          <button type="button" className="plain" aria-pressed={day === null} onClick={() => setDay(null)}>
            Week
          </button>
          {midnight.slice(0, 7).map((at, index) => (
            <button key={at} type="button" className="plain" aria-pressed={day === index} onClick={() => setDay(index)}>
              {shortDay(at, zone)}
            </button>
          ))}
        </p>
      </div>
      <WeekChart
        series={drawn}
        wanted={wanted}
        past={mine?.weeks ?? []}
        shown={shown}
        zone={zone}
        stretch={wish?.stretch ?? null}
        editable={editable}
        onStretch={(stretch) => {
          lifted.current = null;
          setWish((now) => ({ kind: now?.kind ?? "factor", value: now?.value ?? 0, stretch }));
        }}
        onLift={lift}
      />
      {editable &&
        (wish ? (
          <WishFields week={week} zone={zone} wish={wish} onWish={setWish} onKeep={keep} />
        ) : (
          <p className="buttons">
            <button type="button" onClick={() => setWish({ stretch: shown, kind: "factor", value: 0 })}>
              Change a stretch
            </button>
            <span className="quiet">or draw over the chart, then draw the marked line up or down</span>
          </p>
        ))}
      {all.length > 0 && (
        <ul className="changes" aria-label="Adjustments">
          {changes.map((one, index) => (
            <li key={`${one.queue} ${one.from} ${index}`}>
              {adjustmentWords(one, zone)}
              {editable && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`Take back ${adjustmentWords(one, zone)}`}
                  onClick={() => setChanges(changes.filter((_, at) => at !== index))}
                >
                  Take back
                </button>
              )}
            </li>
          ))}
          {isWished && <li className="quiet">{adjustmentWords(asAdjustment(queue, wish), zone)} (being drawn)</li>}
        </ul>
      )}
      <Onward plan={plan} week={week.from} zone={zone} changes={all} editable={editable} />
      <div className="scroll" tabIndex={0} role="region" aria-label="Days">
        <table className="week-days">
          <thead>
            <tr>
              <th scope="col">
                <span className="spoken">What</span>
              </th>
              {expected.map((one) => (
                <th key={one.date} scope="col" className="number">
                  {shortDate(one.date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">Expected</th>
              {expected.map((one) => (
                <td key={one.date} className="number">
                  {count(one.total)}
                </td>
              ))}
            </tr>
            {mine?.weeks.at(-1) && (
              <tr>
                <th scope="row">Week before</th>
                {days(series, mine.weeks.at(-1)?.offered.map((one) => one ?? 0) ?? [], zone).map((one) => (
                  <td key={one.date} className="number">
                    {count(one.total)}
                  </td>
                ))}
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {past.isPending && <Loading what="the weeks before" />}
      {past.isError && <Failure error={past.error} again={() => void past.refetch()} />}
      {mine && (
        <DaysChart
          past={mine.days.map((one) => ({ date: one.date, total: one.contacts }))}
          forecast={expected}
          special={rules.specialDays}
        />
      )}
      <div className="beside">
        {mine && (
          <section>
            <h2>How good it is</h2>
            <Accuracy all={mine.accuracy} byWeek={mine.accuracyByWeek} />
          </section>
        )}
        <section>
          <h2>Special days</h2>
          <SpecialDays
            center={plan.center}
            special={rules.specialDays}
            week={[wallTime(week.from, zone).date, wallTime(week.to - 1, zone).date]}
          />
        </section>
      </div>
    </>
  );
}

interface OnwardProps {
  plan: Plan;
  week: number;
  zone: string;
  changes: Adjustment[];
  editable: boolean;
}

/** What was adjusted goes to the plan, and the plan goes on to a roster. One that has a roster is left as it is. */
function Onward({ plan, week, zone, changes, editable }: OnwardProps) {
  const [, go] = useLocation();
  const queries = useQueryClient();
  const isOnlyForecast = plan.request.until === "FORECAST";
  const isOther = JSON.stringify(changes) !== JSON.stringify(plan.request.adjustments);
  const send = useMutation({
    mutationFn: (until: "FORECAST" | "ROSTER") =>
      isOnlyForecast
        ? post<Plan>(`/api/plans/${plan.id}/resume`, {
            until,
            ...(isOther ? { adjustments: changes } : {}),
            ...(until === "ROSTER" ? { seconds: 60 } : {}),
          })
        : post<Plan>(
            "/api/plans",
            { center: plan.center, week: plan.request.week ?? weekOf(wallTime(week, zone).date), adjustments: changes, until },
            { "Idempotency-Key": crypto.randomUUID() },
          ),
    onSuccess: async (sent, until) => {
      await queries.invalidateQueries({ queryKey: ["plans", plan.center] });
      queries.setQueryData(["plan", sent.id], sent);
      go(until === "ROSTER" ? `/plans/${sent.id}` : `/centers/${plan.center}/forecast/${sent.id}`);
    },
  });
  if (!editable) return null;
  return (
    <>
      <p className="buttons onward">
        {isOther && (
          <button type="button" className="primary" disabled={send.isPending} onClick={() => send.mutate("FORECAST")}>
            {isOnlyForecast ? `Apply ${plural(changes.length, "change")}` : "Forecast anew with these changes"}
          </button>
        )}
        {isOnlyForecast ? (
          <button type="button" className={isOther ? "" : "primary"} disabled={send.isPending} onClick={() => send.mutate("ROSTER")}>
            Plan this week
          </button>
        ) : (
          <Link className="button" href={`/plans/${plan.id}`}>
            The plan made of it
          </Link>
        )}
      </p>
      {send.isError && <Failure error={send.error} />}
    </>
  );
}
