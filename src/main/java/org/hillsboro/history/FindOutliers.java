package org.hillsboro.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.SpecialDay;

/**
 * Finds counts far from what their queue has at that weekday and time. Counts are made 2 sqrt(count + 3/8) first, which
 * gives Poisson counts of any mean the standard deviation 1 (Anscombe 1948). Special days are expected to differ.
 */
final class FindOutliers {

    /** In robust standard deviations; seasons and trend widen these, so that what is beyond is hardly demand. */
    private static final double FAR = 8;

    /** With fewer values nothing tells which of them is the wild one. */
    private static final int ENOUGH = 5;

    private final LocalAxis axis;
    private final QueueSeries series;
    private final SourceLines lines;
    private final Set<Integer> leftOut = new HashSet<>();
    private final double[][] values;
    private final double[] median;
    private final double[] deviation;

    FindOutliers(ContactCenter center, LocalAxis axis, QueueSeries series, SourceLines lines) {
        this.axis = axis;
        this.series = series;
        this.lines = lines;
        this.values = new double[7 * axis.timesPerDay()][];
        this.median = new double[values.length];
        this.deviation = new double[values.length];
        center.specialDays().stream().map(SpecialDay::date).forEach(this::leaveOut);
    }

    private void leaveOut(LocalDate date) {
        leftOut.add(Math.toIntExact(date.toEpochDay()));
    }

    /** The furthest first. @param emptyDays are told elsewhere */
    List<Outlier> find(Collection<LocalDate> emptyDays) {
        emptyDays.forEach(this::leaveOut);
        learn();
        var found = new ArrayList<Outlier>();
        var stretch = new Stretch();
        for (long slot = series.lowest(); slot <= series.highest(); slot++) {
            double distance = distance(slot);
            if (stretch.count > 0 && stretch.distance * distance <= 0) {
                found.add(stretch.outlier());
                stretch = new Stretch();
            }
            if (distance != 0) {
                stretch.add(slot, distance);
            }
        }
        if (stretch.count > 0) {
            found.add(stretch.outlier());
        }
        found.sort(Comparator.comparingDouble((Outlier outlier) -> -Math.abs(outlier.deviations())).thenComparing(Outlier::from));
        return List.copyOf(found);
    }

    private void learn() {
        var counts = new int[values.length];
        series.forEachKnown(slot -> counts[cell(slot)]++);
        Arrays.setAll(values, cell -> new double[counts[cell]]);
        series.forEachKnown(slot -> values[cell(slot)][--counts[cell(slot)]] = stable(series.offered(slot)));
        Arrays.setAll(median, cell -> Medians.of(values[cell]));
        Arrays.setAll(deviation, cell -> Math.max(1, Medians.deviation(values[cell], median[cell])));
    }

    private int cell(long slot) {
        return LocalAxis.weekday(axis.day(slot)) * axis.timesPerDay() + axis.timeOfDay(slot);
    }

    private static double stable(double count) {
        return 2 * Math.sqrt(count + 0.375);
    }

    /** In robust standard deviations, negative below; 0 of what is no outlier. */
    private double distance(long slot) {
        if (!series.isKnown(slot) || leftOut.contains(axis.day(slot)) || values[cell(slot)].length < ENOUGH) {
            return 0;
        }
        double distance = (stable(series.offered(slot)) - median[cell(slot)]) / deviation[cell(slot)];
        return Math.abs(distance) > FAR ? distance : 0;
    }

    private final class Stretch {
        private int count;
        private long from;
        private double offered;
        private double usual;
        private double distance;

        void add(long slot, double slotDistance) {
            from = count == 0 ? slot : from;
            count++;
            offered += series.offered(slot);
            usual += Math.max(0, median[cell(slot)] * median[cell(slot)] / 4 - 0.375);
            distance = Math.abs(slotDistance) > Math.abs(distance) ? slotDistance : distance;
        }

        Outlier outlier() {
            return new Outlier(series.startOf(from), series.startOf(from + count), lines.line(series.place(from)),
                    offered, usual, distance);
        }
    }
}
