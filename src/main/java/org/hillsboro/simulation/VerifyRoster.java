package org.hillsboro.simulation;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.roster.Roster;
import org.hillsboro.time.PlanningWeek;

/** What a roster will give to those who contact the center, were the week as forecast or otherwise. */
public final class VerifyRoster {

    /** The interval of every goal that is a share is narrower than a point, from low to high. */
    private static final double NARROW = 0.01;

    /** A mean wait is known well enough within so many seconds, or this share of its goal. */
    private static final double NARROW_SECONDS = 1;

    private VerifyRoster() {}

    /**
     * @param nanoTime a clock that never goes back
     * @throws IllegalArgumentException if the forecast lacks a queue
     */
    public static ServiceReport verify(
            CenterFolder folder,
            Forecast forecast,
            Roster roster,
            Routing routing,
            WhatIf whatIf,
            SimulationLimits limits,
            LongSupplier nanoTime) {
        return verify(folder, forecast, roster, routing, whatIf, limits, SimulationWatcher.NOBODY, nanoTime);
    }

    /** The same, watched. */
    public static ServiceReport verify(
            CenterFolder folder,
            Forecast forecast,
            Roster roster,
            Routing routing,
            WhatIf whatIf,
            SimulationLimits limits,
            SimulationWatcher watcher,
            LongSupplier nanoTime) {
        var compiled = CompileRoster.compile(folder, forecast, roster, routing, whatIf);
        return SimulateWeek.simulate(
                compiled, limits, report -> isNarrow(report, folder.center().queues()), watcher, nanoTime);
    }

    /** Mean waits that a night counts in: nobody is asked to hang up when a queue closes. */
    public static List<String> warnings(ContactCenter center, PlanningWeek week) {
        return center.queues().stream()
                .filter(queue -> !queue.arrivesAnyTime() && queue.patience() == null && queue.goal().asa() != null)
                .filter(queue -> closes(center.openIntervals(queue, week.grid(center.intervalMinutes()))))
                .map(queue -> "Queue " + queue.id() + " has a goal for its mean wait and no patience: who still waits when it closes is"
                        + " simulated to wait until it opens again. Maybe give it a patience.")
                .toList();
    }

    private static boolean closes(boolean[] open) {
        boolean closes = false;
        for (boolean isOpen : open) {
            closes |= !isOpen;
        }
        return closes;
    }

    /** Whether every goal is known well enough: shares within a point. */
    public static boolean isNarrow(ServiceReport report, List<ContactQueue> queues) {
        return queues.stream().allMatch(queue -> report.of(queue.id())
                .map(service -> judged(service, queue.goal()).stream().allMatch(figures -> isNarrow(figures, queue.goal())))
                .orElse(true));
    }

    /** The widest interval, from low to high, of the goals that are shares; 0 where there are none, or nothing could be measured. */
    public static double widest(ServiceReport report, List<ContactQueue> queues) {
        return queues.stream()
                .flatMapToDouble(queue -> report.of(queue.id()).stream()
                        .flatMap(service -> judged(service, queue.goal()).stream())
                        .flatMapToDouble(figures -> widths(figures, queue.goal())))
                .max()
                .orElse(0);
    }

    private static List<ServiceFigures> judged(ServiceReport.QueueFigures service, ServiceGoal goal) {
        return switch (goal.per()) {
            case WEEK -> List.of(service.week());
            case DAY -> service.days();
            case INTERVAL -> service.intervals();
        };
    }

    /** Where nothing could be measured nothing will be. */
    private static DoubleStream widths(ServiceFigures figures, ServiceGoal goal) {
        return Stream.of(
                        goal.share() == null ? Estimate.NONE : figures.serviceLevel(),
                        goal.maxAbandoned() == null ? Estimate.NONE : figures.abandonment(),
                        goal.maxOccupancy() == null ? Estimate.NONE : figures.occupancy())
                .mapToDouble(Estimate::width)
                .filter(width -> !Double.isNaN(width));
    }

    private static boolean isNarrow(ServiceFigures figures, ServiceGoal goal) {
        return (goal.share() == null || isNarrow(figures.serviceLevel(), NARROW))
                && (goal.maxAbandoned() == null || isNarrow(figures.abandonment(), NARROW))
                && (goal.maxOccupancy() == null || isNarrow(figures.occupancy(), NARROW))
                && (goal.asa() == null
                        || isNarrow(figures.asa(), Math.max(NARROW_SECONDS, NARROW * goal.asa().toNanos() / 1e9)));
    }

    /** Where nothing could be measured nothing will be. */
    private static boolean isNarrow(Estimate measured, double width) {
        return !measured.isMeasured() || measured.width() < width;
    }
}
