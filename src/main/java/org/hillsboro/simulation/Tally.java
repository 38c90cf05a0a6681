package org.hillsboro.simulation;

import java.util.Arrays;

/**
 * What one run counts, per queue and interval of arrival ({@link #at}); times in micros. Offered = answered + abandoned +
 * waiting, always.
 */
final class Tally {

    final long[] offered;
    final long[] answered;
    final long[] abandoned;
    /** Still waiting at the end. */
    final long[] waiting;
    /** Of those waiting, who may yet be served in time. */
    final long[] undecided;
    /** Served in time by the queue's definition. */
    final long[] good;
    /** Of all offered: until answered or abandoned, or until the end. */
    final long[] waited;
    /** Time of agents with a contact at hand that is not deferred, per group and interval in which it passes. */
    final long[] busy;
    /** Time of agents who are there for contacts. */
    final long[] present;

    private final int intervals;

    Tally(SimulatedCenter center) {
        intervals = center.intervals();
        int ofQueues = center.queues().size() * intervals;
        int ofGroups = center.groups().size() * intervals;
        offered = new long[ofQueues];
        answered = new long[ofQueues];
        abandoned = new long[ofQueues];
        waiting = new long[ofQueues];
        undecided = new long[ofQueues];
        good = new long[ofQueues];
        waited = new long[ofQueues];
        busy = new long[ofGroups];
        present = new long[ofGroups];
    }

    private Tally(Tally other) {
        intervals = other.intervals;
        offered = other.offered.clone();
        answered = other.answered.clone();
        abandoned = other.abandoned.clone();
        waiting = other.waiting.clone();
        undecided = other.undecided.clone();
        good = other.good.clone();
        waited = other.waited.clone();
        busy = other.busy.clone();
        present = other.present.clone();
    }

    /** Not overwritten by the next run. */
    Tally copy() {
        return new Tally(this);
    }

    int at(int queueOrGroup, int interval) {
        return queueOrGroup * intervals + interval;
    }

    /** Served in time in the whole week. */
    long good(int queue) {
        return sum(good, queue);
    }

    /** All offered in the week, without those whose fate is open. */
    long decided(int queue) {
        return sum(offered, queue) - sum(undecided, queue);
    }

    private long sum(long[] counts, int queue) {
        return Arrays.stream(counts, at(queue, 0), at(queue + 1, 0)).sum();
    }

    void clear() {
        for (long[] counts : new long[][] {offered, answered, abandoned, waiting, undecided, good, waited, busy, present}) {
            Arrays.fill(counts, 0);
        }
    }
}
