package org.hillsboro.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.forecast.Forecast.QueueForecast;
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
        for (var week : weeks) {
            var forecast = MakeForecast.make(center, history, week);
            for (int i = 0; i < center.queues().size(); i++) {
                compare(center, center.queues().get(i), history, week, forecast.queues().get(i), rows);
            }
        }
        return new ForecastAccuracy(List.copyOf(rows));
    }

    /** The last weeks of which the history has every open interval, the earliest first. */
    public static List<PlanningWeek> lastCompleteWeeks(ContactCenter center, ContactHistory history, int count) {
        List<PlanningWeek> weeks = new ArrayList<>();
        var lastRow = history.lastRow();
        var firstRow = history.queues().stream().map(queue -> queue.grid().start()).min(Comparable::compareTo);
        if (lastRow.isPresent() && firstRow.isPresent()) {
            var week = PlanningWeek.holding(lastRow.get(), center.weekStarts(), center.zone());
            while (weeks.size() < count && week.start().isAfter(firstRow.get())) {
                var grid = week.grid(center.intervalMinutes());
                int rows = grid.indexOf(lastRow.get()) + 1;
                boolean complete = true;
                for (var queue : center.queues()) {
                    boolean[] open = center.openIntervals(queue, grid);
                    for (int i = Math.max(0, rows); i < open.length; i++) {
                        complete &= !open[i];
                    }
                }
                if (complete) {
                    weeks.addFirst(week);
                }
                week = new PlanningWeek(center.zone(), week.firstDate().minusWeeks(1));
            }
        }
        return weeks;
    }

    private static void compare(
            ContactCenter center,
            ContactQueue queue,
            ContactHistory history,
            PlanningWeek week,
            QueueForecast forecast,
            List<Row> rows) {
        var known = history.of(queue.id());
        if (known.isEmpty()) {
            return;
        }
        var open = new OpenSlots(queue, center.intervalMinutes());
        Map<LocalDate, DayCount> days = new HashMap<>();
        CountDays.of(center, open, known.get(), week.end()).forEach(day -> days.put(day.date(), day));
        if (days.keySet().stream().noneMatch(date -> date.isBefore(week.firstDate()))) {
            return;
        }
        boolean[] isOpen = center.openIntervals(queue, week.grid(center.intervalMinutes()));
        var row = new Row(week.label(), queue.id(), 0, 0, 0, 0, 0, 0, 0);
        for (int i = 0; i < isOpen.length; i++) {
            var local = week.grid(center.intervalMinutes()).startOf(i).atZone(center.zone());
            var day = days.get(local.toLocalDate());
            if (isOpen[i] && day != null) {
                int slot = open.slotOf(local.getHour() * 60 + local.getMinute());
                double came = day.slots()[slot];
                double mean = forecast.mean()[i];
                boolean covered = came >= forecast.p10()[i] && came <= forecast.p90()[i];
                row = row.plus(new Row(
                        week.label(),
                        queue.id(),
                        1,
                        came,
                        mean,
                        Math.abs(came - mean),
                        Math.abs(came - naive(days, local.toLocalDate(), slot)),
                        PoissonFloor.absoluteDeviation(mean),
                        covered ? 1 : 0));
            }
        }
        if (row.contacts() > 0) {
            rows.add(row);
        }
    }

    /** The same slot a week before, or as many weeks before as the date is missing; 0 where it always is. */
    private static double naive(Map<LocalDate, DayCount> days, LocalDate date, int slot) {
        for (int weeks = 1; weeks <= NAIVE_WEEKS; weeks++) {
            var day = days.get(date.minusWeeks(weeks));
            if (day != null) {
                return day.slots()[slot];
            }
        }
        return 0;
    }
}
