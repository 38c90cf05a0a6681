package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.percent;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.RangeChart;
import org.hillsboro.charts.TimeAxis;
import org.hillsboro.forecast.Forecast;
import org.hillsboro.forecast.Forecast.QueueForecast;
import org.hillsboro.forecast.ForecastAccuracy;
import org.hillsboro.forecast.RecentWeeks;
import org.hillsboro.roster.RosterDay;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * What is expected, how far it may stray, and how good such forecasts were.
 *
 * @param legend of the charts
 * @param measured the weeks on which the accuracy was measured; empty where there was none
 */
record ReportForecast(String measured, List<Accuracy> accuracy, String legend, List<Queue> queues) {

    record Accuracy(
            String queue, String contacts, String error, String floor, String naive, String bias, String covered) {}

    record Queue(String name, boolean open, List<ReportStaffing.Chart> days) {}

    /** Null where the requirement was given. */
    static @Nullable ReportForecast of(Plan plan) {
        var forecast = plan.forecast();
        if (forecast == null) {
            return null;
        }
        var recent = Objects.requireNonNull(plan.recent());
        var rows = new ArrayList<>(recent.accuracy().byQueue().stream().map(row -> accuracy(row, row.queueId())).toList());
        if (rows.size() > 1) {
            recent.accuracy().pooled().ifPresent(row -> rows.addFirst(accuracy(row, "all queues")));
        }
        var queues = new ArrayList<Queue>();
        var hours = ShownHours.of(forecast.grid(), plan.week().zone(), i -> forecast.queues().stream().anyMatch(queue -> queue.p90()[i] > 0));
        for (var queue : forecast.queues()) {
            queues.add(new Queue(queue.queueId(), queues.isEmpty(), charts(queue, queues.size(), forecast, recent, hours, plan.days())));
        }
        return new ReportForecast(measured(recent), List.copyOf(rows), legend(recent), List.copyOf(queues));
    }

    private static String legend(RecentWeeks recent) {
        return RangeChart.legend(
                new Caption("forecast-marks", "Marks of the charts", "The forecast, its range and the weeks before."),
                recent.weeks().reversed().stream().map(PlanningWeek::label).toList());
    }

    private static String measured(RecentWeeks recent) {
        var weeks = recent.weeks();
        if (recent.accuracy().rows().isEmpty()) {
            return "";
        }
        return weeks.size() == 1 ? weeks.getFirst().label() : weeks.getFirst().label() + " to " + weeks.getLast().label();
    }

    private static Accuracy accuracy(ForecastAccuracy.Row row, String queue) {
        return new Accuracy(
                queue,
                ReportText.number(Math.round(row.contacts())),
                percent(row.wape(), 1),
                percent(row.floor(), 1),
                percent(row.naiveWape(), 1),
                (row.bias() > 0 ? "+" : "") + percent(row.bias(), 1).replace('-', '−'),
                percent(row.coverage(), 0));
    }

    /** All days on one scale. */
    private static List<ReportStaffing.Chart> charts(
            QueueForecast queue, int number, Forecast forecast, RecentWeeks recent, ShownHours hours, List<RosterDay> days) {
        var ranges = days.stream().map(day -> range(queue, number, day.date(), forecast, recent, hours)).toList();
        double most = ranges.stream().mapToDouble(RangeChart::most).max().orElse(0);
        var charts = new ArrayList<ReportStaffing.Chart>();
        for (int d = 0; d < ranges.size(); d++) {
            var range = ranges.get(d).upTo(most);
            boolean isBlank = Arrays.stream(range.p90()).allMatch(contacts -> contacts == 0);
            charts.add(new ReportStaffing.Chart(ReportText.day(days.get(d).date()), isBlank ? "" : range.svg()));
        }
        return List.copyOf(charts);
    }

    private static RangeChart range(
            QueueForecast queue, int number, LocalDate date, Forecast forecast, RecentWeeks recent, ShownHours hours) {
        var grid = forecast.grid();
        int from = grid.indexOf(hours.start(date));
        int to = grid.indexOf(hours.end(date));
        var caption = new Caption(
                "forecast-" + number + "-" + date,
                "Contacts forecast for " + queue.queueId() + " on " + ReportText.day(date),
                finding(queue, from, to, grid, hours.zone()));
        return new RangeChart(
                caption,
                new TimeAxis(new IntervalGrid(grid.startOf(from), grid.minutes(), to - from), hours.zone()),
                "contacts in " + grid.minutes() + " minutes",
                part(queue.mean(), from, to),
                part(queue.p10(), from, to),
                part(queue.p90(), from, to),
                earlier(recent, queue.queueId(), from, to));
    }

    private static String finding(QueueForecast queue, int from, int to, IntervalGrid grid, ZoneId zone) {
        int peak = from;
        for (int i = from; i < to; i++) {
            peak = queue.mean()[i] > queue.mean()[peak] ? i : peak;
        }
        return ReportText.number(Math.round(Arrays.stream(queue.mean(), from, to).sum())) + " contacts are expected, most at "
                + ReportText.stretch(grid.startOf(peak), grid.startOf(peak + 1), zone) + ": " + Math.round(queue.mean()[peak])
                + ", 8 of 10 times from " + Math.round(queue.p10()[peak]) + " to " + Math.round(queue.p90()[peak]) + ".";
    }

    private static List<RangeChart.Series> earlier(RecentWeeks recent, String queueId, int from, int to) {
        var earlier = new ArrayList<RangeChart.Series>();
        for (var queue : recent.queues()) {
            for (int week = 0; week < recent.weeks().size() && queue.queueId().equals(queueId); week++) {
                var values = part(queue.offered().get(week), from, to);
                earlier.addFirst(new RangeChart.Series(recent.weeks().get(week).label(), values));
            }
        }
        return earlier;
    }

    private static double[] part(double[] values, int from, int to) {
        return Arrays.copyOfRange(values, from, to);
    }
}
