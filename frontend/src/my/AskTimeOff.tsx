import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { post } from "../api/client";
import { Failure } from "../parts/Notice";
import { plural } from "../parts/numbers";
import { duration, shortDate } from "../time/words";
import { addDays, instantOf, isoInstant, wallTime } from "../time/zone";
import { useAsking } from "./queries";
import type { Outlook, TimeOffKind } from "./types";
import { timeOffKindWords } from "./words";

/** A form that says what would come of it before one asks. */
export function AskTimeOff({ kinds, zone }: { kinds: TimeOffKind[]; zone: string }) {
  const tomorrow = addDays(wallTime(Date.now(), zone).date, 1);
  const [first, setFirst] = useState("");
  const [last, setLast] = useState("");
  const [kind, setKind] = useState(kinds[0]?.kind ?? "");
  const [hours, setHours] = useState<{ from: string; to: string } | null>(null);
  const asking = useAsking(() => {
    setFirst("");
    setLast("");
    setHours(null);
  });
  const wanted = first === "" ? null : { kind, ...span(first, last, hours, zone) };
  function submit(event: FormEvent) {
    event.preventDefault();
    asking.mutate({ path: "time-off", json: wanted });
  }
  return (
    <form className="my-form ask-form" aria-label="Ask for time off" onSubmit={submit}>
      <h2>Ask for time off</h2>
      <label className="stacked">
        Kind
        <select value={kind} onChange={(event) => setKind(event.target.value)}>
          {kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {timeOffKindWords(one)}
            </option>
          ))}
        </select>
      </label>
      <div className="pair">
        <label className="stacked">
          {hours === null ? "First day" : "Day"}
          <input
            type="date"
            required
            min={tomorrow}
            value={first}
            onChange={(event) => {
              setFirst(event.target.value);
              if (last !== "" && last < event.target.value) setLast(event.target.value);
            }}
          />
        </label>
        {hours === null && (
          <label className="stacked">
            Last day
            <input type="date" min={first || tomorrow} value={last || first} onChange={(event) => setLast(event.target.value)} />
          </label>
        )}
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={hours !== null}
          onChange={(event) => setHours(event.target.checked ? { from: "08:00", to: "12:00" } : null)}
        />
        Some hours only
      </label>
      {hours !== null && (
        <div className="pair">
          <label className="stacked">
            From
            <input type="time" required value={hours.from} onChange={(event) => setHours({ ...hours, from: event.target.value })} />
          </label>
          <label className="stacked">
            To
            <input type="time" required value={hours.to} onChange={(event) => setHours({ ...hours, to: event.target.value })} />
          </label>
        </div>
      )}
      {wanted && <WouldMean wanted={wanted} />}
      {asking.isError && <Failure error={asking.error} />}
      <p role="status" className={asking.isSuccess ? "notice good" : "spoken"}>
        {asking.isSuccess && "You asked for it; a scheduler decides."}
      </p>
      <button type="submit" className="primary" disabled={wanted === null || asking.isPending}>
        Ask for it
      </button>
    </form>
  );
}

interface Wanted {
  kind: string;
  from: string;
  to: string;
}

/** As the server wants it: the end is the first that is no longer off. */
export function span(first: string, last: string, hours: { from: string; to: string } | null, zone: string) {
  if (hours === null) return { from: first, to: addDays(last === "" ? first : last, 1) };
  const at = (date: string, clock: string) => {
    const [hour = 0, minute = 0] = clock.split(":").map(Number);
    return isoInstant(instantOf(date, hour, minute, zone));
  };
  return { from: at(first, hours.from), to: at(hours.to > hours.from ? first : addDays(first, 1), hours.to) };
}

function WouldMean({ wanted }: { wanted: Wanted }) {
  const outlook = useQuery({
    queryKey: ["my", "time-off", wanted],
    queryFn: () => post<Outlook>("/api/me/time-off/preview", wanted),
    retry: false,
  });
  if (outlook.isPending) return <p className="quiet">Looking what it would mean …</p>;
  if (outlook.isError) return <Failure error={outlook.error} />;
  const { weeks, groups, balances } = outlook.data;
  const full = groups.filter((day) => day.off >= day.most);
  const shifts = weeks.reduce((sum, week) => sum + (week.shifts ?? 0), 0);
  const short = weeks.reduce((sum, week) => sum + (week.shortfallAgentMinutes ?? 0), 0);
  return (
    <ul className="outlook" aria-label="What it would mean">
      {balances.map((one) => (
        <li key={one.year} className={one.taken + one.asked > one.entitled ? "worse" : ""}>
          {plural(one.asked, "day")} of {one.year}; {plural(Math.max(0, one.entitled - one.taken - one.asked), "day")} would be left
          {one.taken + one.asked > one.entitled && `: ${plural(one.taken + one.asked - one.entitled, "day")} too many`}.
        </li>
      ))}
      {shifts > 0 && <li>{plural(shifts, "shift")} of yours would have to be covered.</li>}
      {short > 0 && <li className="worse">{duration(short)} of work would be left undone if nobody covers.</li>}
      {full.map((day) => (
        <li key={`${day.group} ${day.date}`} className="worse">
          {shortDate(day.date)}: {plural(day.off, "colleague")} of your {day.group.split(" ")[0]} {day.off === 1 ? "is" : "are"} off, which
          is all that may be.
        </li>
      ))}
      {full.length === 0 && short === 0 && <li className="better">Nothing stands against it so far.</li>}
    </ul>
  );
}
