import { useRef } from "react";
import { ask } from "../api/client";
import type { PayrollPeriod } from "../api/schema";
import { Failure, Loading } from "../parts/Notice";
import { plural } from "../parts/numbers";
import { dateAndClock } from "../time/words";
import { browserZone, instant } from "../time/zone";
import { periodPath, usePeriodChange } from "./usePeriod";

interface Props {
  center: string;
  start: string;
  period: PayrollPeriod;
}

/** What was worked, as a file; without it rosters count as worked. */
export function Attendance({ center, start, period }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const path = `${periodPath(center, start)}/attendance`;
  const there = period.attendance;
  const tag: Record<string, string> = there ? { "If-Match": `"${there.sha256}"` } : {};
  const send = usePeriodChange(center, (file: File) =>
    ask(path, { method: "PUT", body: file, headers: { "Content-Type": "text/csv", ...tag } }),
  );
  const remove = usePeriodChange(center, () => ask(path, { method: "DELETE", headers: tag }));
  return (
    <section>
      <h2>What was worked</h2>
      <p>
        {there
          ? `Attendance of ${dateAndClock(instant(there.sent), browserZone())}, ${period.differences === 0 ? "just as the rosters" : `${plural(period.differences, "difference")} to the rosters`}.`
          : "Rosters count as worked, as no attendance is here."}
        {period.closed && " What differs from now on is paid by the next period."}
      </p>
      <p className="buttons">
        <button type="button" disabled={send.isPending} onClick={() => input.current?.click()}>
          {there ? "Bring another attendance" : "Bring the attendance"}
        </button>
        {there && (
          <>
            <a className="button" href={path} download={`attendance-${start}.csv`}>
              Download it
            </a>
            <button type="button" className="plain" disabled={remove.isPending} onClick={() => remove.mutate(undefined)}>
              Take it away
            </button>
          </>
        )}
        <span className="quiet">CSV with the columns agent, start, end, code</span>
        <input
          ref={input}
          type="file"
          accept=".csv,text/csv"
          className="hidden"
          tabIndex={-1}
          aria-label="A file of attendance"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) send.mutate(file);
            event.target.value = "";
          }}
        />
      </p>
      {send.isPending && <Loading what="the attendance" />}
      {(send.isError || remove.isError) && <Failure error={send.error ?? remove.error} />}
    </section>
  );
}
