import { useQuery } from "@tanstack/react-query";
import { all } from "../api/pages";
import type { Acknowledgement, Difference, Publication } from "../api/types";
import { useAgents } from "../centers/queries";
import { Failure, Loading } from "../parts/Notice";
import { count, percent } from "../parts/numbers";
import { dateAndClock } from "../time/words";
import { instant } from "../time/zone";
import { Differences } from "./Differences";
import { namesOf } from "./names";

const LOOK_EVERY = 15_000;

/** A publication: who has seen it, and what it changed. */
export function Published({ publication, zone }: { publication: Publication; zone: string }) {
  const path = `/api/publications/${publication.id}`;
  const agents = useAgents(publication.center);
  const differences = useQuery({
    queryKey: ["differences", publication.id],
    queryFn: () => all<Difference>(`${path}/differences`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const seen = useQuery({
    queryKey: ["acknowledgements", publication.id],
    queryFn: () => all<Acknowledgement>(`${path}/acknowledgements`),
    refetchInterval: LOOK_EVERY,
  });
  if (differences.isError || seen.isError) return <Failure error={differences.error ?? seen.error} />;
  if (differences.isPending || seen.isPending) return <Loading what="the publication" />;
  const names = namesOf(agents.data);
  const changes = differences.data.map((one) => ({ agent: one.agent, changes: one.differences }));
  return (
    <section aria-label={`Publication ${publication.number} of ${publication.week}`}>
      <Seen seen={seen.data} names={names} zone={zone} />
      <h2>{publication.number === 1 ? "The first of its week" : "Changes to the one before"}</h2>
      {changes.length > 0 ? (
        <Differences changes={changes} names={names} zone={zone} />
      ) : (
        <p className="quiet">
          {publication.number === 1 ? "There is nothing to compare it with." : "Nobody’s shifts changed."}
        </p>
      )}
    </section>
  );
}

function Seen({ seen, names, zone }: { seen: Acknowledgement[]; names: Map<string, string>; zone: string }) {
  const name = (one: Acknowledgement) => names.get(one.agent) ?? one.agent;
  const byName = [...seen].sort((one, other) => name(one).localeCompare(name(other)));
  const [missing, done] = [byName.filter((one) => one.at === null), byName.filter((one) => one.at !== null)];
  return (
    <>
      <h2>Who has seen it</h2>
      <p className="seen">
        <progress aria-label="Agents who have seen it" max={Math.max(1, seen.length)} value={done.length} />
        {count(done.length)} of {count(seen.length)}
        {seen.length > 0 && ` (${percent(done.length / seen.length, 0)})`}
      </p>
      {missing.length > 0 && (
        <details>
          <summary>{count(missing.length)} have not</summary>
          <p className="names">{missing.map(name).join(", ")}</p>
        </details>
      )}
      {done.length > 0 && (
        <details>
          <summary>{count(done.length)} have</summary>
          <ul className="names">
            {done.map((one) => (
              <li key={one.agent}>
                {name(one)} <span className="quiet">{one.at && dateAndClock(instant(one.at), zone)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
