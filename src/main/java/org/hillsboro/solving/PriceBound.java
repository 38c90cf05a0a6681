package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import org.hillsboro.solving.BestRoster.Standing;

/**
 * Finds prices of high bound by ascent along what is short or over at the cheapest weeks. Steps are scaled for each
 * price by the size of its own residuals and shrink from pass to pass (Kingma and Ba, "Adam: a method for stochastic
 * optimization", ICLR 2015, applied to the Lagrangian dual): a quiet night and a busy noon find their level in the same
 * few hundred passes, where one step length for all took ten times as many.
 */
final class PriceBound {

    private static final double MOMENTUM = 0.9;
    private static final double SPREAD = 0.99;

    /** The first long steps end at this multiple of a typical quarter: from far above prices come down too slowly. */
    private static final double FIRST_CAP = 4;

    /** Share of a roster's cost that the bound of earlier prices must reach, or new ones are sought from scratch. */
    private static final double WORTH_RECALLING = 0.9;
    /** Minor units; a bound below it is rounding error, or proves less than that no roster costs less than nothing. */
    private static final double LEAST_BOUND = 1e-3;

    /** What an agent can be worth at most, as a share of its dearest queue's price. */
    private static final double MOST_WORTH = 2;

    /** Steps of a crew's worth, relative to those of a price; longer ones shake the prices. */
    private static final double CREW_UNIT = 0.15;

    private final SolveModel model;
    private final PricePass pass;
    private final ExecutorService executor;
    private final Prices trial;
    private final Prices best;
    private final double[] mean;
    private final double[] square;
    private final double typical;
    private final List<Proof> proofs = new ArrayList<>();

    /** By the lowest P' that its prices allow, where the others take a high one; while much is short it proves more. */
    private Proof narrow = Proof.none(0);

    private final double highestCap;
    private double cap;

    /** Price of a whole agent short, where agents come whole. */
    private double missing;

    private int inCycle;
    private volatile long passes;

    /** Z under prices of at most {@code cap} minor units for a whole agent and quarter short; no prices: nothing proven. */
    private record Proof(double cap, double z, double[] prices) {

        static Proof none(double cap) {
            return new Proof(cap, Double.NEGATIVE_INFINITY, new double[0]);
        }
    }

