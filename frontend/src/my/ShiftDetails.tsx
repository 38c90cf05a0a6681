import type { MyShift } from "../api/types";
import { clock, duration } from "../time/words";
import { instant, MINUTE } from "../time/zone";
import type { Activity } from "./types";

/** Where, how long, and when to rest. */
export function ShiftDetails({ shift, zone }: { shift: MyShift; zone: string }) {
  return (
    <>
      <p>
        {shift.place} · {duration(shift.paidMinutes)} paid
      </p>
      <ShiftBar shift={shift} />
      <Breaks shift={shift} zone={zone} />
    </>
  );
}

const minutes = (one: { start: string; end: string }) => (instant(one.end) - instant(one.start)) / MINUTE;

/** The shift as a bar with its breaks; in words they stand below it. */
export function ShiftBar({ shift, now }: { shift: MyShift; now?: number }) {
  const [from, to] = [instant(shift.start), instant(shift.end)];
  return (
    <div className="shift-bar" aria-hidden="true">
      {shift.activities.map((one) => (
        <i key={one.start} className={one.kind === "CONTACTS" ? "" : "rest"} style={{ flexGrow: minutes(one) }} />
      ))}
      {now !== undefined && from <= now && now < to && (
        <b style={{ insetInlineStart: `${((now - from) / (to - from)) * 100}%` }} />
      )}
    </div>
  );
}

export function Breaks({ shift, zone }: { shift: { activities: Activity[] }; zone: string }) {
  const breaks = shift.activities.filter((activity) => activity.kind !== "CONTACTS");
  if (breaks.length === 0) return null;
  return (
    <ul className="breaks" aria-label="Breaks">
      {breaks.map((one) => (
        <li key={one.start}>
          <b>{clock(instant(one.start), zone)}</b> {one.kind.toLowerCase()}, {duration(minutes(one))}
          {!one.paid && " unpaid"}
        </li>
      ))}
    </ul>
  );
}
