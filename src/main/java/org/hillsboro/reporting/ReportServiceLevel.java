package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.GoalHeat;
import org.hillsboro.charts.TimeAxis;
import org.hillsboro.reporting.GoalMeasure.Verdict;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.time.IntervalGrid;
import org.jspecify.annotations.Nullable;

/**
 * The simulated service level: all queues at a glance, each by itself with its heatmap, and deferred work.
 *
 * @param told how long was simulated
 * @param dates of the week, as heads of columns
 * @param legend of the heatmaps
 */
record ReportServiceLevel(String told, List<String> dates, String legend, List<Queue> queues) {

    private static final int FEW_QUEUES = 4;

    /**
     * @param told whether the goals hold, and where they are missed
     * @param rows days, by their figures
     * @param heat empty where the queue has no goal or no contact
     */
    record Queue(
            String name, String goal, boolean open, List<String> told, Figures week, List<Figures> rows, String heat) {}

    /** One day, or the week, ready to print; {@code verdict} is a sign and a word. */
    record Figures(
            String name, String contacts, String sign, String verdict, boolean isMissed, String level, String range, String meanWait,
            String abandoned, String occupancy) {}

    /** Null where nothing was simulated. */
    static @Nullable ReportServiceLevel of(Plan plan) {
        var service = plan.service();
        if (service == null) {
            return null;
        }
        var queues = new ArrayList<Queue>();
        for (var queue : plan.folder().center().queues()) {
            service.of(queue.id()).ifPresent(figures -> queues.add(queue(plan, queue, figures, queues.size())));
        }
        return new ReportServiceLevel(
                ReportText.number(service.contacts()) + " contacts in " + ReportText.count(service.replications(), "simulated week"),
                plan.week().dates().stream().map(ReportText::shortDay).toList(),
                GoalHeat.legend(new Caption("service-marks", "Marks of the heatmaps", "How far an interval is from the goal.")),
                List.copyOf(queues));
    }

    private static Queue queue(Plan plan, ContactQueue queue, QueueFigures service, int number) {
        var measures = GoalMeasure.of(queue);
        var dates = plan.week().dates();
        var days = new ArrayList<Figures>();
        for (int day = 0; day < service.days().size(); day++) {
            days.add(figures(ReportText.shortDay(dates.get(day)), measures, service.days().get(day)));
        }
        var week = figures("Week", measures, service.week());
        var told = new MissedGoals(plan.week().zone(), grid(plan), queue, service, measures);
        boolean missed = week.isMissed() || queue.goal().per() == Per.DAY && days.stream().anyMatch(Figures::isMissed);
        return new Queue(
                queue.id(),
                measures.isEmpty()
                        ? "no goal"
                        : String.join("; ", measures.stream().map(GoalMeasure::goalText).toList()) + per(queue.goal().per()),
                missed || plan.folder().center().queues().size() <= FEW_QUEUES,
                told.told(plan.week().dates()),
                week,
                List.copyOf(days),
                measures.isEmpty() || service.week().offered() == 0 ? "" : heat(plan, queue, service, measures.getFirst(), days, number));
    }

    private static String per(Per per) {
        return switch (per) {
            case WEEK -> "";
            case DAY -> ", each day";
            case INTERVAL -> ", each interval";
        };
    }

    private static IntervalGrid grid(Plan plan) {
        return plan.week().grid(plan.folder().center().intervalMinutes());
    }

    private static Figures figures(String name, List<GoalMeasure> measures, ServiceFigures figures) {
        var worst = worst(measures, figures);
        var first = measures.isEmpty() ? new GoalMeasure("", 0, true, false, ServiceFigures::serviceLevel) : measures.getFirst();
        var level = first.of(figures);
        return new Figures(
                name,
                ReportText.number(Math.round(figures.offered())),
                worst == null ? "" : worst.sign(),
                worst == null ? "" : worst.told(),
                worst == Verdict.MISSED,
                first.text(level.value()),
                first.range(level),
                figures.asa().isMeasured() ? ReportText.number(Math.round(figures.asa().value())) + " s" : "–",
                figures.abandonment().isMeasured() ? percent(figures.abandonment().value(), 1) : "–",
                figures.occupancy().isMeasured() ? percent(figures.occupancy().value(), 1) : "–");
    }

    /** {@code ✓ 84.2 % (83.8 %–84.6 %)}: the foremost goal's figure, the verdict of all. */
    static String told(List<GoalMeasure> measures, ServiceFigures week) {
        var figures = figures("", measures, week);
        return figures.sign() + " " + figures.level() + (figures.range().isEmpty() ? "" : " (" + figures.range() + ")");
    }

    /** Of all goals of a queue; null where there is none or nobody came. */
    static @Nullable Verdict worst(List<GoalMeasure> measures, ServiceFigures figures) {
        Verdict worst = null;
        for (var measure : measures) {
            var estimate = measure.of(figures);
            if (estimate.isMeasured()) {
                var verdict = measure.verdict(estimate);
                worst = worst == null || verdict.compareTo(worst) > 0 ? verdict : worst;
            }
        }
        return worst;
    }

    private static String heat(
            Plan plan, ContactQueue queue, QueueFigures service, GoalMeasure measure, List<Figures> days, int number) {
        var axis = new TimeAxis(grid(plan), plan.week().zone());
        var cells = new ArrayList<GoalHeat.@Nullable Cell>();
        for (int i = 0; i < service.intervals().size(); i++) {
            cells.add(cell(axis.nameOf(axis.grid().startOf(i)), measure, service.intervals().get(i)));
        }
        long missed = cells.stream().filter(Objects::nonNull).filter(cell -> cell.margin() < 0 && !cell.mayHold()).count();
        var caption = new Caption(
                "service-" + number,
                "Simulated service level of " + queue.id(),
                (missed == 0 ? "No interval misses the goal" : ReportText.count(missed, "interval") + " of "
                        + ReportText.number(cells.stream().filter(Objects::nonNull).count()) + " miss the goal for certain")
                        + ". The table below has each day.");
        return new GoalHeat(caption, axis, cells, days.stream().map(day -> day.sign() + " " + day.level()).toList()).svg();
    }

    private static GoalHeat.@Nullable Cell cell(String when, GoalMeasure measure, ServiceFigures figures) {
        var level = measure.of(figures);
        if (!level.isMeasured()) {
            return null;
        }
        return new GoalHeat.Cell(
                measure.margin(level),
                measure.verdict(level) != Verdict.MISSED,
                when + ": " + measure.text(level.value()) + " (" + measure.range(level) + ") of "+ one(figures.offered()) + " contacts; mean wait "
                        + Math.round(figures.asa().value()) + " s, " + percent(figures.abandonment().value(), 1) + " abandoned"
                        + (figures.occupancy().isMeasured() ? ", busy " + percent(figures.occupancy().value(), 0) : ", nobody there"));
    }

    static String one(double contacts) {
        return String.format(Locale.ROOT, "%,.1f", contacts);
    }
}
