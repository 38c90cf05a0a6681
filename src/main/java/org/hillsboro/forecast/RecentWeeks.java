package org.hillsboro.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;

/**
 * What came in the last complete weeks before a planned one, and how well it would have been forecast: what a reader
 * holds the forecast against.
 *
 * @param weeks the earliest first; empty where the history has no complete week
 * @param queues in the center's order
 */
public record RecentWeeks(List<PlanningWeek> weeks, List<QueueActuals> queues, ForecastAccuracy accuracy) {

    /**
     * One queue.
     *
     * @param offered by week, then by interval of the planned week: the contacts of the same weekday and time on the
     *     local clock; NaN where unknown or closed
     * @param days all that are known before the planned week, in order
     */
    public record QueueActuals(String queueId, List<double[]> offered, List<DayTotal> days) {}

    /** The contacts of a local date. */
    public record DayTotal(LocalDate date, double contacts) {}

    public static RecentWeeks before(ContactCenter center, ContactHistory history, PlanningWeek planned, int count) {
        var weeks = MeasureForecast.lastCompleteWeeks(center, history, planned.start(), count);
        var queues = center.queues().stream()
                .map(queue -> PastDays.of(center, queue, history, planned.start()))
                .map(past -> actuals(center, past, planned, weeks))
                .toList();
        return new RecentWeeks(weeks, queues, MeasureForecast.measure(center, history, weeks));
    }

    private static QueueActuals actuals(
            ContactCenter center, PastDays past, PlanningWeek planned, List<PlanningWeek> weeks) {
        var grid = planned.grid(center.intervalMinutes());
        boolean[] isOpen = center.arrivalIntervals(past.queue(), grid);
        return new QueueActuals(
                past.queue().id(),
                weeks.stream()
                        .map(week -> offered(past, grid, isOpen, planned, ChronoUnit.DAYS.between(week.firstDate(), planned.firstDate())))
                        .toList(),
                past.days().stream().map(day -> new DayTotal(day.date(), day.total())).toList());
    }

    private static double[] offered(
            PastDays past, IntervalGrid grid, boolean[] isOpen, PlanningWeek planned, long daysBefore) {
        var offered = new double[grid.count()];
        Arrays.setAll(offered, i -> {
            var local = grid.startOf(i).atZone(planned.zone());
            LocalDate date = local.toLocalDate().minusDays(daysBefore);
            int slot = past.open().slotOf(local.getHour() * 60 + local.getMinute());
            return isOpen[i] ? past.contacts(date, slot) : Double.NaN;
        });
        return offered;
    }
}
