package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.simulation.ServiceReport.QueueFigures;

/** What all replications so far say, per queue: of each interval, then of each day, then of the week. */
final class Measurements {

    private final SimulatedCenter center;
    private final int intervals;
    private final int days;
    private final int[][] groupsOf;
    private final long[] offered;
    private final long[] answered;
    private final long[] abandoned;
    private final long[] waiting;
    private final RatioSums serviceLevel;
    private final RatioSums waited;
    private final RatioSums abandonment;
    private final RatioSums occupancy;
    private int replications;

    Measurements(SimulatedCenter center) {
        this.center = center;
        intervals = center.intervals();
        days = center.days();
        var routing = new RoutingTable(center);
        groupsOf = new int[center.queues().size()][];
        Arrays.setAll(groupsOf, routing::groupsOf);
        int count = center.queues().size() * stretches();
        offered = new long[count];
        answered = new long[count];
        abandoned = new long[count];
        waiting = new long[count];
        serviceLevel = new RatioSums(count);
        waited = new RatioSums(count);
        abandonment = new RatioSums(count);
        occupancy = new RatioSums(count);
    }

    private int stretches() {
        return intervals + days + 1;
    }

    int replications() {
        return replications;
    }

    void add(Tally tally) {
        replications++;
        for (int q = 0; q < center.queues().size(); q++) {
            var ofDays = new Sums[days];
            Arrays.setAll(ofDays, day -> new Sums());
            var ofWeek = new Sums();
            for (int i = 0; i < intervals; i++) {
                var sums = new Sums();
                sums.add(tally, q, i);
                keep(sums, q * stretches() + i);
                int day = center.dayOf()[i];
                ofDays[day].add(sums);
                ofWeek.add(sums);
            }
            for (int day = 0; day < days; day++) {
                keep(ofDays[day], q * stretches() + intervals + day);
            }
            keep(ofWeek, q * stretches() + intervals + days);
        }
    }

    private void keep(Sums sums, int at) {
        offered[at] += sums.offered;
        answered[at] += sums.answered;
        abandoned[at] += sums.abandoned;
        waiting[at] += sums.waiting;
        serviceLevel.add(at, sums.good, sums.offered - sums.undecided);
        waited.add(at, sums.waited / (double) SimulatedCenter.MICROS, sums.offered);
        abandonment.add(at, sums.abandoned, sums.offered);
        occupancy.add(at, sums.busy, sums.present);
    }

    ServiceReport report() {
        List<QueueFigures> queues = new ArrayList<>();
        long contacts = 0;
        for (int q = 0; q < center.queues().size(); q++) {
            int first = q * stretches();
            queues.add(new QueueFigures(
                    center.queues().get(q).id(),
                    figures(first + intervals + days),
                    figures(first + intervals, days),
                    figures(first, intervals)));
            contacts += offered[first + intervals + days];
        }
        return new ServiceReport(replications, contacts, List.copyOf(queues));
    }

    private List<ServiceFigures> figures(int first, int count) {
        var figures = new ArrayList<ServiceFigures>(count);
        for (int at = first; at < first + count; at++) {
            figures.add(figures(at));
        }
        return List.copyOf(figures);
    }

    private ServiceFigures figures(int at) {
        double runs = replications;
        return new ServiceFigures(
                offered[at] / runs,
                answered[at] / runs,
                abandoned[at] / runs,
                waiting[at] / runs,
                serviceLevel.share(at, replications),
                waited.estimate(at, replications),
                abandonment.share(at, replications),
                occupancy.estimate(at, replications));
    }

    /** One replication's counts of a queue in a stretch of time. */
    private final class Sums {

        private long offered;
        private long answered;
        private long abandoned;
        private long waiting;
        private long undecided;
        private long good;
        private long waited;
        private double busy;
        private double present;

        void add(Tally tally, int queue, int interval) {
            int at = tally.at(queue, interval);
            offered += tally.offered[at];
            answered += tally.answered[at];
            abandoned += tally.abandoned[at];
            waiting += tally.waiting[at];
            undecided += tally.undecided[at];
            good += tally.good[at];
            waited += tally.waited[at];
            for (int g : groupsOf[queue]) {
                busy += tally.busy[tally.at(g, interval)];
                present += tally.present[tally.at(g, interval)];
            }
        }

        void add(Sums other) {
            offered += other.offered;
            answered += other.answered;
            abandoned += other.abandoned;
            waiting += other.waiting;
            undecided += other.undecided;
            good += other.good;
            waited += other.waited;
            busy += other.busy;
            present += other.present;
        }
    }
}
