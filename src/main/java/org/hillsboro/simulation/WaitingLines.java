package org.hillsboro.simulation;

import java.util.Arrays;
import java.util.List;

/** The waiting lines of all queues, and the count of what becomes of each contact. */
final class WaitingLines {

    static final int NOTHING = -1;

    private final WaitingLine[] lines;
    private final RoutingTable routing;
    private final Tally tally;
    private final long intervalMicros;
    private final List<SimulatedQueue> queues;
    /** Of each queue; 0 while it is shut. */
    private final int[] concurrency;
    private final long[] within;
    private final boolean[] abandonedInTimeIsGood;
    private int size;

    WaitingLines(SimulatedCenter center, RoutingTable routing, Tally tally) {
        this.routing = routing;
        this.tally = tally;
        intervalMicros = center.intervalMicros();
        queues = center.queues();
        lines = new WaitingLine[queues.size()];
        Arrays.setAll(lines, q -> new WaitingLine());
        concurrency = queues.stream().mapToInt(SimulatedQueue::concurrency).toArray();
        within = queues.stream().mapToLong(queue -> (long) (queue.withinSeconds() * SimulatedCenter.MICROS)).toArray();
        abandonedInTimeIsGood = new boolean[lines.length];
        for (int q = 0; q < lines.length; q++) {
            abandonedInTimeIsGood[q] = queues.get(q).countsAbandonedInTime();
        }
    }

    void clear() {
        for (var line : lines) {
            line.clear();
        }
        size = 0;
    }

    boolean isOpen(int queue) {
        return concurrency[queue] > 0;
    }

    /** Deferred work waits while its queue is shut. @return whether a queue opens in which somebody waits */
    boolean openAndShut(int interval) {
        boolean opens = false;
        for (int q = 0; q < lines.length; q++) {
            var queue = queues.get(q);
            if (queue.deferred()) {
                boolean open = queue.open()[interval];
                opens |= open && !isOpen(q) && !lines[q].isEmpty();
                concurrency[q] = open ? queue.concurrency() : 0;
            }
        }
        return opens;
    }

    /** @param patience micros, {@link Arrivals#NEVER} where endless */
    void add(int queue, long now, long patience, double work) {
        shorten(queue, now);
        lines[queue].add(now, patience == Arrivals.NEVER ? WaitingLine.ENDLESS : now + patience, work);
        size++;
    }

    void putBack(int queue, long arrival, double work) {
        lines[queue].putBack(arrival, work);
        size++;
    }

    WaitingLine line(int queue) {
        return lines[queue];
    }

    void removeHead(int queue) {
        lines[queue].remove();
        size--;
    }

    /**
     * The queue from which an agent of the group takes its next contact, {@link #NOTHING} where none waits.
     *
     * @param least concurrency that the queue must allow
     */
    int queueFor(int group, int least, long now) {
        if (size == 0) {
            return NOTHING;
        }
        int[] queues = routing.queuesOf(group);
        int[] classes = routing.classesOfQueues(group);
        int best = NOTHING;
        int bestClass = 0;
        for (int i = 0; i < queues.length; i++) {
            int queue = queues[i];
            if (best != NOTHING && classes[i] > bestClass) {
                break;
            }
            if (concurrency[queue] >= least && isWaiting(queue, now)
                    && (best == NOTHING || lines[queue].arrival() < lines[best].arrival())) {
                best = queue;
                bestClass = classes[i];
            }
        }
        return best;
    }

    private boolean isWaiting(int queue, long now) {
        shorten(queue, now);
        return !lines[queue].isEmpty();
    }

    /** Those at the head whose patience has ended leave. */
    private void shorten(int queue, long now) {
        var line = lines[queue];
        while (!line.isEmpty() && line.leaves() <= now) {
            countAbandoned(queue, line.arrival(), line.leaves());
            removeHead(queue);
        }
    }

    void countAnswered(int queue, long arrival, long now) {
        int at = at(queue, arrival);
        tally.answered[at]++;
        tally.waited[at] += now - arrival;
        tally.good[at] += now - arrival <= within[queue] ? 1 : 0;
    }

    private void countAbandoned(int queue, long arrival, long leaves) {
        int at = at(queue, arrival);
        tally.abandoned[at]++;
        tally.waited[at] += leaves - arrival;
        tally.good[at] += abandonedInTimeIsGood[queue] && leaves - arrival <= within[queue] ? 1 : 0;
    }

    void countWaiting(int queue, long arrival, long end) {
        int at = at(queue, arrival);
        tally.waiting[at]++;
        tally.waited[at] += end - arrival;
        tally.undecided[at] += end - arrival <= within[queue] ? 1 : 0;
    }

    /** Everyone who is still in line at the end of the week. */
    void close(long end) {
        for (int queue = 0; queue < lines.length; queue++) {
            while (isWaiting(queue, end)) {
                countWaiting(queue, lines[queue].arrival(), end);
                removeHead(queue);
            }
        }
    }

    private int at(int queue, long arrival) {
        return tally.at(queue, (int) (arrival / intervalMicros));
    }
}