    /**
     * @param cap the price of a whole agent missing in a quarter, which no queue's price exceeds; minor units
     * @param workers threads that share a pass, the caller among them
     */
    PriceBound(SolveModel model, double cap, int workers, ExecutorService executor) {
        this.model = model;
        this.pass = new PricePass(model, workers);
        this.executor = executor;
        this.trial = new Prices(model);
        this.best = new Prices(model);
        this.mean = new double[best.vector.length];
        this.square = new double[best.vector.length];
        this.typical = typicalQuarter();
        this.highestCap = cap;
        this.missing = cap;
        this.cap = Math.min(cap, FIRST_CAP * typical);
        proofs.add(Proof.none(cap));
        for (int i = 0; i < trial.vector.length; i++) {
            trial.vector[i] = trial.isQueue(i) ? Math.min(cap, typical * 1.3) : trial.vector[i];
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

    /** The best Z so far under the present cap. */
    synchronized double z() {
        return proofs.getLast().z;
    }

    /**
     * No legal roster that is short by {@code shortQuarters} whole agents x quarters costs less. Minor units.
     *
     * <p>With Z <= cost + P' x shortfall for every P' that no price of the proof exceeds, the bound is Z - P' x shortfall.
     */
    synchronized double bound(double shortQuarters) {
        double bound = narrow.z - narrow.cap * shortQuarters;
        for (var proof : proofs) {
            bound = Math.max(bound, proof.z - proof.cap * shortQuarters);
        }
        return bound > Double.NEGATIVE_INFINITY && bound < LEAST_BOUND ? 0 : bound;
    }

    /** Counts on no agent of a class that is not among these. To be called before the first step. */
    void planOnly(boolean[] plannable) {
        for (int c = 0; c < plannable.length; c++) {
            if (!plannable[c]) {
                pass.leaveOut(c);
            }
        }
    }

    /** Holds from now on also for rosters that leave agents of these classes out; the best prices are proven anew. */
    synchronized void allowIdle(boolean[] classes) {
        for (int c = 0; c < classes.length; c++) {
            if (classes[c]) {
                pass.allowIdle(c);
            }
        }
        proofs.replaceAll(proof -> proof.prices.length == 0 ? proof : proven(proof.prices));
        narrow = Proof.none(0);
    }

    private Proof proven(double[] vector) {
        var prices = new Prices(model);
        prices.set(vector);
        passes++;
        return new Proof(missing(prices), pass.evaluate(prices, missing(prices), executor), vector);
    }

    /** The prices of all proofs, the widest first. */
    synchronized List<double[]> prices() {
        return proofs.stream()
                .sorted(Comparator.comparingDouble(Proof::cap).reversed())
                .map(Proof::prices)
                .filter(vector -> vector.length > 0)
                .toList();
    }

    /**
     * Proves anew what an earlier run had proven, by its prices, and goes on from the widest of them. Prices of another
     * problem would prove nothing false, but little, and are forgotten.
     *
     * @param standing of a roster: its cost shows what a good proof is
     * @return whether they were of use
     */
    synchronized boolean recall(List<double[]> earlier, Standing standing) {
        var vectors = earlier.stream()
                .filter(vector -> vector.length == best.vector.length && Arrays.stream(vector).allMatch(Double::isFinite))
                .map(this::allowed)
                .toList();
        vectors.reversed().forEach(vector -> proofs.add(proven(vector)));
        if (bound(standing.shortQuarters()) < WORTH_RECALLING * standing.cost()) {
            proofs.subList(1, proofs.size()).clear();
            return false;
        }
        proofs.removeFirst();
        best.set(vectors.getFirst());
        liftCap();
        restart();
        return true;
    }

    private double[] allowed(double[] vector) {
        var within = vector.clone();
        for (int i = 0; i < within.length; i++) {
            within[i] = trial.isFixed(i) ? trial.vector[i] : Math.clamp(within[i], 0, highest(i));
        }
        return within;
    }

    private double highest(int i) {
        return trial.isQueue(i) ? highestCap : trial.isPool(i) ? 1 : trial.isCrew(i) ? MOST_WORTH : Double.MAX_VALUE;
    }

    /** P' of a proof by these prices: none exceeds it, and by parts of agents it need not be more. */
    private double missing(Prices prices) {
        double highest = prices.highestQueuePrice();
        return model.crews.anyWhole ? Math.max(missing, highest) : highest;
    }

    private synchronized void prove(double z) {
        if (z > proofs.getLast().z) {
            best.set(trial.vector);
            proofs.removeLast();
            proofs.add(new Proof(missing(best), z, best.vector.clone()));
        }
    }

    private synchronized void proveNarrow(double highest, double z, double[] vector) {
        passes++;
        if (z > narrow.z) {
            narrow = new Proof(highest, z, vector);
        }
    }

    /** Tries the best prices cut off at lower and lower heights and goes on from the best of them. */
    void trim() {
        double highest = best.highestQueuePrice();
        var from = best.vector.clone();
        if (model.crews.anyWhole) {
            proveNarrow(highest, pass.evaluate(best, highest, executor), from);
        }
        for (double part = 0.85; part > 0.1; part *= 0.8) {
            trial.set(from);
            clip(highest * part);
            prove(pass.evaluate(trial, missing(trial), executor));
            passes++;
        }
        restart();
    }

    /**
     * Goes on from the best prices under the cap at which the bound for this shortfall is highest: where some demand
     * cannot be met, prices far above what any agent costs prove less.
     */
    void capFor(double shortQuarters) {
        double highest = missing(best);
        double chosen = highest;
        double most = Double.NEGATIVE_INFINITY;
        for (double part = 1; part > 0.04; part *= 0.7) {
            trial.set(best.vector);
            clip(highest * part);
            missing = highest * part;
            double value = pass.evaluate(trial, missing(trial), executor) - highest * part * shortQuarters;
            passes++;
            if (value > most) {
                most = value;
                chosen = highest * part;
            }
        }
        cap = chosen;
        missing = chosen;
        trial.set(best.vector);
        clip(cap);
        best.set(trial.vector);
        synchronized (this) {
            proofs.add(Proof.none(cap));
        }
        restart();
    }

    private void clip(double limit) {
        for (int i = 0; i < trial.vector.length; i++) {
            trial.vector[i] = trial.isQueue(i) ? Math.min(trial.vector[i], limit) : trial.vector[i];
        }
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

    /** Lets prices rise to the price of the shortfall, where the first steps had kept them lower. */
    void liftCap() {
        cap = highestCap;
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
        double z = pass.evaluate(trial, missing(trial), executor);
        passes++;
        prove(z);
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
            double upper = Math.min(trial.isQueue(i) ? cap : Double.MAX_VALUE, highest(i));
            double unit = trial.isPool(i) ? 0.5 : trial.isCrew(i) ? CREW_UNIT : typical;
            trial.vector[i] = Math.clamp(trial.vector[i] + move * unit, 0, upper);
        }
        return z;
    }
}
