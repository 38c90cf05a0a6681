import type { Edit, LoggedEdit, Shift } from "../api/types";
import { Dialog } from "../parts/Dialog";
import { clocks, dayAndClock, duration, shortDay } from "../time/words";
import { instant } from "../time/zone";
import type { Worker } from "./rows";

interface Props {
  edit: Edit;
  others: LoggedEdit[];
  zone: string;
  workers: Worker[];
  onClose: () => void;
}

/** Two wanted the same shift: what was wanted, beside what the other did, which stands. */
export function Conflict({ edit, others, zone, workers, onClose }: Props) {
  const name = (agent: string) => workers.find((worker) => worker.id === agent)?.name ?? agent;
  return (
    <Dialog title="A colleague was faster" onClose={onClose} wide>
      <p>Nothing of yours was changed. The roster shows what is there now.</p>
      <div className="sides">
        <section>
          <h3>You wanted</h3>
          <ul>
            {(edit.kind === "Together" ? edit.parts : [edit]).map((part, index) => (
              <li key={index}>{wanted(part, zone, name)}</li>
            ))}
          </ul>
        </section>
        <section>
          <h3>Your colleague did</h3>
          <ul>
            {others.flatMap((other) =>
              other.change.shifts.map((change) => (
                <li key={`${other.id} ${change.id}`}>
                  <Stands label="before" shift={change.before} zone={zone} name={name} />
                  <Stands label="now" shift={change.after} zone={zone} name={name} />
                  {other.reason !== "" && <q>{other.reason}</q>}
                </li>
              )),
            )}
          </ul>
        </section>
      </div>
      <p className="buttons">
        <button type="button" className="primary" autoFocus onClick={onClose}>
          Look at it
        </button>
      </p>
    </Dialog>
  );
}

function Stands(props: { label: string; shift: Shift | null; zone: string; name: (agent: string) => string }) {
  const { label, shift, zone, name } = props;
  return (
    <p>
      <span className="quiet">{label}</span>{" "}
      {shift
        ? `${name(shift.agent)}, ${shortDay(instant(shift.start), zone)} ${clocks(instant(shift.start), instant(shift.end), zone)}`
        : "no shift"}
    </p>
  );
}

function wanted(edit: Edit, zone: string, name: (agent: string) => string): string {
  const at = (start: string) => dayAndClock(instant(start), zone);
  switch (edit.kind) {
    case "MoveShift":
      return `Move the shift to ${at(edit.start)}`;
    case "ResizeShift":
      return `Make it ${duration(edit.paidMinutes)} from ${at(edit.start)}`;
    case "GiveShift":
      return `Give it to ${name(edit.agent)}`;
    case "DropShift":
      return "Drop the shift";
    case "PinShift":
      return "Pin the shift";
    case "UnpinShift":
      return "Unpin the shift";
    default:
      return edit.kind;
  }
}
