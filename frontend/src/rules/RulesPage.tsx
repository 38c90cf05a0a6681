import { type ReactNode, useState } from "react";
import { mayDo, useAccount } from "../account/session";
import type { Rules } from "../api/schema";
import { isWhole, type Center } from "../api/types";
import { CenterTabs } from "../centers/CenterTabs";
import { useCenter } from "../centers/queries";
import { useRules } from "../forecast/useForecast";
import { Empty, Failure, Loading } from "../parts/Notice";
import { count, percent } from "../parts/numbers";
import { fullDate, zoneName } from "../time/words";
import { FieldEditor } from "./FieldEditor";
import { Sheet } from "../parts/Sheet";
import { useFields } from "./useField";
import { breaksOf, daysOf, goalOf, hours, payOf, seconds, shiftsOf, weekly } from "./words";
import "../style/rules.css";

/** What the center file says, as tables; each part is changed as it is written. */
export default function RulesPage({ center }: { center: string }) {
  const known = useCenter(center);
  const rules = useRules(center, mayDo(useAccount(), "readCenters"));
  if (known.isPending || rules.isPending) return <Loading what="the rules" />;
  const failed = [known, rules].find((one) => one.isError);
  return (
    <main className="page wide-page rules">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      {failed && <Failure error={failed.error} again={() => void failed.refetch()} />}
      {isWhole(known.data) && rules.data ? <Tables center={known.data} rules={rules.data} /> : !failed && <Empty title="The rules are not for you" />}
    </main>
  );
}

function Tables({ center, rules }: { center: Center; rules: Rules }) {
  const part = (field: string, title: string, children: ReactNode) => (
    <Part key={field} center={center.id} field={field} title={title}>
      {children}
    </Part>
  );
  const agentsOf = (list: { id: string; agents: number }[], id: string) => count(list.find((one) => one.id === id)?.agents ?? 0);
  return (
    <>
      <p className="facts">
        <span>{zoneName(rules.timeZone)}</span>
        <span>{rules.currency}</span>
        <span>intervals of {rules.intervalMinutes} minutes</span>
        <span>weeks begin on {rules.weekStarts.charAt(0) + rules.weekStarts.slice(1).toLowerCase()}</span>
        <span>{percent(rules.shrinkage, 0)} of paid time is not available (shrinkage)</span>
      </p>
      {part(
        "contracts",
        "Contracts",
        <Sheet
          label="Contracts"
          heads={["Contract", "Paid hours a week", "Days", "Shifts", "Rest", "Breaks", "#Agents"]}
          rows={rules.contracts.map((one) => [
            <b key="id">{one.id}</b>,
            weekly(one),
            daysOf(one),
            shiftsOf(one),
            hours(one.rest),
            <List key="breaks" of={breaksOf(one)} none="none" />,
            agentsOf(center.contracts, one.id),
          ])}
        />,
      )}
      {part(
        "pools",
        "Pools",
        <Sheet
          label="Pools"
          heads={["Pool", "Sourcing", "Place", "Cleared for", "Handle time", "Solved at first", "Pay", "#Agents"]}
          rows={rules.pools.map((one) => [
            <b key="id">{one.id}</b>,
            `${one.sourcing.toLowerCase().replace("_", "-")}, ${one.employment.toLowerCase()}${one.offshore ? ", offshore" : ""}`,
            one.site ?? "at home",
            one.clearedFor.join(", "),
            `× ${count(one.handleTimeFactor, 2)}`,
            percent(one.firstContactResolution, 0),
            one.pay ? <List key="pay" of={payOf(one.pay, rules.currency)} none="" /> : <span className="quiet">not for you</span>,
            agentsOf(center.pools, one.id),
          ])}
        />,
      )}
      {part(
        "queues",
        "Queues",
        <Sheet
          label="Queues"
          heads={["Queue", "Channel", "Open", "Goal", "#Handle time", "#Patience", "#Priority", "Needs"]}
          rows={rules.queues.map((one) => [
            <b key="id">{one.id}</b>,
            one.concurrency > 1 ? `${one.channel.toLowerCase()}, ${one.concurrency} at once` : one.channel.toLowerCase(),
            one.openingHours,
            goalOf(one.goal),
            one.ahtSeconds === null ? "" : seconds(one.ahtSeconds),
            one.patienceSeconds === null ? "endless" : seconds(one.patienceSeconds),
            one.priority,
            [one.dataClass ? `clearance ${one.dataClass}` : "", one.languages.join(" or "), one.minAgents > 0 ? `${one.minAgents} agents at least` : ""]
              .filter(Boolean)
              .join(", "),
          ])}
        />,
      )}
      {part(
        "sites",
        "Sites",
        <Sheet
          label="Sites"
          none="Nobody needs a seat."
          heads={["Site", "Time zone", "#Seats"]}
          rows={rules.sites.map((one) => [<b key="id">{one.id}</b>, zoneName(one.zone), one.seats === null ? "no limit" : count(one.seats)])}
        />,
      )}
      {part(
        "special_days",
        "Special days",
        <Sheet
          label="Special days"
          none="None is named."
          heads={["Date", "Name", "Holiday", "Closed", "#Days before it"]}
          rows={rules.specialDays.map((one) => [
            fullDate(one.date),
            one.name,
            one.holiday ? "premiums are paid" : "",
            one.closed ? "all queues are closed" : "",
            one.leadDays || "",
          ])}
        />,
      )}
      {part(
        "history",
        "Columns of foreign files",
        rules.history && Object.keys(rules.history.columns).length > 0 ? (
          <Sheet
            label="Columns of foreign files"
            heads={["Ours", "In the file"]}
            rows={Object.entries(rules.history.columns).map(([ours, theirs]) => [ours.replaceAll("_", " "), theirs])}
          />
        ) : (
          <p className="quiet">None is mapped. Import asks for them where a file is not known.</p>
        ),
      )}
    </>
  );
}

function List({ of, none }: { of: string[]; none: string }) {
  return of.length === 0 ? (
    none
  ) : (
    <ul>
      {of.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

/** A part of the center file, read, and as it is written. */
function Part({ center, field, title, children }: { center: string; field: string; title: string; children: ReactNode }) {
  const mayEdit = mayDo(useAccount(), "editCenters");
  const [isOpen, setOpen] = useState(false);
  const fields = useFields(center, isOpen);
  const found = fields.data?.fields.find((one) => one.name === field);
  const hasText = found ? found.text !== null : (fields.data?.fields.length ?? 0) > 0;
  return (
    <section className="part">
      <header>
        <h2>{title}</h2>
        {mayEdit && !isOpen && (
          <button type="button" className="plain" aria-label={`Change ${title.toLowerCase()}`} onClick={() => setOpen(true)}>
            Change
          </button>
        )}
      </header>
      {isOpen && fields.isPending && <Loading what="the center file" />}
      {isOpen && fields.isError && <Failure error={fields.error} again={() => void fields.refetch()} />}
      {isOpen && fields.data && hasText && (
        <FieldEditor
          center={center}
          field={found ?? { name: field, firstLine: 1, text: "" }}
          etag={fields.data.etag}
          onClose={() => setOpen(false)}
        />
      )}
      {isOpen && fields.data && !hasText && (
        <div className="notice">
          <p>
            {found
              ? "What is paid stands here, which an administrator may read. Maybe ask one."
              : "The center file is written so that it is changed as a whole only. Maybe change it outside and import it."}
          </p>
          <button type="button" onClick={() => setOpen(false)}>
            Leave it
          </button>
        </div>
      )}
      {children}
    </section>
  );
}
