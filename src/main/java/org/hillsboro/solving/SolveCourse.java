package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a solve went: the cost and the bound closing on each other, and what the cores did. A solve of hours takes little more
 * room than one of minutes.
 *
 * @param points about one a second at first, later one in each hundredth of the time so far, and always the last
 * @param spans in the order of their starts
 * @param resumed seconds at which it went on from a roster that was there; 0: it began with one
 */
public record SolveCourse(List<Point> points, List<CoreSpan> spans, List<Double> resumed) {

    public static final SolveCourse NONE = new SolveCourse(List.of(), List.of(), List.of());

    private static final double SPACING = 0.01;

    /** Beyond them the shortest is forgotten: nobody could see it. */
    static final int MOST_SPANS = 200;

    /**
     * How the best roster stood.
     *
     * @param elapsed seconds of search
     * @param cost major units
     * @param bound no legal roster of the same shortfall costs less, major units
     * @param gap (cost - bound) / bound
     * @param shortfall agent-minutes
     */
    public record Point(
            double elapsed, @Nullable Double cost, @Nullable Double bound, @Nullable Double gap, double shortfall) {}

    /** Courses kept by earlier releases had points only. */
    public SolveCourse {
        spans = spans == null ? List.of() : spans;
        resumed = resumed == null ? List.of() : resumed;
    }

    /** Of the newest point; 0 before the first. */
    public double seconds() {
        return points.isEmpty() ? 0 : points.getLast().elapsed;
    }

    /** Where the solve that goes on now began. */
    double begun() {
        return resumed.isEmpty() ? 0 : resumed.getLast();
    }

    /** With a later point; an earlier one is nothing new. */
    SolveCourse with(Point point) {
        if (!points.isEmpty() && point.elapsed <= seconds()) {
            return this;
        }
        var longer = new ArrayList<>(points);
        int last = points.size() - 1;
        if (last > 0 && points.get(last).elapsed < points.get(last - 1).elapsed * (1 + SPACING)) {
            longer.removeLast();
        }
        longer.add(point);
        return new SolveCourse(List.copyOf(longer), spans, resumed);
    }

    /** With what the cores have done since this solve began, instead of what was told of that before. */
    SolveCourse with(List<CoreSpan> sinceBegun) {
        var all = new ArrayList<>(spans.stream().filter(span -> span.from() < begun()).toList());
        all.addAll(sinceBegun);
        while (all.size() > MOST_SPANS) {
            all.stream().min(Comparator.comparingDouble(span -> span.to() - span.from())).ifPresent(all::remove);
        }
        return new SolveCourse(points, List.copyOf(all), resumed);
    }

    /** What came after a moment was lost, and another solve goes on there. */
    public SolveCourse resumedAt(double moment) {
        var again = new ArrayList<>(resumed.stream().filter(before -> before < moment).toList());
        again.add(moment);
        return new SolveCourse(
                points.stream().filter(point -> point.elapsed <= moment).toList(),
                spans.stream().filter(span -> span.from() < moment).map(span -> span.until(moment)).toList(),
                List.copyOf(again));
    }

    /** So many of the points, the first and the last among them. */
    public List<Point> some(int most) {
        return points.size() <= most
                ? points
                : IntStream.range(0, most)
                        .mapToObj(i -> points.get((int) ((long) i * (points.size() - 1) / (most - 1))))
                        .toList();
    }
}
