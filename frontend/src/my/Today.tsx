import { clock, clocks, duration, plainDate, shortDate } from "../time/words";
import { addDays, instant, wallTime } from "../time/zone";
import type { ZonedShift } from "./days";
import { Breaks, ShiftBar } from "./ShiftDetails";
import { kindWords, untilWords } from "./words";

/** What is worked now or next, to be read at arm's length. */
export function Today({ shifts, zone, now }: { shifts: ZonedShift[]; zone: string; now: number }) {
  const first = shifts[0];
  if (!first) return null;
  const today = wallTime(now, zone).date;
  const running = shifts.some((shift) => instant(shift.start) <= now && now < instant(shift.end));
  const isToday = running || first.date === today;
  return (
    <>
      {!isToday && <p className="free">Today, {shortDate(today)}: nothing to work</p>}
      <section className="next" aria-label="Next shift">
        <p className="when">
          <b>{running ? "Now" : isToday ? "Today" : first.date === addDays(today, 1) ? "Tomorrow" : "Next"}</b>{" "}
          {isToday ? shortDate(first.date) : plainDate(first.date)}
        </p>
        {shifts.map((shift) => (
          <Part key={shift.start} shift={shift} zone={zone} now={now} />
        ))}
      </section>
    </>
  );
}

function Part({ shift, zone, now }: { shift: ZonedShift; zone: string; now: number }) {
  const [from, to] = [instant(shift.start), instant(shift.end)];
  const isOver = to <= now;
  return (
    <div className={isOver ? "over" : ""}>
      <p className="time">{clocks(from, to, zone)}</p>
      <p className="state-now">
        {isOver ? "Done" : from <= now ? nowWords(shift, zone, now) : `Starts in ${untilWords(from, now)}`}
      </p>
      <p className="place">
        {shift.place} · {duration(shift.paidMinutes)} paid
      </p>
      {!isOver && (
        <>
          <ShiftBar shift={shift} now={now} />
          <Breaks shift={shift} zone={zone} />
        </>
      )}
    </div>
  );
}

function nowWords(shift: ZonedShift, zone: string, now: number): string {
  const breaks = shift.activities.filter((one) => one.kind !== "CONTACTS");
  const during = breaks.find((one) => instant(one.start) <= now && now < instant(one.end));
  if (during) return `${kindWords(during.kind)} until ${clock(instant(during.end), zone)}`;
  const next = breaks.find((one) => now < instant(one.start));
  const end = `${untilWords(instant(shift.end), now)} left`;
  return next ? `${end}, ${next.kind.toLowerCase()} in ${untilWords(instant(next.start), now)}` : end;
}
