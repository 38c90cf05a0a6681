import { useState } from "react";
import type { KeptRow } from "./types";
import { Empty, Failure, Loading } from "../parts/Notice";
import { plural } from "../parts/numbers";
import { clocks, dateAndClock, duration, sevenDays, shortDate } from "../time/words";
import { browserZone, instant, wallTime } from "../time/zone";
import { daysOf, type Day, nearness, type Nearness, nextDay, shiftsOf, type ZonedShift } from "./days";
import { NewsCards } from "./NewsCards";
import { OfferDialog } from "./OfferDialog";
import { useExchanges, useMyself, useMyWeeks } from "./queries";
import { ShiftDetails } from "./ShiftDetails";
import { Today } from "./Today";
import type { MyWeek } from "./types";
import { useNow } from "./useNow";
import { useOnline } from "./useOnline";
import { isOver, kindWords } from "./words";
import { ZoneNote } from "./ZoneNote";

/** An agent's own shifts: today first, then what is new, then the weeks. */
export function MyShiftsPage() {
  const online = useOnline();
  const now = useNow();
  const weeks = useMyWeeks();
  const myself = useMyself();
  const [offering, setOffering] = useState<ZonedShift | null>(null);
  if (weeks.isPending) return <Loading what="your shifts" />;
  if (weeks.isError) return <Failure error={weeks.error} again={() => void weeks.refetch()} />;
  const { body, kept } = weeks.data;
  const zone = body[0]?.zone ?? browserZone();
  const near = body.map((week) => ({ week, near: nearness(week.firstDate, week.zone, now) }));
  const shown = near.filter((one) => one.near !== "past");
  return (
    <>
      {(!online || kept !== "") && (
        <p className="notice" role="status">
          No connection.{kept !== "" && ` This is how it was on ${dateAndClock(instant(kept), browserZone())}.`}
        </p>
      )}
      <ZoneNote zone={zone} />
      <Today shifts={nextDay(body.flatMap(shiftsOf), now)} zone={zone} now={now} />
      <NewsCards weeks={body} online={online} />
      {shown.map(({ week, near: how }) => (
        <Week
          key={week.week}
          week={week}
          near={how}
          absences={myself.data?.absences ?? []}
          online={online}
          now={now}
          onOffer={setOffering}
        />
      ))}
      <NotPublished near={shown.map((one) => one.near)} />
      {offering && <OfferDialog shift={offering} onClose={() => setOffering(null)} />}
    </>
  );
}

const NEAR: Record<Nearness, string> = { past: "Last week", this: "This week", next: "Next week", later: "Later" };

interface WeekProps {
  week: MyWeek;
  near: Nearness;
  absences: KeptRow[];
  online: boolean;
  now: number;
  onOffer: (shift: ZonedShift) => void;
}

function Week({ week, near, absences, online, now, onOffer }: WeekProps) {
  const minutes = week.shifts.reduce((sum, shift) => sum + shift.paidMinutes, 0);
  const days = daysOf(week, absences);
  const total =
    week.shifts.length === 0 ? "A week off" : `${plural(week.shifts.length, "shift")}, ${duration(minutes)} paid`;
  const list = (
    <ul className="my-days">
      {days.map((day) => (
        <DayRow key={day.date} day={day} today={wallTime(now, week.zone).date} online={online} onOffer={onOffer} />
      ))}
    </ul>
  );
  const title = (
    <>
      {near === "later" ? "" : `${NEAR[near]} `}
      <span className={near === "later" ? "" : "quiet"}>{sevenDays(week.firstDate)}</span>
    </>
  );
  if (near === "later") {
    return (
      <details className="my-week later">
        <summary>
          <h2>{title}</h2> <span className="quiet">{total}</span>
        </summary>
        {list}
      </details>
    );
  }
  return (
    <section className="my-week">
      <h2>{title}</h2>
      <p className="quiet">
        {total}
        {week.acknowledged !== null && ` · seen ${dateAndClock(instant(week.acknowledged), browserZone())}`}
      </p>
      {list}
    </section>
  );
}

interface DayProps {
  day: Day;
  today: string;
  online: boolean;
  onOffer: (shift: ZonedShift) => void;
}

function DayRow({ day, today, online, onOffer }: DayProps) {
  const exchanges = useExchanges().data ?? [];
  const name = day.date === today ? "Today" : shortDate(day.date);
  const when = day.date < today ? "past" : day.date === today ? "today" : "";
  if (day.shifts.length === 0) {
    return (
      <li className={when} aria-current={when === "today" ? "date" : undefined}>
        <p className="day-row">
          <span className="day">{name}</span>
          <span className="quiet">{day.off === null ? "Off" : kindWords(day.off)}</span>
        </p>
      </li>
    );
  }
  return day.shifts.map((shift, index) => {
    const offered = exchanges.find((one) => instant(one.start) === instant(shift.start) && !isOver(one));
    return (
      <li key={shift.start} className={when} aria-current={when === "today" ? "date" : undefined}>
        <details>
          <summary className="day-row">
            <span className="day">{index === 0 ? name : <span className="spoken">{name}</span>}</span>
            <span className="time">
              {offered && <span className="tag">offered</span>} {clocks(instant(shift.start), instant(shift.end), shift.zone)}
            </span>
          </summary>
          <ShiftDetails shift={shift} zone={shift.zone} />
          {!offered && online && instant(shift.start) > Date.now() && (
            <button type="button" onClick={() => onOffer(shift)}>
              Swap or give away …
            </button>
          )}
        </details>
      </li>
    );
  });
}

/** Weeks that one waits for. */
function NotPublished({ near }: { near: Nearness[] }) {
  if (near.length === 0) {
    return (
      <Empty title="No shifts are published yet">
        <p>When your week is published, it stands here.</p>
      </Empty>
    );
  }
  if (near.includes("next")) return null;
  return (
    <section className="my-week">
      <h2>Next week</h2>
      <p className="quiet">Not published yet; it will stand here.</p>
    </section>
  );
}
