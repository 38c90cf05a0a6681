import { DAY } from "../time/zone";
import type { QueueLevels } from "../api/types";

/** Intervals on end that are below the goal. @param missing contacts by which it is missed; from and to on the local clock */
export interface Stretch {
  first: number;
  from: number;
  to: number;
  level: number;
  missing: number;
}

const MOST = 3;
const FEWEST_CONTACTS = 1;

/** Where most contacts are lost to the goal, although the week may be well; the worst first. */
export function stretchesOf({ goal, intervals }: QueueLevels, minutes: number): Stretch[] {
  const length = (minutes * DAY) / 1440;
  const found: (Stretch & { offered: number })[] = [];
  for (const [first, { start, serviceLevel, offered }] of intervals.entries()) {
    if (goal.share === null || serviceLevel === null || serviceLevel >= goal.share) continue;
    const from = Date.parse(`${start.slice(0, 16)}Z`);
    const before = found.at(-1);
    const stretch = before?.to === from ? before : { first, from, to: from, level: 0, missing: 0, offered: 0 };
    if (stretch !== before) found.push(stretch);
    stretch.to = from + length;
    stretch.missing += (goal.share - serviceLevel) * offered;
    stretch.level = (stretch.level * stretch.offered + serviceLevel * offered) / (stretch.offered + offered);
    stretch.offered += offered;
  }
  return found
    .filter((stretch) => stretch.missing >= FEWEST_CONTACTS)
    .sort((one, other) => other.missing - one.missing)
    .slice(0, MOST)
    .map(({ first, from, to, level, missing }) => ({ first, from, to, level, missing }));
}
