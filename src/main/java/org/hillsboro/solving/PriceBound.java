package org.hillsboro.solving;

import java.util.Arrays;
import java.util.concurrent.ExecutorService;

/**
 * Finds prices of high bound by ascent along what is short or over at the cheapest weeks. Steps are scaled for each
 * price by the size of its own residuals and shrink from pass to pass (Kingma and Ba, "Adam: a method for stochastic
 * optimization", ICLR 2015, applied to the Lagrangian dual): a quiet night and a busy noon find their level in the same
 * few hundred passes, where one step length for all took ten times as many.
 */
final class PriceBound {

    private static final double MOMENTUM = 0.9;
    private static final double SPREAD = 0.99;

    private final SolveModel model;
    private final PricePass pass;
    private final ExecutorService executor;
    private final Prices trial;
    private final Prices best;
    private final double[] mean;
    private final double[] square;
    private final double typical;
    private double cap;
    private volatile double bestZ = Double.NEGATIVE_INFINITY;
    private int inCycle;
    private volatile long passes;

    /** @param workers threads that share a pass, the caller among them */
    PriceBound(SolveModel model, int workers, ExecutorService executor) {
        this.model = model;
        this.pass = new PricePass(model, workers);
        this.executor = executor;
        this.trial = new Prices(model);
        this.best = new Prices(model);
        this.mean = new double[best.vector.length];
        this.square = new double[best.vector.length];
        this.cap = model.shortfallPrice * 1000;
        this.typical = typicalQuarter();
        for (int i = 0; i < trial.vector.length; i++) {
            trial.vector[i] = trial.isQueue(i) ? Math.min(cap, typical * 1.3) : 0;
        }
        best.set(trial.vector);
    }

    /** Mean minor units of a paid quarter, over agents. */
    private double typicalQuarter() {
        double sum = 0;
        long agents = 0;
        for (int c = 0; c < model.classes.size(); c++) {
            var pay = model.classes.get(c).kind().pay;
            int members = model.membersOfClass[c].length;
            sum += members * (pay.hourlyOfQuarter + pay.overheadOfQuarter);
            agents += members;
        }
        return agents == 0 ? 1 : Math.max(1, sum / agents);
    }

    double z() {
        return bestZ;
    }

    long passes() {
        return passes;
    }

    Prices best() {
        return best;
    }

    PricePass pass() {
        return pass;
    }

    /** Starts anew from the best prices, forgetting the direction. */
    void restart() {
        trial.set(best.vector);
        Arrays.fill(mean, 0);
        Arrays.fill(square, 0);
        inCycle = 0;
    }

    /**
     * One pass and one step.
     *
     * @param length of the step, relative to the cost of a typical quarter
     * @return the bound of this pass
     */
    double step(double length) {
        double z = pass.evaluate(trial, executor);
        passes++;
        if (z > bestZ) {
            best.set(trial.vector);
            bestZ = z;
        }
        inCycle++;
        double meanScale = 1 / (1 - Math.pow(MOMENTUM, inCycle));
        double squareScale = 1 / (1 - Math.pow(SPREAD, inCycle));
        for (int i = 0; i < mean.length; i++) {
            double slope = pass.residual[i];
            mean[i] = MOMENTUM * mean[i] + (1 - MOMENTUM) * slope;
            square[i] = SPREAD * square[i] + (1 - SPREAD) * slope * slope;
            if (square[i] == 0) {
                continue;
            }
            double move = length * mean[i] * meanScale / Math.sqrt(square[i] * squareScale);
            double upper = trial.isQueue(i) ? cap : trial.isPool(i) ? 1 : Double.MAX_VALUE;
            trial.vector[i] = Math.clamp(trial.vector[i] + (trial.isPool(i) ? move / 2 : move * typical), 0, upper);
        }
        return z;
    }
}
