package org.hillsboro.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which share of a day's contacts comes in which slot, by weekday. Recent days count more, days and slots far from the
 * rest hardly; a weekday leans on others of nearly the same shape, and slots on their neighbours where they cannot be
 * told apart from chance.
 */
final class DayShapes {

    private static final double HALF_LIFE_WEEKS = 8;

    /** How many days of its own a weekday's shape counts for as much as those of like weekdays together. */
    private static final double LIKE_WEEKDAYS = 2;

    /** Weekdays are alike when less than about this share of contacts would have to move. */
    private static final double ALIKE = 0.05;

    private final double[][] shapes = new double[7][];

    private DayShapes() {}

    /**
     * @param days those that are like their weekday; empty if there are none
     * @param trust of each day
     */
    static DayShapes of(List<DayCount> days, double[] trust, OpenSlots open, LocalDate weekStart) {
        var result = new DayShapes();
        var own = new @Nullable WeightedShape[7];
        for (int weekday = 0; weekday < 7; weekday++) {
            own[weekday] = ownShape(days, trust, weekStart, weekday);
        }
        for (int weekday = 0; weekday < 7; weekday++) {
            var shape = own[weekday];
            result.shapes[weekday] = shape == null
                    ? UnseenShape.of(own, open, DayOfWeek.of(weekday + 1))
                    : shape.towards(likeWeekdays(own, weekday)).smoothed();
        }
        return result;
    }

    double[] of(DayOfWeek weekday) {
        return shapes[weekday.ordinal()];
    }

    private static @Nullable WeightedShape ownShape(
            List<DayCount> days, double[] trust, LocalDate weekStart, int weekday) {
        List<double[]> slots = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int d = 0; d < days.size(); d++) {
            var day = days.get(d);
            if (day.date().getDayOfWeek().ordinal() == weekday && day.total() > 0) {
                double weeks = ChronoUnit.DAYS.between(day.date(), weekStart) / 7.0;
                slots.add(day.slots());
                weights.add(trust[d] * Math.pow(0.5, weeks / HALF_LIFE_WEEKS));
            }
        }
        return slots.isEmpty() ? null : WeightedShape.of(slots, weights);
    }

    /** The mean shape of the other weekdays, each by its likeness; null where none is like this one. */
    private static double @Nullable [] likeWeekdays(@Nullable WeightedShape[] own, int weekday) {
        double[] mine = Objects.requireNonNull(own[weekday]).shares();
        var mean = new double[mine.length];
        double all = 0;
        for (int other = 0; other < 7; other++) {
            var shape = own[other];
            if (other != weekday && shape != null) {
                double apart = 0;
                for (int slot = 0; slot < mine.length; slot++) {
                    apart += Math.abs(shape.shares()[slot] - mine[slot]) / 2;
                }
                double likeness = Math.exp(-(apart / ALIKE) * (apart / ALIKE));
                all += likeness;
                for (int slot = 0; slot < mine.length; slot++) {
                    mean[slot] += likeness * shape.shares()[slot];
                }
            }
        }
        if (all < 1e-3) {
            return null;
        }
        for (int slot = 0; slot < mean.length; slot++) {
            mean[slot] = mean[slot] / all * LIKE_WEEKDAYS * Math.min(1, all);
        }
        return mean;
    }
}
