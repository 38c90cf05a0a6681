package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.percent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.GoalHeat;
import org.hillsboro.charts.TimeAxis;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.simulation.ServiceReport.QueueFigures;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.GoalStanding.Verdict;
import org.hillsboro.verifying.GoalStandings;
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

    /**
     * One day, or the week, ready to print.
     *
     * @param mark how the goals stand that are promised for it
     */
    record Figures(
            String name, String contacts, Mark mark, String level, String range, String meanWait, String abandoned, String occupancy) {

        private String shown() {
            return (mark.sign() + " " + level).strip();
        }
    }

    /** A sign and a word; both empty where nothing is to be said. */
    record Mark(String sign, String word, boolean isMissed) {

        private static final Mark NONE = new Mark("", "", false);

        /** Of a day for which nothing is promised. */
        private static final Mark BELOW = new Mark("↓", "below", false);

        private static Mark of(@Nullable Verdict verdict) {
            return switch (verdict) {
                case null -> NONE;
                case MET -> new Mark("✓", told(verdict), false);
                case CLOSE -> new Mark("~", told(verdict), false);
                case MISSED -> new Mark("✗", told(verdict), true);
            };
        }
    }

    static String told(Verdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case CLOSE -> "too close to say";
            case MISSED -> "missed";
        };
    }

    /** Null where nothing was simulated. */
    static @Nullable ReportServiceLevel of(Plan plan) {
        var service = plan.service();
        if (service == null) {
            return null;
        }
        var queues = new ArrayList<Queue>();
        for (var queue : plan.folder().center().queues()) {
            service.of(queue.id()).ifPresent(figures -> queues.add(queue(plan, queue, service, figures, queues.size())));
        }
        return new ReportServiceLevel(
                ReportText.number(service.contacts()) + " contacts in " + ReportText.count(service.replications(), "simulated week"),
                plan.week().dates().stream().map(ReportText::shortDay).toList(),
                GoalHeat.legend(new Caption("service-marks", "Marks of the heatmaps", "How far an interval is from the goal.")),
                List.copyOf(queues));
    }

    private static Queue queue(Plan plan, ContactQueue queue, ServiceReport report, QueueFigures service, int number) {
        var measures = GoalMeasure.of(queue);
        var dates = plan.week().dates();
        boolean daily = queue.goal().per() == Per.DAY;
        var days = new ArrayList<Figures>();
        for (int day = 0; day < service.days().size(); day++) {
            var verdict = worst(measures, service.days().get(day));
            var mark = daily ? Mark.of(verdict) : verdict == Verdict.MISSED ? Mark.BELOW : Mark.NONE;
            days.add(figures(ReportText.shortDay(dates.get(day)), measures, service.days().get(day), mark));
        }
        var mark = mark(plan, queue, report);
        var told = new ToldGoals(plan.week().zone(), grid(plan), queue, service, measures);
        return new Queue(
                queue.id(),
                measures.isEmpty()
                        ? "no goal"
                        : String.join("; ", measures.stream().map(GoalMeasure::goalText).toList()) + per(queue.goal().per()),
                mark.isMissed() || plan.folder().center().queues().size() <= FEW_QUEUES,
                told.told(dates),
                figures("Week", measures, service.week(), mark),
                List.copyOf(days),
                measures.isEmpty() || service.week().offered() == 0 ? "" : heat(plan, queue, service, measures.getFirst(), days, number));
    }

    private static Mark mark(Plan plan, ContactQueue queue, ServiceReport report) {
        return Mark.of(standings(plan, queue, report).map(GoalStanding::verdict).max(Comparator.naturalOrder()).orElse(null));
    }

    /** Of the stretches for which something is promised. */
    private static Stream<GoalStanding> standings(Plan plan, ContactQueue queue, ServiceReport report) {
        return GoalStandings.of(queue, plan.week().zone(), grid(plan), report).stream();
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

    private static Figures figures(String name, List<GoalMeasure> measures, ServiceFigures figures, Mark mark) {
        var first = measures.isEmpty() ? new GoalMeasure("", Kind.SERVICE_LEVEL, 0) : measures.getFirst();
        var level = first.of(figures);
        return new Figures(
                name,
                ReportText.number(Math.round(figures.offered())),
                mark,
                first.text(level.value()),
                first.range(level),
                figures.asa().isMeasured() ? ReportText.number(Math.round(figures.asa().value())) + " s" : "–",
                figures.abandonment().isMeasured() ? percent(figures.abandonment().value(), 1) : "–",
                figures.occupancy().isMeasured() ? percent(figures.occupancy().value(), 1) : "–");
    }

    /** {@code ✗ abandonment 5.8 % (5.6–6.0 %)}: of the goals of a queue the first of those that stand worst, over the week. */
    static Glance glance(Plan plan, ContactQueue queue, ServiceReport report, ServiceFigures week) {
        return standings(plan, queue, report)
                .max(Comparator.comparing(GoalStanding::verdict).thenComparing(GoalStanding::kind, Comparator.reverseOrder()))
                .map(worst -> {
                    var mark = Mark.of(worst.verdict());
                    var measure = new GoalMeasure(
                            worst.kind() == Kind.SERVICE_LEVEL ? "" : worst.kind().words() + " ", worst.kind(), worst.target());
                    var figure = measure.of(week);
                    String range = measure.range(figure);
                    return new Glance(
                            mark.sign() + " " + measure.name() + measure.text(figure.value()) + (range.isEmpty() ? "" : " (" + range + ")"),
                            mark.isMissed());
                })
                .orElse(new Glance("–", false));
    }

    record Glance(String told, boolean isMissed) {}

    /** Of all goals of a queue; null where there is none or nobody came. */
    private static @Nullable Verdict worst(List<GoalMeasure> measures, ServiceFigures figures) {
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
                (missed == 0 ? "No interval is" : ReportText.count(missed, "interval") + " of "
                        + ReportText.number(cells.stream().filter(Objects::nonNull).count()) + (missed == 1 ? " is" : " are"))
                        + " below the goal for certain. The table below has each day.");
        return new GoalHeat(caption, axis, cells, days.stream().map(Figures::shown).toList()).svg();
    }

    private static GoalHeat.@Nullable Cell cell(String when, GoalMeasure measure, ServiceFigures figures) {
        var level = measure.of(figures);
        if (!level.isMeasured()) {
            return null;
        }
        return new GoalHeat.Cell(
                measure.margin(level),
                measure.verdict(level) != Verdict.MISSED,
                when + ": " + measure.text(level.value()) + " (" + measure.range(level) + ") of " + one(figures.offered()) + " contacts; mean wait "
                        + Math.round(figures.asa().value()) + " s, " + percent(figures.abandonment().value(), 1) + " abandoned"
                        + (figures.occupancy().isMeasured() ? ", busy " + percent(figures.occupancy().value(), 0) : ", nobody there"));
    }

    static String one(double contacts) {
        return String.format(Locale.ROOT, "%,.1f", contacts);
    }
}
