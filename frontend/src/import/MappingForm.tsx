import { useId } from "react";
import type { CenterPreviewSentTable } from "../api/schema";
import { type Mapping, OURS } from "./mapping";

interface Props {
  table: CenterPreviewSentTable;
  mapping: Mapping;
  busy: boolean;
  onChange: (mapping: Mapping) => void;
  onLook: () => void;
}

/** Which column of a foreign file is which of ours, beside its first rows. */
export function MappingForm({ table, mapping, busy, onChange, onLook }: Props) {
  const zones = useId();
  const chosen = new Map(OURS.map(({ id, text }) => [mapping.columns[id], text]));
  const choose = (id: string, column: string) => {
    const { [id]: _, ...others } = mapping.columns;
    onChange({ ...mapping, columns: column === "" ? others : { ...others, [id]: column } });
  };
  return (
    <form
      className="mapping"
      aria-label="Columns"
      onSubmit={(event) => {
        event.preventDefault();
        onLook();
      }}
    >
      <h2>Which column of {table.file} is what?</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={`First rows of ${table.file}`}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={index} scope="col">
                  {column}
                  {chosen.has(column) && <span className="is"> {chosen.get(column)}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="columns">
        {OURS.map(({ id, text, hint }) => (
          <label key={id}>
            {text} {hint !== "" && <span className="quiet">{hint}</span>}
            <select value={mapping.columns[id] ?? ""} onChange={(event) => choose(id, event.target.value)}>
              <option value="">–</option>
              {table.columns.map((column, index) => (
                <option key={index}>{column}</option>
              ))}
            </select>
          </label>
        ))}
        <label>
          Time zone <span className="quiet">absent: the center's</span>
          <input list={zones} value={mapping.zone} onChange={(event) => onChange({ ...mapping, zone: event.target.value.trim() })} />
          <datalist id={zones}>
            {Intl.supportedValuesOf("timeZone").map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </datalist>
        </label>
        <label>
          Handle time is in
          <select value={mapping.unit} onChange={(event) => onChange({ ...mapping, unit: event.target.value as Mapping["unit"] })}>
            <option value="S">seconds</option>
            <option value="MS">milliseconds</option>
            <option value="MIN">minutes</option>
          </select>
        </label>
        <label>
          Minutes of a row <span className="quiet">absent: as far apart as rows are</span>
          <input
            type="number"
            min={1}
            max={1440}
            value={mapping.minutes}
            onChange={(event) => onChange({ ...mapping, minutes: event.target.value })}
          />
        </label>
      </div>
      <button type="submit" disabled={busy}>
        Look again with these columns
      </button>
    </form>
  );
}
