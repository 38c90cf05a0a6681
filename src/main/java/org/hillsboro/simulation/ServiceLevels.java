package org.hillsboro.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.time.Timestamps;
import org.jspecify.annotations.Nullable;

/**
 * A report on the calendar of its center, in a form that can be kept and sent: what each queue promises, and what it gives in
 * the week, on its dates and in its intervals. Figures that nothing could be measured for are absent.
 */
public record ServiceLevels(int replications, int intervalMinutes, List<QueueLevels> queues) {

    private static final int DECIMALS = 5;

    /**
     * @param days on which contacts come
     * @param intervals in which contacts come
     */
    public record QueueLevels(String queue, Goal goal, WeekLevels week, List<DayLevels> days, List<IntervalLevels> intervals) {}

    /**
     * As the center file has it.
     *
     * @param asaSeconds longest mean wait
     */
    public record Goal(
            @Nullable Double share,
            @Nullable Double withinSeconds,
            Definition definition,
            @Nullable Double maxAbandoned,
            @Nullable Double asaSeconds,
            @Nullable Double maxOccupancy,
            Per per) {

        public static Goal of(ServiceGoal goal) {
            return new Goal(goal.share(), seconds(goal.within()), goal.definition(), goal.maxAbandoned(), seconds(goal.asa()),
                    goal.maxOccupancy(), goal.per());
        }

        private static @Nullable Double seconds(@Nullable Duration duration) {
            return duration == null ? null : duration.toNanos() / 1e9;
        }
    }

    /**
     * @param offered contacts on average
     * @param serviceLevel by the goal's definition; {@code low} and {@code high} hold it with 95 % confidence
     * @param asaSeconds mean wait
     * @param abandonment share of the offered
     */
    public record WeekLevels(
            double offered,
            @Nullable Double serviceLevel,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double asaSeconds,
            @Nullable Double abandonment,
            @Nullable Double occupancy) {

        private static WeekLevels of(ServiceFigures figures) {
            return new WeekLevels(
                    Math.round(figures.offered() * 1000) / 1000.0,
                    rounded(figures.serviceLevel().value()),
                    rounded(figures.serviceLevel().low()),
                    rounded(figures.serviceLevel().high()),
                    rounded(figures.asa().value()),
                    rounded(figures.abandonment().value()),
                    rounded(figures.occupancy().value()));
        }
    }

    /** The same of a date of the center. */
    public record DayLevels(
            LocalDate date,
            double offered,
            @Nullable Double serviceLevel,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double asaSeconds,
            @Nullable Double abandonment,
            @Nullable Double occupancy) {

        private static DayLevels of(LocalDate date, WeekLevels of) {
            return new DayLevels(date, of.offered, of.serviceLevel, of.low, of.high, of.asaSeconds, of.abandonment, of.occupancy);
        }
    }

    /** The same of an interval. @param start with the center's offset, such as {@code 2003-10-20T07:00-05:00} */
    public record IntervalLevels(
            String start,
            double offered,
            @Nullable Double serviceLevel,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double asaSeconds,
            @Nullable Double abandonment,
            @Nullable Double occupancy) {

        private static IntervalLevels of(String start, WeekLevels of) {
            return new IntervalLevels(
                    start, of.offered, of.serviceLevel, of.low, of.high, of.asaSeconds, of.abandonment, of.occupancy);
        }
    }

    public static ServiceLevels of(ContactCenter center, PlanningWeek week, ServiceReport report) {
        var queues = new ArrayList<QueueLevels>();
        for (var queue : center.queues()) {
            report.of(queue.id()).ifPresent(figures -> queues.add(of(center, week, queue, figures)));
        }
        return new ServiceLevels(report.replications(), center.intervalMinutes(), List.copyOf(queues));
    }

    private static QueueLevels of(
            ContactCenter center, PlanningWeek week, ContactQueue queue, ServiceReport.QueueFigures figures) {
        var grid = week.grid(center.intervalMinutes());
        return new QueueLevels(
                queue.id(),
                Goal.of(queue.goal()),
                WeekLevels.of(figures.week()),
                IntStream.range(0, figures.days().size())
                        .filter(day -> figures.days().get(day).offered() > 0)
                        .mapToObj(day -> DayLevels.of(week.firstDate().plusDays(day), WeekLevels.of(figures.days().get(day))))
                        .toList(),
                IntStream.range(0, figures.intervals().size())
                        .filter(i -> figures.intervals().get(i).offered() > 0)
                        .mapToObj(i -> IntervalLevels.of(
                                Timestamps.write(grid.startOf(i), center.zone()), WeekLevels.of(figures.intervals().get(i))))
                        .toList());
    }

    /** As figures are shown; absent where it is NaN. */
    public static @Nullable Double rounded(double value) {
        return Double.isNaN(value)
                ? null
                : (Double) BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
    }
}
