import { type FormEvent, useEffect, useState } from "react";
import type { Edit, Impact } from "../api/types";
import { Dialog } from "../parts/Dialog";
import { inWallTime } from "../time/words";
import { Conflict } from "./Conflict";
import type { Worker } from "./rows";
import type { Outcome } from "./useEditing";

interface Props {
  outcome: Outcome | null;
  zone: string;
  workers: Worker[];
  onDismiss: () => void;
  onReason: (edit: Edit, reason: string) => void;
  onUndo: () => void;
}

const STAYS = 8000;

/** What became of the last edit: a line that goes away, or a question. */
export function Answer({ outcome, zone, workers, onDismiss, onReason, onUndo }: Props) {
  const isDone = outcome?.kind === "done";
  useEffect(() => {
    if (!isDone) return;
    const timer = setTimeout(onDismiss, STAYS);
    return () => clearTimeout(timer);
  }, [outcome, isDone, onDismiss]);
  const isLine = isDone || outcome?.kind === "refused" || outcome?.kind === "failed";
  return (
    <>
      <div className="answer" role="status" aria-live="polite">
        {outcome && isLine && (
          <p className={isDone ? "good" : "bad"}>
            <span>{inWallTime(lineOf(outcome), zone)}</span>
            {isDone && (
              <button type="button" className="plain" onClick={onUndo}>
                Undo
              </button>
            )}
            <button type="button" className="plain" aria-label="Dismiss" onClick={onDismiss}>
              ✕
            </button>
          </p>
        )}
      </div>
      {outcome?.kind === "reason" && (
        <Reason
          impact={outcome.impact}
          zone={zone}
          onClose={onDismiss}
          onReason={(reason) => {
            onDismiss();
            onReason(outcome.edit, reason);
          }}
        />
      )}
      {outcome?.kind === "conflict" && (
        <Conflict edit={outcome.edit} others={outcome.others} zone={zone} workers={workers} onClose={onDismiss} />
      )}
    </>
  );
}

function lineOf(outcome: Outcome): string {
  if (outcome.kind === "done" || outcome.kind === "refused") return outcome.words;
  return outcome.kind === "failed" && outcome.error instanceof Error ? outcome.error.message : "It did not work.";
}

interface ReasonProps {
  impact: Impact;
  zone: string;
  onReason: (reason: string) => void;
  onClose: () => void;
}

function Reason({ impact, zone, onReason, onClose }: ReasonProps) {
  const [reason, setReason] = useState("");
  function submit(event: FormEvent) {
    event.preventDefault();
    onReason(reason.trim());
  }
  return (
    <Dialog title="This needs a reason" onClose={onClose}>
      <ul>
        {impact.because.map((one, index) => (
          <li key={index}>
            {one.words}
            {one.agent !== "" && ` (${one.agent})`}: {inWallTime(one.text, zone)}
          </li>
        ))}
      </ul>
      <form onSubmit={submit}>
        <label className="stacked">
          Reason, kept with the roster
          <input required autoFocus maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        </label>
        <p className="buttons">
          <button type="submit" className="primary" disabled={reason.trim() === ""}>
            Do it for this reason
          </button>
          <button type="button" onClick={onClose}>
            Leave it
          </button>
        </p>
      </form>
    </Dialog>
  );
}
