package org.hillsboro.verifying;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.simulation.ServiceFigures;
import org.hillsboro.staffing.QueuePerformance;

/**
 * What the formula says of one interval: how good it is, 0 to 1, with nobody, one agent, two ... Between whole agents it is
 * taken as a line. Asks the formula only for what is looked at, and once; so it is for one thread.
 */
final class LevelCurve {

    private static final double LEAST_SECONDS = 1;

    private final double[] levels;
    private final IntToDoubleFunction formula;

    /** @param formula of 1 to most agents, never falling */
    LevelCurve(int most, IntToDoubleFunction formula) {
        this.levels = new double[most + 1];
        this.formula = formula;
        Arrays.fill(levels, 1, most + 1, Double.NaN);
    }

    private double whole(int agents) {
        if (Double.isNaN(levels[agents])) {
            levels[agents] = formula.applyAsDouble(agents);
        }
        return levels[agents];
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
            return whole(0);
        }
        int below = (int) agents;
        return below >= most() ? whole(most()) : whole(below) + (agents - below) * (whole(below + 1) - whole(below));
    }

    /** The fewest agents, parts of them included, who are as good as that. */
    double agentsFor(double level) {
        if (whole(most()) < level) {
            return most();
        }
        int below = 0;
        int enough = most();
        while (enough - below > 1) {
            int middle = (below + enough) / 2;
            if (whole(middle) >= level) {
                enough = middle;
            } else {
                below = middle;
            }
        }
        double step = whole(enough) - whole(enough - 1);
        return step <= 0 ? enough : Math.max(enough - 1, enough - (whole(enough) - level) / step);
    }
}
