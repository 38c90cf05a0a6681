package org.hillsboro.solving;

import java.util.Arrays;

/**
 * Prices of the constraints that couple agents, as one vector: an agent on contacts for each queue and quarter of the
 * week, an agent's quarter of deferred work for each block of it, a seat for each site and quarter, for each pool the share
 * of a committed quarter that is paid anyhow, and for each crew and quarter what one of its agents is worth, as a share of the
 * price of its dearest queue: what it counts at first, less where it leaves others idle. Prices of queues, blocks and seats are
 * minor units for a whole agent and quarter.
 */
final class Prices {

    final SolveModel model;
    final double[] vector;
    private final int blocksFrom;
    private final int seatsFrom;
    private final int poolsFrom;
    private final int crewsFrom;

    Prices(SolveModel model) {
        this.model = model;
        blocksFrom = model.fixedQueues() * model.weekQuarters;
        seatsFrom = blocksFrom + model.deferred.blockSize.length;
        poolsFrom = seatsFrom + model.sites() * model.quarters;
        crewsFrom = poolsFrom + model.pools();
        vector = new double[crewsFrom + model.crews.count * model.weekQuarters];
        for (int k = 0; k < model.crews.count; k++) {
            Arrays.fill(vector, crewIndex(k, 0), crewIndex(k + 1, 0), model.crews.thousandths[k] / 1000.0);
        }
    }

    /** Of deferred work, whose blocks are waiting together, the dearest block; -1 where none is. */
    int queueIndex(int queue, int quarter) {
        if (queue < model.fixedQueues()) {
            return queue * model.weekQuarters + quarter;
        }
        int dearest = -1;
        for (int block : model.deferred.blocksAt[queue - model.fixedQueues()][quarter]) {
            dearest = dearest < 0 || vector[blockIndex(block)] > vector[dearest] ? blockIndex(block) : dearest;
        }
        return dearest;
    }

    int blockIndex(int block) {
        return blocksFrom + block;
    }

    int seatIndex(int site, int quarter) {
        return seatsFrom + site * model.quarters + quarter;
    }

    int poolIndex(int pool) {
        return poolsFrom + pool;
    }

    boolean isQueue(int index) {
        return index < seatsFrom;
    }

    int crewIndex(int crew, int quarter) {
        return crewsFrom + crew * model.weekQuarters + quarter;
    }

    boolean isPool(int index) {
        return index >= poolsFrom && index < crewsFrom;
    }

    boolean isCrew(int index) {
        return index >= crewsFrom;
    }

    /** Whether the entry never changes: what a crew counts, in a quarter that is covered by parts of agents. */
    boolean isFixed(int index) {
        return isCrew(index) && !model.crews.whole[(index - crewsFrom) % model.weekQuarters];
    }

    /** The dearest queue of a group in a quarter: where its agent is worth most; -1 where no queue has a price. */
    int dearestQueue(int group, int quarter) {
        int dearest = -1;
        double most = 0;
        if (quarter < model.weekQuarters) {
            for (int queue : model.queuesOfGroup[group]) {
                int index = queueIndex(queue, quarter);
                double price = index < 0 ? 0 : vector[index];
                if (price > most) {
                    most = price;
                    dearest = queue;
                }
            }
        }
        return dearest;
    }

    double worth(int group, int quarter) {
        int queue = dearestQueue(group, quarter);
        return queue < 0 ? 0 : vector[queueIndex(queue, quarter)];
    }

    /** What an agent of the kind is worth on contacts. */
    double worth(AgentKind kind, int crew, int quarter) {
        int queue = crew < 0 ? -1 : dearestQueue(kind.group, quarter);
        return queue < 0 ? 0 : vector[queueIndex(queue, quarter)] * vector[crewIndex(crew, quarter)];
    }

    double highestQueuePrice() {
        double highest = 0;
        for (int i = 0; i < seatsFrom; i++) {
            highest = Math.max(highest, vector[i]);
        }
        return highest;
    }

    void set(double[] other) {
        System.arraycopy(other, 0, vector, 0, vector.length);
    }
}
