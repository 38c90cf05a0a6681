import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link, useSearch } from "wouter";
import { mayDo, useAccount } from "../account/session";
import { ask, get, Refused } from "../api/client";
import { all } from "../api/pages";
import type { Acknowledgement, Difference, Draft, Page, Publication, Shift, Violation } from "../api/types";
import { CenterTabs } from "../centers/CenterTabs";
import { useAgents, useCenter, usePublications } from "../centers/queries";
import { BarePage, Empty, Failure, Loading } from "../parts/Notice";
import { agentHours, count, money } from "../parts/numbers";
import { clocks, dateAndClock, inWallTime, isoWeek, shortDay } from "../time/words";
import { browserZone, instant } from "../time/zone";

export default function PublishPage({ center }: { center: string }) {
  const known = useCenter(center);
  const publications = usePublications(center);
  const draft = new URLSearchParams(useSearch()).get("draft");
  const [shown, setShown] = useState<string | null>(null);
  const account = useAccount();
  if (!publications.isSuccess || known.isPending) {
    return (
      <BarePage title="Published">
        {publications.isError ? (
          <Failure error={publications.error} again={() => void publications.refetch()} />
        ) : (
          <Loading what="the publications" />
        )}
      </BarePage>
    );
  }
  const zone = known.data?.timeZone ?? browserZone();
  const items = publications.data.items;
  return (
    <main className="page">
      <CenterTabs center={center} name={known.data?.name ?? center} />
      {draft && mayDo(account, "publish") && <PublishDraft draft={draft} center={center} zone={zone} />}
      {items.length === 0 ? (
        <Empty title="Nothing is published yet">
          <p>Open a week, look at it, then publish it: its agents see it at once.</p>
        </Empty>
      ) : (
        <div className="scroll" tabIndex={0} role="region" aria-label="Publications">
          <table>
            <thead>
              <tr>
                <th scope="col">Week</th>
                <th scope="col" className="number">
                  Number
                </th>
                <th scope="col">Published</th>
                <th scope="col">Digest</th>
                <th scope="col">
                  <span className="spoken">Show</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map((one) => (
                <tr key={one.id}>
                  <td>{isoWeek(one.week)}</td>
                  <td className="number">{one.number}</td>
                  <td>{dateAndClock(instant(one.at), browserZone())}</td>
                  <td>
                    <code title={one.sha256}>{one.sha256.slice(0, 10)}</code>
                  </td>
                  <td>
                    <button
                      type="button"
                      aria-expanded={shown === one.id}
                      aria-label={`${shown === one.id ? "Hide" : "Show"} publication ${one.number} of ${one.week}`}
                      onClick={() => setShown(shown === one.id ? null : one.id)}
                    >
                      {shown === one.id ? "Hide" : "Show"}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {items
        .filter((one) => one.id === shown)
        .map((one) => (
          <Published key={one.id} publication={one} zone={zone} />
        ))}
    </main>
  );
}

function PublishDraft({ draft: id, center, zone }: { draft: string; center: string; zone: string }) {
  const queries = useQueryClient();
  const draft = useQuery({ queryKey: ["draft", id], queryFn: () => get<Draft>(`/api/drafts/${id}`), staleTime: 0 });
  const broken = useQuery({
    queryKey: ["draft", id, "violations"],
    queryFn: () => get<Page<Violation>>(`/api/drafts/${id}/violations`),
    staleTime: 0,
  });
  const [key] = useState(() => crypto.randomUUID());
  const publish = useMutation({
    mutationFn: async (version: number) =>
      (
        await ask<Publication>(`/api/drafts/${id}/publish`, {
          method: "POST",
          headers: { "Idempotency-Key": key, "If-Match": `"${version}"` },
        })
      ).body,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["publications", center] }),
    onError: () => void draft.refetch(),
  });
  if (draft.isPending || broken.isPending) return <Loading what="the draft" />;
  if (draft.isError) return <Failure error={draft.error} again={() => void draft.refetch()} />;
  const { week, shifts, cost, coverage, version } = draft.data;
  const violations =
    publish.error instanceof Refused && publish.error.refusal.violations
      ? publish.error.refusal.violations
      : (broken.data?.items ?? []);
  return (
    <section className="publish">
      <h2>{isoWeek(week)}</h2>
      <p className="facts">
        <span>{count(shifts)} shifts</span>
        {cost && <span>{money(cost.total, cost.currency, 0)}</span>}
        <span className={coverage.shortfall > 0 ? "short" : ""}>{agentHours(coverage.shortfall)} short</span>
        <span>{count(version)} edits</span>
        <Link href={`/drafts/${id}`}>Back to the week</Link>
      </p>
      {violations.length > 0 && (
        <div className="notice bad" role="alert">
          <p>{count(violations.length)} rules are broken. Mend them in the week first.</p>
          <ul>
            {violations.slice(0, 20).map((one, index) => (
              <li key={index}>
                {one.agent !== "" && <b>{one.agent} </b>}
                {shortDay(instant(one.at), zone)}: {one.words} ({inWallTime(one.text, zone)})
              </li>
            ))}
          </ul>
        </div>
      )}
      {publish.isError && <Failure error={publish.error} />}
      {publish.isSuccess ? (
        <p className="notice good" role="status">
          Published as number {publish.data.number}. Its agents see it now.
        </p>
      ) : (
        <p className="buttons">
          <button
            type="button"
            className="primary"
            disabled={violations.length > 0 || publish.isPending}
            onClick={() => publish.mutate(version)}
          >
            Publish {count(shifts)} shifts
          </button>
        </p>
      )}
    </section>
  );
}

function Published({ publication, zone }: { publication: Publication; zone: string }) {
  const path = `/api/publications/${publication.id}`;
  const agents = useAgents(publication.center);
  const differences = useQuery({
    queryKey: ["differences", publication.id],
    queryFn: () => all<Difference>(`${path}/differences`),
  });
  const seen = useQuery({
    queryKey: ["acknowledgements", publication.id],
    queryFn: () => all<Acknowledgement>(`${path}/acknowledgements`),
  });
  if (differences.isPending || seen.isPending) return <Loading what="the publication" />;
  if (differences.isError) return <Failure error={differences.error} />;
  if (seen.isError) return <Failure error={seen.error} />;
  const names = new Map(agents.data?.map((agent) => [agent.id, agent.cells["name"] || agent.id]));
  const missing = seen.data.filter((one) => one.at === null);
  return (
    <section>
      <h2>
        Publication {publication.number} of {publication.week}
      </h2>
      <p>
        {count(seen.data.length - missing.length)} of {count(seen.data.length)} agents have seen it.
      </p>
      {missing.length > 0 && (
        <details>
          <summary>Who has not</summary>
          <p>{missing.slice(0, 300).map((one) => names.get(one.agent) ?? one.agent).join(", ")}</p>
        </details>
      )}
      <h3>{publication.number === 1 ? "The first of its week" : "Changes to the one before"}</h3>
      {differences.data.length === 0 ? (
        <p className="quiet">{publication.number === 1 ? "There is nothing to compare it with." : "Nobody’s shifts changed."}</p>
      ) : (
        <ul className="differences">
          {differences.data.slice(0, 200).map((one) => (
            <li key={one.agent}>
              <b>{names.get(one.agent) ?? one.agent}</b>
              <ul>
                {one.differences.map((each, index) => (
                  <li key={index}>
                    {each.kind.toLowerCase().replaceAll("_", " ")}: {shiftWords(each.before, zone)} →{" "}
                    {shiftWords(each.after, zone)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const shiftWords = (shift: Shift | null, zone: string): string =>
  shift ? `${shortDay(instant(shift.start), zone)} ${clocks(instant(shift.start), instant(shift.end), zone)}` : "none";
