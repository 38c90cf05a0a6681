package org.hillsboro.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hillsboro.TestCenter;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.staffing.StaffingRequirement.QueueRequirement;
import org.junit.jupiter.api.Test;

/** Both ways to compute the shortfall, against the largest lack of all subsets of queues, while agents come and go. */
class ShortfallTest {

    private static final int QUARTERS = 12;
    private static final int[] THOUSANDTHS = {1000, 1000, 926, 1087, 500};

    /**
     * What each group has on contacts.
     *
     * @param servedBy the queues of each group as bits
     */
    private record Supply(SolveModel model, int[] servedBy, int[][] thousandths, int[][] more) {

        static Supply none(SolveModel model) {
            int[] servedBy = Arrays.stream(model.queuesOfGroup)
                    .mapToInt(queues -> Arrays.stream(queues).map(q -> 1 << q).sum())
                    .toArray();
            return new Supply(model, servedBy, new int[model.groups()][QUARTERS], new int[model.queues()][QUARTERS]);
        }

        int shortfall(int quarter) {
            int most = 0;
            for (int subset = 0; subset < 1 << model.queues(); subset++) {
                int lack = 0;
                for (int q = 0; q < model.queues(); q++) {
                    lack += (subset >> q & 1) * (model.required[q][quarter] + more[q][quarter]);
                }
                for (int g = 0; g < model.groups(); g++) {
                    lack -= (servedBy[g] & subset) != 0 ? thousandths[g][quarter] : 0;
                }
                most = Math.max(most, lack);
            }
            return most;
        }
    }

    private static SolveModel model(int queues, int agents, SplittableRandom random) {
        var center = TestCenter.in("UTC", "2026-W20");
        IntStream.range(0, queues).forEach(q -> center.queue("q" + q, queue -> queue));
        for (int a = 0; a < agents; a++) {
            var served = new ArrayList<String>();
            for (int q = 0; q < queues; q++) {
                if (random.nextInt(queues) < 2) {
                    served.add("q" + q);
                }
            }
            center.agent("a" + a, agent -> agent.queues(served.toArray(String[]::new)));
        }
        var grid = center.week().grid(15);
        List<QueueRequirement> requirements = new ArrayList<>();
        for (int q = 0; q < queues; q++) {
            int[] required = random.ints(grid.count(), 0, 5).toArray();
            requirements.add(new QueueRequirement(
                    "q" + q, new double[grid.count()], required, required, new String[grid.count()]));
        }
        return CompileModel.compile(center.folder(), center.week(), new StaffingRequirement(grid, requirements));
    }

    /** Work that may wait comes to a quarter and leaves it. */
    private static void askForMore(Supply supply, List<Shortfall> ways, SplittableRandom random) {
        int queue = random.nextInt(supply.model.queues());
        int quarter = random.nextInt(QUARTERS);
        int by = random.nextInt(2500) * (random.nextBoolean() ? 1 : -1);
        by = Math.max(by, -supply.model.required[queue][quarter] - supply.more[queue][quarter]);
        supply.more[queue][quarter] += by;
        int then = supply.shortfall(quarter);
        for (var way : ways) {
            int asked = way.withRequired(queue, by, quarter);
            way.require(queue, by, quarter);
            assertThat(List.of(asked, way.of(quarter))).as(way + " requires " + by).containsOnly(then);
        }
    }

    private static void comeAndGo(SolveModel model, List<Shortfall> ways, int changes, SplittableRandom random) {
        var supply = Supply.none(model);
        for (int i = 0; i < changes; i++) {
            if (i % 4 == 3) {
                askForMore(supply, ways, random);
                continue;
            }
            int group = random.nextInt(model.groups());
            int quarter = random.nextInt(QUARTERS);
            int by = THOUSANDTHS[random.nextInt(THOUSANDTHS.length)] * (1 + random.nextInt(3));
            if (random.nextInt(5) < 2) {
                by = -Math.min(by, supply.thousandths[group][quarter]);
            }
            supply.thousandths[group][quarter] += by;
            int then = supply.shortfall(quarter);
            for (var way : ways) {
                int asked = way.with(group, by, quarter);
                // A question leaves no trace.
                int askedAgain = way.with(group, by, quarter);
                way.add(group, by, quarter);
                if (asked != then || askedAgain != then || way.of(quarter) != then) {
                    assertThat(List.of(asked, askedAgain, way.of(quarter))).as(way + " after " + i).containsOnly(then);
                }
            }
        }
    }

    @Test
    void bothWaysFindTheLargestLack() {
        var random = new SplittableRandom(4);
        int made = 0;
        for (int i = 0; i < 300; i++) {
            var model = model(1 + random.nextInt(5), 1 + random.nextInt(7), random);
            if (model.groups() == 0) {
                continue;
            }
            var subsets = QueueSubsets.of(model);
            assertThat(subsets.tooMany()).isFalse();
            comeAndGo(model, List.of(new SubsetShortfall(model, subsets), new FlowShortfall(model)), 500, random);
            made++;
        }
        assertThat(made).isGreaterThan(250);
    }

    @Test
    void flowsWhereSubsetsAreTooMany() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 3; i++) {
            var model = model(9, 36, random);
            var chosen = Shortfall.of(model);
            assertThat(QueueSubsets.of(model).tooMany()).isTrue();
            assertThat(chosen).isInstanceOf(FlowShortfall.class);
            comeAndGo(model, List.of(chosen), 2000, random);
        }
    }

    @Test
    void case1_beyondTheWeekNothingIsShort() {
        var model = model(2, 3, new SplittableRandom(6));
        for (var way : List.of(new SubsetShortfall(model, QueueSubsets.of(model)), new FlowShortfall(model))) {
            int before = way.of(model.weekQuarters - 1);
            assertThat(way.with(0, 1000, model.weekQuarters)).isZero();
            way.add(0, 1000, model.weekQuarters);
            assertThat(way.of(model.weekQuarters)).isZero();
            assertThat(way.of(model.weekQuarters - 1)).isEqualTo(before);
        }
    }

    @Test
    void case2_lastWeeksAgentsOnContactsAreCounted() {
        var center = TestCenter.in("UTC", "2026-W20")
                .agent("ann", agent -> agent.previousShiftInWeek("2026-05-10T20:00", "2026-05-11T02:00"));
        var grid = center.week().grid(15);
        int[] required = new int[grid.count()];
        Arrays.fill(required, 2);
        var requirement = new StaffingRequirement(grid, List.of(
                new QueueRequirement("voice", new double[grid.count()], required, required, new String[grid.count()])));
        var shortfall = Shortfall.of(CompileModel.compile(center.folder(), center.week(), requirement));
        assertThat(shortfall.of(0)).isEqualTo(1000);
        assertThat(shortfall.of(7)).isEqualTo(1000);
        assertThat(shortfall.of(8)).isEqualTo(2000);
    }
}
