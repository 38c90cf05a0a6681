import { type FormEvent, useState } from "react";
import { mayDo, useAccount } from "../account/session";
import type { SpecialDay } from "../api/schema";
import { Failure } from "../parts/Notice";
import { useFields, useWriteField } from "../rules/useField";
import { fullDate } from "../time/words";

interface Props {
  center: string;
  special: SpecialDay[];
  /** First and last date of the week that is looked at. */
  week: [string, string];
}

/** Dates that are unlike their weekdays. They stand in the center file and count from the next forecast on. */
export function SpecialDays({ center, special, week }: Props) {
  const editable = mayDo(useAccount(), "editCenters");
  const fields = useFields(center, editable);
  const write = useWriteField(center);
  const [isOpen, setOpen] = useState(false);
  const mayWrite = editable && (fields.data?.fields.length ?? 0) > 0;
  const inOrder = [...special].sort((one, other) => (one.date < other.date ? -1 : 1));
  const keep = (days: SpecialDay[]) =>
    write.mutate({ field: "special_days", text: asText(days), etag: fields.data?.etag ?? "" }, { onSuccess: () => setOpen(false) });
  return (
    <>
      {inOrder.length === 0 ? (
        <p className="quiet">None is named. Holidays and days that are closed belong here, past ones too: forecasts learn from them.</p>
      ) : (
        <div className="scroll special-days" tabIndex={0} role="region" aria-label="Special days">
          <table>
            <thead>
              <tr>
                <th scope="col">Date</th>
                <th scope="col">Name</th>
                <th scope="col">What it is</th>
                {mayWrite && (
                  <th scope="col">
                    <span className="spoken">Remove</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {inOrder.map((day) => (
                <tr key={day.date} aria-current={day.date >= week[0] && day.date <= week[1] ? "date" : undefined}>
                  <td>
                    {fullDate(day.date)}
                  </td>
                  <td>{day.name}</td>
                  <td>{kindOf(day)}</td>
                  {mayWrite && (
                    <td>
                      <button
                        type="button"
                        className="plain"
                        aria-label={`Remove ${day.name || day.date}`}
                        disabled={write.isPending}
                        onClick={() => keep(special.filter((one) => one.date !== day.date))}
                      >
                        Remove
                      </button>
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {mayWrite && !isOpen && (
        <button type="button" onClick={() => setOpen(true)}>
          Add a special day
        </button>
      )}
      {isOpen && <NewDay first={week[0]} busy={write.isPending} onAdd={(day) => keep([...special, day])} onClose={() => setOpen(false)} />}
      {write.isError && <Failure error={write.error} />}
      {write.isSuccess && <p className="notice good">Kept. The next forecast heeds it.</p>}
    </>
  );
}

interface NewDayProps {
  first: string;
  busy: boolean;
  onAdd: (day: SpecialDay) => void;
  onClose: () => void;
}

function NewDay({ first, busy, onAdd, onClose }: NewDayProps) {
  const [day, setDay] = useState<SpecialDay>({ date: first, name: "", holiday: true, closed: false, leadDays: 0 });
  function submit(event: FormEvent) {
    event.preventDefault();
    onAdd({ ...day, name: day.name.trim() });
  }
  return (
    <form className="wish" aria-label="A special day" onSubmit={submit}>
      <label>
        Date
        <input type="date" required value={day.date} onChange={(event) => setDay({ ...day, date: event.target.value })} />
      </label>
      <label>
        Name
        <input required value={day.name} onChange={(event) => setDay({ ...day, name: event.target.value })} />
      </label>
      <label>
        Days before it that are unlike, too
        <input
          type="number"
          min={0}
          max={60}
          value={day.leadDays}
          onChange={(event) => setDay({ ...day, leadDays: event.target.valueAsNumber || 0 })}
        />
      </label>
      <label className="check">
        <input type="checkbox" checked={day.holiday} onChange={(event) => setDay({ ...day, holiday: event.target.checked })} />
        Holiday premiums are paid
      </label>
      <label className="check">
        <input type="checkbox" checked={day.closed} onChange={(event) => setDay({ ...day, closed: event.target.checked })} />
        All queues are closed
      </label>
      <span className="buttons">
        <button type="submit" className="primary" disabled={busy}>
          Keep it
        </button>
        <button type="button" className="plain" onClick={onClose}>
          Leave it
        </button>
      </span>
    </form>
  );
}

const kindOf = (day: SpecialDay) =>
  [
    day.closed ? "closed" : "",
    day.holiday ? "holiday" : "",
    day.leadDays > 0 ? (day.leadDays === 1 ? "also the day before" : `also the ${day.leadDays} days before`) : "",
  ]
    .filter((part) => part !== "")
    .join(", ") || "unlike its weekday";

/** The field of the center file; JSON is YAML. */
export function asText(days: SpecialDay[]): string {
  if (days.length === 0) return "";
  const inOrder = [...days].sort((one, other) => (one.date < other.date ? -1 : 1));
  return `special_days:\n${inOrder.map((day) => `  - {${entries(day).join(", ")}}`).join("\n")}`;
}

const entries = (day: SpecialDay) => [
  `date: ${day.date}`,
  ...(day.name === "" ? [] : [`name: ${JSON.stringify(day.name)}`]),
  ...(day.holiday ? ["holiday: true"] : []),
  ...(day.closed ? ["closed: true"] : []),
  ...(day.leadDays > 0 ? [`lead_days: ${day.leadDays}`] : []),
];
