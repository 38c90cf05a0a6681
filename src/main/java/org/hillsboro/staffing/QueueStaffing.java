package org.hillsboro.staffing;

import java.time.Duration;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal;
import org.jspecify.annotations.Nullable;

/** What the formula says of one queue for any demand. The next interval's search begins where the last ended. */
public final class QueueStaffing {

    static final LeastAgents NOBODY = new LeastAgents(0, "");

    private final ServiceGoal goal;
    private final @Nullable Duration patience;
    private final double balking;
    private final int concurrency;
    private final double slowdown;
    private final int minAgents;
    private final double secondsPerInterval;
    private double safety = 1;

    public QueueStaffing(ContactQueue queue, int intervalMinutes) {
        this(
                queue.goal(),
                queue.patience(),
                queue.balking(),
                queue.concurrency(),
                queue.chatSlowdown(),
                queue.minAgents(),
                intervalMinutes);
    }

    /** @param slowdown additional handle time per further chat, as a share */
    QueueStaffing(
            ServiceGoal goal,
            @Nullable Duration patience,
            double balking,
            int concurrency,
            double slowdown,
            int minAgents,
            int intervalMinutes) {
        this.goal = goal;
        this.patience = patience;
        this.balking = balking;
        this.concurrency = concurrency;
        this.slowdown = slowdown;
        this.minAgents = minAgents;
        this.secondsPerInterval = intervalMinutes * 60.0;
    }

    /** Offered load in erlangs: contacts per second x mean handle time of a contact that has the agent for itself. */
    double load(double contacts, double handleSeconds) {
        return contacts / secondsPerInterval * handleSeconds;
    }

    /** Agents while the queue is open. */
    LeastAgents least(double contacts, double handleSeconds) {
        var byGoals = contacts > 0 && handleSeconds > 0 ? byGoals(contacts, handleSeconds) : NOBODY;
        return byGoals.agents() >= minAgents ? byGoals : new LeastAgents(minAgents, "min_agents");
    }

    /**
     * What contacts of one interval experience.
     *
     * @param contacts above 0, in the interval
     * @param handleSeconds above 0
     * @param agents available, 1 or more
     */
    public QueuePerformance with(double contacts, double handleSeconds, int agents) {
        return model(contacts / secondsPerInterval, handleSeconds).with(agents);
    }

    private LeastAgents byGoals(double contacts, double handleSeconds) {
        var model = model(contacts / secondsPerInterval, handleSeconds);
        double load = model.load();
        var least = LeastAgents.of(model, goal, LeastAgents.guess(load, safety));
        safety = (least.agents() - load) / Math.sqrt(Math.max(1, load));
        return least;
    }

    private QueueModel model(double arrivalsPerSecond, double handleSeconds) {
        double within = seconds(goal.within());
        if (concurrency > 1) {
            Double patient = patience == null ? null : seconds(patience);
            return new Chats(arrivalsPerSecond, handleSeconds, patient, within, balking, concurrency, slowdown);
        }
        return patience == null
                ? new ErlangC(arrivalsPerSecond, handleSeconds, within, balking)
                : new ErlangA(arrivalsPerSecond, handleSeconds, seconds(patience), within, balking);
    }

    private static double seconds(@Nullable Duration duration) {
        return duration == null ? 0 : duration.toNanos() / 1e9;
    }
}
