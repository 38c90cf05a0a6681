import type { PayrollPeriod } from "../api/schema";
import { Failure, Loading } from "../parts/Notice";
import { count, money } from "../parts/numbers";
import { Sheet } from "../parts/Sheet";
import { periodPath, useFiles } from "./usePeriod";
import { formOf } from "./words";

interface Props {
  center: string;
  start: string;
  period: PayrollPeriod;
  etag: string;
}

/** What goes out, and what a form cannot hold. */
export function Files({ center, start, period, etag }: Props) {
  const files = useFiles(center, start, etag);
  const isClosed = period.closed !== null;
  return (
    <section>
      <h2>Files</h2>
      {!isClosed && <p className="quiet">They go out once the period is closed; this is what they would hold.</p>}
      {files.isPending && <Loading what="the files" />}
      {files.isError && <Failure error={files.error} again={() => void files.refetch()} />}
      {files.data && (
        <Sheet
          label="Files"
          none="Nothing is paid, so there is no file."
          heads={["File", "#Rows", "#Hours", "#Amount", "What to know"]}
          rows={files.data.map((one) => [
            isClosed && one.writable ? (
              <a key="file" href={`${periodPath(center, start)}/files/${one.name}`} download>
                {formOf(one.name, one.agent)}
              </a>
            ) : (
              formOf(one.name, one.agent)
            ),
            one.rows === null ? "" : count(one.rows),
            one.hours === null ? "" : count(one.hours, 2),
            one.amount === null ? "" : money(one.amount, period.currency),
            one.warnings.length + one.refusal.length > 0 && (
              <ul key="notes">
                {one.refusal.map((problem, index) => (
                  <li key={index} className="short">
                    {problem.file}
                    {problem.line > 0 && `:${problem.line}`} {problem.column} {problem.value !== "" && <q>{problem.value}</q>} {problem.expected}{" "}
                    {problem.maybe !== "" && <span className="quiet">Maybe {problem.maybe}</span>}
                  </li>
                ))}
                {one.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            ),
          ])}
        />
      )}
    </section>
  );
}
