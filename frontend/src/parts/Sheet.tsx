import type { ReactNode } from "react";
import "../style/sheet.css";

interface Props {
  label: string;
  /** With # before it: a number. */
  heads: string[];
  rows: ReactNode[][];
  none?: string;
}

/** A table to read; on a phone a list of cards, each cell with its head. */
export function Sheet({ label, heads, rows, none }: Props) {
  if (rows.length === 0) return <p className="quiet">{none ?? "There is none."}</p>;
  const kind = (at: number) => (heads[at]?.startsWith("#") ? "number" : "");
  const text = (at: number) => heads[at]?.replace("#", "") ?? "";
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={label}>
      <table className="sheet">
        <thead>
          <tr>
            {heads.map((head, at) => (
              <th key={head} scope="col" className={kind(at)}>
                {text(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, index) => (
            <tr key={index}>
              {cells.map((cell, at) => (
                <td key={at} className={kind(at)} data-head={text(at)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
