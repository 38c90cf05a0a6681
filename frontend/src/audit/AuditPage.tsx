import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { get } from "../api/client";
import { withQuery } from "../api/pages";
import type { AuditEntry, Page } from "../api/types";
import { Empty, Failure, Loading } from "../parts/Notice";
import { count } from "../parts/numbers";
import { dateAndClock } from "../time/words";
import { browserZone, instant } from "../time/zone";

const AT_ONCE = 50;

/** Who changed what, the latest first. */
export default function AuditPage() {
  const [subject, setSubject] = useState("");
  const [action, setAction] = useState("");
  const [offset, setOffset] = useState(0);
  const path = withQuery("/api/audit", { subject, action, offset, limit: AT_ONCE });
  const entries = useQuery({
    queryKey: ["audit", path],
    queryFn: () => get<Page<AuditEntry>>(path),
    placeholderData: (before) => before,
    staleTime: 0,
  });
  const filter = (set: (value: string) => void) => (event: { target: { value: string } }) => {
    set(event.target.value);
    setOffset(0);
  };
  return (
    <main className="page wide-page">
      <h1>Audit</h1>
      <p className="bar">
        <input aria-label="Action" placeholder="Action" value={action} onChange={filter(setAction)} />
        <input aria-label="Subject" placeholder="Subject, such as draft/…" value={subject} onChange={filter(setSubject)} />
      </p>
      {entries.isPending && <Loading what="the trail" />}
      {entries.isError && <Failure error={entries.error} again={() => void entries.refetch()} />}
      {entries.data?.total === 0 && <Empty title="Nothing is like that" />}
      {entries.data && entries.data.total > 0 && (
        <>
          <div className="scroll" tabIndex={0} role="region" aria-label="Entries">
            <table>
              <thead>
                <tr>
                  <th scope="col" className="number">
                    No.
                  </th>
                  <th scope="col">When</th>
                  <th scope="col">What</th>
                  <th scope="col">Subject</th>
                  <th scope="col">By</th>
                  <th scope="col">Before and after</th>
                </tr>
              </thead>
              <tbody>
                {entries.data.items.map((entry) => (
                  <tr key={entry.number}>
                    <td className="number">{count(entry.number)}</td>
                    <td>{dateAndClock(instant(entry.at), browserZone())}</td>
                    <td>{entry.action}</td>
                    <td>{entry.subject}</td>
                    <td title={entry.actor}>{entry.actor.slice(0, 8)}</td>
                    <td>
                      <details>
                        <summary aria-label={`Show before and after of entry ${entry.number}`}>Show</summary>
                        <pre>{pretty(entry.before)}</pre>
                        <pre>{pretty(entry.after)}</pre>
                      </details>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="buttons">
            <button type="button" disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - AT_ONCE))}>
              Later
            </button>
            <button
              type="button"
              disabled={offset + AT_ONCE >= entries.data.total}
              onClick={() => setOffset(offset + AT_ONCE)}
            >
              Earlier
            </button>
            <span className="quiet">
              {count(offset + 1)} to {count(Math.min(offset + AT_ONCE, entries.data.total))} of {count(entries.data.total)}
            </span>
          </p>
        </>
      )}
    </main>
  );
}

function pretty(json: string): string {
  if (json === "") return "–";
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
