import { useState } from "react";
import type { KeptAgent } from "../api/types";
import { Failure } from "../parts/Notice";
import { agentPath, isElsewhere, problemAt, usePeopleChange } from "./usePeople";

const TABLES = {
  absences: {
    title: "Absences",
    columns: ["from", "to", "kind", "paid"],
    fresh: { from: "", to: "", kind: "VACATION", paid: "true" },
  },
  availability: {
    title: "Availability",
    columns: ["weekday", "from", "to"],
    fresh: { weekday: "MON", from: "08:00", to: "17:00" },
  },
  preferences: {
    title: "Preferences",
    columns: ["date", "weekday", "from", "to", "wish", "weight"],
    fresh: { date: "", weekday: "", from: "", to: "", wish: "", weight: "1" },
  },
} as const;

const HINTS: Record<string, string> = {
  from: "a date or a time",
  to: "exclusive",
  paid: "true or false",
  date: "such as 2026-03-02",
  weekday: "MON to SUN",
  wish: "such as OFF",
};

interface Props {
  center: string;
  agent: KeptAgent;
  table: keyof typeof TABLES;
  editable: boolean;
}

/** What a file says of an agent, row by row, edited where it stands. */
export function RowsTable({ center, agent, table, editable }: Props) {
  const { title, columns, fresh } = TABLES[table];
  const [open, setOpen] = useState<string | null>(null);
  const change = usePeopleChange(center);
  const path = `${agentPath(center, agent.id)}/${table}`;
  const rows = agent[table];
  const known = rows[0] ? Object.keys(rows[0].cells).filter((column) => column !== "agent") : [...columns];
  const close = () => {
    setOpen(null);
    change.reset();
  };
  return (
    <section className="rows">
      <h3>{title}</h3>
      {rows.length === 0 && open === null && <p className="quiet">None is known.</p>}
      <ul className="rows-list">
        {rows.map((row) =>
          open === row.id ? (
            <li key={row.id}>
              <RowForm
                columns={known}
                cells={row.cells}
                error={change.error}
                busy={change.isPending}
                onSave={(cells) =>
                  change.mutate(
                    { method: "PUT", path: `${path}/${row.id}`, json: { agent: agent.id, ...cells }, version: agent.version },
                    { onSuccess: close },
                  )
                }
                onRemove={() =>
                  change.mutate({ method: "DELETE", path: `${path}/${row.id}`, version: agent.version }, { onSuccess: close })
                }
                onClose={close}
              />
            </li>
          ) : (
            <li key={row.id}>
              <span>{known.map((column) => row.cells[column]).filter(Boolean).join(" · ")}</span>
              {editable && (
                <button
                  type="button"
                  className="plain"
                  aria-label={`Change ${known.map((column) => row.cells[column]).join(" ")}`}
                  onClick={() => {
                    change.reset();
                    setOpen(row.id);
                  }}
                >
                  Change
                </button>
              )}
            </li>
          ),
        )}
      </ul>
      {editable &&
        (open === "" ? (
          <RowForm
            columns={known}
            cells={fresh}
            error={change.error}
            busy={change.isPending}
            onSave={(cells) =>
              change.mutate(
                { method: "POST", path, json: { agent: agent.id, ...cells }, version: agent.version },
                { onSuccess: close },
              )
            }
            onClose={close}
          />
        ) : (
          <button
            type="button"
            onClick={() => {
              change.reset();
              setOpen("");
            }}
          >
            Add to {title.toLowerCase()}
          </button>
        ))}
    </section>
  );
}

interface FormProps {
  columns: string[];
  cells: Record<string, string>;
  error: unknown;
  busy: boolean;
  onSave: (cells: Record<string, string>) => void;
  onRemove?: () => void;
  onClose: () => void;
}

function RowForm({ columns, cells: before, error, busy, onSave, onRemove, onClose }: FormProps) {
  const [cells, setCells] = useState(() => Object.fromEntries(columns.map((column) => [column, before[column] ?? ""])));
  return (
    <form
      className="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(cells);
      }}
    >
      {columns.map((column) => {
        const problem = problemAt(error, column);
        return (
          <label key={column}>
            {column}
            <input
              value={cells[column] ?? ""}
              placeholder={HINTS[column]}
              aria-invalid={problem ? true : undefined}
              onChange={(event) => setCells({ ...cells, [column]: event.target.value })}
            />
            {problem && <span className="problem">{problem}</span>}
          </label>
        );
      })}
      {error != null && isElsewhere(error, columns) && <Failure error={error} />}
      <p className="buttons">
        <button type="submit" className="primary" disabled={busy}>
          Keep
        </button>
        <button type="button" onClick={onClose}>
          Leave it
        </button>
        {onRemove && (
          <button type="button" className="plain" disabled={busy} onClick={onRemove}>
            Remove
          </button>
        )}
      </p>
    </form>
  );
}
