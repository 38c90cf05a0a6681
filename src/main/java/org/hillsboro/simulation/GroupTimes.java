package org.hillsboro.simulation;

import java.util.Arrays;

/**
 * How long the agents of each group are there and busy, by interval: ends less beginnings, and those that go on are cut where
 * the interval ends.
 */
final class GroupTimes {

    private final Tally tally;
    private final int intervals;
    private final int[] busy;
    private final int[] present;

    GroupTimes(SimulatedCenter center, Tally tally) {
        this.tally = tally;
        intervals = center.intervals();
        busy = new int[center.groups().size()];
        present = new int[center.groups().size()];
    }

    void clear() {
        Arrays.fill(busy, 0);
        Arrays.fill(present, 0);
    }

    /** @param sign 1 where an agent becomes busy, -1 where it ends */
    void busy(int group, int sign, int interval, long now) {
        busy[group] += sign;
        tally.busy[tally.at(group, interval)] -= sign * now;
    }

    /** @param sign 1 where an agent comes, -1 where it goes */
    void present(int group, int sign, int interval, long now) {
        present[group] += sign;
        tally.present[tally.at(group, interval)] -= sign * now;
    }

    void cut(int interval, long end) {
        for (int g = 0; g < busy.length; g++) {
            int at = tally.at(g, interval);
            tally.busy[at] += busy[g] * end;
            tally.present[at] += present[g] * end;
            if (interval + 1 < intervals) {
                tally.busy[at + 1] -= busy[g] * end;
                tally.present[at + 1] -= present[g] * end;
            }
        }
    }
}
