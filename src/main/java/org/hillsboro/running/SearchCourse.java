package org.hillsboro.running;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How a search went, over all attempts: a point about every second, every second of them once there are too many, so that a
 * long search takes no more room than a short one.
 */
public record SearchCourse(List<Point> points) {

    static final int MOST = 600;
    static final SearchCourse NONE = new SearchCourse(List.of());

    /**
     * How the best roster stood.
     *
     * @param elapsed seconds of search
     * @param cost major units
     * @param shortfall agent-minutes
     */
    public record Point(double elapsed, @Nullable Double cost, @Nullable Double gap, double shortfall) {}

    /** With how it stands now, unless there is no roster yet or no time has passed. */
    SearchCourse with(PlanProgress now) {
        var shortfall = now.shortfall();
        if (shortfall == null || !points.isEmpty() && now.elapsed() <= points.getLast().elapsed) {
            return this;
        }
        var longer = new ArrayList<>(points.size() < MOST ? points : everySecond());
        longer.add(new Point(now.elapsed(), now.cost(), now.gap(), shortfall));
        return new SearchCourse(List.copyOf(longer));
    }

    private List<Point> everySecond() {
        return IntStream.range(0, points.size()).filter(i -> i % 2 == 0).mapToObj(points::get).toList();
    }
}
