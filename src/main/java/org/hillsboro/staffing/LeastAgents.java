package org.hillsboro.staffing;

import java.util.Objects;
import org.hillsboro.center.ServiceGoal;
import org.jspecify.annotations.Nullable;

/**
 * The smallest number of agents with which all goals of a queue hold, and which goal asked for the last of them.
 *
 * @param agents 1 or more
 * @param goal {@code service_level}, {@code abandonment}, {@code asa}, {@code occupancy}, or {@code load} where what the
 *     queue promises asks for nobody more and the line only must not grow for ever
 */
record LeastAgents(int agents, String goal) {

    /** No formula ever meets a goal of perfection (share 1, nobody abandons): missed by so little, a goal is met. */
    private static final double AS_GOOD_AS_MET = 1e-9;

    /**
     * @param around where to begin the search; the better the guess, the fewer formulas are computed. Has no influence
     *     on the result
     */
    static LeastAgents of(QueueModel model, ServiceGoal goal, int around) {
        if (firstGoal(goal) == null) {
            return new LeastAgents((int) Math.floor(model.load()) + 1, "load");
        }
        int failing = 0;
        int meeting = Math.max(1, around);
        int step = 1;
        while (missed(model, goal, meeting) != null) {
            failing = meeting;
            meeting = Math.addExact(meeting, step);
            step *= 2;
        }
        step = 1;
        while (meeting - failing > 1) {
            int middle = failing == 0 ? Math.max(1, meeting - step) : (failing + meeting) >>> 1;
            if (missed(model, goal, middle) == null) {
                meeting = middle;
                step *= 2;
            } else {
                failing = middle;
            }
        }
        String binding = meeting == 1 ? firstGoal(goal) : missed(model, goal, meeting - 1);
        return new LeastAgents(meeting, Objects.requireNonNull(binding));
    }

    /**
     * Square-root staffing (Halfin and Whitt 1981).
     *
     * @param safety agents beyond the load, in square roots of it: nearly the same for all loads of one queue
     */
    static int guess(double load, double safety) {
        return (int) Math.ceil(load + safety * Math.sqrt(load));
    }

    /** The first goal that does not hold, or null. */
    private static @Nullable String missed(QueueModel model, ServiceGoal goal, int agents) {
        var performance = model.with(agents);
        if (goal.share() != null && performance.serviceLevel(goal.definition()) < goal.share() - AS_GOOD_AS_MET) {
            return "service_level";
        }
        if (goal.maxAbandoned() != null && performance.abandonment() > goal.maxAbandoned() + AS_GOOD_AS_MET) {
            return "abandonment";
        }
        if (goal.asa() != null && performance.meanWaitSeconds() > goal.asa().toNanos() / 1e9 + AS_GOOD_AS_MET) {
            return "asa";
        }
        if (goal.maxOccupancy() != null && performance.occupancy() > goal.maxOccupancy() + AS_GOOD_AS_MET) {
            return "occupancy";
        }
        return performance.meanWaitSeconds() == Double.POSITIVE_INFINITY ? "load" : null;
    }

    /** What would be missed with nobody there: the goals in the order in which {@link #missed} asks for them. */
    private static @Nullable String firstGoal(ServiceGoal goal) {
        if (goal.share() != null) {
            return "service_level";
        }
        if (goal.maxAbandoned() != null) {
            return "abandonment";
        }
        if (goal.asa() != null) {
            return "asa";
        }
        return goal.maxOccupancy() != null ? "occupancy" : null;
    }
}
