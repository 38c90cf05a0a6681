package org.hillsboro.solving;

import java.util.concurrent.ExecutorService;

/**
 * Finds prices of high bound: the volume algorithm (Barahona and Anbil, "The volume algorithm: producing primal
 * solutions with a subgradient method", Mathematical Programming 87, 2000). Each step moves from the best prices along
 * the residual of a fractional roster, which is the weighted mean of the weeks that all passes chose.
 */
final class PriceBound {

    private static final int RED_IN_A_ROW = 8;

    private final SolveModel model;
    private final PricePass pass;
    private final ExecutorService executor;
    private final WeekPool pool;
    private final Prices trial;
    private final Prices best;
    private final double[] direction;
    private final double[] weight;
    private double cap;
    private double bestZ = Double.NEGATIVE_INFINITY;
    private double target;
    private double stepFactor = 0.3;
    private double mostShare = 0.1;
    private int red;
    private long passes;
    private double zAtCheck = Double.NEGATIVE_INFINITY;

    /** @param workers threads that share a pass, the caller among them */
    PriceBound(SolveModel model, WeekPool pool, int workers, ExecutorService executor) {
        this.model = model;
        this.pass = new PricePass(model, workers);
        this.executor = executor;
        this.pool = pool;
        this.trial = new Prices(model);
        this.best = new Prices(model);
        this.direction = new double[best.vector.length];
        this.weight = new double[best.vector.length];
        this.cap = model.shortfallPrice * 1000;
        for (int i = 0; i < weight.length; i++) {
            weight[i] = 1;
        }
        for (int p = 0; p < model.pools(); p++) {
            double unit = model.commitmentOfQuarter[p];
            weight[best.poolIndex(p)] = unit == 0 ? 0 : 1 / (unit * unit * model.weekQuarters);
        }
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

    /** A cost with shortfall that is known to be reachable: steps need not aim beyond it. */
    void reachable(double costAndShortfall) {
        target = Math.min(target, costAndShortfall);
    }

    /** Starts from one price for all: the multiple of the cheapest useful quarter whose bound is highest. */
    void start() {
        double typical = typicalQuarter();
        for (double factor : new double[] {1.6, 1.3, 1.0}) {
            for (int i = 0; i < trial.vector.length; i++) {
                trial.vector[i] = trial.isQueue(i) ? Math.min(cap, typical * factor) : 0;
            }
            double z = evaluate();
            if (z > bestZ) {
                accept(z);
                System.arraycopy(pass.residual, 0, direction, 0, direction.length);
                pool.blend(pass.weeks, 0.5);
            }
        }
        target = bestZ + Math.abs(bestZ) * 0.05 + 1;
    }

    private double typicalQuarter() {
        double sum = 0;
        long agents = 0;
        for (int c = 0; c < model.classes.size(); c++) {
            var pay = model.classes.get(c).kind().pay;
            int members = model.membersOfClass[c].length;
            sum += members * (pay.hourlyOfQuarter + pay.overheadOfQuarter);
            agents += members;
        }
        return agents == 0 ? 0 : sum / agents;
    }

    private double evaluate() {
        passes++;
        return pass.evaluate(trial, executor);
    }

    private void accept(double z) {
        bestZ = z;
        best.set(trial.vector);
    }

    /** One pass of the volume algorithm. */
    void step() {
        double norm = 0;
        for (int i = 0; i < direction.length; i++) {
            if (isFree(i)) {
                norm += direction[i] * direction[i] * weight[i];
            }
        }
        if (norm < 1e-12) {
            norm = 1e-12;
        }
        if (target < bestZ + Math.abs(bestZ) * 5e-4) {
            target = bestZ + Math.abs(bestZ) * 2e-3 + 1;
        }
        double step = stepFactor * (target - bestZ) / norm;
        for (int i = 0; i < direction.length; i++) {
            double moved = best.vector[i] + step * weight[i] * direction[i];
            double upper = best.isQueue(i) ? cap : best.isPool(i) ? 1 : Double.MAX_VALUE;
            trial.vector[i] = Math.clamp(moved, 0, upper);
        }
        double z = evaluate();
        double along = 0;
        double apart = 0;
        double toward = 0;
        for (int i = 0; i < direction.length; i++) {
            double difference = direction[i] - pass.residual[i];
            along += direction[i] * pass.residual[i] * weight[i];
            apart += difference * difference * weight[i];
            toward += direction[i] * difference * weight[i];
        }
        double share = apart < 1e-12 ? mostShare : Math.clamp(toward / apart, mostShare / 10, mostShare);
        for (int i = 0; i < direction.length; i++) {
            direction[i] += share * (pass.residual[i] - direction[i]);
        }
        pool.blend(pass.weeks, share);
        if (z > bestZ) {
            stepFactor = along > 0 ? Math.min(2, stepFactor * 1.1) : stepFactor;
            accept(z);
            red = 0;
        } else if (++red >= RED_IN_A_ROW) {
            stepFactor = Math.max(1e-4, stepFactor * 0.7);
            red = 0;
        }
        if (passes % 50 == 0) {
            if (bestZ - zAtCheck < Math.abs(bestZ) * 1e-3) {
                mostShare = Math.max(1e-3, mostShare * 0.7);
            }
            zAtCheck = bestZ;
        }
    }

    private boolean isFree(int i) {
        return !(best.vector[i] <= 0 && direction[i] < 0) && !(best.isQueue(i) && best.vector[i] >= cap && direction[i] > 0);
    }
}
