package org.hillsboro.solving;

import java.util.Arrays;

/**
 * The least that covering one quarter costs under given prices: what its agents are worth, and what stays short.
 *
 * <p>The queues of a quarter in the order of their prices make a chain of rows: all queues at the least price, all but
 * the cheapest at what the next one costs more, and so on. The shortfall is at least that of any row (Hall), so its
 * price may be divided among them, and the worth of each agent is divided like the price of its dearest queue. Each row alone is
 * then covered by parts of agents, or, which costs more, by whole ones. Where deferred work waits parts are enough: what
 * an agent has over is done of it.
 */
final class CoverPrice {

    private final SolveModel model;
    private final Crews crews;
    private final WholeCover wholeCover;
    private final Integer[] order;
    private final boolean[][] groupServes;
    private final boolean[] groupIn;
    private final boolean[] serves;
    private final double[] worth;
    private final double[] share;
    private final double[] rowSlope;

    CoverPrice(SolveModel model) {
        this.model = model;
        crews = model.crews;
        wholeCover = new WholeCover(crews.thousandths, crews.most);
        order = new Integer[model.fixedQueues()];
        Arrays.setAll(order, q -> q);
        groupServes = new boolean[model.groups()][model.queues()];
        for (int g = 0; g < groupServes.length; g++) {
            for (int queue : model.queuesOfGroup[g]) {
                groupServes[g][queue] = true;
            }
        }
        groupIn = new boolean[model.groups()];
        serves = new boolean[crews.count];
        worth = new double[crews.count];
        share = new double[crews.count];
        rowSlope = new double[order.length + 1];
    }

    /** Prices all deferred work; what is done of it is told by the quarters, to be priced after this. */
    double deferred(Prices prices, double[] residual) {
        double z = 0;
        for (int block = 0; block < model.deferred.blockSize.length; block++) {
            int i = prices.blockIndex(block);
            residual[i] = model.deferred.blockSize[block];
            z += prices.vector[i] * residual[i];
        }
        return z;
    }

    /**
     * Prices a quarter.
     *
     * @param missing price of a whole agent short
     * @param used agents of each crew at the weeks of the pass, where the crew's prices are in the vector
     * @param residual receives the slopes of the queues and crews
     * @return minor units
     */
    double price(Prices prices, double missing, int t, long[] used, double[] residual) {
        return crews.whole[t] ? rows(prices, missing, t, used, residual) : parts(prices, t, used, residual);
    }

    /** By parts of agents all rows together are each queue's requirement at its price. */
    private double parts(Prices prices, int t, long[] used, double[] residual) {
        double z = 0;
        for (int q = 0; q < order.length; q++) {
            int i = prices.queueIndex(q, t);
            residual[i] = model.required[q][t] / 1000.0;
            z += prices.vector[i] * residual[i];
        }
        for (int k = 0; k < crews.count; k++) {
            int queue = prices.dearestQueue(crews.group[k], t);
            if (queue >= 0) {
                residual[prices.queueIndex(queue, t)] -= crews.thousandths[k] / 1000.0 * used[prices.crewIndex(k, t)];
            }
            residual[prices.crewIndex(k, t)] = 0;
        }
        for (int g = 0; g < model.groups(); g++) {
            int queue = model.fixedSupply[g][t] == 0 ? -1 : prices.dearestQueue(g, t);
            if (queue >= 0) {
                residual[prices.queueIndex(queue, t)] -= model.fixedSupply[g][t] / 1000.0;
                z -= prices.worth(g, t) * (model.fixedSupply[g][t] / 1000.0);
            }
        }
        return z;
    }

    private double rows(Prices prices, double missing, int t, long[] used, double[] residual) {
        int n = order.length;
        for (int i = 1; i < n; i++) {
            int queue = order[i];
            double price = prices.vector[prices.queueIndex(queue, t)];
            int j = i;
            for (; j > 0 && prices.vector[prices.queueIndex(order[j - 1], t)] > price; j--) {
                order[j] = order[j - 1];
            }
            order[j] = queue;
        }
        for (int k = 0; k < crews.count; k++) {
            worth[k] = prices.vector[prices.crewIndex(k, t)];
            share[k] = 0;
        }
        double highest = n == 0 ? 0 : prices.vector[prices.queueIndex(order[n - 1], t)];
        double z = 0;
        double below = 0;
        for (int i = 0; i < n; i++) {
            double step = prices.vector[prices.queueIndex(order[i], t)] - below;
            below += step;
            z += step * row(prices, i, step, highest == 0 ? 1 : missing / highest, t, used);
        }
        for (int i = 0; i < n; i++) {
            residual[prices.queueIndex(order[i], t)] = rowSlope[i] - rowSlope[i + 1];
        }
        for (int k = 0; k < crews.count; k++) {
            double price = prices.worth(crews.group[k], t);
            residual[prices.crewIndex(k, t)] =
                    price == 0 ? 0 : share[k] / price - used[prices.crewIndex(k, t)];
        }
        return z;
    }

    /** The row of all queues from the i-th on, in agents. */
    private double row(Prices prices, int from, double step, double missing, int t, long[] used) {
        int need = 0;
        Arrays.fill(groupIn, false);
        for (int i = from; i < order.length; i++) {
            need += model.required[order[i]][t];
            for (int g = 0; g < groupIn.length; g++) {
                groupIn[g] |= groupServes[g][order[i]];
            }
        }
        for (int g = 0; g < groupIn.length; g++) {
            need -= groupIn[g] ? model.fixedSupply[g][t] : 0;
        }
        double supplied = 0;
        for (int k = 0; k < serves.length; k++) {
            serves[k] = groupIn[crews.group[k]];
            supplied += serves[k] ? worth[k] * used[prices.crewIndex(k, t)] : 0;
        }
        if (step == 0) {
            rowSlope[from] = need / 1000.0 - supplied;
            return 0;
        }
        double value = wholeCover.least(serves, t, need, worth, missing / 1000);
        double covered = 0;
        for (int k = 0; k < serves.length; k++) {
            covered += worth[k] * wholeCover.agents[k];
            share[k] += step * wholeCover.agents[k];
        }
        rowSlope[from] = covered - supplied;
        return value;
    }
}
