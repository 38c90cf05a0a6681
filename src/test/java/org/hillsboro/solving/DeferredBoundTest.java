package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hillsboro.TestCenter;
import org.hillsboro.TestRequirement;
import org.hillsboro.roster.Coverage;
import org.hillsboro.roster.LegalityCheck;
import org.hillsboro.roster.PlaceDeferredWork;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Shift;
import org.hillsboro.staffing.DeferredWork;
import org.hillsboro.staffing.DeferredWork.Batch;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.junit.jupiter.api.Test;

/** With work that may wait the bound is as true: on tiny centers no roster of all costs less than it says. */
class DeferredBoundTest {

    private static final int MOST_ROSTERS = 200;
    private static final int PASSES = 60;

    private int bounded;
    private int tight;
    private int late;

    /** @param undone quarters of agents that are short or late, cost in minor units */
    private record Judged(long cost, double undone) {}

    private static DeferredWork work(TestCenter center, SplittableRandom random) {
        var week = center.week();
        var batches = new ArrayList<Batch>();
        int hours = 2 + random.nextInt(20);
        for (int hour = -hours; hour < 7 * 24 - 1; hour += 1 + random.nextInt(20)) {
            var arrived = week.start().plus(Duration.ofHours(hour));
            batches.add(new Batch("mail", arrived, arrived.plus(Duration.ofHours(hours)), 1000L * (1 + random.nextInt(90))));
        }
        return new DeferredWork(week.grid(IntervalGrid.QUARTER), batches);
    }

    private static StaffingRequirement voice(TestCenter center, SplittableRandom random) {
        var requirement = TestRequirement.in(center);
        for (String day : List.of("MON", "WED", "SAT")) {
            int from = 6 + random.nextInt(12);
            requirement.needs("voice", day, "%02d:00-%02d:00".formatted(from, from + 1 + random.nextInt(4)), 1);
        }
        var all = requirement.build();
        return new StaffingRequirement(all.grid(), all.queues().stream().filter(queue -> queue.queueId().equals("voice")).toList());
    }

    private static List<Judged> all(TestCenter center, List<List<EveryWeek.Legal>> weeks, StaffingRequirement requirement, DeferredWork work) {
        var rosters = new ArrayList<List<Shift>>(List.of(List.of()));
        for (var legal : weeks) {
            var longer = new ArrayList<List<Shift>>();
            for (var roster : rosters) {
                for (var week : legal.isEmpty() ? List.of(new EveryWeek.Legal(List.of(), 0, 0)) : legal) {
                    var shifts = new ArrayList<>(roster);
                    shifts.addAll(week.shifts());
                    longer.add(shifts);
                }
            }
            rosters = longer;
        }
        Map<Judged, Judged> judged = new HashMap<>();
        for (var shifts : rosters) {
            var roster = new Roster(center.week(), shifts, List.of());
            if (LegalityCheck.violations(roster, center.folder()).stream().anyMatch(broken -> broken.agentId().isEmpty())) {
                continue;
            }
            var placed = PlaceDeferredWork.place(roster, center.folder(), requirement, work);
            double undone = Coverage.of(roster, center.folder(), requirement).shortfallAgentMinutes()
                    .add(placed.lateAgentMinutes()).add(placed.behindAgentMinutes()).doubleValue() / 15;
            var found = new Judged(RosterCost.of(roster, center.folder()).total().minor(), undone);
            judged.put(found, found);
        }
        return List.copyOf(judged.values());
    }

    private void compare(long seed) {
        var random = new SplittableRandom(seed);
        var center = new TinyCenter(random, random.nextBoolean()).draw(1 + random.nextInt(2)).queue("mail", queue -> queue.mail("8h"));
        var weeks = EveryRoster.weeks(center.folder(), center.week(), 300, MOST_ROSTERS);
        if (weeks.isEmpty()) {
            return;
        }
        var requirement = voice(center, random);
        var work = work(center, random);
        var all = all(center, weeks.get(), requirement, work);
        if (all.isEmpty()) {
            return;
        }
        var model = CompileModel.compile(center.folder(), center.week(), requirement, work, Kept.NOTHING);
        double hopeless = model.deferred.hopeless / 15_000.0;
        String what = "seed " + seed;
        try (var executor = Executors.newFixedThreadPool(1)) {
            anyPrices(what, model, all, hopeless, random, executor);
            var bound = new PriceBound(model, model.shortfallPrice * 1000, 1, executor);
            bound.liftCap();
            for (int i = 0; i < PASSES; i++) {
                bound.step(3 * Math.pow(0.003, (double) i / PASSES));
            }
            for (var roster : all) {
                assertThat(bound.bound(roster.undone - hopeless)).as(what).isLessThanOrEqualTo(roster.cost + 1e-6);
            }
            double optimum = all.stream()
                    .mapToDouble(roster -> roster.cost + 1000 * model.shortfallPrice * (roster.undone - hopeless)).min().orElseThrow();
            tight += bound.z() > 0.8 * optimum ? 1 : 0;
        }
        late += all.stream().anyMatch(roster -> roster.undone > hopeless + 1) ? 1 : 0;
        bounded++;
    }

    private static void anyPrices(
            String what, SolveModel model, List<Judged> all, double hopeless, SplittableRandom random, ExecutorService executor) {
        var pass = new PricePass(model, 1);
        for (int i = 0; i < 5; i++) {
            double missing = model.shortfallPrice * 1000 * random.nextDouble();
            var prices = new Prices(model);
            for (int j = 0; j < prices.vector.length; j++) {
                if (!prices.isFixed(j)) {
                    double most = prices.isCrew(j) ? 2 : prices.isPool(j) ? 1 : prices.isQueue(j) ? missing : model.scale();
                    prices.vector[j] = random.nextInt(3) == 0 ? 0 : most * random.nextDouble();
                }
            }
            double z = pass.evaluate(prices, missing, executor);
            for (var roster : all) {
                assertThat(z).as(what).isLessThanOrEqualTo(roster.cost + missing * (roster.undone - hopeless) + 1e-6);
            }
        }
    }

    @Test
    void isNeverAboveAnyRoster() {
        for (long seed = 0; bounded < 20; seed++) {
            compare(seed);
        }
        assertThat(tight).isGreaterThan(10);
        assertThat(late).isGreaterThan(10);
    }
}
