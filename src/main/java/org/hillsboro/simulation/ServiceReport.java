package org.hillsboro.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What a roster gives to those who contact the center, by simulation.
 *
 * @param contacts simulated in all replications together
 */
public record ServiceReport(int replications, long contacts, List<QueueService> queues) {

    /** @param intervals of the forecast's grid */
    public record QueueService(String queueId, ServiceFigures week, List<ServiceFigures> days, List<ServiceFigures> intervals) {}

    public Optional<QueueService> of(String queueId) {
        return queues.stream().filter(queue -> queue.queueId().equals(queueId)).findFirst();
    }
}
