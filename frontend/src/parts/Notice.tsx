import type { ReactNode } from "react";
import { Refused } from "../api/client";
import { inWallTime } from "../time/words";
import { browserZone } from "../time/zone";

interface Wrong {
  error: unknown;
  again?: () => void;
  /** in which times are told */
  zone?: string;
}

/** What went wrong, with each problem of a refused input, and a way out where there is one. */
export function Failure({ error, again, zone = browserZone() }: Wrong) {
  const problems = error instanceof Refused ? error.problems : [];
  return (
    <div className="notice bad" role="alert">
      <p>{error instanceof Error ? inWallTime(error.message, zone) : "Something went wrong."}</p>
      {problems.length > 0 && (
        <ul className="problems">
          {problems.slice(0, 50).map((one, index) => (
            <li key={index}>
              {one.file !== "" && (
                <b>
                  {one.file}
                  {one.line > 0 && `:${one.line}`}{" "}
                </b>
              )}
              {one.column !== "" && <b>{one.column} </b>}
              {one.value !== "" && <q>{one.value}</q>} {one.expected}
              {one.maybe !== "" && <span className="quiet"> Maybe {one.maybe}</span>}
            </li>
          ))}
        </ul>
      )}
      {again && (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

export function Loading({ what }: { what: string }) {
  return (
    <p className="loading" role="status">
      Loading {what} …
    </p>
  );
}

/** A list that has nothing yet, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

/** A page that is on its way, or cannot be shown. */
export function BarePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main className="page">
      <h1>{title}</h1>
      {children}
    </main>
  );
}
