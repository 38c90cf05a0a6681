package org.hillsboro.forecast;

import java.util.List;

/**
 * Estimates {@link Busyness} by moments: that variance v with which the squared misses of the days tried, each divided by
 * what it should be on average, mean + v mean^2, sum up to their number (Breslow, Extra-Poisson Variation in Log-Linear
 * Models, Applied Statistics 33, 1984). So it holds what a forecast of a week ahead does not know of a day as well.
 *
 * <p>A single outage would weigh like a year: no day counts for more than a miss of three standard deviations.
 */
final class EstimateBusyness {

    private static final double MOST_SQUARED = 9;

    /** Mean of a squared standard normal cut there. */
    private static final double MEAN_SQUARED = 0.9950;

    private static final double LARGEST = 4;

    private EstimateBusyness() {}

    static Busyness of(List<TriedDay> days) {
        if (days.isEmpty()) {
            return new Busyness(Dispersion.UNTRIED);
        }
        double low = 0;
        double high = LARGEST;
        if (excess(days, low) <= 0) {
            return Busyness.NONE;
        }
        while (high - low > 1e-6) {
            double middle = (low + high) / 2;
            if (excess(days, middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Busyness(high);
    }

    /** Falls as the variance grows. */
    private static double excess(List<TriedDay> days, double variance) {
        double sum = 0;
        for (var day : days) {
            double mean = day.expectedContacts();
            double miss = day.contacts() - mean;
            sum += Math.min(MOST_SQUARED, miss * miss / (mean + variance * mean * mean));
        }
        return sum - MEAN_SQUARED * days.size();
    }
}
