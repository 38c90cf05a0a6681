package org.hillsboro.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.files.Problems;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;

/**
 * Forecasts the contacts of a week from the history before its first instant. Per queue: the volume of each date
 * ({@link DayLevels}), its shape over the day ({@link DayShapes}), and how sure that is ({@link Dispersion}, {@link EstimateBusyness}). All by the
 * local clock, so that weeks in which clocks change are nothing special.
 */
public final class MakeForecast {

    private MakeForecast() {}

    /** @throws org.hillsboro.files.BadInput if a queue with contacts to come has a handle time nowhere */
    public static Forecast make(ContactCenter center, ContactHistory history, PlanningWeek week) {
        var grid = week.grid(center.intervalMinutes());
        var problems = new Problems();
        List<String> warnings = new ArrayList<>();
        List<QueueForecast> forecasts = new ArrayList<>();
        for (int i = 0; i < center.queues().size(); i++) {
            var queue = center.queues().get(i);
            var open = OpenSlots.of(queue, center, history, week.start());
            var past = history.of(queue.id());
            var days = past.map(rows -> CountDays.of(center, open, rows, week.start())).orElse(List.of());
            var handleTimes = handleTimes(center, queue, open, past, week);
            if (handleTimes.isEmpty()) {
                problems.add("center.yaml", 0, "queues[" + i + "].aht", "",
                        "expected a handle time of queue " + queue.id() + ", because its history has none",
                        "add aht: 240s to the queue or aht_seconds to its contacts.");
            }
            double[] aht = handleTimes.orElse(new double[open.perDay()]);
            if (QueueOutlook.before(days, week.firstDate()).isEmpty()) {
                warnings.add("Queue " + queue.id() + " has no history before " + week
                        + ": its forecast is zero contacts.");
                forecasts.add(nothing(queue, open, grid, center, aht));
            } else {
                forecasts.add(of(queue, new Outlooks(center, open, days), week, aht));
            }
        }
        problems.throwIfAny();
        return new Forecast(grid, List.copyOf(forecasts), List.copyOf(warnings));
    }

    private static QueueForecast of(ContactQueue queue, Outlooks outlooks, PlanningWeek week, double[] aht) {
        var center = outlooks.center();
        var open = outlooks.open();
        var grid = week.grid(center.intervalMinutes());
        var outlook = outlooks.of(week.firstDate());
        var tried = TriedDay.before(outlooks, week.firstDate());
        boolean[] canArrive = center.arrivalIntervals(queue, grid);
        var forecast = empty(queue, grid, Dispersion.of(tried), EstimateBusyness.of(tried));
        for (int i = 0; i < grid.count(); i++) {
            var local = grid.startOf(i).atZone(center.zone());
            int slot = open.slotOf(local.getHour() * 60 + local.getMinute());
            forecast.ahtSeconds()[i] = aht[slot];
            forecast.mean()[i] = canArrive[i] ? outlook.slots(local.toLocalDate())[slot] : 0;
            forecast.p10()[i] = forecast.quantile(i, 0.1);
            forecast.p50()[i] = forecast.quantile(i, 0.5);
            forecast.p90()[i] = forecast.quantile(i, 0.9);
        }
        return forecast;
    }

    /** Without handle times; days of the week itself and after it are not looked at. */
    static QueueForecast contacts(ContactQueue queue, Outlooks outlooks, PlanningWeek week) {
        return of(queue, outlooks, week, new double[outlooks.open().perDay()]);
    }

    private static QueueForecast nothing(
            ContactQueue queue, OpenSlots open, IntervalGrid grid, ContactCenter center, double[] aht) {
        var forecast = empty(queue, grid, 0, Busyness.NONE);
        for (int i = 0; i < grid.count(); i++) {
            var local = grid.startOf(i).atZone(center.zone());
            forecast.ahtSeconds()[i] = aht[open.slotOf(local.getHour() * 60 + local.getMinute())];
        }
        return forecast;
    }

    private static QueueForecast empty(ContactQueue queue, IntervalGrid grid, double dispersion, Busyness busyness) {
        int count = grid.count();
        return new QueueForecast(
                queue.id(),
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                new double[count],
                dispersion,
                busyness);
    }

    /** Seconds per slot of the day: from the history, else the queue's own. */
    private static Optional<double[]> handleTimes(
            ContactCenter center,
            ContactQueue queue,
            OpenSlots open,
            Optional<QueueHistory> history,
            PlanningWeek week) {
        var measured = history.flatMap(rows -> HandleTimes.bySlot(center, open, rows, week.start()));
        if (measured.isPresent() || queue.aht() == null) {
            return measured;
        }
        var given = new double[open.perDay()];
        Arrays.fill(given, queue.aht().toNanos() / 1e9);
        return Optional.of(given);
    }
}
