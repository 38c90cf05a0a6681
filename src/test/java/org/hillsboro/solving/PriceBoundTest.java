package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.NavigableMap;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.junit.jupiter.api.Test;

/** The bound is true: on tiny centers no roster of all costs less than it says. */
class PriceBoundTest {

    private static final int MOST_TRIALS = 300;
    private static final long MOST_ROSTERS = 10_000;
    private static final int PASSES = 80;

    private int bounded;
    private int tight;
    private int whole;
    private int short_;

    private void compare(long seed) {
        var random = new SplittableRandom(seed);
        var tiny = new TinyCenter(random, random.nextBoolean());
        var center = tiny.drawMixed(1 + random.nextInt(3));
        var folder = center.folder();
        var weeks = EveryRoster.weeks(folder, center.week(), MOST_TRIALS, MOST_ROSTERS);
        if (weeks.isEmpty()) {
            return;
        }
        var requirement = tiny.requirement(center, weeks.get());
        var all = EveryRoster.cheapest(folder, center.week(), weeks.get(), requirement);
        if (all.isEmpty()) {
            return;
        }
        var model = CompileModel.compile(folder, center.week(), requirement);
        try (var executor = Executors.newFixedThreadPool(1)) {
            compareBound("seed " + seed, model, all, executor);
            var shortfall = new ShortfallBound(model, requirement, executor);
            for (int i = 0; i < PASSES; i++) {
                shortfall.ascend((double) i / PASSES);
            }
            long least = all.firstKey();
            assertThat(shortfall.quarters()).as("seed %d", seed).isLessThanOrEqualTo(least / 1000.0 + 1e-9);
            short_ += least > 0 && shortfall.quarters() > 0.9 * least / 1000 ? 1 : 0;
        }
        bounded++;
    }

    private void compareBound(String what, SolveModel model, NavigableMap<Long, Long> all, ExecutorService executor) {
        compareAnyPrices(what, model, all, new SplittableRandom(model.agents.size()), executor);
        var bound = new PriceBound(model, model.shortfallPrice * 1000, 2, executor);
        double optimum = Double.POSITIVE_INFINITY;
        for (var roster : all.entrySet()) {
            optimum = Math.min(optimum, roster.getValue() + model.shortfallPrice * roster.getKey());
        }
        for (int i = 0; i < PASSES; i++) {
            double z = bound.step(3 * Math.pow(0.003, (double) i / PASSES));
            assertThat(z).as(what).isLessThanOrEqualTo(optimum + 1e-6);
        }
        assertThat(bound.z()).as(what).isLessThanOrEqualTo(optimum + 1e-6);
        tight += bound.z() > 0.8 * optimum ? 1 : 0;
        assertNoneIsCheaper(what, bound, all);
        bound.trim();
        assertNoneIsCheaper(what + " trimmed", bound, all);
        long least = all.firstKey();
        bound.capFor(least / 1000.0);
        for (int i = 0; i < 20; i++) {
            bound.step(0.02);
        }
        assertNoneIsCheaper(what + " capped", bound, all);
    }

    /** Not only prices of an ascent: any, and any worth of the crews where agents come whole. */
    private void compareAnyPrices(
            String what, SolveModel model, NavigableMap<Long, Long> all, SplittableRandom random, ExecutorService executor) {
        var pass = new PricePass(model, 1);
        for (int i = 0; i < 8; i++) {
            double missing = model.shortfallPrice * 1000 * random.nextDouble();
            var prices = new Prices(model);
            for (int j = 0; j < prices.vector.length; j++) {
                if (!prices.isFixed(j)) {
                    double most = prices.isCrew(j) ? 2 : prices.isPool(j) ? 1 : prices.isQueue(j) ? missing : model.scale();
                    prices.vector[j] = random.nextInt(3) == 0 ? 0 : most * random.nextDouble();
                }
            }
            double z = pass.evaluate(prices, missing, executor);
            all.forEach((thousandths, cost) -> assertThat(z).as("%s, prices %d", what, thousandths)
                    .isLessThanOrEqualTo(cost + missing * thousandths / 1000 + 1e-6));
        }
        whole += model.crews.anyWhole ? 1 : 0;
    }

    /** For every shortfall that a roster has. */
    private static void assertNoneIsCheaper(String what, PriceBound bound, NavigableMap<Long, Long> all) {
        all.forEach((thousandths, cost) -> assertThat(bound.bound(thousandths / 1000.0))
                .as("%s, short %d", what, thousandths)
                .isLessThanOrEqualTo(cost + 1e-6));
    }

    @Test
    void isNeverAboveTheOptimum() {
        for (long seed = 0; seed < 420; seed++) {
            compare(seed);
        }
        assertThat(bounded).isGreaterThan(190);
        // Were it far below, it would be true and worth nothing.
        assertThat(tight).isGreaterThan(bounded / 2);
        assertThat(short_).isGreaterThan(20);
        assertThat(whole).isGreaterThan(30);
    }

    @Test
    void agentsWhoCountLessComeWhole() {
        var center = TestCenter.in("UTC", "2026-W20")
                .queue("voice", queue -> queue)
                .pool("home", pool -> pool.hourly("10").handleTimeFactor("1.25"))
                .contract("c", contract -> contract.weekly(0, 8).days(1).paid("8h")
                        .startBetween("08:00-08:00").restBetweenShifts("8h"));
        for (int i = 0; i < 4; i++) {
            center.agent("a" + i, agent -> agent.pool("home").contract("c"));
        }
        var requirement = TestRequirement.in(center).needs("voice", "MON", "08:00-16:00", 2).build();
        var model = CompileModel.compile(center.folder(), center.week(), requirement);
        try (var executor = Executors.newFixedThreadPool(1)) {
            var bound = new PriceBound(model, model.shortfallPrice * 1000, 1, executor);
            for (int i = 0; i < 200; i++) {
                bound.step(0.3 * Math.pow(0.005, i / 200.0));
            }
            // Two and a half of them would do; three have to come, for 80 each.
            assertThat(bound.bound(0)).isBetween(23_950.0, 24_000.0);
        }
    }
}
