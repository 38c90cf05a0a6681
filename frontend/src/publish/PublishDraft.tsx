import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Link } from "wouter";
import { ask, get, Refused } from "../api/client";
import { all } from "../api/pages";
import type { Draft, Page, Publication, PublishedWeek, Shift, Violation } from "../api/types";
import { useAgents } from "../centers/queries";
import { Failure, Loading } from "../parts/Notice";
import { agentHours, count, money, plural } from "../parts/numbers";
import { inWallTime, isoWeek, shortDay } from "../time/words";
import { instant } from "../time/zone";
import { changesOf } from "./changes";
import { Differences } from "./Differences";
import { namesOf } from "./names";

interface Props {
  draft: string;
  center: string;
  zone: string;
  publications: Publication[];
}

/** What publishing a draft would change for whom, what stands in the way, and the button. */
export function PublishDraft({ draft: id, center, zone, publications }: Props) {
  const queries = useQueryClient();
  const draft = useQuery({ queryKey: ["draft", id], queryFn: () => get<Draft>(`/api/drafts/${id}`), staleTime: 0 });
  const broken = useQuery({
    queryKey: ["draft", id, "violations"],
    queryFn: () => get<Page<Violation>>(`/api/drafts/${id}/violations`),
    staleTime: 0,
  });
  const [key, setKey] = useState(() => crypto.randomUUID());
  const publish = useMutation({
    mutationFn: async ({ version, overwrites }: { version: number; overwrites?: number }) =>
      (
        await ask<Publication>(`/api/drafts/${id}/publish`, {
          method: "POST",
          headers: { "Idempotency-Key": key, "If-Match": `"${version}"` },
          ...(overwrites === undefined ? {} : { json: { overwrites } }),
        })
      ).body,
    onSuccess: () => queries.invalidateQueries({ queryKey: ["publications", center] }),
    onError: () => {
      setKey(crypto.randomUUID());
      void queries.invalidateQueries({ queryKey: ["draft", id] });
    },
  });
  const rebase = useMutation({
    mutationFn: (version: number) =>
      ask(`/api/drafts/${id}/rebase`, { method: "POST", headers: { "If-Match": `"${version}"` } }),
    onSettled: () => {
      publish.reset();
      return queries.invalidateQueries({ queryKey: ["draft", id] });
    },
  });
  if (draft.isError || broken.isError) {
    return <Failure error={draft.error ?? broken.error} again={() => void draft.refetch()} />;
  }
  if (draft.isPending || broken.isPending) return <Loading what="the draft" />;
  const { week, shifts, cost, coverage, version, centerVersion, newestCenterVersion } = draft.data;
  const refusal = publish.error instanceof Refused ? publish.error.refusal : null;
  const violations = refusal?.violations ?? broken.data.items;
  const before = publications.find((one) => one.week === week);
  return (
    <section className="publish" aria-label="To be published">
      <h2>{isoWeek(week)}</h2>
      <p className="facts">
        <span>{plural(shifts, "shift")}</span>
        {cost && <span>{money(cost.total, cost.currency, 0)}</span>}
        <Link href={`/drafts/${id}`}>Back to the week</Link>
      </p>
      {publish.isSuccess ? (
        <p className="notice good" role="status">
          Published as number {publish.data.number}. Its agents see it now.
        </p>
      ) : (
        <>
          <ul className="checks">
            <Check good={violations.length === 0}>
              {violations.length === 0
                ? "Every rule is kept, or somebody said why not."
                : `${plural(violations.length, "rule is broken", "rules are broken")}. Mend them in the week first.`}
            </Check>
            <Check good={coverage.shortfall === 0}>
              {coverage.shortfall === 0 ? "Nothing is short." : `${agentHours(coverage.shortfall)} are short.`}
            </Check>
            <Check good={centerVersion === newestCenterVersion}>
              {centerVersion === newestCenterVersion ? (
                "People and rules are as they were planned with."
              ) : (
                <>
                  People or rules have changed since it was planned.{" "}
                  <button type="button" disabled={rebase.isPending} onClick={() => rebase.mutate(version)}>
                    Take the changes over
                  </button>
                </>
              )}
            </Check>
          </ul>
          {violations.length > 0 && (
            <ul className="notice bad problems">
              {violations.slice(0, 20).map((one, index) => (
                <li key={index}>
                  {one.agent !== "" && <b>{one.agent} </b>}
                  {shortDay(instant(one.at), zone)}: {one.words} ({inWallTime(one.text, zone)})
                </li>
              ))}
            </ul>
          )}
          {rebase.isError && <Failure error={rebase.error} />}
          {publish.isError && <Failure error={publish.error} />}
          <Changes draft={id} center={center} version={version} before={before} zone={zone} />
          <p className="buttons">
            {refusal?.latest ? (
              <button
                type="button"
                disabled={publish.isPending}
                onClick={() => publish.mutate({ version, overwrites: refusal.latest?.number ?? 0 })}
              >
                Publish all the same, over number {refusal.latest.number}
              </button>
            ) : (
              <button
                type="button"
                className="primary"
                disabled={violations.length > 0 || publish.isPending}
                onClick={() => publish.mutate({ version })}
              >
                Publish {plural(shifts, "shift")}
              </button>
            )}
          </p>
        </>
      )}
    </section>
  );
}

function Check({ good, children }: { good: boolean; children: React.ReactNode }) {
  return (
    <li className={good ? "kept" : "open"}>
      <span className="spoken">{good ? "In order: " : "Look at this: "}</span>
      {children}
    </li>
  );
}

interface ChangesProps {
  draft: string;
  center: string;
  version: number;
  before: Publication | undefined;
  zone: string;
}

function Changes({ draft, center, version, before, zone }: ChangesProps) {
  const agents = useAgents(center);
  const changes = useQuery({
    queryKey: ["changes", draft, version, before?.id],
    queryFn: async () => {
      const [published, planned] = await Promise.all([
        all<PublishedWeek>(`/api/publications/${before?.id}/shifts`),
        all<Shift>(`/api/drafts/${draft}/shifts`),
      ]);
      return changesOf(published.flatMap((week) => week.shifts), planned);
    },
    enabled: before !== undefined,
  });
  if (!before) return <p className="quiet">It is the first of its week.</p>;
  if (changes.isError) return <Failure error={changes.error} again={() => void changes.refetch()} />;
  if (changes.isPending) return <Loading what="what changes" />;
  if (changes.data.length === 0) return <p className="quiet">Nothing differs from number {before.number}.</p>;
  return (
    <>
      <h3>
        {plural(changes.data.length, "agent")} will hear of changes to number {count(before.number)}
      </h3>
      <Differences changes={changes.data} names={namesOf(agents.data)} zone={zone} />
    </>
  );
}
