import { Failure } from "../parts/Notice";
import { clock, clocks, dateAndClock, dayOfMonth, duration } from "../time/words";
import { instant } from "../time/zone";
import type { ZonedShift } from "./days";
import { useAsking } from "./queries";
import type { Choice, MyAnswer, MyCallout } from "./types";
import { ANSWERS, CALLOUTS } from "./words";

interface Props {
  callout: MyCallout;
  shifts: ZonedShift[];
  zone: string;
  onDone: (words: string) => void;
}

/** Hours that one may have: one tap for each way to take them. */
export function CalloutCards({ callout, shifts, zone, onDone }: Props) {
  const take = useAsking<MyAnswer>((answer) =>
    onDone(answer.state === "TAKEN" ? "You have it. Your shifts are up to date." : "You take part in the draw."),
  );
  const [from, to] = [instant(callout.from), instant(callout.to)];
  return (
    <li>
      <p className="kind">{CALLOUTS[callout.kind]}</p>
      <p className="time">
        {dayOfMonth(from, zone)}, {clocks(from, to, zone)}
      </p>
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
      </p>
    </li>
  );
}

/** What one said to such hours, and what became of it. */
export function AnswerCard({ answer, shifts, zone }: { answer: MyAnswer; shifts: ZonedShift[]; zone: string }) {
  const leaving = useAsking();
  const [from, to] = [instant(answer.from), instant(answer.to)];
  return (
    <li>
      <p className="kind">
        {CALLOUTS[answer.kind]} <span className={`state ${answer.state.toLowerCase()}`}>{ANSWERS[answer.state]}</span>
      </p>
      <p className="time">
        {dayOfMonth(from, zone)}, {clocks(from, to, zone)}
      </p>
      {answer.state === "VOLUNTEERED" && <p>{choiceWords(answer.choice, shifts, zone)}</p>}
      {answer.reason !== "" && <p className="quiet">{answer.reason}</p>}
      {leaving.isError && <Failure error={leaving.error} zone={zone} />}
      {answer.state === "VOLUNTEERED" && (
        <>
          {answer.closes !== null && <p className="quiet">Drawn on {dateAndClock(instant(answer.closes), zone)}.</p>}
          <p className="buttons">
            <button
              type="button"
              disabled={leaving.isPending}
              onClick={() => leaving.mutate({ path: `callouts/${answer.id}`, method: "DELETE" })}
            >
              Leave the draw
            </button>
          </p>
        </>
      )}
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
