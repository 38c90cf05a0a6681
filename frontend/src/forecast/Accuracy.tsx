import type { PastContactsAccuracy } from "../api/schema";
import { count, percent, signed } from "../parts/numbers";
import { isoWeek } from "../time/words";

const biasWords = (bias: number) =>
  Math.abs(bias) < 0.0005 ? "as many as came, in all" : `${percent(Math.abs(bias), 1)} too ${bias > 0 ? "many" : "few"} in all`;

interface Props {
  all: PastContactsAccuracy | null;
  byWeek: PastContactsAccuracy[];
}

/** How far off forecasts were, between what nobody can do better and what costs no thought. */
export function Accuracy({ all, byWeek }: Props) {
  if (!all) return <p className="quiet">There is no complete week before this one that a forecast could be held against.</p>;
  const longest = Math.max(all.wape, all.naiveWape, all.floor);
  const bars = [
    { text: "no forecast does better than", value: all.floor, kind: "floor" },
    { text: "this forecast", value: all.wape, kind: "own" },
    { text: "the week before, taken as it was", value: all.naiveWape, kind: "naive" },
  ];
  return (
    <>
      <p className="quiet">
        {byWeek.length === 1 ? "The last week" : `Each of the last ${byWeek.length} weeks`}, forecast from what was known before it:
        by how much intervals were missed, out of their contacts (WAPE).
      </p>
      <dl className="accuracy">
        {bars.map((bar) => (
          <div key={bar.kind} className={bar.kind}>
            <dt>{bar.text}</dt>
            <dd>
              <span className="bar-of" style={{ width: `${(bar.value / longest) * 100}%` }} /> <b>{percent(bar.value, 1)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p className="facts">
        <span>{biasWords(all.bias)}</span>
        <span>{percent(all.covered, 0)} of the intervals inside the range of 80 %</span>
        <span>{count(all.contacts)} contacts</span>
      </p>
      {byWeek.length > 1 && (
        <details>
          <summary>Week by week</summary>
          <div className="scroll" tabIndex={0} role="region" aria-label="Accuracy by week">
            <table>
              <thead>
                <tr>
                  <th scope="col">Week</th>
                  <th scope="col" className="number">Contacts</th>
                  <th scope="col" className="number">Floor</th>
                  <th scope="col" className="number">Forecast</th>
                  <th scope="col" className="number">Week before</th>
                  <th scope="col" className="number">In all</th>
                  <th scope="col" className="number">In range</th>
                </tr>
              </thead>
              <tbody>
                {byWeek.map((one) => (
                  <tr key={one.week}>
                    <td>{isoWeek(one.week)}</td>
                    <td className="number">{count(one.contacts)}</td>
                    <td className="number">{percent(one.floor, 1)}</td>
                    <td className="number">{percent(one.wape, 1)}</td>
                    <td className="number">{percent(one.naiveWape, 1)}</td>
                    <td className="number">{signed(one.bias, (off) => percent(off, 1))}</td>
                    <td className="number">{percent(one.covered, 0)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}
