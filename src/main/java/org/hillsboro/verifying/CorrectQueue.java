package org.hillsboro.verifying;

import java.util.Arrays;

/**
 * The next requirement of one queue. What was simulated with a requirement says how many agents of the formula each interval
 * was as good as: more than required where colleagues of other queues help or shifts leave some over, fewer where agents are
 * on a late break or the line of the interval before is still there. This <em>help</em> is taken to stay, but for what shifts
 * leave over in plenty, which another roster leaves elsewhere; and the requirement is moved along the formula until the contacts
 * together are as good as they shall be.
 *
 * <p>Contacts of a stretch count alike, so the next agent goes where he makes the most contacts good for his price (equal
 * marginal returns; with whole agents: the Lagrangian of one constraint). No interval falls below a share of the level that
 * all together reach, so that the quiet hours do not pay for the busy ones.
 *
 * <p>All arrays have one entry an interval.
 *
 * @param contacts expected; 0 where nothing is to be decided
 * @param curves what the formula says; meaningless without contacts
 * @param least net agents that there must be whatever was simulated
 * @param now net agents that were required of the roster that was simulated
 * @param simulated level as of {@link LevelCurve}; NaN where nothing was
 * @param weight simulated contacts: how far the level can be trusted
 * @param over net agents of the roster beyond the requirement
 * @param price of an agent
 */
record CorrectQueue(
        double[] contacts, LevelCurve[] curves, int[] least, int[] now, double[] simulated, double[] weight, double[] over,
        double[] price) {

    /** Of the level of all, at least in each interval. */
    static final double LEAST_SHARE_OF_LEVEL = 0.7;

    /** Of what is required: so many agents too many are in any roster. */
    static final double ALWAYS_OVER = 0.1;

    /** Neighbours whose figures are looked at with an interval's own, on each side. */
    private static final int NEIGHBOURS = 2;

    /** More agents make nothing better. */
    private static final double ALL = 1 - 1e-6;

    private static final int HALVINGS = 40;
    private static final double LARGEST_MULTIPLIER = 1e9;

    /** Agents by which each interval was better than required, smoothed over its neighbours in [from, to). */
    double[] help(int from, int to) {
        var help = new double[contacts.length];
        for (int i = from; i < to; i++) {
            double sum = 0;
            double weights = 0;
            for (int j = Math.max(from, i - NEIGHBOURS); j <= Math.min(to - 1, i + NEIGHBOURS); j++) {
                if (contacts[j] > 0 && !Double.isNaN(simulated[j]) && weight[j] > 0) {
                    double trusted = weight[j] / (1 + Math.abs(i - j));
                    double unreliable = Math.max(0, over[j] - ALWAYS_OVER * now[j]);
                    sum += trusted * (curves[j].agentsFor(simulated[j] * weight[j] / (weight[j] + 1)) - now[j] - unreliable);
                    weights += trusted;
                }
            }
            help[i] = weights > 0 ? sum / weights : 0;
        }
        return help;
    }

    /** Share of the contacts of [from, to) that the formula calls good. */
    double level(int[] agents, double[] help, int from, int to) {
        double good = 0;
        double all = 0;
        for (int i = from; i < to; i++) {
            if (contacts[i] > 0) {
                good += contacts[i] * curves[i].at(agents[i] + help[i]);
                all += contacts[i];
            }
        }
        return all > 0 ? good / all : Double.NaN;
    }

    /**
     * Net agents of [from, to) that lift the level of its contacts by a difference of logits, or lower it.
     *
     * @param next is written to
     * @return the level that is to be expected
     */
    double move(int from, int to, double logits, int[] next) {
        var help = help(from, to);
        double current = level(now, help, from, to);
        if (Double.isNaN(current)) {
            return current;
        }
        double wanted = GoalStanding.share(GoalStanding.logit(current) + logits);
        int[] floor = floor(help, wanted * LEAST_SHARE_OF_LEVEL, from, to);
        double low = Math.log(1 / LARGEST_MULTIPLIER);
        double high = Math.log(LARGEST_MULTIPLIER);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            choose(Math.exp(middle), floor, help, from, to, next);
            if (level(next, help, from, to) >= wanted) {
                low = middle;
            } else {
                high = middle;
            }
        }
        choose(Math.exp(low), floor, help, from, to, next);
        return level(next, help, from, to);
    }

    private int[] floor(double[] help, double level, int from, int to) {
        var floor = least.clone();
        for (int i = from; i < to; i++) {
            if (contacts[i] > 0) {
                int enough = (int) Math.ceil(curves[i].agentsFor(level) - help[i]);
                floor[i] = Math.clamp(enough, least[i], Math.max(least[i], curves[i].most()));
            }
        }
        return floor;
    }

    /** @param multiplier good contacts that an agent of price 1 must bring */
    private void choose(double multiplier, int[] floor, double[] help, int from, int to, int[] next) {
        for (int i = from; i < to; i++) {
            if (contacts[i] <= 0) {
                continue;
            }
            int best = floor[i];
            double worth = contacts[i] * curves[i].at(best + help[i]) - multiplier * price[i] * best;
            for (int n = floor[i] + 1; n <= curves[i].most() && curves[i].at(n - 1 + help[i]) < ALL; n++) {
                double other = contacts[i] * curves[i].at(n + help[i]) - multiplier * price[i] * n;
                if (other > worth) {
                    worth = other;
                    best = n;
                }
            }
            next[i] = best;
        }
    }

    static double[] uniform(int count) {
        var prices = new double[count];
        Arrays.fill(prices, 1);
        return prices;
    }
}
