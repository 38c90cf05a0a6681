package org.hillsboro.staffing;

import java.time.Duration;
import org.hillsboro.center.ContactQueue;
import org.jspecify.annotations.Nullable;

/** The least agents of one queue for any demand. The next interval's search begins where the last ended. */
final class QueueStaffing {

    static final LeastAgents NOBODY = new LeastAgents(0, "");

    private final ContactQueue queue;
    private final double secondsPerInterval;
    private double safety = 1;

    QueueStaffing(ContactQueue queue, int intervalMinutes) {
        this.queue = queue;
        this.secondsPerInterval = intervalMinutes * 60.0;
    }

    /** Offered load in erlangs: contacts per second x mean handle time of a contact that has the agent for itself. */
    double load(double contacts, double handleSeconds) {
        return contacts / secondsPerInterval * handleSeconds;
    }

    /** Agents while the queue is open. */
    LeastAgents least(double contacts, double handleSeconds) {
        var byGoals = contacts > 0 && handleSeconds > 0 ? byGoals(contacts, handleSeconds) : NOBODY;
        return byGoals.agents() >= queue.minAgents() ? byGoals : new LeastAgents(queue.minAgents(), "min_agents");
    }

    private LeastAgents byGoals(double contacts, double handleSeconds) {
        int concurrency = queue.concurrency();
        double slowed = handleSeconds * (1 + queue.chatSlowdown() * (concurrency - 1));
        var model = model(contacts / secondsPerInterval, slowed);
        double load = model.load() / concurrency;
        int around = LeastAgents.guess(load, safety);
        var least = LeastAgents.of(concurrency == 1 ? model : new ManyAtOnce(model, concurrency), queue.goal(), around);
        safety = (least.agents() - load) / Math.sqrt(load);
        return least;
    }

    private QueueModel model(double arrivalsPerSecond, double handleSeconds) {
        double within = seconds(queue.goal().within());
        return queue.patience() == null
                ? new ErlangC(arrivalsPerSecond, handleSeconds, within)
                : new ErlangA(arrivalsPerSecond, handleSeconds, seconds(queue.patience()), within);
    }

    private static double seconds(@Nullable Duration duration) {
        return duration == null ? 0 : duration.toNanos() / 1e9;
    }
}
