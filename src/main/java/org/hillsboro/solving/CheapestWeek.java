package org.hillsboro.solving;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The cheapest legal week of one class under given prices, exactly, by dynamic programming over the dates.
 *
 * <p>Only the week's paid time couples the dates beyond counting and rest, so it is priced first: for any price of a
 * paid quarter the dates come from a small program without hours, whose value is a lower bound (Lagrangian
 * relaxation; Handler and Zang 1980 for the constrained shortest path). The best such price leaves a gap of little,
 * and the exact program with hours follows only what can still fall inside it.
 */
final class CheapestWeek {

    private static final int MOST_PRICES = 12;

    /** Difference, relative to a quarter's cost, that is not worth closing; the bound stays on the safe side of it. */
    private static final double TOLERANCE = 2e-5;

    /** No legal week exists. */
    static final double NONE = Double.POSITIVE_INFINITY;

    private final DayChoices choices = new DayChoices();
    private final HourlessWeeks hourless = new HourlessWeeks(choices);
    private final WeekLabels labels = new WeekLabels(choices, hourless);

    private double hourPrice;

    /** A price of a paid quarter that was good for the class before; a warm start for the next solve. */
    double hourPrice() {
        return hourPrice;
    }

    /** The dates' choices of the last solve. */
    int[] chosen() {
        return labels.chosen;
    }

    DayChoices choices() {
        return choices;
    }

    /**
     * Solves for one class.
     *
     * @param patterns by day: classes with equal ones can choose alike on the day, -1 where none is known
     * @param options of each day, under the prices
     * @param window quarters in which shifts may start
     * @param warm price of a paid quarter to begin with, 0 where none is known
     * @param cutoff only a week that costs less is of interest
     * @return minor units of the cheapest week, {@link #NONE} where there is no legal one below the cutoff
     */
    double solve(AgentClass agents, int[] patterns, DayOptions[] options, BitSet window, double warm, double cutoff) {
        choices.take(agents, patterns, options, window);
        int lo = Math.max(0, agents.limits().leastPaid());
        int hi = agents.limits().mostPaid();
        if (lo > hi || hi < 0) {
            return NONE;
        }
        double bound = bestHourPrice(agents, lo, hi, warm, cutoff);
        if (bound == NONE) {
            return NONE;
        }
        return exact(agents, lo, hi, bound);
    }

    /** Maximizes the relaxed value over the price of a paid quarter, a concave function of it. */
    private double bestHourPrice(AgentClass agents, int lo, int hi, double warm, double cutoff) {
        double leftPrice = Double.NaN;
        double leftValue = 0;
        double leftSlope = 0;
        double rightPrice = Double.NaN;
        double rightValue = 0;
        double rightSlope = 0;
        double price = warm;
        double best = Double.NEGATIVE_INFINITY;
        double scale = agents.kind().scale;
        double step = scale / 10;
        for (int i = 0; i < MOST_PRICES; i++) {
            double path = hourless.solve(agents, price);
            if (path == NONE) {
                return NONE;
            }
            int hours = hoursOf(agents, lo, hi, price);
            double value = path + price * hours + overtimeOf(agents, hours);
            double slope = hours - hourless.paid();
            if (value > best) {
                best = value;
                hourPrice = price;
            }
            if (best >= cutoff) {
                return NONE;
            }
            if (slope == 0) {
                break;
            }
            if (slope > 0) {
                leftPrice = price;
                leftValue = value;
                leftSlope = slope;
            } else {
                rightPrice = price;
                rightValue = value;
                rightSlope = slope;
            }
            if (Double.isNaN(rightPrice)) {
                price += step;
                step *= 4;
            } else if (Double.isNaN(leftPrice)) {
                price -= step;
                step *= 4;
            } else {
                double meet = (rightValue - leftValue + leftSlope * leftPrice - rightSlope * rightPrice)
                        / (leftSlope - rightSlope);
                double top = leftValue + leftSlope * (meet - leftPrice);
                if (top - best < TOLERANCE * scale || !(meet > leftPrice && meet < rightPrice)) {
                    break;
                }
                price = meet;
            }
            // Beyond any price that could matter the hours cannot be reached at all.
            if (Math.abs(price) > 1e6 * scale) {
                return NONE;
            }
        }
        if (hourless.price() != hourPrice) {
            hourless.solve(agents, hourPrice);
        }
        return best;
    }

    /** The paid quarters in [lo, hi] at which price x quarters + overtime is least. */
    private static int hoursOf(AgentClass agents, int lo, int hi, double price) {
        var pay = agents.kind().pay;
        if (price > 0) {
            return lo;
        }
        if (price + pay.overtimeOfQuarter <= 0) {
            return hi;
        }
        // Overtime costs nothing until it exceeds what rounding may take off it.
        double free = agents.limits().maxDates() * pay.overtimeRounding / pay.overtimeOfQuarter;
        int below = Math.clamp((long) (pay.overtimeAfterMinutes / 15.0 + free), lo, hi);
        int above = Math.min(hi, below + 1);
        return price * above + overtimeOf(agents, above) < price * below + overtimeOf(agents, below) ? above : below;
    }

    /** Lower bound on the overtime surcharge of a week, rounding in the agent's disfavour. */
    private static double overtimeOf(AgentClass agents, int paidQuarters) {
        var pay = agents.kind().pay;
        int minutes = pay.overtimeMinutes(paidQuarters);
        return minutes == 0
                ? 0
                : Math.max(0, minutes / 15.0 * pay.overtimeOfQuarter - agents.limits().maxDates() * pay.overtimeRounding);
    }

    private double exact(AgentClass agents, int lo, int hi, double bound) {
        int path = hourless.paid();
        double known = NONE;
        if (path >= lo && path <= hi) {
            known = hourless.value() + hourPrice * path + overtimeOf(agents, path);
            if (known - bound < TOLERANCE * agents.kind().scale) {
                labels.takeRelaxed(agents);
                return bound;
            }
        }
        double slack = Math.max(agents.kind().scale / 20, Math.abs(bound) * 2e-4);
        while (true) {
            double limit = Math.min(known, bound + slack);
            double least = labels.solve(agents, lo, hi, hourPrice, limit + 1e-9 * agents.kind().scale, overtime(agents, hi));
            if (least < NONE) {
                return least;
            }
            if (limit == known || slack > 1e9 * agents.kind().scale) {
                return NONE;
            }
            slack *= 8;
        }
    }

    private double[] overtime(AgentClass agents, int hi) {
        var table = new double[hi + 1];
        for (int h = 0; h <= hi; h++) {
            table[h] = overtimeOf(agents, h);
        }
        return table;
    }

    /** Writes the chosen shifts into {@code week}, {@code perDay} places a day; empty places are zero. */
    void pack(AgentClass agents, DayOptions[] options, KindCosts costs, long[] week) {
        Arrays.fill(week, PackedShift.NONE);
        int perDay = agents.kind().perDay;
        for (int day = 0; day < agents.kind().clock.days; day++) {
            int chosen = labels.chosen[day];
            if (chosen >= 0) {
                options[day].pack(choices.table[day].source[chosen], costs, week, day * perDay);
            }
        }
    }
}
