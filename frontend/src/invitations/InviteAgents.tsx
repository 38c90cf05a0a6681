import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { post } from "../api/client";
import type { Invitation, Invitations } from "../api/types";
import { Dialog } from "../parts/Dialog";
import { Field } from "../parts/Field";
import { Failure } from "../parts/Notice";
import { count, plural } from "../parts/numbers";
import { csvOf } from "./csv";

const AT_ONCE = 500;
const SHOWN = 50;

interface Props {
  center: string;
  /** absent: all who have no account yet */
  agent?: { id: string; name: string };
}

/** Accounts for agents, and the links with which they come in. */
export function InviteAgents({ center, agent }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        {agent ? "Invite …" : "Invite agents …"}
      </button>
      {open && <Inviting center={center} {...(agent ? { agent } : {})} onClose={() => setOpen(false)} />}
    </>
  );
}

function Inviting({ center, agent, onClose }: Props & { onClose: () => void }) {
  const [address, setAddress] = useState("");
  const [invited, setInvited] = useState<Invitation[]>([]);
  const inviting = useMutation({
    mutationFn: async () => {
      const wanted = agent ? { agents: [agent.id], addresses: { [agent.id]: address } } : { domain: address };
      let left = 1;
      while (left > 0) {
        const path = `/api/centers/${center}/invitations?limit=${AT_ONCE}`;
        const answer = await post<Invitations>(path, wanted);
        setInvited((before) => [...before, ...answer.items]);
        left = agent || answer.items.length === 0 ? 0 : answer.left;
      }
    },
  });
  function submit(event: FormEvent) {
    event.preventDefault();
    inviting.mutate();
  }
  return (
    <Dialog title={agent ? `Invite ${agent.name}` : "Invite agents"} onClose={onClose} wide={invited.length > 0}>
      {!inviting.isSuccess && (
        <form onSubmit={submit}>
          {agent ? (
            <Field
              label="E-mail"
              type="email"
              hint="Whoever has an account already keeps it, and gets another link."
              required
              value={address}
              onChange={(event) => setAddress(event.target.value.trim())}
            />
          ) : (
            <Field
              label="Domain of their addresses"
              placeholder="hillsboro.example"
              hint="All agents without an account get one, such as 0007@hillsboro.example."
              required
              value={address}
              onChange={(event) => setAddress(event.target.value.trim())}
            />
          )}
          {inviting.isError && <Failure error={inviting.error} />}
          <p className="buttons">
            <button type="submit" className="primary" disabled={inviting.isPending}>
              Invite
            </button>
            <button type="button" disabled={inviting.isPending} onClick={onClose}>
              Leave it
            </button>
            <span role="status">{inviting.isPending && invited.length > 0 && `${count(invited.length)} so far …`}</span>
          </p>
        </form>
      )}
      {invited.length > 0 && <Links center={center} invited={invited} />}
      {inviting.isSuccess && (
        <>
          {invited.length === 0 && <p>Everybody has an account already.</p>}
          <p className="buttons">
            <button type="button" onClick={onClose}>
              Close
            </button>
          </p>
        </>
      )}
    </Dialog>
  );
}

const addressOf = (invitation: Invitation) => new URL(invitation.link, location.origin).href;

function Links({ center, invited }: { center: string; invited: Invitation[] }) {
  function download() {
    const rows = invited.map((one) => [one.agent, one.name, one.email, addressOf(one)]);
    const file = URL.createObjectURL(new Blob([csvOf([["agent", "name", "email", "link"], ...rows])], { type: "text/csv" }));
    const link = document.createElement("a");
    link.href = file;
    link.download = `${center}-invitations.csv`;
    link.click();
    URL.revokeObjectURL(file);
  }
  return (
    <>
      <p>
        {plural(invited.length, "link")}, told this once, good for seven days. Each lets its agent choose a password.
      </p>
      <p className="buttons">
        <button type="button" className="primary" onClick={download}>
          Download as CSV
        </button>
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Links">
        <table>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">E-mail</th>
              <th scope="col">Link</th>
            </tr>
          </thead>
          <tbody>
            {invited.slice(0, SHOWN).map((one) => (
              <tr key={one.account}>
                <td>
                  <bdi>{one.name}</bdi>
                </td>
                <td>{one.email}</td>
                <td>
                  <code>{addressOf(one)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {invited.length > SHOWN && <p className="quiet">And {count(invited.length - SHOWN)} more in the file.</p>}
    </>
  );
}
