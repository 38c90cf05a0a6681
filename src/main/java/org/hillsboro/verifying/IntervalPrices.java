package org.hillsboro.verifying;

import java.util.Arrays;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.solving.AgentPrices.QueuePrices;
import org.hillsboro.time.IntervalGrid;

/**
 * What an agent costs in each interval, for comparison: the prices of the bound, which neighbours share unevenly and which
 * are nothing where shifts leave somebody over anyway, leveled over an hour to both sides and half way to their mean.
 */
final class IntervalPrices {

    private static final double TRUSTED = 0.5;

    private IntervalPrices() {}

    static double[] of(String queueId, AgentPrices prices, IntervalGrid grid) {
        var perQuarter = prices.queues().stream()
                .filter(queue -> queue.queueId().equals(queueId))
                .findFirst()
                .map(QueuePrices::perQuarter)
                .orElse(new double[0]);
        double mean = Arrays.stream(perQuarter).filter(price -> price > 0).average().orElse(0);
        if (mean <= 0) {
            return CorrectQueue.uniform(grid.count());
        }
        int quarters = grid.minutes() / IntervalGrid.QUARTER;
        var of = new double[grid.count()];
        for (int i = 0; i < of.length; i++) {
            int from = Math.max(0, i * quarters - 4);
            int to = Math.min(perQuarter.length, (i + 1) * quarters + 4);
            double near = Arrays.stream(perQuarter, from, to).average().orElse(mean);
            of[i] = TRUSTED * near / mean + 1 - TRUSTED;
        }
        return of;
    }
}
