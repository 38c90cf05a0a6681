import { useDeferredValue, useState } from "react";
import { CenterTabs } from "../centers/CenterTabs";
import { useAgents, useCenter } from "../centers/queries";
import type { KeptAgent } from "../api/types";
import { Empty, Failure, Loading } from "../parts/Notice";
import { plural } from "../parts/numbers";
import { AgentPanel } from "./AgentPanel";

const COLUMNS = ["name", "pool", "contract", "queues", "team"] as const;
const MOST = 300;

export default function PeoplePage({ center }: { center: string }) {
  const known = useCenter(center);
  const agents = useAgents(center);
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const words = useDeferredValue(search).toLowerCase();
  if (agents.isPending || known.isPending) return <Loading what="the people" />;
  if (agents.isError) return <Failure error={agents.error} again={() => void agents.refetch()} />;
  const found = agents.data.filter((agent) => textOf(agent).includes(words));
  const open = agents.data.find((agent) => agent.id === chosen);
  return (
    <main className={`page wide-page${open ? " with-panel" : ""}`}>
      <CenterTabs center={center} name={known.data?.name ?? center} />
      <p className="bar">
        <input
          type="search"
          aria-label="Search people"
          placeholder="Search people"
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <span className="quiet" role="status">
          {plural(found.length, "agent")}
          {found.length > MOST && `, the first ${MOST} of them`}
        </span>
      </p>
      {found.length === 0 ? (
        <Empty title="Nobody is like that" />
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label="People">
          <table className="people">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
                <th scope="col" className="number">
                  absences
                </th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, MOST).map((agent) => (
                <tr key={agent.id} aria-current={agent.id === chosen ? "true" : undefined}>
                  <td>
                    <button type="button" className="link" onClick={() => setChosen(agent.id)}>
                      {agent.cells["name"] || agent.id}
                    </button>
                  </td>
                  {COLUMNS.slice(1).map((column) => (
                    <td key={column}>{agent.cells[column]?.replaceAll(";", ", ")}</td>
                  ))}
                  <td className="number">{agent.absences.length || ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {open && <AgentPanel key={open.id} center={center} agent={open} onClose={() => setChosen(null)} />}
    </main>
  );
}

const textOf = ({ id, cells }: KeptAgent) =>
  `${id} ${cells["name"]} ${cells["pool"]} ${cells["contract"]} ${cells["team"] ?? ""}`.toLowerCase();
