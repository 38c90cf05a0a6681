import type { ReactNode } from "react";
import type { History, HistoryQueue, SourceLine } from "../api/schema";
import { count } from "../parts/numbers";
import { dateAndClock, plainDate } from "../time/words";
import { instant } from "../time/zone";

interface Props {
  history: History;
  zone: string;
}

/** What was understood of contacts: what they are first, then what was assumed, then what to look at. */
export function Understood({ history, zone }: Props) {
  const date = (at: string | null) => (at === null ? "" : dateAndClock(instant(at), zone));
  return (
    <>
      {history.bringsRequirement && (
        <p className="notice">The center brings requirement.csv, which is planned for as it is: contacts are not used.</p>
      )}
      {history.warnings.map((warning) => (
        <p key={warning} className="notice">
          {warning.replace("./hillsboro history CENTER lists them", "they are listed below")}
        </p>
      ))}
      <ul className="source-files">
        {history.files.map((file) => (
          <li key={file.name}>
            <h3>{file.name}</h3>
            <dl>
              <Fact name="Form">{file.form}</Fact>
              <Fact name="Rows">{file.rows === 0 ? "none" : `${count(file.rows)} of ${lengths(file.rowMinutes)}`}</Fact>
              {file.first !== null && (
                <Fact name="Range">
                  {date(file.first)} – {date(file.end)}
                </Fact>
              )}
              <Fact name="Clock">{file.clock}</Fact>
              <Fact name="Counted">{file.countedAt === "ARRIVAL" ? "when a contact arrives" : "when a contact ends"}</Fact>
              {file.queueIds.length > 0 && <Fact name="Queues">{file.queueIds.join(", ")}</Fact>}
              {file.assumptions.map((assumption) => (
                <Fact key={assumption} name="Assumed">
                  {assumption}
                </Fact>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      {(history.queues.length > 0 || history.queuesWithoutRows.length > 0) && (
        <div className="scroll" tabIndex={0} role="region" aria-label="Queues">
          <table>
            <thead>
              <tr>
                <th scope="col">Queue</th>
                <th scope="col" className="number">Rows</th>
                <th scope="col">From</th>
                <th scope="col">To</th>
                <th scope="col" className="number">Contacts</th>
                <th scope="col" className="number">Handle time</th>
                <th scope="col" className="number">Open, no row</th>
                <th scope="col" className="number">Outliers</th>
              </tr>
            </thead>
            <tbody>
              {history.queues.map((queue) => (
                <tr key={queue.queue}>
                  <td>{queue.queue}</td>
                  <td className="number">{count(queue.rows)}</td>
                  <td>{date(queue.first)}</td>
                  <td>{date(queue.end)}</td>
                  <td className="number">{count(queue.contacts)}</td>
                  <td className="number">{queue.ahtSeconds === null ? "as in the rules" : `${count(queue.ahtSeconds)} s`}</td>
                  <td className="number">
                    {count(queue.missingIntervals)} of {count(queue.openIntervals)}
                  </td>
                  <td className="number">{count(queue.outliers.total)}</td>
                </tr>
              ))}
              {history.queuesWithoutRows.map((queue) => (
                <tr key={queue}>
                  <td>{queue}</td>
                  <td className="number">0</td>
                  <td colSpan={6} className="quiet">
                    nothing is known of it
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Finding title="Gaps" note="open hours without rows" of={history.queues} list={(queue) => queue.gaps} row={(gap) => [
        `${date(gap.from)} – ${date(gap.to)}`,
        `${count(gap.intervals)} ${gap.intervals === 1 ? "interval" : "intervals"}`,
      ]} />
      <Finding title="Days without contacts" note="outages, or holidays that the rules do not name" of={history.queues} list={(queue) => queue.emptyDays} row={(day) => [
        plainDate(day.date),
        `0 instead of about ${count(day.usual)}`,
        place(day.line),
      ]} />
      <Finding title="Outliers" note="far from the usual count at that weekday and time" of={history.queues} list={(queue) => queue.outliers} row={(one) => [
        date(one.from),
        `${count(one.offered)} instead of about ${count(one.usual)}`,
        place(one.line),
      ]} />
      <Finding title="Hours that clocks show twice" note="" of={history.queues} list={(queue) => queue.repeatedHours} row={(hour) => [
        date(hour.from),
        SEEN[hour.seen],
      ]} />
      <Finding title="Handle times of 0" note="of rows with answered contacts; taken as unknown" of={history.queues} list={(queue) => queue.zeroHandleTimes} row={(line) => [
        place(line),
      ]} />
    </>
  );
}

const SEEN = {
  BOTH: "rows of both passes",
  FIRST_ONLY: "rows of the first pass alone",
  SECOND_ONLY: "rows of the second pass alone",
  NEITHER: "no rows",
};

const place = (line: SourceLine) => `${line.file}:${line.line}`;

export const lengths = (minutes: number[]) => minutes.map((one) => (one === 1440 ? "1 day" : `${one} min`)).join(", ");

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

interface FindingProps<T> {
  title: string;
  note: string;
  of: HistoryQueue[];
  list: (queue: HistoryQueue) => { total: number; items: T[] };
  row: (one: T) => string[];
}

/** A kind of what should be looked at, queue by queue, the worst first. */
function Finding<T>({ title, note, of, list, row }: FindingProps<T>) {
  const total = of.reduce((sum, queue) => sum + list(queue).total, 0);
  if (total === 0) return null;
  const shown = of.flatMap((queue) => list(queue).items.map((one) => [queue.queue, ...row(one)]));
  return (
    <details className="finding">
      <summary>
        {title}: {count(total)} {note !== "" && <span className="quiet">{note}</span>}
      </summary>
      <div className="scroll long" tabIndex={0} role="region" aria-label={title}>
        <table>
          <tbody>
            {shown.map((cells, index) => (
              <tr key={index}>
                {cells.map((cell, at) => (
                  <td key={at}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < total && <p className="quiet">and {count(total - shown.length)} more</p>}
    </details>
  );
}
