package org.hillsboro.solving;

/**
 * Prices of the constraints that couple agents, as one vector: an agent on contacts for each queue and quarter of the
 * week, a seat for each site and quarter, and for each pool the share of a committed quarter that is paid anyhow.
 * Queue and seat prices are minor units for a whole agent and quarter.
 */
final class Prices {

    final SolveModel model;
    final double[] vector;
    private final int seatsFrom;
    private final int poolsFrom;

    Prices(SolveModel model) {
        this.model = model;
        seatsFrom = model.queues() * model.weekQuarters;
        poolsFrom = seatsFrom + model.sites() * model.quarters;
        vector = new double[poolsFrom + model.pools()];
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

    boolean isPool(int index) {
        return index >= poolsFrom;
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
