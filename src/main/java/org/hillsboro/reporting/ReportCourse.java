package org.hillsboro.reporting;

import static org.hillsboro.reporting.ReportText.percent;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hillsboro.charts.Caption;
import org.hillsboro.charts.ClosingChart;
import org.hillsboro.charts.CoreBars;
import org.hillsboro.charts.SecondsAxis;
import org.hillsboro.charts.ShortfallChart;
import org.hillsboro.solving.CoreSpan;
import org.hillsboro.solving.SolveCourse;
import org.hillsboro.solving.SolveCourse.Point;
import org.jspecify.annotations.Nullable;

/**
 * How the search went: the cost and the bound closing on each other, and what the cores did.
 *
 * @param told in words
 * @param closing empty where there is no course to draw, as after a part of a second
 * @param shortfall empty where nothing was ever short
 * @param work what the cores did, in words
 */
record ReportCourse(String told, String closing, String shortfall, String cores, List<Row> work) {

    /** @param amount with its unit; empty where nothing is counted */
    record Row(String core, String what, String from, String to, String amount, String pace) {}

    static ReportCourse of(Plan plan) {
        var course = plan.solved().course();
        var points = course.points();
        double end = Math.max(course.seconds(), course.spans().stream().mapToDouble(CoreSpan::to).max().orElse(0));
        return new ReportCourse(
                told(course),
                points.size() < 2 || last(points) == 0 ? "" : closing(course, new SecondsAxis(end)),
                points.size() < 2 || points.stream().allMatch(point -> point.shortfall() == 0) ? "" : shortfall(points, new SecondsAxis(end)),
                course.spans().isEmpty() || end <= 0 ? "" : cores(course.spans(), new SecondsAxis(end)),
                course.spans().stream().map(ReportCourse::row).toList());
    }

    private static String told(SolveCourse course) {
        var proven = course.points().stream().filter(point -> point.gap() != null).toList();
        if (proven.isEmpty()) {
            return "The search ended before anything was told of it.";
        }
        var first = proven.getFirst();
        var last = proven.getLast();
        String now = "After " + seconds(last.elapsed()) + " the roster costs at most " + percent(gap(last), 2)
                + " more than the least that is possible.";
        String then = first.elapsed() == last.elapsed()
                ? ""
                : " After " + seconds(first.elapsed()) + " that was " + percent(gap(first), 2) + ": since then the cost "
                        + change(first.cost(), last.cost()) + " and the bound " + change(first.bound(), last.bound()) + shortfall(first, last) + ".";
        String resumed = course.resumed().stream().map(at -> at == 0
                        ? " The search began with a roster that was there."
                        : " After " + seconds(at) + " it went on from the best roster so far.")
                .collect(Collectors.joining());
        return now + then + resumed;
    }

    private static double gap(Point point) {
        return point.gap() == null ? 0 : point.gap();
    }

    private static String change(@Nullable Double from, @Nullable Double to) {
        if (from == null || to == null || from == 0 || Math.abs(to - from) < 5e-5 * Math.abs(from)) {
            return "has stayed as it was";
        }
        return "has " + (to < from ? "fallen" : "risen") + " by " + percent(Math.abs(to - from) / Math.abs(from), 2);
    }

    /** Whoever covers what was short is paid for it, and the bound is that of rosters which cover as much. */
    private static String shortfall(Point first, Point last) {
        return first.shortfall() == last.shortfall()
                ? ""
                : ", and what is short went from " + hours(first) + " to " + hours(last) + " agent-hours";
    }

    private static String hours(Point point) {
        return String.format(Locale.ROOT, "%,.1f", point.shortfall() / 60);
    }

    private static double last(List<Point> points) {
        return or(points.getLast().cost(), 0);
    }

    private static double or(@Nullable Double value, double otherwise) {
        return value == null ? otherwise : value;
    }

    private static String closing(SolveCourse course, SecondsAxis axis) {
        var points = course.points();
        double whole = last(points) / 100;
        var caption = new Caption(
                "closing", "Cost and bound over the seconds of the search, in percent of the roster's cost", told(course));
        return new ClosingChart(
                        caption,
                        axis,
                        points.stream().mapToDouble(Point::elapsed).toArray(),
                        points.stream().mapToDouble(point -> or(point.cost(), Double.NaN) / whole).toArray(),
                        points.stream().mapToDouble(point -> or(point.bound(), Double.NaN) / whole).toArray(),
                        "% of the roster's cost",
                        course.resumed().stream().mapToDouble(Double::doubleValue).filter(at -> at > 0).toArray())
                .svg();
    }

    private static String shortfall(List<Point> points, SecondsAxis axis) {
        double[] hours = points.stream().mapToDouble(point -> point.shortfall() / 60).toArray();
        var caption = new Caption(
                "lack", "Shortfall of the best roster over the seconds of the search",
                String.format(Locale.ROOT, "From %.1f to %.1f agent-hours.", hours[0], hours[hours.length - 1]));
        return new ShortfallChart(caption, axis, points.stream().mapToDouble(Point::elapsed).toArray(), hours, "agent-hours short").svg();
    }

    private static String cores(List<CoreSpan> spans, SecondsAxis axis) {
        var rows = new ArrayList<CoreBars.Row>();
        for (int core : spans.stream().mapToInt(CoreSpan::core).sorted().distinct().toArray()) {
            rows.add(new CoreBars.Row("core " + core, spans.stream()
                    .filter(span -> span.core() == core)
                    .map(span -> new CoreBars.Bar(span.from(), span.to(), span.work().ordinal(), span.work().words()))
                    .toList()));
        }
        var caption = new Caption("cores", "What the cores did over the seconds of the search", "The table below says it in words.");
        return new CoreBars(caption, axis, List.copyOf(rows)).svg();
    }

    private static Row row(CoreSpan span) {
        String unit = switch (span.work().unit()) {
            case PASSES -> "passes";
            case CHANGES -> "changes tried";
            case NONE -> "";
        };
        boolean counted = !unit.isEmpty();
        return new Row(
                Integer.toString(span.core()),
                span.work().words(),
                seconds(span.from()),
                seconds(span.to()),
                counted ? ReportText.number(span.amount()) + " " + unit : "",
                counted ? String.format(Locale.ROOT, "%,.0f", span.perSecond()) : "");
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, seconds < 10 ? "%.1f s" : "%,.0f s", seconds);
    }
}
