package org.hillsboro.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hillsboro.history.LocalAxis.Opening;
import org.hillsboro.history.SpreadRows.By;
import org.jspecify.annotations.Nullable;

/**
 * Spreads rows that are longer than the center's interval over the open intervals in them. The shortest first: how hours
 * fall over the day then tells how to spread days.
 */
final class SpreadCoarseRows {

    /** Only longer rows lean on other queues where their own has no profile: within an hour there is little to learn. */
    private static final int HOUR = 60;

    private final LocalAxis axis;
    private final QueueSeries series;
    private final Opening opening;
    private final DayShapes own;
    private final @Nullable DayShapes center;

    private SpreadCoarseRows(LocalAxis axis, QueueRows rows, @Nullable DayShapes center) {
        this.axis = axis;
        this.series = rows.series();
        this.opening = axis.opening(rows.queue());
        this.own = new DayShapes(axis, List.of(series));
        this.center = center;
    }

    /** Puts the coarse rows of all queues into their series, and says by queue what was done. */
    static Map<String, List<SpreadRows>> spread(LocalAxis axis, Collection<QueueRows> queues) {
        var lengths = new TreeSet<Integer>();
        queues.forEach(rows -> rows.coarse().forEach(row -> lengths.add(row.nominalMinutes())));
        var done = new HashMap<String, List<SpreadRows>>();
        for (int length : lengths) {
            var center = length > HOUR ? new DayShapes(axis, queues.stream().map(QueueRows::series).toList()) : null;
            for (var rows : queues) {
                var ofLength = rows.coarse().stream().filter(row -> row.nominalMinutes() == length).toList();
                if (!ofLength.isEmpty()) {
                    var counts = new SpreadCoarseRows(axis, rows, center).spread(ofLength);
                    counts.forEach((by, count) -> done.computeIfAbsent(rows.queue().id(), id -> new ArrayList<>())
                            .add(new SpreadRows(length, count, by)));
                }
            }
        }
        return done;
    }

    private Map<By, Integer> spread(List<CoarseRow> rows) {
        var counts = new EnumMap<By, Integer>(By.class);
        for (var row : rows) {
            var split = split(row);
            if (row.offered() > 0 || split.by() != By.EVENLY_WHILE_CLOSED) {
                counts.merge(split.by(), 1, Integer::sum);
            }
            put(row, split.weights());
        }
        return counts;
    }

    private record Split(By by, double[] weights) {}

    private Split split(CoarseRow row) {
        double[] open = minutes(row, opening);
        if (!isPositive(open)) {
            return new Split(By.EVENLY_WHILE_CLOSED, row.offered() > 0 ? minutes(row, slot -> true) : open);
        }
        double[] byOwn = weighted(open, row, own);
        if (isPositive(byOwn)) {
            return new Split(By.OWN_PROFILE, byOwn);
        }
        double[] byCenter = center == null ? byOwn : weighted(open, row, center);
        return isPositive(byCenter) ? new Split(By.CENTER_PROFILE, byCenter) : new Split(By.EVENLY, open);
    }

    /** Minutes of the row in each of its intervals that is open; NaN in the others. */
    private double[] minutes(CoarseRow row, Opening heeded) {
        long first = series.slotOf(row.epochMinute());
        long end = row.epochMinute() + row.minutes();
        var minutes = new double[Math.toIntExact(series.slotOf(end - 1) - first + 1)];
        Arrays.setAll(minutes, i -> heeded.isOpen(first + i)
                ? Math.min(end, series.minuteOf(first + i + 1)) - Math.max(row.epochMinute(), series.minuteOf(first + i))
                : Double.NaN);
        return minutes;
    }

    private double[] weighted(double[] minutes, CoarseRow row, DayShapes shapes) {
        long first = series.slotOf(row.epochMinute());
        var weights = new double[minutes.length];
        Arrays.setAll(weights, i -> minutes[i] * shapes.usual(axis.day(first + i))[axis.timeOfDay(first + i)]);
        return weights;
    }

    private static boolean isPositive(double[] weights) {
        return sum(weights) > 0;
    }

    private static double sum(double[] weights) {
        return Arrays.stream(weights).filter(weight -> weight > 0).sum();
    }

    private void put(CoarseRow row, double[] weights) {
        double sum = sum(weights);
        long first = series.slotOf(row.epochMinute());
        for (int i = 0; i < weights.length; i++) {
            if (!Double.isNaN(weights[i])) {
                double share = weights[i] / sum;
                series.add(first + i, row.offered() * share, row.ahtSeconds(), row.handled() * share, row.place());
            }
        }
    }
}
