package org.hillsboro.forecast;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.history.ContactHistory.QueueHistory;
import org.hillsboro.time.IntervalGrid;

/** Histories whose truth is known. */
final class MadeHistory {

    /** Beyond it e to the power of -mean leaves the doubles. */
    private static final double LARGE = 500;

    private MadeHistory() {}

    /** One queue named voice; NaN leaves the row out. */
    static ContactHistory of(ContactCenter center, String from, String until, ToDoubleFunction<ZonedDateTime> contacts) {
        var start = LocalDate.parse(from).atStartOfDay(center.zone()).toInstant();
        var end = LocalDate.parse(until).atStartOfDay(center.zone()).toInstant();
        int count = new IntervalGrid(start, center.intervalMinutes(), 1).indexOf(end);
        var grid = new IntervalGrid(start, center.intervalMinutes(), count);
        var offered = new double[count];
        Arrays.setAll(offered, i -> contacts.applyAsDouble(grid.startOf(i).atZone(center.zone())));
        var aht = new double[count];
        Arrays.fill(aht, Double.NaN);
        return new ContactHistory(List.of(new QueueHistory("voice", grid, offered, aht)));
    }

    /** A day with two peaks and weekdays that differ: the contacts to expect in an interval. */
    static double usual(ZonedDateTime start) {
        double hour = start.getHour() + start.getMinute() / 60.0;
        double shape = 20 + 60 * Math.exp(-Math.pow((hour - 11) / 2.5, 2)) + 35 * Math.exp(-Math.pow((hour - 17) / 2, 2));
        double[] weekdays = {1.25, 1.05, 1, 0.95, 1.1, 0.6, 0.4};
        return shape * weekdays[start.getDayOfWeek().ordinal()];
    }

    static int poisson(RandomGenerator random, double mean) {
        if (mean > LARGE) {
            return poisson(random, LARGE) + poisson(random, mean - LARGE);
        }
        double limit = Math.exp(-mean);
        double product = random.nextDouble();
        int count = 0;
        while (product > limit) {
            product *= random.nextDouble();
            count++;
        }
        return count;
    }

    /** Gamma with mean 1 by the sum of exponentials. */
    static double busyness(RandomGenerator random, int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum += random.nextExponential();
        }
        return sum / shape;
    }
}
