import { useState } from "react";
import { usePublications } from "../centers/queries";
import { Empty, Failure, Loading } from "../parts/Notice";
import { agentHours, count } from "../parts/numbers";
import { clocks, dayOfMonth, isoWeek } from "../time/words";
import { addDays, firstDay, instant, wallTime } from "../time/zone";
import { CalloutList } from "./CalloutList";
import { OfferHours } from "./OfferHours";
import { useImbalances } from "./queries";
import type { Imbalance } from "./types";

interface Props {
  center: string;
  zone: string;
  pools: string[];
  mayDecide: boolean;
}

/** Where a published week is short or over, and the hours that are offered for it. */
export function Hours({ center, zone, pools, mayDecide }: Props) {
  const publications = usePublications(center);
  const [chosen, setChosen] = useState("");
  const [over, setOver] = useState(false);
  if (publications.isPending) return <Loading what="the weeks" />;
  if (publications.isError) return <Failure error={publications.error} again={() => void publications.refetch()} />;
  const today = wallTime(Date.now(), zone).date;
  const weeks = [...new Set(publications.data.items.map((one) => one.week))]
    .filter((week) => addDays(firstDay(week), 7) > today)
    .sort();
  const week = chosen === "" ? (weeks[0] ?? "") : chosen;
  return (
    <>
      {week === "" ? (
        <Empty title="No week to offer hours in">
          <p>Hours are offered in weeks that are published and not over.</p>
        </Empty>
      ) : (
        <>
          <div className="bar">
            <label>
              Week
              <select value={week} onChange={(event) => setChosen(event.target.value)}>
                {weeks.map((one) => (
                  <option key={one} value={one}>
                    {isoWeek(one)}
                  </option>
                ))}
              </select>
            </label>
            <span className="buttons" role="group" aria-label="Show where it is">
              <button type="button" aria-pressed={!over} onClick={() => setOver(false)}>
                Short
              </button>
              <button type="button" aria-pressed={over} onClick={() => setOver(true)}>
                Over
              </button>
            </span>
          </div>
          <Stretches center={center} week={week} over={over} zone={zone} pools={pools} mayDecide={mayDecide} />
        </>
      )}
      <CalloutList center={center} zone={zone} mayDecide={mayDecide} />
    </>
  );
}

function Stretches({ center, week, over, zone, pools, mayDecide }: Props & { week: string; over: boolean }) {
  const found = useImbalances(center, week, over);
  const [offering, setOffering] = useState<Imbalance | null>(null);
  if (found.isPending) return <Loading what="the coverage" />;
  if (found.isError) return <Failure error={found.error} again={() => void found.refetch()} />;
  const ahead = found.data.filter((one) => instant(one.from) > Date.now());
  const shown = [...ahead].sort((one, other) => other.agentMinutes - one.agentMinutes).slice(0, 50);
  if (shown.length === 0) {
    return <Empty title={over ? "Nowhere more than needed" : "Nowhere short"} />;
  }
  return (
    <>
      {ahead.length > shown.length && (
        <p className="quiet">
          The {shown.length} largest of {count(ahead.length)}.
        </p>
      )}
      <div className="scroll" tabIndex={0} role="region" aria-label={over ? "Where it is over" : "Where it is short"}>
        <table className="stretches">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Queue</th>
              <th scope="col" className="number">
                {over ? "Over" : "Short"}
              </th>
              <th scope="col" className="number">
                Agents at most
              </th>
              <th scope="col">
                <span className="spoken">Offer</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={`${one.queue} ${one.from}`}>
                <td>{when(one, zone)}</td>
                <td>{one.queue}</td>
                <td className={`number ${over ? "" : "short"}`}>{agentHours(one.agentMinutes)}</td>
                <td className="number">{count(one.mostAgents, Number.isInteger(one.mostAgents) ? 0 : 1)}</td>
                <td>
                  {mayDecide && (
                    <button
                      type="button"
                      aria-label={`Offer hours for ${when(one, zone)}, ${one.queue}`}
                      onClick={() => setOffering(one)}
                    >
                      Offer …
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {offering && (
        <OfferHours
          center={center}
          week={week}
          over={over}
          imbalance={offering}
          zone={zone}
          pools={pools}
          onClose={() => setOffering(null)}
        />
      )}
    </>
  );
}

const when = ({ from, to }: Imbalance, zone: string) =>
  `${dayOfMonth(instant(from), zone)}, ${clocks(instant(from), instant(to), zone)}`;
