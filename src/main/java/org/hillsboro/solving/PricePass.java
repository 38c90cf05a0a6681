package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One pass over all agents under given prices: each alone takes the cheapest week. Whatever the prices, the sum is a
 * lower bound on cost + P x shortfall over all legal rosters (Lagrangian relaxation, Geoffrion 1974), and what is
 * short or over at these weeks says which prices to raise or lower.
 */
final class PricePass {

    private final SolveModel model;
    private final List<KindWeeks> kinds = new ArrayList<>();
    private final int workers;
    private final CheapestWeek[] cheapest;
    private final long[][] used;
    private final double[][] worth;
    private final double[][] seatPrice;
    private final CoverPrice cover;
    private final boolean[] mayBeIdle;
    private final boolean[] leftOut;
    private volatile int active;

    /** Cheapest week of each class after a pass. */
    final long[][] weeks;

    final double[] values;

    /** Required less supplied at the weeks of the last pass; an ascent direction. Units of the constraints. */
    final double[] residual;

    PricePass(SolveModel model, int workers) {
        this.model = model;
        this.workers = workers;
        this.active = workers;
        var byKind = new LinkedHashMap<AgentKind, List<Integer>>();
        for (int c = 0; c < model.classes.size(); c++) {
            byKind.computeIfAbsent(model.classes.get(c).kind(), kind -> new ArrayList<>()).add(c);
        }
        byKind.forEach((kind, classes) ->
                kinds.add(new KindWeeks(kind, classes.stream().mapToInt(Integer::intValue).toArray(), model.classes)));
        cheapest = new CheapestWeek[workers];
        for (int w = 0; w < workers; w++) {
            cheapest[w] = new CheapestWeek();
        }
        int constraints = new Prices(model).vector.length;
        used = new long[workers][constraints];
        worth = new double[workers][model.quarters];
        seatPrice = new double[workers][model.quarters];
        weeks = new long[model.classes.size()][];
        values = new double[model.classes.size()];
        residual = new double[constraints];
        cover = new CoverPrice(model);
        mayBeIdle = new boolean[model.classes.size()];
        leftOut = new boolean[model.classes.size()];
    }

    /** How many of the workers share a pass from now on. */
    void share(int workersNow) {
        active = Math.min(workers, workersNow);
    }

    /** Lets agents of the class have no shift at no cost: the bound then holds for rosters that leave them out. */
    void allowIdle(int agentClass) {
        mayBeIdle[agentClass] = true;
    }

    /**
     * Gives agents of the class no shift whatever the prices, as all legal rosters do. Made to work where their site has
     * no seat, they would raise the seat's price without end, and the bound above every roster.
     */
    void leaveOut(int agentClass) {
        leftOut[agentClass] = true;
    }

    /**
     * Evaluates the prices.
     *
     * @param missing price of a whole agent missing in a quarter, minor units; no queue's price exceeds it
     * @param executor runs the other workers; the caller is one of them
     * @return Z in minor units
     */
    double evaluate(Prices prices, double missing, ExecutorService executor) {
        var next = new AtomicInteger();
        for (long[] row : used) {
            Arrays.fill(row, 0);
        }
        var others = new ArrayList<Callable<Object>>();
        for (int w = 1; w < active; w++) {
            int worker = w;
            others.add(() -> {
                work(prices, worker, next);
                return worker;
            });
        }
        var running = others.stream().map(executor::submit).toList();
        work(prices, 0, next);
        for (var other : running) {
            try {
                other.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("A pass of the price bound was interrupted.", e);
            } catch (ExecutionException e) {
                throw new IllegalStateException("A pass of the price bound failed.", e);
            }
        }
        return sum(prices, missing);
    }

    private void work(Prices prices, int worker, AtomicInteger next) {
        for (int k = next.getAndIncrement(); k < kinds.size(); k = next.getAndIncrement()) {
            var kindWeeks = kinds.get(k);
            var kind = kindWeeks.kind;
            int crew = model.crews.of(kind);
            for (int t = 0; t < model.quarters; t++) {
                worth[worker][t] = prices.worth(kind, crew, t);
                seatPrice[worker][t] = kind.site < 0 ? 0 : prices.vector[prices.seatIndex(kind.site, t)];
            }
            double discount = prices.vector[prices.poolIndex(kind.pool)] * model.commitmentOfQuarter[kind.pool];
            kindWeeks.solve(worth[worker], kind.site < 0 ? new double[0] : seatPrice[worker], discount, cheapest[worker]);
            for (int i = 0; i < kindWeeks.classes.length; i++) {
                take(prices, kindWeeks, i, crew, used[worker]);
            }
        }
    }

    private void take(Prices prices, KindWeeks kindWeeks, int i, int crew, long[] use) {
        int c = kindWeeks.classes[i];
        var kind = kindWeeks.kind;
        weeks[c] = kindWeeks.week[i];
        values[c] = kindWeeks.value[i];
        if (leftOut[c] || values[c] == CheapestWeek.NONE || mayBeIdle[c] && values[c] > 0) {
            Arrays.fill(weeks[c], PackedShift.NONE);
            values[c] = 0;
            return;
        }
        long agents = model.membersOfClass[c].length;
        for (long shift : weeks[c]) {
            if (shift == PackedShift.NONE) {
                continue;
            }
            int start = PackedShift.start(shift);
            int length = PackedShift.length(shift);
            use[prices.poolIndex(kind.pool)] += agents * kind.paid[length];
            for (int t = start; t < start + kind.span[length]; t++) {
                if (kind.site >= 0) {
                    use[prices.seatIndex(kind.site, t)] += agents;
                }
                if (crew >= 0 && t < model.weekQuarters) {
                    use[prices.crewIndex(crew, t)] += agents;
                }
            }
            var menu = kind.breaks[length];
            for (int b = 0; b < menu.count(); b++) {
                int from = start + PackedShift.breakOffset(shift, b);
                for (int t = from; t < from + menu.quarters[b]; t++) {
                    if (crew >= 0 && t < model.weekQuarters) {
                        use[prices.crewIndex(crew, t)] -= agents;
                    }
                }
            }
        }
    }

    private double sum(Prices prices, double missing) {
        double z = model.fixedCost.pay() + model.fixedCost.overhead();
        for (int c = 0; c < values.length; c++) {
            z += values[c] * model.membersOfClass[c].length;
        }
        for (int w = 1; w < workers; w++) {
            for (int i = 0; i < residual.length; i++) {
                used[0][i] += used[w][i];
            }
        }
        z += cover.deferred(prices, residual);
        for (int t = 0; t < model.weekQuarters; t++) {
            z += cover.price(prices, missing, t, used[0], residual);
        }
        for (int s = 0; s < model.sites(); s++) {
            for (int t = 0; t < model.quarters; t++) {
                int i = prices.seatIndex(s, t);
                residual[i] = used[0][i] - model.seats[s][t];
                z -= prices.vector[i] * model.seats[s][t];
            }
        }
        for (int p = 0; p < model.pools(); p++) {
            int i = prices.poolIndex(p);
            residual[i] = model.commitmentOfQuarter[p] * (model.committedQuarters[p] - used[0][i]);
            z += prices.vector[i] * model.commitmentOfQuarter[p] * model.committedQuarters[p];
        }
        return z - model.poolRounding - Math.abs(z) * 1e-11;
    }
}
