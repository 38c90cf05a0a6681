import { useDeferredValue, useMemo, useState } from "react";
import { useSearch } from "wouter";
import { mayDo, useAccount } from "../account/session";
import type { KeptAgent } from "../api/types";
import { CenterTabs } from "../centers/CenterTabs";
import { useAgents, useCenter } from "../centers/queries";
import { InviteAgents } from "../invitations/InviteAgents";
import { type Column, LongTable } from "../parts/LongTable";
import { Empty, Failure, Loading } from "../parts/Notice";
import { plural } from "../parts/numbers";
import { browserZone, wallTime } from "../time/zone";
import { AgentPanel, NewAgentPanel } from "./AgentPanel";
import { type Absence, absencesOf, isLike, isUpTo, type Narrowed, sortedBy, valuesOf } from "./narrow";
import "../style/people.css";

const FILTERS = ["pool", "contract", "team"] as const;
const ALL: Narrowed = { words: "", pool: "", contract: "", team: "" };
const OUR_COLUMNS = ["agent", "name", "pool", "contract", "queues", "languages", "time_zone", "hired", "left", "max_weekly_hours", "employee_number", "team"];

const cell = (column: string) => (agent: KeptAgent) => agent.cells[column]?.replaceAll(";", ", ");
const nameOf = (agent: KeptAgent) => agent.cells["name"] || agent.id;

/** The row itself opens the agent too; this one by keyboard. */
const opening = (agent: KeptAgent) => (
  <button type="button" className="link">
    {nameOf(agent)}
  </button>
);

const AGENTS: Column<KeptAgent>[] = [
  { id: "name", text: "Name", wide: 22, cell: opening },
  { id: "agent", text: "Id", wide: 10, cell: (agent) => agent.id },
  { id: "pool", text: "Pool", wide: 14, cell: cell("pool") },
  { id: "contract", text: "Contract", wide: 14, cell: cell("contract") },
  { id: "queues", text: "Queues", wide: 20, cell: cell("queues") },
  { id: "team", text: "Team", wide: 10, cell: cell("team") },
  { id: "absences", text: "Absences", wide: 10, isNumber: true, cell: (agent) => agent.absences.length || "" },
];

const ABSENCES: Column<Absence>[] = [
  { id: "name", text: "Name", wide: 26, cell: ({ agent }) => opening(agent) },
  { id: "from", text: "From", wide: 18, cell: ({ row }) => row.cells["from"] },
  { id: "to", text: "To, exclusive", wide: 18, cell: ({ row }) => row.cells["to"] },
  { id: "kind", text: "Kind", wide: 14, cell: ({ row }) => row.cells["kind"]?.toLowerCase() },
  { id: "paid", text: "Paid", wide: 10, cell: ({ row }) => (row.cells["paid"] === "true" ? "paid" : "unpaid") },
  { id: "pool", text: "Pool", wide: 14, cell: ({ agent }) => agent.cells["pool"] },
];

