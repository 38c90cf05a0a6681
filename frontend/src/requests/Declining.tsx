import { type FormEvent, useState } from "react";
import { Dialog } from "../parts/Dialog";
import { Field } from "../parts/Field";

interface Props {
  what: string;
  busy: boolean;
  onDecline: (reason: string) => void;
}

/** No, with the reason that the agent reads. */
export function Declining({ what, busy, onDecline }: Props) {
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  function submit(event: FormEvent) {
    event.preventDefault();
    setOpen(false);
    onDecline(reason.trim());
  }
  return (
    <>
      <button type="button" disabled={busy} onClick={() => setOpen(true)}>
        Decline …
      </button>
      {open && (
        <Dialog title={`Decline ${what}`} onClose={() => setOpen(false)}>
          <form onSubmit={submit}>
            <Field
              label="Reason"
              hint="The agent reads it."
              required
              autoFocus
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <p className="buttons">
              <button type="submit" className="primary">
                Decline
              </button>
              <button type="button" onClick={() => setOpen(false)}>
                Not yet
              </button>
            </p>
          </form>
        </Dialog>
      )}
    </>
  );
}
