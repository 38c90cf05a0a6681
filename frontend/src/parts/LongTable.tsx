import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useRef } from "react";
import "../style/long-table.css";

export interface Column<T> {
  id: string;
  text: string;
  /** Instead of the text, where it is no sorting. */
  head?: ReactNode;
  /** Share of the width. */
  wide: number;
  isNumber?: boolean;
  cell: (row: T) => ReactNode;
}

interface Props<T> {
  label: string;
  rows: T[];
  columns: Column<T>[];
  idOf: (row: T) => string;
  chosen?: string | null;
  onChoose?: (row: T) => void;
  /** The id of a column; with a minus before it the other way round. */
  sorted?: string;
  onSort?: (column: string) => void;
}

const ROW = 34;
/** A narrower place is scrolled sideways. */
const LEAST_WIDTH = 110;

/** A table of thousands of rows, of which only those in sight are made. */
export function LongTable<T>({ label, rows, columns, idOf, chosen, onChoose, sorted = "", onSort }: Props<T>) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  const [by, isDown] = sorted.startsWith("-") ? [sorted.slice(1), true] : [sorted, false];
  return (
    <div ref={scroller} className={`long-table${onChoose ? " choosable" : ""}`} tabIndex={0} role="region" aria-label={label}>
      <table aria-rowcount={rows.length + 1} style={{ minWidth: columns.length * LEAST_WIDTH }}>
        <colgroup>
          {columns.map((column) => (
            <col key={column.id} style={{ width: `${column.wide}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.isNumber ? "number" : ""}
                aria-sort={column.id !== by ? undefined : isDown ? "descending" : "ascending"}
              >
                {column.head ??
                  (onSort ? (
                    <button type="button" className="plain" onClick={() => onSort(column.id === by && !isDown ? `-${by}` : column.id)}>
                      {column.text}
                      <span aria-hidden="true">{column.id === by ? (isDown ? " ↓" : " ↑") : ""}</span>
                    </button>
                  ) : (
                    column.text
                  ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <tr className="spacer" aria-hidden="true" style={{ height: before }} />}
          {shown.map((item) => {
            const row = rows[item.index];
            if (row === undefined) return null;
            return (
              <tr
                key={idOf(row)}
                aria-rowindex={item.index + 2}
                aria-current={idOf(row) === chosen ? "true" : undefined}
                style={{ height: ROW }}
                onClick={onChoose && (() => onChoose(row))}
              >
                {columns.map((column) => (
                  <td key={column.id} className={column.isNumber ? "number" : ""}>
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
          {after > 0 && <tr className="spacer" aria-hidden="true" style={{ height: after }} />}
        </tbody>
      </table>
    </div>
  );
}
