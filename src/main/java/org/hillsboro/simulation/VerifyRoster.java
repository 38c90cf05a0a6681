package org.hillsboro.simulation;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.roster.Roster;

/** What a roster will give to those who contact the center, were the week as forecast or otherwise. */
public final class VerifyRoster {

    /** The interval of every goal that is a share is narrower than a point, from low to high. */
    private static final double NARROW = 0.01;

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
        var compiled = CompileRoster.compile(folder, forecast, roster, routing, whatIf);
        return SimulateWeek.simulate(compiled, limits, report -> isNarrow(report, folder.center().queues()), nanoTime);
    }

    private static boolean isNarrow(ServiceReport report, List<ContactQueue> queues) {
        return queues.stream().allMatch(queue -> report.of(queue.id())
                .map(service -> judged(service, queue.goal()).stream().allMatch(figures -> isNarrow(figures, queue.goal())))
                .orElse(true));
    }

    private static List<ServiceFigures> judged(ServiceReport.QueueFigures service, ServiceGoal goal) {
        return goal.per() == Per.DAY ? service.days() : List.of(service.week());
    }

    private static boolean isNarrow(ServiceFigures figures, ServiceGoal goal) {
        return (goal.share() == null || isNarrow(figures, each -> each.serviceLevel().width()))
                && (goal.maxAbandoned() == null || isNarrow(figures, each -> each.abandonment().width()))
                && (goal.maxOccupancy() == null || isNarrow(figures, each -> each.occupancy().width()));
    }

    /** Where nothing could be measured nothing will be. */
    private static boolean isNarrow(ServiceFigures figures, ToDoubleFunction<ServiceFigures> width) {
        double measured = width.applyAsDouble(figures);
        return Double.isNaN(measured) || measured < NARROW;
    }
}
