package org.hillsboro.staffing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hillsboro.center.Channel;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.Backlog;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * Turns forecast and backlog of the EMAIL queues into agent-minutes and the instants at which they are due. No formula of
 * queues is needed: over hours the number that waits evens out, so that work is contacts times handle time.
 */
public final class ComputeDeferredWork {

    private final CenterFolder folder;
    private final @Nullable Forecast forecast;
    private final PlanningWeek week;
    private final double risk;
    private final List<Batch> batches = new ArrayList<>();

    private ComputeDeferredWork(CenterFolder folder, @Nullable Forecast forecast, PlanningWeek week, double risk) {
        this.folder = folder;
        this.forecast = forecast;
        this.week = week;
        this.risk = risk;
    }

    /**
     * @param forecast absent where the folder brings its requirement: then the backlog is all that is known
     * @param risk as in {@link ComputeRequirement}
     */
    public static DeferredWork compute(
            CenterFolder folder, @Nullable Forecast forecast, PlanningWeek week, double risk) {
        var computing = new ComputeDeferredWork(folder, forecast, week, risk);
        folder.center().queues().stream().filter(queue -> queue.channel() == Channel.EMAIL).forEach(computing::add);
        return new DeferredWork(week.grid(IntervalGrid.QUARTER), List.copyOf(computing.batches));
    }

    /** What to say of a backlog of another time, which is left out. */
    public static List<String> warnings(CenterFolder folder, PlanningWeek week) {
        return folder.backlog().stream()
                .filter(waiting -> !waiting.oldest().isBefore(week.start()))
                .map(waiting -> "The backlog of " + waiting.queueId() + " since " + waiting.oldest() + " is not planned: "
                        + week + " begins before it.")
                .toList();
    }

    private void add(ContactQueue queue) {
        var expected = forecast == null ? null : forecast.of(queue.id()).orElse(null);
        for (var waiting : folder.backlog()) {
            if (waiting.queueId().equals(queue.id()) && waiting.oldest().isBefore(week.start())) {
                add(queue, waiting.oldest(), waiting.contacts() * backlogHandleSeconds(waiting, queue, expected));
            }
        }
        if (expected != null) {
            arrivals(queue, expected);
        }
    }

    private void arrivals(ContactQueue queue, QueueForecast expected) {
        var grid = week.grid(IntervalGrid.QUARTER);
        int quarters = folder.center().intervalMinutes() / IntervalGrid.QUARTER;
        double busyness = ComputeRequirement.busyness(expected, risk);
        for (int quarter = 0; quarter < grid.count(); quarter++) {
            int interval = quarter / quarters;
            double contacts = expected.mean()[interval] * busyness / quarters;
            add(queue, grid.startOf(quarter), contacts * expected.ahtSeconds()[interval]);
        }
    }

    private void add(ContactQueue queue, Instant arrived, double handleSeconds) {
        long thousandths = BigDecimal.valueOf(handleSeconds * 1000 / 60)
                .divide(BigDecimal.ONE.subtract(folder.center().shrinkage()), 0, RoundingMode.HALF_UP)
                .longValueExact();
        if (thousandths > 0) {
            Duration within = Objects.requireNonNull(queue.goal().within());
            batches.add(new Batch(queue.id(), arrived, arrived.plus(within), thousandths));
        }
    }

    /** The queue's at the start of the week, as near to the age of the backlog as the forecast comes. */
    private static double backlogHandleSeconds(Backlog waiting, ContactQueue queue, @Nullable QueueForecast expected) {
        if (expected != null) {
            return expected.ahtSeconds()[0];
        }
        return Objects.requireNonNull(queue.aht(), () -> "the handle time of " + waiting.queueId()).toNanos() / 1e9;
    }
}
