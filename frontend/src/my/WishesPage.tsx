import { useState } from "react";
import type { KeptRow } from "./types";
import { Failure, Loading } from "../parts/Notice";
import { clock, duration, sevenDays, shortDate, WEEKDAYS, weekdayName } from "../time/words";
import { addDays, instant } from "../time/zone";
import { AvailabilityList } from "./AvailabilityList";
import { NeedsConnection } from "./NeedsConnection";
import { useMyZone, useOutcomes, useWishes } from "./queries";
import type { WishOutcome, WishWeek } from "./types";
import { useNow } from "./useNow";
import { WishDialog, type WishFor } from "./WishDialog";
import { WishLine } from "./WishLine";
import { outcomeWords, untilWords } from "./words";
import { ZoneNote } from "./ZoneNote";

/** What one wishes for, week by week, until when, and what became of it. */
export function WishesPage() {
  const wishes = useWishes();
  const zone = useMyZone();
  const now = useNow();
  const [wishing, setWishing] = useState<WishFor | null>(null);
  if (wishes.isPending) return <Loading what="your wishes" />;
  if (wishes.isError) return <NeedsConnection error={wishes.error} again={() => void wishes.refetch()} />;
  const { preferences, availability, weeks } = wishes.data.body;
  const firstOpen = weeks.find((week) => week.open && !week.published)?.week;
  return (
    <>
      <ZoneNote zone={zone} />
      {weeks
        .filter((week) => week.published)
        .map((week) => (
          <Became key={week.week} week={week} zone={zone} />
        ))}
      {weeks
        .filter((week) => !week.published)
        .map((week) => (
          <details key={week.week} className="my-week wish-week" open={week.week === firstOpen}>
            <summary>
              <h2>{sevenDays(week.firstDate)}</h2> <span className="quiet">{deadline(week, now)}</span>
            </summary>
            <Days week={week} preferences={preferences} onWish={setWishing} />
          </details>
        ))}
      <section>
        <h2>Every week</h2>
        <ul className="my-days">
          {WEEKDAYS.filter((weekday) => preferences.some((row) => row.cells["weekday"] === weekday)).map((weekday) => (
            <li key={weekday}>
              <WishDay
                name={weekdayName(weekday)}
                rows={preferences.filter((row) => row.cells["weekday"] === weekday)}
                onAdd={() => setWishing({ weekday, name: weekdayName(weekday) })}
              />
            </li>
          ))}
        </ul>
        <button type="button" onClick={() => setWishing({ weekday: "MON", name: "every week" })}>
          Wish for every week
        </button>
      </section>
      <AvailabilityList rows={availability} />
      {wishing && <WishDialog wish={wishing} onClose={() => setWishing(null)} />}
    </>
  );
}

function deadline(week: WishWeek, now: number): string {
  if (!week.open) return "closed; the week is being planned";
  return week.closes === null ? "open" : `open for ${untilWords(instant(week.closes), now)}`;
}

interface DaysProps {
  week: WishWeek;
  preferences: KeptRow[];
  onWish: (wish: WishFor) => void;
}

function Days({ week, preferences, onWish }: DaysProps) {
  return (
    <ul className="my-days">
      {Array.from({ length: 7 }, (_, day) => addDays(week.firstDate, day)).map((date) => (
        <li key={date}>
          <WishDay
            name={shortDate(date)}
            rows={preferences.filter((row) => row.cells["date"] === date)}
            onAdd={week.open ? () => onWish({ date, name: shortDate(date) }) : null}
          />
        </li>
      ))}
    </ul>
  );
}

function WishDay({ name, rows, onAdd }: { name: string; rows: KeptRow[]; onAdd: (() => void) | null }) {
  return (
    <>
      <div className="day-row">
        <span className="day">{name}</span>
        {onAdd && (
          <button type="button" className="plain" aria-label={`Wish for ${name}`} onClick={onAdd}>
            Wish
          </button>
        )}
      </div>
      {rows.map((row) => (
        <WishLine key={row.id} row={row} day={name} table="preferences" editable={onAdd !== null} />
      ))}
    </>
  );
}

/** What became of the wishes for a published week; nothing where there were none. */
function Became({ week, zone }: { week: WishWeek; zone: string }) {
  const outcomes = useOutcomes(week.week);
  if (outcomes.isError) return <Failure error={outcomes.error} again={() => void outcomes.refetch()} />;
  if (!outcomes.data || outcomes.data.length === 0) return null;
  return (
    <section>
      <h2>
        What became of them <span className="quiet">{sevenDays(week.firstDate)}</span>
      </h2>
      <ul className="offers">
        {outcomes.data.map((one, index) => (
          <li key={index}>
            <p className="kind">
              {shortDate(one.date)}{" "}
              <span className={`state ${one.result === "HONOURED" ? "done" : ""}`}>
                {one.result === "HONOURED" ? "Yes" : "No"}
              </span>
            </p>
            <p>
              {wishedWords(one, zone)}. {outcomeWords(one)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wishedWords({ wish, from, to }: WishOutcome, zone: string): string {
  const [start, end] = [instant(from), instant(to)];
  const name = wish === "OFF" ? "Off" : wish === "WORK" ? "Work" : wish;
  return duration((end - start) / 60_000) === "24 h" ? name : `${name} ${clock(start, zone)} – ${clock(end, zone)}`;
}
