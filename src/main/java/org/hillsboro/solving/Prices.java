package org.hillsboro.solving;

import java.util.Arrays;

/**
 * Prices of the constraints that couple agents, as one vector: an agent on contacts for each queue and quarter of the
 * week, a seat for each site and quarter, for each pool the share of a committed quarter that is paid anyhow, and for
 * each crew and quarter what one of its agents is worth, as a share of the price of its dearest queue: what it counts at
 * first, less where it leaves others idle. Queue and seat prices are minor units for a whole agent and quarter.
 */
final class Prices {

    final SolveModel model;
    final double[] vector;
    private final int seatsFrom;
    private final int poolsFrom;
    private final int crewsFrom;

    Prices(SolveModel model) {
        this.model = model;
        seatsFrom = model.queues() * model.weekQuarters;
        poolsFrom = seatsFrom + model.sites() * model.quarters;
        crewsFrom = poolsFrom + model.pools();
        vector = new double[crewsFrom + model.crews.count * model.weekQuarters];
        for (int k = 0; k < model.crews.count; k++) {
            Arrays.fill(vector, crewIndex(k, 0), crewIndex(k + 1, 0), model.crews.thousandths[k] / 1000.0);
        }
    }

    int queueIndex(int queue, int quarter) {
        return queue * model.weekQuarters + quarter;
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
                double price = vector[queueIndex(queue, quarter)];
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
