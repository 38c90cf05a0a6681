package org.hillsboro.verifying;

import org.hillsboro.center.ServiceGoal;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.staffing.QueuePerformance;

/**
 * What the formula says of one interval: how good it is, 0 to 1, with nobody, one agent, two ... Between whole agents it is
 * taken as a line.
 */
final class LevelCurve {

    private static final double LEAST_SECONDS = 1;

    private final double[] levels;

    /** @param levels from nobody on, never falling; at least two */
    LevelCurve(double[] levels) {
        this.levels = levels;
    }

    /**
     * What is made better by agents, by the foremost goal of the queue: the service level; else who does not abandon; else a
     * wait that is half as good where it is as long as promised; else who finds an agent free.
     */
    static double of(QueuePerformance performance, ServiceGoal goal) {
        if (goal.share() != null) {
            return performance.serviceLevel(goal.definition());
        }
        if (goal.maxAbandoned() != null) {
            return 1 - performance.abandonment();
        }
        return goal.asa() != null
                ? ofWait(performance.meanWaitSeconds(), goal.asa().toNanos() / 1e9)
                : 1 - performance.delayProbability();
    }

    /** The same as it was simulated; NaN where nothing was. */
    static double of(ServiceFigures simulated, ServiceGoal goal) {
        if (goal.share() != null) {
            return simulated.serviceLevel().value();
        }
        if (goal.maxAbandoned() != null) {
            return 1 - simulated.abandonment().value();
        }
        return goal.asa() != null
                ? ofWait(simulated.asa().value(), goal.asa().toNanos() / 1e9)
                : 1 - simulated.occupancy().value();
    }

    private static double ofWait(double wait, double promised) {
        return Math.max(promised, LEAST_SECONDS) / (Math.max(promised, LEAST_SECONDS) + wait);
    }

    int most() {
        return levels.length - 1;
    }

    double at(double agents) {
        if (agents <= 0) {
            return levels[0];
        }
        int below = (int) agents;
        return below >= most() ? levels[most()] : levels[below] + (agents - below) * (levels[below + 1] - levels[below]);
    }

    /** The fewest agents, parts of them included, who are as good as that. */
    double agentsFor(double level) {
        for (int n = 1; n < levels.length; n++) {
            if (levels[n] >= level) {
                double step = levels[n] - levels[n - 1];
                return step <= 0 ? n : Math.max(n - 1, n - (levels[n] - level) / step);
            }
        }
        return most();
    }
}
