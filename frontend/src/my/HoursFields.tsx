/** A stretch of a day, as a field for times has it: 08:00. */
export interface Hours {
  from: string;
  to: string;
}

/** Whether not the whole day is meant, and then which hours of it. */
export function HoursFields({ label, usual, hours, onChange }: {
  label: string;
  usual: Hours;
  hours: Hours | null;
  onChange: (hours: Hours | null) => void;
}) {
  return (
    <>
      <label className="check">
        <input type="checkbox" checked={hours !== null} onChange={(event) => onChange(event.target.checked ? usual : null)} />
        {label}
      </label>
      {hours !== null && (
        <div className="pair">
          <label className="stacked">
            From
            <input type="time" required value={hours.from} onChange={(event) => onChange({ ...hours, from: event.target.value })} />
          </label>
          <label className="stacked">
            To
            <input type="time" required value={hours.to} onChange={(event) => onChange({ ...hours, to: event.target.value })} />
          </label>
        </div>
      )}
    </>
  );
}
