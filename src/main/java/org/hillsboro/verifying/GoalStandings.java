package org.hillsboro.verifying;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.jspecify.annotations.Nullable;

/** All goals of the VOICE and CHAT queues: of the week, or of each day or interval where the queue says so. */
public record GoalStandings(List<GoalStanding> all) {

    /** Of fewer simulated contacts nobody can tell whether a short stretch keeps its goal. */
    private static final double LEAST_CONTACTS = 400;

    /** @param grid of the report's intervals */
    public static GoalStandings of(ContactCenter center, IntervalGrid grid, ServiceReport report) {
        return new GoalStandings(center.queues().stream()
                .filter(queue -> queue.channel() != Channel.EMAIL)
                .flatMap(queue -> of(queue, center.zone(), grid, report).stream())
                .toList());
    }

    /** Of one queue of whatever channel; none where nothing of it was simulated. */
    public static List<GoalStanding> of(ContactQueue queue, ZoneId zone, IntervalGrid grid, ServiceReport report) {
        var all = new ArrayList<GoalStanding>();
        report.of(queue.id()).ifPresent(figures -> add(all, queue, figures, zone, grid, report.replications()));
        return List.copyOf(all);
    }

    private static void add(
            List<GoalStanding> all, ContactQueue queue, QueueFigures figures, ZoneId zone, IntervalGrid grid, int runs) {
        if (queue.goal().per() == Per.WEEK) {
            add(all, queue, null, figures.week());
        } else if (queue.goal().per() == Per.DAY) {
            var days = IntStream.range(0, grid.count())
                    .mapToObj(i -> grid.startOf(i).atZone(zone).toLocalDate())
                    .distinct()
                    .toList();
            for (int day = 0; day < figures.days().size(); day++) {
                add(all, queue, days.get(day).atStartOfDay(zone).toInstant(), figures.days().get(day));
            }
        } else {
            for (int i = 0; i < figures.intervals().size(); i++) {
                if (figures.intervals().get(i).offered() * runs >= LEAST_CONTACTS) {
                    add(all, queue, grid.startOf(i), figures.intervals().get(i));
                }
            }
        }
    }

    private static void add(List<GoalStanding> all, ContactQueue queue, @Nullable Instant from, ServiceFigures figures) {
        for (var kind : Kind.values()) {
            var target = kind.target(queue.goal());
            var simulated = kind.of(figures);
            if (target != null && simulated.isMeasured()) {
                all.add(new GoalStanding(queue.id(), kind, from, target, simulated));
            }
        }
    }

    public boolean hold() {
        return all.stream().allMatch(GoalStanding::holds);
    }

    /** Those that are not held, the furthest from it first. */
    public List<GoalStanding> missed() {
        return all.stream()
                .filter(standing -> !standing.holds())
                .sorted(Comparator.comparingDouble(GoalStanding::slack))
                .toList();
    }

    /** How far the queues are from their goals together, each by its worst; 0 where all hold. */
    double distance() {
        return all.stream()
                .filter(standing -> !standing.holds())
                .collect(Collectors.toMap(
                        GoalStanding::queueId, standing -> Math.max(0, -standing.slack()), Math::max))
                .values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The worst slack of a queue in [from, to); infinite where nothing is promised. */
    double slack(String queueId, Instant from, Instant to) {
        return all.stream()
                .filter(standing -> standing.queueId().equals(queueId))
                .filter(standing -> standing.from() == null || !standing.from().isBefore(from) && standing.from().isBefore(to))
                .mapToDouble(GoalStanding::slack)
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
