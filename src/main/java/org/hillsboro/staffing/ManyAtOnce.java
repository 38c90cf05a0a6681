package org.hillsboro.staffing;

/** Agents who hold several chats: each counts as that many servers of the model within. */
record ManyAtOnce(QueueModel servers, int concurrency) implements QueueModel {

    @Override
    public double load() {
        return servers.load() / concurrency;
    }

    @Override
    public QueuePerformance with(int agents) {
        return servers.with(Math.multiplyExact(agents, concurrency));
    }
}
