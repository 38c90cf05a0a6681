import { count } from "../parts/numbers";
import { differenceWords, goalWords, isOver, missedWords, range, seconds, share, SIGNS, toneOf, verdictOfAll, VERDICTS } from "./goals";
import type { LevelDifference, Levels, QueueLevels } from "../api/types";

interface Props {
  levels: Levels;
  /** To what it is held against, and by how much it differs; absent where it stands for itself. */
  beside?: { name: string; differences: LevelDifference[] } | undefined;
  chosen: string;
  onChoose: (queue: string) => void;
}

/** All queues with their week; one of them is looked at below. */
export function QueueTable({ levels, beside, chosen, onChoose }: Props) {
  return (
    <div className="scroll queue-scroll" tabIndex={0} role="region" aria-label="Service of the queues">
      <table className="queue-levels">
        <thead>
          <tr>
            <th scope="col">Queue and goal</th>
            <th scope="col" className="number">
              Simulated
            </th>
            {beside && (
              <>
                <th scope="col" className="number">
                  Difference
                </th>
                <th scope="col" className="number">
                  {beside.name}
                </th>
              </>
            )}
            <th scope="col" className="number">
              Low–high
            </th>
            <th scope="col" className="number">
              Mean wait
            </th>
            <th scope="col" className="number">
              Abandoned
            </th>
            <th scope="col" className="number">
              Occupancy
            </th>
            <th scope="col" className="number">
              Contacts
            </th>
          </tr>
        </thead>
        <tbody>
          {levels.queues.map((queue) => (
            <QueueRow
              key={queue.queue}
              queue={queue}
              difference={beside?.differences.find((one) => one.queue === queue.queue)}
              compared={beside !== undefined}
              chosen={queue.queue === chosen}
              onChoose={() => onChoose(queue.queue)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  queue: QueueLevels;
  difference: LevelDifference | undefined;
  compared: boolean;
  chosen: boolean;
  onChoose: () => void;
}

function QueueRow({ queue, difference, compared, chosen, onChoose }: RowProps) {
  const { week, goal } = queue;
  const verdict = verdictOfAll(queue);
  const missed = missedWords(queue);
  return (
    <tr>
      <th scope="row">
        <button type="button" aria-pressed={chosen} onClick={onChoose}>
          <bdi>{queue.queue}</bdi>
        </button>
        <span className="goal-words">{goalWords(goal)}</span>
        {missed !== "" && <span className="goal-words short">{missed}</span>}
      </th>
      <td className={verdict === "missed" ? "number short" : "number"}>
        {verdict && (
          <>
            <span aria-hidden="true">{SIGNS[verdict]} </span>
            <span className="spoken">{VERDICTS[verdict]} </span>
          </>
        )}
        {share(week.serviceLevel)}
      </td>
      {compared && (
        <>
          <td className={`number ${difference ? toneOf(difference) : ""}`}>{difference && differenceWords(difference)}</td>
          <td className="number">{share(difference?.before ?? null)}</td>
        </>
      )}
      <td className="number">{range(week.low, week.high)}</td>
      <Judged over={isOver(week.asaSeconds, goal.asaSeconds)} text={seconds(week.asaSeconds)} />
      <Judged over={isOver(week.abandonment, goal.maxAbandoned)} text={share(week.abandonment)} />
      <Judged over={isOver(week.occupancy, goal.maxOccupancy)} text={share(week.occupancy)} />
      <td className="number">{count(week.offered)}</td>
    </tr>
  );
}

function Judged({ over, text }: { over: boolean; text: string }) {
  return (
    <td className={over ? "number short" : "number"}>
      {over && "✗ "}
      {text}
    </td>
  );
}
