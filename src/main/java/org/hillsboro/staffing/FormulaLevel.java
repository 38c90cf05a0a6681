package org.hillsboro.staffing;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Definition;

/**
 * The service level that the formula of a queue expects with the agents that are there, were demand and agents to stay as
 * they are for ever: what the requirement relies on, to be held against a simulation that does not. Remembers the demand that it
 * was last asked for, so it is for one thread.
 */
public final class FormulaLevel {

    private final ContactQueue queue;
    private final QueueStaffing staffing;
    private final Map<Integer, Double> ofWhole = new HashMap<>();
    private double contacts;
    private double handleSeconds;

    /** @throws IllegalArgumentException if the queue promises no share of contacts in any time */
    public FormulaLevel(ContactQueue queue, int intervalMinutes) {
        if (queue.goal().share() == null) {
            throw new IllegalArgumentException("expected a queue with a service level instead of " + queue.id());
        }
        this.queue = queue;
        this.staffing = new QueueStaffing(queue, intervalMinutes);
    }

    /**
     * @param contacts of one interval, above 0
     * @param handleSeconds mean, above 0
     * @param agents available; between two whole numbers the level lies between theirs
     * @return 0 to 1
     */
    public double of(double contacts, double handleSeconds, double agents) {
        if (contacts != this.contacts || handleSeconds != this.handleSeconds) {
            ofWhole.clear();
            this.contacts = contacts;
            this.handleSeconds = handleSeconds;
        }
        int below = (int) Math.floor(agents);
        double level = ofWhole.computeIfAbsent(below, this::whole);
        return agents == below ? level : level + (agents - below) * (ofWhole.computeIfAbsent(below + 1, this::whole) - level);
    }

    private double whole(int agents) {
        return agents < 1
                ? withNobody()
                : staffing.with(contacts, handleSeconds, agents).serviceLevel(queue.goal().definition());
    }

    /** Who leaves in time, at once or when patience ends, is served in time, says one of the definitions. */
    private double withNobody() {
        if (queue.goal().definition() != Definition.OF_OFFERED) {
            return 0;
        }
        var patience = queue.patience();
        double staying = patience == null
                ? 1
                : Math.exp(-seconds(Objects.requireNonNull(queue.goal().within())) / seconds(patience));
        return 1 - (1 - queue.balking()) * staying;
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
