package org.hillsboro.verifying;

/**
 * How the simulated levels of all queues follow from what the formula is asked for: where queues share agents, each has less
 * help when the others ask for less. Begins with a guess from the shared agents and learns from every round (Broyden, A class
 * of methods for solving nonlinear simultaneous equations, 1965). Levels and steps are differences of logits.
 */
final class Responses {

    /** What a queue feels of a step of those with whom it shares all of its agents. */
    static final double SHARED = 0.9;

    private static final double TELLING_STEP = 0.2;

    /** Of what a round tells: rosters differ by more than their requirement. */
    private static final double TRUSTED = 0.75;

    private static final double MOST_OTHER = 1.5;
    private static final double LEAST_OWN = 0.4;
    private static final double MOST_OWN = 2.5;

    /** A few dozen sweeps settle what the own response dominates. */
    private static final int SWEEPS = 60;

    private final double[][] shared;
    private final double[][] response;

    /** @param shared part of what each queue (row) has to do with each other (column), 0 to 1 */
    Responses(double[][] shared) {
        this.shared = shared;
        response = new double[shared.length][];
        for (int q = 0; q < shared.length; q++) {
            response[q] = new double[shared.length];
            for (int other = 0; other < shared.length; other++) {
                response[q][other] = q == other ? 1 : SHARED * shared[q][other];
            }
        }
    }

    /** Whether one has agents of the other. */
    boolean areTied(int queue, int other) {
        return shared[queue][other] > 0 || shared[other][queue] > 0;
    }

    double own(int queue) {
        return response[queue][queue];
    }

    /** @param step what the formula was asked for @param moved what was simulated then */
    void learn(double[] step, double[] moved) {
        double square = 0;
        for (double each : step) {
            square += each * each;
        }
        if (square < TELLING_STEP * TELLING_STEP) {
            return;
        }
        for (int q = 0; q < step.length; q++) {
            double miss = moved[q];
            for (int other = 0; other < step.length; other++) {
                miss -= response[q][other] * step[other];
            }
            for (int other = 0; other < step.length; other++) {
                double learnt = response[q][other] + TRUSTED * miss * step[other] / square;
                response[q][other] = other == q
                        ? Math.clamp(learnt, LEAST_OWN, MOST_OWN)
                        : shared[q][other] > 0 ? Math.clamp(learnt, 0, MOST_OTHER) : 0;
            }
        }
    }

    /**
     * The steps after which the levels will have moved as wanted, as far as that can be.
     *
     * @param lowest what each can fall at most: below 0, or 0
     * @param highest what each may rise at most, if it need not more itself
     */
    double[] steps(double[] wanted, double[] lowest, double highest) {
        var steps = new double[wanted.length];
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int q = 0; q < steps.length; q++) {
                double left = wanted[q];
                for (int other = 0; other < steps.length; other++) {
                    left -= other == q ? 0 : response[q][other] * steps[other];
                }
                steps[q] = Math.clamp(left / response[q][q], lowest[q], Math.max(highest, wanted[q]));
            }
        }
        return steps;
    }
}
