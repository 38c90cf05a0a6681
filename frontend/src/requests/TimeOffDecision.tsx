import { timeOffKindWords } from "../my/words";
import { Failure } from "../parts/Notice";
import { agentHours, plural } from "../parts/numbers";
import { dateAndClock, shortDate, timeOffWords, weekNumber } from "../time/words";
import { instant } from "../time/zone";
import { Declining } from "./Declining";
import { useDeciding, useOutlook } from "./queries";
import type { Outlook, TimeOff } from "./types";
import { useNames } from "./useNames";

interface Props {
  center: string;
  timeOff: TimeOff;
  zone: string;
  mayDecide: boolean;
}

/** Time off that waits, with what it would mean. */
export function TimeOffDecision({ center, timeOff, zone, mayDecide }: Props) {
  const name = useNames(center)(timeOff.agent);
  const outlook = useOutlook(center, timeOff.id);
  const deciding = useDeciding(center);
  const against = outlook.data ? objections(outlook.data) : [];
  const rest = `time-off/${timeOff.id}`;
  return (
    <li>
      <p className="what">
        <b>
          <bdi>{name}</bdi>
        </b>{" "}
        {timeOffWords(instant(timeOff.from), instant(timeOff.to), zone)}
      </p>
      <p className="quiet">
        {timeOffKindWords(timeOff)}, asked {dateAndClock(instant(timeOff.asked), zone)}
      </p>
      {outlook.isError && <Failure error={outlook.error} zone={zone} />}
      {outlook.isPending && <p className="quiet">Looking what it would mean …</p>}
      {outlook.data && <OutlookWords outlook={outlook.data} against={against} />}
      {deciding.isError && <Failure error={deciding.error} zone={zone} />}
      {mayDecide && (
        <p className="buttons">
          <button
            type="button"
            className={against.length === 0 ? "primary" : ""}
            disabled={deciding.isPending || outlook.isPending}
            onClick={() => deciding.mutate({ rest: `${rest}/approve`, json: { anyway: against.length > 0 } })}
          >
            {against.length === 0 ? "Approve" : "Approve anyway"}
          </button>
          {against.length > 0 && (
            <button
              type="button"
              disabled={deciding.isPending}
              title="It is approved by itself once there is room."
              onClick={() => deciding.mutate({ rest: `${rest}/approve`, json: { list: true } })}
            >
              Put on the waiting list
            </button>
          )}
          <Declining
            what={`time off for ${name}`}
            busy={deciding.isPending}
            onDecline={(reason) => deciding.mutate({ rest: `${rest}/decline`, json: { reason } })}
          />
        </p>
      )}
    </li>
  );
}

/** What the center's own limits say against it. */
function objections({ groups, balances }: Outlook): string[] {
  return [
    ...groups
      .filter((day) => day.off >= day.most)
      .map((day) => `${shortDate(day.date)}: ${day.off} of ${day.group} off already, at most ${day.most} may be.`),
    ...balances
      .filter((one) => one.taken + one.asked > one.entitled)
      .map((one) => `${one.year}: ${one.taken} of ${plural(one.entitled, "day")} taken, ${one.asked} more asked for.`),
  ];
}

function OutlookWords({ outlook, against }: { outlook: Outlook; against: string[] }) {
  const { weeks, balances } = outlook;
  return (
    <ul className="facts-list">
      {weeks.map((week) => (
        <li key={week.week} className={(week.shortfallAgentMinutes ?? 0) > 0 ? "worse" : ""}>
          <b>{weekNumber(week.week)}</b>{" "}
          {week.basis === "NOT_PLANNED"
            ? "is not planned yet: its plan will keep to it."
            : `${plural(week.shifts ?? 0, "shift")} lost${week.basis === "DRAFT" ? " of a draft" : ""}; ${
                (week.shortfallAgentMinutes ?? 0) > 0
                  ? `${agentHours(week.shortfallAgentMinutes ?? 0)} short if nobody covers.`
                  : "nothing would be short."
              }`}
        </li>
      ))}
      {balances
        .filter((one) => one.taken + one.asked <= one.entitled)
        .map((one) => (
          <li key={one.year}>
            <b>{one.year}</b> {plural(one.asked, "day")} asked for, {plural(one.entitled - one.taken - one.asked, "day")} of{" "}
            {one.entitled} would be left.
          </li>
        ))}
      {against.map((words) => (
        <li key={words} className="worse">
          {words}
        </li>
      ))}
    </ul>
  );
}
