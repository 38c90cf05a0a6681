import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { mayDo, useAccount } from "../account/session";
import { ask, Refused } from "../api/client";
import type { KeptAgent } from "../api/types";
import { Field } from "../parts/Field";
import { Failure } from "../parts/Notice";

interface Props {
  center: string;
  agent: KeptAgent;
  onClose: () => void;
}

/** An agent's row and absences, edited where they stand; what is wrong is said at its field. */
export function AgentPanel({ center, agent, onClose }: Props) {
  const editable = mayDo(useAccount(), "editPeople");
  const queries = useQueryClient();
  const path = `/api/centers/${center}/agents/${encodeURIComponent(agent.id)}`;
  const [cells, setCells] = useState(agent.cells);
  const change = useMutation({
    mutationFn: async (asked: { method: string; path: string; json?: unknown }) =>
      (
        await ask<KeptAgent>(asked.path, {
          method: asked.method,
          headers: { "If-Match": `"${agent.version}"` },
          ...(asked.json === undefined ? {} : { json: asked.json }),
        })
      ).body,
    onSuccess: (changed) => {
      queries.setQueryData<KeptAgent[]>(["agents", center], (before) =>
        before?.map((one) => (one.id === changed.id ? changed : one)),
      );
      setCells(changed.cells);
    },
    onError: (error) => {
      if (error instanceof Refused && error.status === 412) {
        void queries.invalidateQueries({ queryKey: ["agents", center] });
      }
    },
  });
  const problems = change.error instanceof Refused ? change.error.problems : [];
  const problemOf = (column: string) => {
    const found = problems.find((problem) => problem.column === column);
    return found && `${found.expected}${found.maybe === "" ? "" : ` Maybe ${found.maybe}`}`;
  };
  const isDirty = Object.keys(cells).some((column) => cells[column] !== agent.cells[column]);
  function submit(event: FormEvent) {
    event.preventDefault();
    change.mutate({ method: "PUT", path, json: cells });
  }
  return (
    <aside className="panel" aria-label="Agent">
      <header>
        <h2>{agent.cells["name"] || agent.id}</h2>
        <button type="button" className="plain" aria-label="Close" onClick={onClose}>
          ✕
        </button>
      </header>
      <form onSubmit={submit}>
        {Object.keys(agent.cells)
          .filter((column) => column !== "agent")
          .map((column) => (
            <Field
              key={column}
              label={column.replaceAll("_", " ")}
              value={cells[column] ?? ""}
              readOnly={!editable}
              problem={problemOf(column)}
              onChange={(event) => setCells({ ...cells, [column]: event.target.value })}
            />
          ))}
        {change.isError && <Failure error={change.error} />}
        {editable && (
          <p className="buttons">
            <button type="submit" className="primary" disabled={!isDirty || change.isPending}>
              Save
            </button>
            {isDirty && (
              <button type="button" onClick={() => setCells(agent.cells)}>
                Leave it
              </button>
            )}
          </p>
        )}
      </form>
      <h3>Absences</h3>
      {agent.absences.length === 0 && <p className="quiet">None is known.</p>}
      <ul className="rows-list">
        {agent.absences.map((row) => (
          <li key={row.id}>
            <span>
              {row.cells["from"]} – {row.cells["to"]} <span className="quiet">{row.cells["kind"]?.toLowerCase()}</span>
            </span>
            {editable && (
              <button
                type="button"
                className="plain"
                disabled={change.isPending}
                aria-label={`Remove the absence from ${row.cells["from"]}`}
                onClick={() => change.mutate({ method: "DELETE", path: `${path}/absences/${row.id}` })}
              >
                Remove
              </button>
            )}
          </li>
        ))}
      </ul>
      {editable && (
        <AddAbsence
          busy={change.isPending}
          onAdd={(absence) =>
            change.mutate({ method: "POST", path: `${path}/absences`, json: { agent: agent.id, ...absence } })
          }
        />
      )}
    </aside>
  );
}

function AddAbsence({ busy, onAdd }: { busy: boolean; onAdd: (absence: Record<string, string>) => void }) {
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [kind, setKind] = useState("VACATION");
  return (
    <form
      className="shift-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ from, to, kind, paid: "true" });
      }}
    >
      <label>
        From
        <input type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />
      </label>
      <label>
        Until, exclusive
        <input type="date" required value={to} onChange={(event) => setTo(event.target.value)} />
      </label>
      <label className="whole">
        Kind
        <input required value={kind} onChange={(event) => setKind(event.target.value)} />
      </label>
      <button type="submit" disabled={busy}>
        Add absence
      </button>
    </form>
  );
}
