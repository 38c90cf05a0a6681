package org.hillsboro.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * How many contacts a date brings. The logarithm of its expected volume is a sum of {@link DayEffects}; the level of the
 * weeks is a random walk, the other effects are drawn towards nothing (ridge), and all are estimated together by
 * penalized likelihood of overdispersed counts (Breslow and Clayton 1993), so that days without contacts and tiny queues
 * do no harm.
 *
 * <p>Robust: a day far from what is expected weighs by the t distribution's weight (Lange, Little and Taylor 1989), so
 * that an outage or a doubled day hardly moves anything. So do the steps of the level: it stays calm and can yet jump.
 */
final class DayLevels {

    private static final int ROUNDS = 30;
    private static final double SETTLED = 1e-6;

    /** Relative scatter of days below which nothing is believed to be known. */
    private static final double LEAST_SCATTER = 0.02;

    /** Median of a squared standard normal; the excess makes up for residuals of fitted days being too small. */
    private static final double MEDIAN_OF_SQUARE = 0.4549 / (1.15 * 1.15);

    private final DayEffects effects;
    private final double[] logs;
    private final double[] trust;

    private DayLevels(DayEffects effects, double[] logs, double[] trust) {
        this.effects = effects;
        this.logs = logs;
        this.trust = trust;
    }

    /** @param days not empty, all before the week that is forecast */
    static DayLevels fit(List<DayCount> days, DayEffects effects) {
        int count = days.size();
        var columns = new int[count][];
        for (int d = 0; d < count; d++) {
            columns[d] = effects.of(days.get(d).date());
        }
        double[] total = days.stream().mapToDouble(DayCount::total).toArray();
        double[] log = FirstGuess.logVolumes(days, effects.weeks(), columns);
        double base = Arrays.stream(log).average().orElseThrow();
        var prior = new EffectPrior(effects);
        double[] solution = prior.nothingKnown(log, columns);
        var trust = new double[count];
        double scatter = 0.1;
        for (int round = 0; round < ROUNDS; round++) {
            scatter = scatter(total, log, scatter);
            var system = prior.system(solution, scatter * scatter + medianOfInverse(log));
            for (int d = 0; d < count; d++) {
                double mean = Math.exp(log[d]);
                double surprise = total[d] / mean - 1;
                double variance = scatter * scatter + 1 / mean;
                trust[d] = trust(surprise * surprise / variance);
                double weight = trust[d] / variance;
                double target = log[d] + Math.min(surprise, 1.5) - base;
                for (int i = 0; i < columns[d].length; i++) {
                    system.addRight(columns[d][i], weight * target);
                    for (int j = 0; j <= i; j++) {
                        system.add(columns[d][i], columns[d][j], weight);
                    }
                }
            }
            solution = system.solve();
            double moved = 0;
            for (int d = 0; d < count; d++) {
                double step = Math.clamp(base + sum(solution, columns[d]) - log[d], -1, 1);
                log[d] = Math.max(log[d] + step, FirstGuess.LEAST_LOG);
                moved = Math.max(moved, Math.abs(step));
            }
            if (moved < SETTLED) {
                break;
            }
        }
        for (int i = 0; i < effects.weeks(); i++) {
            solution[i] += base;
        }
        return new DayLevels(effects, solution, trust);
    }

    /** Expected contacts of a date of the history or of the week that is forecast, were the queue open as usual. */
    double expected(LocalDate date) {
        return Math.exp(sum(logs, effects.of(date)));
    }

    /** How far each day of the history is believed, in its order: above 1 as expected, near 0 an outlier. */
    double[] trust() {
        return trust.clone();
    }

    /** Weight of an observation under a t distribution with four degrees of freedom. */
    static double trust(double squaredSurprise) {
        return 5 / (4 + squaredSurprise);
    }

    /** Relative scatter of days beyond Poisson, from the median surprise, which outliers cannot move. */
    private static double scatter(double[] total, double[] log, double before) {
        var ratios = new double[total.length];
        double low = LEAST_SCATTER;
        double high = Math.max(1, 2 * before);
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            for (int d = 0; d < total.length; d++) {
                double mean = Math.exp(log[d]);
                double surprise = total[d] / mean - 1;
                ratios[d] = surprise * surprise / (middle * middle + 1 / mean);
            }
            if (median(ratios) > MEDIAN_OF_SQUARE) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    private static double medianOfInverse(double[] log) {
        var inverse = new double[log.length];
        Arrays.setAll(inverse, d -> Math.exp(-log[d]));
        return median(inverse);
    }

    static double median(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static double sum(double[] solution, int[] columns) {
        double sum = 0;
        for (int column : columns) {
            sum += solution[column];
        }
        return sum;
    }
}
