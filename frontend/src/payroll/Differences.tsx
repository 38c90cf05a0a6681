import { useMemo, useState } from "react";
import type { DifferencesDifference, PayrollPeriod } from "../api/schema";
import { useAgents } from "../centers/queries";
import { type Column, LongTable } from "../parts/LongTable";
import { Failure, Loading } from "../parts/Notice";
import { count, plural } from "../parts/numbers";
import { duration, ownClocks, shortDate } from "../time/words";
import { decide, periodPath, useDifferences, usePeriodChange } from "./usePeriod";
import { KINDS } from "./words";

interface Props {
  center: string;
  start: string;
  period: PayrollPeriod;
  etag: string;
}

const idOf = (one: DifferencesDifference) => `${one.agent} ${one.kind} ${one.start} ${one.end}`;

/** Where attendance is not as the roster: one, some or all that are shown are decided at once. */
export function Differences({ center, start, period, etag }: Props) {
  const found = useDifferences(center, start, etag);
  const agents = useAgents(center);
  const [onlyOpen, setOnlyOpen] = useState(period.undecided > 0);
  const [kind, setKind] = useState("");
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const change = usePeriodChange(center, (asked: { differences: DifferencesDifference[]; paid: boolean }) =>
    decide(periodPath(center, start), asked.differences, asked.paid, etag),
  );
  const names = useMemo(() => new Map(agents.data?.map((one) => [one.id, one.cells["name"] || one.id])), [agents.data]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const editable = period.closed === null;
  const all = found.data ?? [];
  const shown = all.filter(
    (one) =>
      (!editable || !onlyOpen || one.decided === null) &&
      (kind === "" || one.kind === kind) &&
      `${one.agent} ${nameOf(one.agent)}`.toLowerCase().includes(words.toLowerCase()),
  );
  const picked = shown.filter((one) => chosen.has(idOf(one)));
  const isAll = shown.length > 0 && picked.length === shown.length;
  const set = (paid: boolean) => change.mutate({ differences: picked, paid }, { onSuccess: () => setChosen(new Set()) });
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const columns: Column<DifferencesDifference>[] = [
    {
      id: "pick",
      text: "Choose",
      wide: 5,
      head: (
        <input
          type="checkbox"
          aria-label="Choose all that are shown"
          checked={isAll}
          onChange={() => setChosen(new Set(isAll ? [] : shown.map(idOf)))}
        />
      ),
      cell: (one) => (
        <input
          type="checkbox"
          aria-label={`Choose ${nameOf(one.agent)}, ${shortDate(one.date)}, ${KINDS[one.kind]}`}
          checked={chosen.has(idOf(one))}
          onChange={() => toggle(idOf(one))}
        />
      ),
    },
    { id: "agent", text: "Agent", wide: 20, cell: (one) => nameOf(one.agent) },
    { id: "date", text: "Day", wide: 14, cell: (one) => shortDate(one.date) },
    { id: "kind", text: "What", wide: 22, cell: (one) => KINDS[one.kind] },
    { id: "time", text: "Time", wide: 14, cell: (one) => ownClocks(one.start, one.end) },
    { id: "minutes", text: "Length", wide: 9, isNumber: true, cell: (one) => `${one.worked ? "+" : "−"}${duration(one.minutes)}` },
    {
      id: "paid",
      text: "Paid",
      wide: 16,
      cell: (one) => (
        <span className={one.decided ? "" : "quiet"}>
          {one.paid ? "paid" : "not paid"}
          {one.decided === null && " (undecided)"}
        </span>
      ),
    },
  ];
  return (
    <section>
      <h2>Attendance beside the rosters</h2>
      {found.isPending && <Loading what="the differences" />}
      {found.isError && <Failure error={found.error} again={() => void found.refetch()} />}
      {found.data && (
        <>
          <div className="bar">
            {editable && (
              <label>
                <input type="checkbox" checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)} /> only undecided
              </label>
            )}
            <select aria-label="Only this kind" value={kind} onChange={(event) => setKind(event.target.value)}>
              <option value="">any kind</option>
              {[...new Set(all.map((one) => one.kind))].map((one) => (
                <option key={one} value={one}>
                  {KINDS[one]}
                </option>
              ))}
            </select>
            <input
              type="search"
              aria-label="Search agents"
              placeholder="Search agents"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
            <span className="quiet" role="status">
              {plural(shown.length, "difference")}
              {period.undecided > 0 && `, ${count(period.undecided)} undecided in all`}
            </span>
          </div>
          {editable && (
            <p className="buttons decide">
              <button type="button" disabled={picked.length === 0 || change.isPending} onClick={() => set(true)}>
                Pay {picked.length > 0 ? count(picked.length) : "the chosen"}
              </button>
              <button type="button" disabled={picked.length === 0 || change.isPending} onClick={() => set(false)}>
                Don’t pay {picked.length > 0 ? count(picked.length) : "the chosen"}
              </button>
              {change.isPending && <span className="quiet">Keeping …</span>}
            </p>
          )}
          {change.isError && <Failure error={change.error} />}
          {shown.length > 0 ? (
            <LongTable label="Differences" rows={shown} columns={editable ? columns : columns.slice(1)} idOf={idOf} />
          ) : (
            <p className="quiet">{onlyOpen && all.length > 0 ? "All of them are decided." : "None is like that."}</p>
          )}
        </>
      )}
    </section>
  );
}
