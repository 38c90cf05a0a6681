import { useState } from "react";
import { Failure } from "../parts/Notice";
import { agentHours, money, plural, signed } from "../parts/numbers";
import { clock, clocks, dayOfMonth, duration, timeOffWords, weekNumber } from "../time/words";
import { instant } from "../time/zone";
import { useCovers, useDeciding, useOutlook, useShiftsOf } from "./queries";
import type { Cover, TimeOff } from "./types";
import { useNames } from "./useNames";

interface Props {
  center: string;
  timeOff: TimeOff;
  zone: string;
  currency: string;
  mayDecide: boolean;
}

/** Approved time off whose shifts are published and still the agent's; nothing where there are none. */
export function CoverCard(props: Props) {
  const { center, timeOff, zone } = props;
  const name = useNames(center)(timeOff.agent);
  const outlook = useOutlook(center, timeOff.id);
  const weeks = outlook.data?.weeks.filter((week) => week.basis === "PUBLICATION" && (week.shifts ?? 0) > 0) ?? [];
  return weeks.map((week) => (
    <li key={week.week}>
      <p className="what">
        <b>
          <bdi>{name}</bdi>
        </b>{" "}
        is off {timeOffWords(instant(timeOff.from), instant(timeOff.to), zone)}, and {plural(week.shifts ?? 0, "published shift")}{" "}
        of {weekNumber(week.week).toLowerCase()} {week.shifts === 1 ? "is" : "are"} to be covered
      </p>
      <Covers {...props} week={week.week} />
    </li>
  ));
}

const DISTURBANCES: Record<Cover["disturbance"], string> = {
  LONGER_SHIFT: "longer that day",
  SECOND_SHIFT: "a second shift that day",
  DAY_OFF_LOST: "on a day off",
};

function Covers({ center, timeOff, zone, currency, week, mayDecide }: Props & { week: string }) {
  const name = useNames(center);
  const covers = useCovers(center, timeOff.id, week);
  const shifts = useShiftsOf(center, week, timeOff.agent);
  const deciding = useDeciding(center);
  const [chosen, setChosen] = useState<Record<string, number>>({});
  if (covers.isError) return <Failure error={covers.error} zone={zone} />;
  if (!covers.data || !shifts.data) return <p className="quiet">Looking who may cover …</p>;
  const lost = shifts.data.filter(
    (shift) => instant(shift.start) < instant(timeOff.to) && instant(timeOff.from) < instant(shift.end),
  );
  const ways = (shift: string | null) => covers.data.filter((cover) => cover.shift === shift);
  const edits = lost.flatMap(({ id }) => ways(id)[chosen[id ?? ""] ?? 0]?.edit ?? []);
  return (
    <>
      {lost.map((shift) => (
        <fieldset key={shift.id}>
          <legend>
            {dayOfMonth(instant(shift.start), zone)}, {clocks(instant(shift.start), instant(shift.end), zone)}
          </legend>
          {[...ways(shift.id), null].map((cover, index) => (
            <label key={index} className="way">
              <input
                type="radio"
                name={`${timeOff.id} ${shift.id}`}
                disabled={!mayDecide}
                checked={(chosen[shift.id ?? ""] ?? 0) === index}
                onChange={() => setChosen({ ...chosen, [shift.id ?? ""]: index })}
              />
              <span>{cover ? coverWords(cover, name(cover.agent), zone, currency) : "Nobody: the shift is dropped"}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {deciding.isError && <Failure error={deciding.error} zone={zone} />}
      {mayDecide && (
        <p className="buttons">
          <button
            type="button"
            className="primary"
            disabled={deciding.isPending || lost.length === 0}
            onClick={() => deciding.mutate({ rest: `time-off/${timeOff.id}/covers`, json: { week, edits } })}
          >
            {edits.length === 0 ? "Drop and publish" : "Cover and publish"}
          </button>
        </p>
      )}
    </>
  );
}

/** Who would do what, and what it leaves. */
function coverWords({ edit, disturbance, shortfallAgentMinutes, cost }: Cover, name: string, zone: string, currency: string) {
  const what =
    edit.kind === "GiveShift"
      ? "takes the whole shift"
      : edit.kind === "AddShift" || edit.kind === "ResizeShift"
        ? `works ${duration(edit.paidMinutes)} from ${clock(instant(edit.start), zone)}`
        : "";
  return (
    <>
      <b>
        <bdi>{name}</bdi>
      </b>{" "}
      {what}, {DISTURBANCES[disturbance]}
      <span className="quiet">
        {shortfallAgentMinutes > 0 ? ` · ${agentHours(shortfallAgentMinutes)} still short` : " · nothing short"}
        {cost !== null && ` · ${signed(cost, (value) => money(value, currency))}`}
      </span>
    </>
  );
}
