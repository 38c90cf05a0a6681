package org.hillsboro.reporting;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.hillsboro.simulation.CompareFormula;
import org.hillsboro.simulation.FormulaComparison;
import org.hillsboro.simulation.FormulaComparison.QueueComparison;
import org.jspecify.annotations.Nullable;

/**
 * Where formula and simulation part: in words for each queue, then by time, load and change of load for all together.
 *
 * @param helpOut whether any agent serves several queues
 * @param hours the 24 hours of the day
 */
record ReportFormula(boolean helpOut, List<Told> queues, List<Row> groups, List<Row> hours) {

    private static final double NO_DIFFERENCE = 0.005;
    private static final double CHANGE = 0.2;
    private static final int NIGHT_ENDS = 6;
    private static final int NIGHT_BEGINS = 22;
    private static final double[] LOADS = {2, 5, 20, 100};

    record Told(String queue, String text) {}

    /** Levels in percent, differences in points. */
    record Row(String name, String contacts, String formula, String simulated, String difference, String absences, String days, String rest) {}

    /** @param hour local @param change of the load since the interval before, as a share; NaN after a closed one */
    private record Point(
            QueueComparison queue, int hour, double offered, double load, double change, double formula, double absences, double days,
            double simulated) {

        boolean isNight() {
            return hour < NIGHT_ENDS || hour >= NIGHT_BEGINS;
        }
    }

    /** Null where nothing was simulated, or no queue promises a service level. */
    static @Nullable ReportFormula of(Plan plan) {
        if (plan.service() == null || plan.forecast() == null) {
            return null;
        }
        var comparison = CompareFormula.compare(plan.folder(), plan.forecast(), plan.coverage(), plan.service());
        boolean helpOut = plan.folder().agents().stream().anyMatch(agent -> agent.queues().size() > 1);
        return of(comparison, plan.week().zone(), helpOut);
    }

    static @Nullable ReportFormula of(FormulaComparison comparison, ZoneId zone, boolean helpOut) {
        var points = points(comparison, zone);
        if (points.isEmpty()) {
            return null;
        }
        var told = comparison.queues().stream()
                .map(queue -> told(queue.queueId(), points.stream().filter(point -> point.queue() == queue).toList()))
                .toList();
        return new ReportFormula(helpOut, told, groups(points), hours(points));
    }

    private static List<Point> points(FormulaComparison comparison, ZoneId zone) {
        var points = new ArrayList<Point>();
        for (var queue : comparison.queues()) {
            for (int i = 0; i < queue.formula().length; i++) {
                if (!Double.isNaN(queue.formula()[i])) {
                    double before = i == 0 ? 0 : queue.loadErlangs()[i - 1];
                    points.add(new Point(
                            queue,
                            comparison.grid().startOf(i).atZone(zone).getHour(),
                            queue.offered()[i],
                            queue.loadErlangs()[i],
                            before > 0 ? queue.loadErlangs()[i] / before - 1 : Double.NaN,
                            queue.formula()[i],
                            queue.absences()[i],
                            queue.days()[i],
                            queue.simulated()[i]));
                }
            }
        }
        return points;
    }

    private static Told told(String queue, List<Point> points) {
        if (points.isEmpty()) {
            return new Told(queue, "nothing can be compared.");
        }
        double formula = mean(points, Point::formula);
        double simulated = mean(points, Point::simulated);
        double apart = simulated - formula;
        var text = new StringBuilder("with the agents rostered the formula expects " + ReportText.percent(formula, 1)
                + ", the simulation finds " + ReportText.percent(simulated, 1) + ", ");
        if (Math.abs(apart) < NO_DIFFERENCE) {
            text.append("which is the same within half a point. ");
        } else {
            text.append(points(Math.abs(apart))).append(" points ").append(apart < 0 ? "less. " : "more. ");
        }
        text.append("By absences ").append(signed(mean(points, Point::absences) - formula))
                .append(", by busy and quiet days ").append(signed(mean(points, Point::days) - mean(points, Point::absences)))
                .append(", by the rest ").append(signed(simulated - mean(points, Point::days))).append('.');
        var night = points.stream().filter(Point::isNight).toList();
        var day = points.stream().filter(point -> !point.isNight()).toList();
        if (!night.isEmpty() && !day.isEmpty()) {
            text.append(" At night (22:00–06:00) the simulation finds ").append(signed(apart(night)))
                    .append(" against the formula, by day ").append(signed(apart(day))).append('.');
        }
        return new Told(queue, text.toString());
    }

    private static List<Row> groups(List<Point> points) {
        var rows = new ArrayList<Row>();
        add(rows, "All", points);
        for (int i = 0; i <= LOADS.length; i++) {
            double from = i == 0 ? 0 : LOADS[i - 1];
            double to = i == LOADS.length ? Double.POSITIVE_INFINITY : LOADS[i];
            String name = i == 0 ? "Load below 2 erlangs" : i == LOADS.length ? "Load of 100 erlangs and more" : "Load of %.0f to %.0f erlangs".formatted(from, to);
            add(rows, name, points.stream().filter(point -> point.load() >= from && point.load() < to).toList());
        }
        add(rows, "Night, 22:00–06:00", points.stream().filter(Point::isNight).toList());
        add(rows, "Day, 06:00–22:00", points.stream().filter(point -> !point.isNight()).toList());
        add(rows, "Load more than a fifth above the interval before", points.stream().filter(point -> point.change() > CHANGE).toList());
        add(rows, "Load more than a fifth below it", points.stream().filter(point -> point.change() < -CHANGE).toList());
        add(rows, "Load about the same", points.stream().filter(point -> Math.abs(point.change()) <= CHANGE).toList());
        return List.copyOf(rows);
    }

    private static List<Row> hours(List<Point> points) {
        var rows = new ArrayList<Row>();
        for (int hour = 0; hour < 24; hour++) {
            int shown = hour;
            add(rows, "%02d:00".formatted(hour), points.stream().filter(point -> point.hour() == shown).toList());
        }
        return List.copyOf(rows);
    }

    private static void add(List<Row> rows, String name, List<Point> points) {
        double offered = points.stream().mapToDouble(Point::offered).sum();
        if (offered == 0) {
            return;
        }
        double formula = mean(points, Point::formula);
        double absences = mean(points, Point::absences);
        double days = mean(points, Point::days);
        double simulated = mean(points, Point::simulated);
        rows.add(new Row(
                name,
                ReportText.number(Math.round(offered)),
                ReportText.percent(formula, 1),
                ReportText.percent(simulated, 1),
                signed(simulated - formula),
                signed(absences - formula),
                signed(days - absences),
                signed(simulated - days)));
    }

    private static double apart(List<Point> points) {
        return mean(points, Point::simulated) - mean(points, Point::formula);
    }

    /** Contacts weigh alike. */
    private static double mean(List<Point> points, ToDoubleFunction<Point> level) {
        double offered = points.stream().mapToDouble(Point::offered).sum();
        return points.stream().mapToDouble(point -> point.offered() * level.applyAsDouble(point)).sum() / offered;
    }

    private static String points(double share) {
        return String.format(Locale.ROOT, "%.1f", 100 * share);
    }

    /** {@code +0.4}, {@code −1.2}. */
    private static String signed(double share) {
        String text = String.format(Locale.ROOT, "%+.1f", 100 * share);
        return text.equals("-0.0") ? "+0.0" : text.replace('-', '−');
    }
}
