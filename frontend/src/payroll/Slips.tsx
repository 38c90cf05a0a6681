import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { get } from "../api/client";
import { withQuery } from "../api/pages";
import type { PayrollPeriod, Slip } from "../api/schema";
import type { Page } from "../api/types";
import { useAgents } from "../centers/queries";
import { Failure, Loading } from "../parts/Notice";
import { count, money } from "../parts/numbers";
import { Sheet } from "../parts/Sheet";
import { shortDate } from "../time/words";
import { periodPath } from "./usePeriod";
import { categoryOf } from "./words";

interface Props {
  center: string;
  start: string;
  period: PayrollPeriod;
  etag: string;
}

const AT_ONCE = 25;

/** What each agent is paid, line by line. */
export function Slips({ center, start, period, etag }: Props) {
  const [offset, setOffset] = useState(0);
  const [words, setWords] = useState("");
  const agents = useAgents(center);
  const names = useMemo(() => new Map(agents.data?.map((one) => [one.id, one.cells["name"] || one.id])), [agents.data]);
  const sought = [...names].find(([id, name]) => words !== "" && (id === words || name === words))?.[0];
  const path = `${periodPath(center, start)}/slips`;
  const page = useQuery({
    queryKey: ["payroll", center, start, "slips", etag, sought ?? offset],
    queryFn: async (): Promise<Page<Slip>> => {
      if (sought === undefined) return get<Page<Slip>>(withQuery(path, { offset, limit: AT_ONCE }));
      const slip = await get<Slip>(`${path}/${encodeURIComponent(sought)}`);
      return { items: [slip], offset: 0, limit: AT_ONCE, total: 1 };
    },
    placeholderData: (before) => before,
  });
  if (period.agents === 0) return null;
  return (
    <section>
      <h2>Slips</h2>
      <p className="bar">
        <input
          type="search"
          aria-label="Slip of an agent"
          placeholder="Name or id of an agent"
          list="slip-agents"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <datalist id="slip-agents">
          {words.length > 1 &&
            [...names]
              .filter(([id, name]) => `${id} ${name}`.toLowerCase().includes(words.toLowerCase()))
              .slice(0, 20)
              .map(([id, name]) => (
                <option key={id} value={name}>
                  {id}
                </option>
              ))}
        </datalist>
      </p>
      {page.isPending && <Loading what="the slips" />}
      {page.isError && <Failure error={page.error} again={() => void page.refetch()} />}
      {page.data?.items.map((slip) => (
        <details key={slip.agent} className="slip">
          <summary>
            <span>{names.get(slip.agent) ?? slip.agent}</span> <b>{money(slip.total, period.currency)}</b>
          </summary>
          <Sheet
            label={`Slip of ${names.get(slip.agent) ?? slip.agent}`}
            heads={["Day", "What", "Corrects", "#Hours", "#Rate", "#Amount"]}
            rows={slip.lines.map((line) => [
              shortDate(line.date),
              `${categoryOf(line.category)}${line.kind === "" ? "" : ` ${line.kind.toLowerCase()}`}`,
              line.corrects === "" ? "" : line.corrects.replace("..", " – "),
              count(line.hours, 2),
              money(line.rate, period.currency),
              money(line.amount, period.currency),
            ])}
          />
        </details>
      ))}
      {page.data && page.data.total > AT_ONCE && (
        <p className="buttons">
          <button type="button" disabled={offset === 0} onClick={() => setOffset(Math.max(0, offset - AT_ONCE))}>
            Before
          </button>
          <button type="button" disabled={offset + AT_ONCE >= page.data.total} onClick={() => setOffset(offset + AT_ONCE)}>
            After
          </button>
          <span className="quiet">
            {count(offset + 1)} to {count(Math.min(offset + AT_ONCE, page.data.total))} of {count(page.data.total)}
          </span>
        </p>
      )}
    </section>
  );
}