/** Agents, or their absences, of a center of any size. */
export default function PeoplePage({ center }: { center: string }) {
  const known = useCenter(center);
  const agents = useAgents(center);
  const account = useAccount();
  const mayEdit = mayDo(account, "editPeople");
  const [narrowed, setNarrowed] = useState(ALL);
  const [table, setTable] = useState<"agents" | "absences">("agents");
  const [past, setPast] = useState(false);
  const [sorted, setSorted] = useState("name");
  const [chosen, setChosen] = useState<string | null>(new URLSearchParams(useSearch()).get("agent"));
  const [isNew, setNew] = useState(false);
  const words = useDeferredValue(narrowed.words);
  const today = wallTime(Date.now(), known.data?.timeZone ?? browserZone()).date;
  const found = useMemo(
    () => (agents.data ?? []).filter((agent) => isLike(agent, { ...narrowed, words })),
    [agents.data, narrowed, words],
  );
  const rows = useMemo(() => sortedBy(found, sorted), [found, sorted]);
  const absences = useMemo(
    () => absencesOf(rows, sorted).filter(({ row }) => past || !isUpTo(row.cells["to"] ?? "", today)),
    [rows, sorted, past, today],
  );
  if (agents.isPending || known.isPending) return <Loading what="the people" />;
  if (agents.isError) {
    return (
      <main className="page">
        <Failure error={agents.error} again={() => void agents.refetch()} />
      </main>
    );
  }
  const open = isNew ? undefined : agents.data.find((agent) => agent.id === chosen);
  const sort = (column: string) => setSorted(column);
  const choose = (id: string) => {
    setNew(false);
    setChosen(id);
  };
  const count = table === "agents" ? plural(rows.length, "agent") : plural(absences.length, "absence");
  const columns = agents.data.some((agent) => agent.cells["team"]) ? AGENTS : AGENTS.filter((column) => column.id !== "team");
  return (
    <main className={`page wide-page people-page${open || isNew ? " with-panel" : ""}`}>
      <CenterTabs center={center} name={known.data?.name ?? center} />
      <div className="bar">
        <span role="group" aria-label="Table" className="switch">
          <button type="button" className="plain" aria-pressed={table === "agents"} onClick={() => setTable("agents")}>
            Agents
          </button>
          <button type="button" className="plain" aria-pressed={table === "absences"} onClick={() => setTable("absences")}>
            Absences
          </button>
        </span>
        <input
          type="search"
          aria-label="Search people"
          placeholder="Search people"
          value={narrowed.words}
          onChange={(event) => setNarrowed({ ...narrowed, words: event.target.value })}
        />
        {FILTERS.map((filter) => {
          const values = valuesOf(agents.data, filter);
          return (
            values.length > 1 && (
              <select
                key={filter}
                aria-label={`Only this ${filter}`}
                value={narrowed[filter]}
                onChange={(event) => setNarrowed({ ...narrowed, [filter]: event.target.value })}
              >
                <option value="">any {filter}</option>
                {values.map((value) => (
                  <option key={value}>{value}</option>
                ))}
              </select>
            )
          );
        })}
        {table === "absences" && (
          <label>
            <input type="checkbox" checked={past} onChange={(event) => setPast(event.target.checked)} /> past ones too
          </label>
        )}
        <span className="quiet" role="status">
          {count}
        </span>
        {mayEdit && (
          <button type="button" onClick={() => setNew(true)}>
            Add an agent
          </button>
        )}
        {mayDo(account, "invite") && <InviteAgents center={center} />}
      </div>
      {table === "agents" && rows.length > 0 && (
        <LongTable
          label="Agents"
          rows={rows}
          columns={columns}
          idOf={(agent) => agent.id}
          chosen={chosen}
          onChoose={(agent) => choose(agent.id)}
          sorted={sorted}
          onSort={sort}
        />
      )}
      {table === "absences" && absences.length > 0 && (
        <LongTable
          label="Absences"
          rows={absences}
          columns={ABSENCES}
          idOf={({ agent, row }) => `${agent.id} ${row.id}`}
          chosen={null}
          onChoose={({ agent }) => choose(agent.id)}
          sorted={sorted}
          onSort={sort}
        />
      )}
      {agents.data.length === 0 && (
        <Empty title="There are no agents yet">
          <p>Add them one by one, or bring in an agents.csv.</p>
        </Empty>
      )}
      {agents.data.length > 0 && (table === "agents" ? rows : absences).length === 0 && (
        <Empty title={table === "agents" ? "Nobody is like that" : "No absence is like that"} />
      )}
      {open && <AgentPanel key={open.id} center={center} agent={open} onClose={() => setChosen(null)} />}
      {isNew && (
        <NewAgentPanel
          center={center}
          columns={agents.data[0] ? Object.keys(agents.data[0].cells) : OUR_COLUMNS}
          onClose={() => setNew(false)}
          onAdded={(added) => choose(added.id)}
        />
      )}
    </main>
  );
}
