package org.hillsboro.simulation;

import java.util.List;
import java.util.Optional;

/**
 * What a roster gives to those who contact the center, by simulation.
 *
 * @param contacts simulated in all replications together
 */
public record ServiceReport(int replications, long contacts, List<QueueFigures> queues) {

    /** @param intervals of the forecast's grid */
    public record QueueFigures(String queueId, ServiceFigures week, List<ServiceFigures> days, List<ServiceFigures> intervals) {}

    public Optional<QueueFigures> of(String queueId) {
        return queues.stream().filter(queue -> queue.queueId().equals(queueId)).findFirst();
    }
}
