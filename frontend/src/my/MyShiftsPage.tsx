import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { get, post } from "../api/client";
import type { MyShift, MyWeek } from "../api/types";
import { Empty, Failure, Loading } from "../parts/Notice";
import { clock, clocks, dateAndClock, duration, plainDate, shortDate, weekDates, zoneName } from "../time/words";
import { addDays, browserZone, firstDay, instant, instantOf, sameClocks, wallTime } from "../time/zone";
import { useOnline } from "./useOnline";

/** An agent's own shifts: today first, then what comes. */
export default function MyShiftsPage() {
  const online = useOnline();
  const weeks = useQuery({
    queryKey: ["my-shifts"],
    queryFn: () => get<MyWeek[]>(`/api/me/shifts?from=${wallTime(Date.now(), browserZone()).date}`),
    refetchInterval: 60_000,
  });
  if (weeks.isPending) return <Loading what="your shifts" />;
  if (weeks.isError) return <Failure error={weeks.error} again={() => void weeks.refetch()} />;
  const shifts = weeks.data.flatMap((week) => week.shifts.map((shift) => ({ ...shift, zone: week.zone })));
  const next = shifts.find((shift) => instant(shift.end) > Date.now());
  return (
    <main className="my">
      <h1 className="spoken">My shifts</h1>
      {!online && <p className="notice">No connection: this is how it was when last loaded.</p>}
      {next ? (
        <NextShift shift={next} zone={next.zone} />
      ) : (
        <Empty title="No shifts ahead">
          <p>When your next week is published, it stands here.</p>
        </Empty>
      )}
      {weeks.data.map((week) => (
        <Week key={week.week} week={week} online={online} />
      ))}
    </main>
  );
}

function NextShift({ shift, zone }: { shift: MyShift; zone: string }) {
  const now = Date.now();
  const [from, to] = [instant(shift.start), instant(shift.end)];
  return (
    <section className="next" aria-label="Next shift">
      <p className="when">{now >= from ? "Now" : nearWords(shift.date, zone)}</p>
      <p className="time">{clocks(from, to, zone)}</p>
      <p>
        {shift.place} · {duration(shift.paidMinutes)} paid
      </p>
      <Breaks shift={shift} zone={zone} />
    </section>
  );
}

function Week({ week, online }: { week: MyWeek; online: boolean }) {
  const queries = useQueryClient();
  const seen = useMutation({
    mutationFn: () => post(`/api/me/publications/${week.publication}/acknowledgement`, {}),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["my-shifts"] }),
  });
  const first = week.shifts[0];
  const minutes = week.shifts.reduce((sum, shift) => sum + shift.paidMinutes, 0);
  const isPast = instantOf(addDays(firstDay(week.week), 7), 0, 0, week.zone) < Date.now();
  return (
    <section className="my-week">
      <h2>
        {nearWeek(week)} <span className="quiet">{weekDates(week.week)}</span>
      </h2>
      <p className="quiet">
        {week.shifts.length === 0 ? "A week off" : `${week.shifts.length} shifts, ${duration(minutes)} paid`}
        {first && !sameClocks(week.zone, browserZone(), instant(first.start)) && ` · times in ${zoneName(week.zone)}`}
      </p>
      {week.acknowledged === null && !isPast && (
        <p className="ask">
          <span>
            {week.number > 1 ? "This week was changed." : "This week is new."}{" "}
            <span className="quiet">{dateAndClock(instant(week.published), browserZone())}</span>
          </span>
          <button type="button" className="primary" disabled={!online || seen.isPending} onClick={() => seen.mutate()}>
            I have seen it
          </button>
        </p>
      )}
      {week.acknowledged !== null && (
        <p className="quiet">Seen {dateAndClock(instant(week.acknowledged), browserZone())}</p>
      )}
      {seen.isError && <Failure error={seen.error} />}
      <ul className="my-shifts">
        {week.shifts.map((shift) => (
          <li key={shift.start} className={instant(shift.end) < Date.now() ? "past" : ""}>
            <details>
              <summary>
                <span className="day">{isToday(shift.date, week.zone) ? "Today" : shortDate(shift.date)}</span>
                <span className="time">{clocks(instant(shift.start), instant(shift.end), week.zone)}</span>
              </summary>
              <p>
                {shift.place} · {duration(shift.paidMinutes)} paid
              </p>
              <Breaks shift={shift} zone={week.zone} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Breaks({ shift, zone }: { shift: MyShift; zone: string }) {
  const breaks = shift.activities.filter((activity) => activity.kind !== "CONTACTS");
  if (breaks.length === 0) return null;
  return (
    <ul className="breaks">
      {breaks.map((one) => (
        <li key={one.start}>
          <b>{clock(instant(one.start), zone)}</b> {one.kind.toLowerCase()},{" "}
          {duration((instant(one.end) - instant(one.start)) / 60_000)}
          {!one.paid && " unpaid"}
        </li>
      ))}
    </ul>
  );
}

const isToday = (date: string, zone: string) => date === wallTime(Date.now(), zone).date;

function nearWords(date: string, zone: string): string {
  if (isToday(date, zone)) return `Today, ${shortDate(date)}`;
  return date === addDays(wallTime(Date.now(), zone).date, 1) ? `Tomorrow, ${shortDate(date)}` : plainDate(date);
}

function nearWeek({ week, zone }: MyWeek): string {
  const today = wallTime(Date.now(), zone).date;
  const first = firstDay(week);
  if (first <= today && today < addDays(first, 7)) return "This week";
  if (first <= addDays(today, 7) && addDays(today, 7) < addDays(first, 7)) return "Next week";
  return `Week ${Number(week.slice(-2))}`;
}
