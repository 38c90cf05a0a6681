import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { mayDo, useAccount } from "../account/session";
import type { KeptAgent } from "../api/types";
import { InviteAgents } from "../invitations/InviteAgents";
import { Dialog } from "../parts/Dialog";
import { Field } from "../parts/Field";
import { Failure } from "../parts/Notice";
import { RowsTable } from "./RowsTable";
import { agentPath, isElsewhere, problemAt, usePeopleChange } from "./usePeople";

interface Props {
  center: string;
  agent: KeptAgent;
  onClose: () => void;
}

/** An agent's row, absences and wishes, edited where they stand; what is wrong is said at its field. */
export function AgentPanel({ center, agent, onClose }: Props) {
  const account = useAccount();
  const editable = mayDo(account, "editPeople");
  const [asks, setAsks] = useState(false);
  const change = usePeopleChange(center);
  const remove = usePeopleChange(center);
  const path = agentPath(center, agent.id);
  return (
    <Panel title={agent.cells["name"] || agent.id} onClose={onClose}>
      <AgentForm
        key={agent.version}
        cells={agent.cells}
        readOnly={!editable}
        error={change.error}
        busy={change.isPending}
        onSave={(cells) => change.mutate({ method: "PUT", path, json: cells, version: agent.version })}
      />
      <RowsTable center={center} agent={agent} table="absences" editable={editable} />
      <RowsTable center={center} agent={agent} table="availability" editable={editable} />
      <RowsTable center={center} agent={agent} table="preferences" editable={editable} />
      {mayDo(account, "invite") && (
        <p className="buttons">
          <InviteAgents center={center} agent={{ id: agent.id, name: agent.cells["name"] || agent.id }} />
        </p>
      )}
      {editable && (
        <p className="last-act">
          <button type="button" className="plain" onClick={() => setAsks(true)}>
            Remove the agent …
          </button>
        </p>
      )}
      {asks && (
        <Dialog title={`Remove ${agent.cells["name"] || agent.id}?`} onClose={() => setAsks(false)}>
          <p>
            With the agent go absences, availability and preferences. Who has left is better given a last day: published weeks
            and payroll still need them.
          </p>
          {remove.isError && <Failure error={remove.error} />}
          <p className="buttons">
            <button
              type="button"
              disabled={remove.isPending}
              onClick={() => remove.mutate({ method: "DELETE", path, version: agent.version }, { onSuccess: onClose })}
            >
              Remove
            </button>
            <button type="button" className="primary" onClick={() => setAsks(false)}>
              Leave it
            </button>
          </p>
        </Dialog>
      )}
    </Panel>
  );
}

interface NewProps {
  center: string;
  columns: string[];
  onClose: () => void;
  onAdded: (agent: KeptAgent) => void;
}

export function NewAgentPanel({ center, columns, onClose, onAdded }: NewProps) {
  const add = usePeopleChange(center);
  return (
    <Panel title="A new agent" onClose={onClose}>
      <AgentForm
        cells={Object.fromEntries(columns.map((column) => [column, ""]))}
        readOnly={false}
        isNew
        error={add.error}
        busy={add.isPending}
        onSave={(cells) =>
          add.mutate({ method: "POST", path: `/api/centers/${center}/agents`, json: cells }, { onSuccess: (added) => added && onAdded(added) })
        }
      />
    </Panel>
  );
}

function Panel({ title, onClose, children }: { title: string; onClose: () => void; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <aside
      className="panel"
      aria-label="Agent"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button type="button" className="plain" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      {children}
    </aside>
  );
}

interface FormProps {
  cells: Record<string, string>;
  readOnly: boolean;
  isNew?: boolean;
  error: unknown;
  busy: boolean;
  onSave: (cells: Record<string, string>) => void;
}

const HINTS: Record<string, string> = {
  queues: "joined by ;",
  languages: "joined by ;",
  hired: "first date of a shift",
  left: "last date of a shift",
};

function AgentForm({ cells: before, readOnly, isNew, error, busy, onSave }: FormProps) {
  const [cells, setCells] = useState(before);
  const columns = Object.keys(before);
  const isDirty = columns.some((column) => cells[column] !== before[column]);
  function submit(event: FormEvent) {
    event.preventDefault();
    onSave(cells);
  }
  return (
    <form className="agent-form" onSubmit={submit}>
      {columns
        .filter((column) => isNew || column !== "agent")
        .map((column) => (
          <Field
            key={column}
            label={column === "agent" ? "id" : column.replaceAll("_", " ")}
            value={cells[column] ?? ""}
            readOnly={readOnly}
            placeholder={readOnly ? "" : (HINTS[column] ?? "")}
            problem={problemAt(error, column)}
            onChange={(event) => setCells({ ...cells, [column]: event.target.value })}
          />
        ))}
      {error != null && isElsewhere(error, columns) && <Failure error={error} />}
      {!readOnly && (
        <p className="buttons">
          <button type="submit" className="primary" disabled={!isDirty || busy}>
            {isNew ? "Add" : "Save"}
          </button>
          {isDirty && !isNew && (
            <button type="button" onClick={() => setCells(before)}>
              Leave it
            </button>
          )}
        </p>
      )}
    </form>
  );
}
