import { Failure } from "../parts/Notice";
import { clock, clocks, dateAndClock, dayOfMonth, duration } from "../time/words";
import { instant } from "../time/zone";
import type { ZonedShift } from "./days";
import { useAsking } from "./queries";
import type { CalloutAnswer, Choice, MyCallout } from "./types";
import { CALLOUTS } from "./words";

interface Props {
  callout: MyCallout;
  shifts: ZonedShift[];
  zone: string;
  onDone: (words: string) => void;
}

/** Hours that one may have: one tap for each way to take them. */
export function CalloutCards({ callout, shifts, zone, onDone }: Props) {
  const take = useAsking<CalloutAnswer>((answer) =>
    onDone(answer.state === "TAKEN" ? "You have it. Your shifts are up to date." : "You take part in the draw."),
  );
  const [from, to] = [instant(callout.from), instant(callout.to)];
  return (
    <li>
      <p className="kind">{CALLOUTS[callout.kind]}</p>
      <p className="time">
        {dayOfMonth(from, zone)}, {clocks(from, to, zone)}
      </p>
      {callout.mine?.state === "VOLUNTEERED" && (
        <p>
          You take part: <b>{choiceWords(callout.mine.choice, shifts, zone)}</b>
        </p>
      )}
      {callout.closes !== null && (
        <p className="quiet">
          Drawn on {dateAndClock(instant(callout.closes), zone)} among all who want it; those who had the fewest come first.
        </p>
      )}
      {take.isError && <Failure error={take.error} />}
      <p className="buttons">
        {callout.choices.map((choice) => (
          <button
            key={`${choice.shift} ${choice.start} ${choice.paidMinutes}`}
            type="button"
            className={callout.choices.length === 1 ? "primary" : ""}
            disabled={take.isPending}
            onClick={() => take.mutate({ path: `callouts/${callout.id}/take`, json: choice })}
          >
            {choiceWords(choice, shifts, zone)}
          </button>
        ))}
        {callout.mine?.state === "VOLUNTEERED" && (
          <button
            type="button"
            disabled={take.isPending}
            onClick={() => take.mutate({ path: `callouts/${callout.id}`, method: "DELETE" })}
          >
            Leave the draw
          </button>
        )}
      </p>
    </li>
  );
}

/** What one would work then. */
export function choiceWords(choice: Choice, shifts: ZonedShift[], zone: string): string {
  const paid = duration(choice.paidMinutes);
  if (choice.shift === null) return `Work from ${clock(instant(choice.start ?? ""), zone)}, ${paid} paid`;
  const shift = shifts.find((one) => instant(one.start) === instant(choice.shift ?? ""));
  if (choice.start === null) return shift ? `Take ${clocks(instant(shift.start), instant(shift.end), zone)} off` : "Take it off";
  const difference = shift ? choice.paidMinutes - shift.paidMinutes : 0;
  const change = difference === 0 ? `${paid} paid` : `${duration(Math.abs(difference))} ${difference > 0 ? "more" : "less"}`;
  const begins = instant(choice.start) === instant(choice.shift);
  if (difference > 0) return begins ? `Stay longer: ${change}` : `Come earlier: ${change}`;
  return begins ? `Leave earlier: ${change}` : `Come later: ${change}`;
}
