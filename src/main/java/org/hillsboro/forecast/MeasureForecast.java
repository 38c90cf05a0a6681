package org.hillsboro.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.forecast.ForecastAccuracy.Row;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.time.PlanningWeek;

/** Measures forecasts by rolling origin: each week is forecast from the history before it and compared with what came. */
public final class MeasureForecast {

    private static final int NAIVE_WEEKS = 8;

    private MeasureForecast() {}

    /** Weeks that begin before the history, or of which it has no date, are left out. */
    public static ForecastAccuracy measure(ContactCenter center, ContactHistory history, List<PlanningWeek> weeks) {
        List<Row> rows = new ArrayList<>();
        var end = weeks.stream().map(PlanningWeek::end).max(Comparator.naturalOrder());
        if (end.isPresent()) {
            var byQueue = center.queues().parallelStream()
                    .map(queue -> compare(center, PastDays.of(center, queue, history, end.get()), weeks))
                    .toList();
            for (int week = 0; week < weeks.size(); week++) {
                for (var queue : byQueue) {
                    queue.get(week).ifPresent(rows::add);
                }
            }
        }
        return new ForecastAccuracy(List.copyOf(rows));
    }

    /** The last weeks of which the history has every open interval, the earliest first. */
    public static List<PlanningWeek> lastCompleteWeeks(ContactCenter center, ContactHistory history, int count) {
        return lastCompleteWeeks(center, history, Instant.MAX, count);
    }

    /** Those of them that end at that instant or before. */
    static List<PlanningWeek> lastCompleteWeeks(ContactCenter center, ContactHistory history, Instant until, int count) {
        List<PlanningWeek> weeks = new ArrayList<>();
        var last = history.lastInterval();
        var firstRow = history.queues().stream().map(queue -> queue.grid().start()).min(Comparable::compareTo);
        if (last.isPresent() && firstRow.isPresent()) {
            var week = PlanningWeek.holding(last.get(), center.weekStarts(), center.zone());
            while (weeks.size() < count && week.start().isAfter(firstRow.get())) {
                var grid = week.grid(center.intervalMinutes());
                int rows = grid.indexOf(last.get()) + 1;
                boolean complete = true;
                for (var queue : center.queues()) {
                    boolean[] open = center.openIntervals(queue, grid);
                    for (int i = Math.max(0, rows); i < open.length; i++) {
                        complete &= !open[i];
                    }
                }
                if (complete && !week.end().isAfter(until)) {
                    weeks.addFirst(week);
                }
                week = new PlanningWeek(center.zone(), week.firstDate().minusWeeks(1));
            }
        }
        return weeks;
    }

    private static List<Optional<Row>> compare(ContactCenter center, PastDays past, List<PlanningWeek> weeks) {
        var outlooks = new Outlooks(center, past.open(), past.days());
        return weeks.stream().map(week -> compare(outlooks, past, week)).toList();
    }

    /** Forecasts the contacts alone: that a handle time was unknown back then is no reason not to measure. */
    private static Optional<Row> compare(Outlooks outlooks, PastDays past, PlanningWeek week) {
        if (QueueOutlook.before(past.days(), week.firstDate()).isEmpty()) {
            return Optional.empty();
        }
        var center = outlooks.center();
        var grid = week.grid(center.intervalMinutes());
        var forecast = MakeForecast.contacts(past.queue(), outlooks, week);
        boolean[] isOpen = center.arrivalIntervals(past.queue(), grid);
        var row = new Row(week.label(), past.queue().id(), 0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < isOpen.length; i++) {
            var local = grid.startOf(i).atZone(center.zone());
            int slot = past.open().slotOf(local.getHour() * 60 + local.getMinute());
            double came = past.contacts(local.toLocalDate(), slot);
            if (isOpen[i] && !Double.isNaN(came)) {
                double mean = forecast.mean()[i];
                boolean covered = came >= forecast.p10()[i] && came <= forecast.p90()[i];
                row = row.plus(new Row(
                        week.label(),
                        past.queue().id(),
                        1,
                        came,
                        mean,
                        Math.abs(came - mean),
                        Math.abs(came - naive(past, local.toLocalDate(), slot)),
                        PoissonFloor.absoluteDeviation(mean),
                        covered ? 1 : 0));
            }
        }
        return row.contacts() > 0 ? Optional.of(row) : Optional.empty();
    }

    /** The same slot a week before, or as many weeks before as the date is missing; 0 where it always is. */
    private static double naive(PastDays past, LocalDate date, int slot) {
        for (int weeks = 1; weeks <= NAIVE_WEEKS; weeks++) {
            double came = past.contacts(date.minusWeeks(weeks), slot);
            if (!Double.isNaN(came)) {
                return came;
            }
        }
        return 0;
    }
}
