import { differenceWords, share, toneOf } from "../service/goals";
import { isUnsimulated } from "../service/queries";
import type { Simulated } from "./useSimulatedImpact";

/** What an edit does to the simulated service level of each queue; nothing where the week cannot be simulated. */
export function LevelWords({ simulated }: { simulated: Simulated }) {
  const { data, error, isFetching } = simulated;
  if (isFetching) return <p className="loading">Simulating …</p>;
  if (isUnsimulated(error)) return null;
  if (error) return <p className="quiet">Service level not simulated: {error.message}</p>;
  if (!data) return null;
  const changed = data.queues.filter((queue) => queue.difference !== null && differenceWords(queue) !== "±0 ±0.0");
  if (changed.length === 0) return <p className="quiet">The simulated service level stays as it is.</p>;
  return (
    <dl className="levels">
      {changed.map((queue) => (
        <div key={queue.queue}>
          <dt>
            <bdi>{queue.queue}</bdi>
          </dt>
          <dd>
            {share(queue.before)} → {share(queue.after)}{" "}
            <span className={toneOf(queue)}>({differenceWords(queue)})</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
