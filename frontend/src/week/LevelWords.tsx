import { percent } from "../parts/numbers";
import { differenceWords, isNoticed, share, toneOf } from "../service/goals";
import { isUnsimulated } from "../service/queries";
import type { LevelDifference } from "../api/types";
import type { Simulated } from "./useSimulatedImpact";

/** What an edit does to the simulated service level of each queue; nothing where the week cannot be simulated. */
export function LevelWords({ simulated }: { simulated: Simulated }) {
  const { data, error, isFetching } = simulated;
  if (isFetching) return <p className="loading">Simulating …</p>;
  if (isUnsimulated(error)) return null;
  if (error) return <p className="quiet">Service level not simulated: {error.message}</p>;
  if (!data) return null;
  const changed = data.queues.filter(isNoticed);
  if (changed.length === 0) return <p className="quiet">The simulated service level stays as it is.</p>;
  return (
    <>
      <p className="quiet">Simulated service level</p>
      <dl className="levels">
        {changed.map((queue) => (
          <div key={queue.queue}>
            <dt>
              <bdi>{queue.queue}</bdi>
            </dt>
            <dd>
              {share(queue.before)} → {share(queue.after)}{" "}
              <span className={toneOf(queue)}>({differenceWords(queue)})</span>
              {isBelow(queue) && <span className="worse"> below {percent(queue.goal.share ?? 0, 0)}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** The goal of a week; those of days and intervals stand on the page of the service. */
const isBelow = ({ goal, after }: LevelDifference) =>
  goal.per === "WEEK" && goal.share !== null && after !== null && after < goal.share;
