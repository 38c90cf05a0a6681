package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.hillsboro.simulation.HandleTimeShape.Constant;
import org.junit.jupiter.api.Test;

/** One run, contact by contact, against rules that can be checked by hand or by a slow oracle. */
class WeekRunTest {

    private static final double NEVER = Double.POSITIVE_INFINITY;

    @Test
    void nobodyIsLost() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            var center = DrawnCenter.of(random);
            var tally = run(center, round);
            for (int at = 0; at < tally.offered.length; at++) {
                assertThat(tally.answered[at] + tally.abandoned[at] + tally.waiting[at]).as("round %d", round).isEqualTo(tally.offered[at]);
            }
            assertThat(Arrays.stream(tally.offered).sum()).isPositive();
            for (int at = 0; at < tally.busy.length; at++) {
                assertThat(tally.busy[at]).isBetween(0L, tally.present[at]);
            }
        }
    }

    /** The queue's length over time, integrated, is the sum of all waits, to the microsecond. */
    @Test
    void littlesLawAndEveryContactAsTheOracleHasThem() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 200; round++) {
            agrees(DrawnCenter.plain(random), round);
        }
    }

    /** The same with chats that slow each other down, deferred work put aside, absence, agents of their own pace. */
    @Test
    void allRulesTogetherAreAsTheOracleHasThem() {
        var random = new SplittableRandom(12);
        for (int round = 0; round < 600; round++) {
            agrees(DrawnCenter.of(random), round);
        }
    }

    @Test
    void aRunThatIsStoppedLeavesNothingToTheNext() {
        var random = new SplittableRandom(13);
        for (int round = 0; round < 100; round++) {
            var center = DrawnCenter.of(random);
            var again = new WeekRun(center);
            var intervals = new AtomicInteger();
            again.run(1, () -> intervals.incrementAndGet() == 3);
            assertThat(again.run(RandomStream.mixed(round), () -> false)).as("round %d", round)
                    .usingRecursiveComparison().isEqualTo(run(center, round));
        }
    }

    private static void agrees(SimulatedCenter center, int round) {
        var tally = run(center, round);
        var oracle = SlowCenter.run(center, RandomStream.mixed(round));
        assertThat(tally.answered).as("answered, round %d", round).isEqualTo(oracle.answered());
        assertThat(tally.abandoned).as("abandoned, round %d", round).isEqualTo(oracle.abandoned());
        assertThat(tally.undecided).as("undecided, round %d", round).isEqualTo(oracle.undecided());
        assertThat(tally.good).as("good, round %d", round).isEqualTo(oracle.good());
        assertThat(tally.waited).as("waited, round %d", round).isEqualTo(oracle.waited());
        assertThat(Arrays.stream(tally.waited).sum()).as("Little, round %d", round).isEqualTo(oracle.lengthOverTime());
        for (int at = 0; at < tally.offered.length; at++) {
            assertThat(tally.answered[at] + tally.abandoned[at] + tally.waiting[at]).as("round %d", round).isEqualTo(tally.offered[at]);
        }
    }

    @Test
    void aBreakBeginsAfterTheContactInHand() {
        var center = SimulatedPart.of(600, 0, 0)
                .queue(new double[] {0.05, 0}, 500, NEVER, 0)
                .with(new Constant(), 1, 1, 0, false, 0)
                .agents(0, 0)
                .agentFrom(0, 300)
                .center();
        var tally = run(center, 3);
        assertThat(tally.answered[0]).isEqualTo(1);
        assertThat(tally.waiting[0]).isEqualTo(tally.offered[0] - 1);
        assertThat(tally.busy[0] + tally.busy[1]).isEqualTo(500 * SimulatedCenter.MICROS);
        assertThat(tally.present[0] + tally.present[1]).isBetween(500 * SimulatedCenter.MICROS, 800 * SimulatedCenter.MICROS);
    }

    @Test
    void whoWaitsAtTheEndOfADayIsServedWhenSomebodyComes() {
        var center = SimulatedPart.of(600, 0, 1, 2)
                .queue(new double[] {0.02, 0, 0}, 10, NEVER, 0)
                .agents(0, 0)
                .agentFrom(1200, 1800)
                .center();
        var tally = run(center, 1);
        assertThat(tally.offered[0]).isPositive();
        assertThat(tally.answered[0]).isEqualTo(tally.offered[0]);
        assertThat(tally.waited[0]).isGreaterThan(tally.offered[0] * 600 * SimulatedCenter.MICROS);
    }

    @Test
    void theFirstPriorityIsServedFirst() {
        var week = SimulatedPart.of(3600, 0, 0)
                .queue(0.06, 60, NEVER).with(new Constant(), 2, 1, 0, false, 0)
                .queue(0.06, 60, NEVER).with(new Constant(), 1, 1, 0, false, 0)
                .agents(6, 0, 1);
        var report = week.simulate(5, 1);
        assertThat(report.queues().get(1).week().asa().value()).isLessThan(20);
        assertThat(report.queues().get(0).week().asa().value()).isGreaterThan(100);
    }

    @Test
    void skillOrderSparesThoseWithManySkills() {
        var week = SimulatedPart.of(3600, 0, 0)
                .queue(0.05, 60, NEVER)
                .queue(0.01, 60, NEVER)
                .agents(4, 0)
                .agents(4, 0, 1);
        double spared = week.routing(Routing.SKILL_ORDER).simulate(5, 1).queues().get(1).week().asa().value();
        double taken = week.routing(Routing.LONGEST_IDLE).simulate(5, 1).queues().get(1).week().asa().value();
        assertThat(spared).isLessThan(taken);
    }

    /** Two chats at once, each half as fast: the same work as one after the other, and the second begins sooner. */
    @Test
    void chatsSlowEachOther() {
        var chats = SimulatedPart.of(36000, 0)
                .queue(0.01, 60, NEVER).with(new Constant(), 1, 2, 1, false, 0)
                .agents(1, 0);
        var alone = SimulatedPart.of(36000, 0)
                .queue(0.01, 60, NEVER).with(new Constant(), 1, 1, 0, false, 0)
                .agents(1, 0);
        var two = run(chats.center(), 1);
        var one = run(alone.center(), 1);
        assertThat(two.busy[0] / 1e6).isCloseTo(one.busy[0] / 1e6, within(61.0));
        assertThat(two.waited[0]).isLessThan(one.waited[0]);
    }

    @Test
    void deferredWorkFillsGapsAndIsPutAside() {
        var calls = SimulatedPart.of(3600, 0, 0).queue(0.02, 100, NEVER).agents(3, 0);
        var blended = SimulatedPart.of(3600, 0, 0)
                .queue(0.02, 100, NEVER)
                .queue(0.001, 900, NEVER).with(new Constant(), 1, 1, 0, true, 0)
                .agents(3, 0, 1);
        var alone = run(calls.center(), 1);
        var both = run(blended.center(), 1);
        assertThat(both.waited[0] + both.waited[1]).as("calls wait no longer").isEqualTo(alone.waited[0] + alone.waited[1]);
        assertThat(both.busy).as("occupancy is that of calls").isEqualTo(alone.busy);
        assertThat(both.answered[2] + both.answered[3]).as("work done").isPositive();
    }

    @Test
    void timesOfAgentsAreThoseOfEachInterval() {
        var tally = run(SimulatedPart.of(600, 0, 0, 1).queue(1, 3600, NEVER).agents(9, 0).agentFrom(300, 900).center(), 1);
        assertThat(tally.present).startsWith(9 * 600_000_000L + 300_000_000L).endsWith(9 * 600_000_000L + 600_000_000L);
        assertThat(tally.busy[1]).as("a call of an hour each").isGreaterThan(8 * 600_000_000L);
    }

    /** Counts of two queues on two days, run after run: what they share makes them rise and fall together. */
    @Test
    void queuesShareTheBusynessOfTheCenterAndNoneOfTheirOwn() {
        double[] own = together(SimulatedPart.of(600, 0, 1), 0.25);
        assertThat(own[0]).as("two queues of a day").isBetween(-0.2, 0.2);
        assertThat(own[1]).as("two days of a queue").isBetween(-0.2, 0.2);
        double[] common = together(SimulatedPart.of(600, 0, 1).busynessVariance(0.25), 0);
        assertThat(common[0]).isGreaterThan(0.8);
        assertThat(common[1]).isBetween(-0.2, 0.2);
        assertThat(together(SimulatedPart.of(600, 0, 0).busynessVariance(0.25), 0)[1]).as("one day").isGreaterThan(0.8);
    }

    /** Correlation of the first interval's counts with those of the other queue, and of the second interval. */
    private static double[] together(SimulatedPart part, double busyness) {
        var center = part.queue(0.2, 10, 10).with(new Constant(), 1, 1, 0, false, busyness)
                .queue(0.2, 10, 10).with(new Constant(), 1, 1, 0, false, busyness)
                .agents(1, 0).center();
        int runs = 300;
        var first = new double[runs];
        var queue = new double[runs];
        var day = new double[runs];
        for (int run = 0; run < runs; run++) {
            var tally = run(center, run);
            first[run] = tally.offered[tally.at(0, 0)];
            queue[run] = tally.offered[tally.at(1, 0)];
            day[run] = tally.offered[tally.at(0, 1)];
        }
        return new double[] {correlation(first, queue), correlation(first, day)};
    }

    private static double correlation(double[] one, double[] other) {
        double meanOfOne = Arrays.stream(one).average().orElseThrow();
        double meanOfOther = Arrays.stream(other).average().orElseThrow();
        double products = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < one.length; i++) {
            products += (one[i] - meanOfOne) * (other[i] - meanOfOther);
            squares += Math.pow(one[i] - meanOfOne, 2);
            otherSquares += Math.pow(other[i] - meanOfOther, 2);
        }
        return products / Math.sqrt(squares * otherSquares);
    }

    /** Two days of ten minutes; all mail of the first comes while its queue is shut. */
    @Test
    void mailWaitsUntilItsQueueOpens() {
        var tally = run(SimulatedPart.of(600, 0, 1)
                .queue(new double[] {0.01, 0}, 30, NEVER, 0).with(new Constant(), 1, 1, 0, true, 0).shut(0)
                .agents(20, 0)
                .center(), 1);
        assertThat(tally.offered[0]).isBetween(1L, 20L);
        assertThat(tally.answered[0]).isEqualTo(tally.offered[0]);
        var open = run(SimulatedPart.of(600, 0, 1)
                .queue(new double[] {0.01, 0}, 30, NEVER, 0).with(new Constant(), 1, 1, 0, true, 0)
                .agents(20, 0)
                .center(), 1);
        long atOnce = open.offered[0] * 30 * SimulatedCenter.MICROS;
        assertThat(open.waited[0]).as("done as soon as it comes").isEqualTo(atOnce);
        assertThat(tally.waited[0]).as("begun when the queue opens").isGreaterThan(atOnce);
    }

    /** A call of forty days is never over; the others end all the same. */
    @Test
    void whoNeverFinishesHoldsUpNobodyElse() {
        var tally = run(SimulatedPart.of(3600, 0)
                .queue(new double[] {0.01}, 40 * 86_400, NEVER, 0).with(new Constant(), 1, 1, 0, false, 0)
                .queue(new double[] {0.01}, 10, NEVER, 0).with(new Constant(), 1, 1, 0, false, 0)
                .agents(60, 0)
                .agents(1, 1)
                .center(), 2);
        assertThat(tally.busy[0]).as("those of the first queue go on").isPositive();
        assertThat(tally.answered[1]).isGreaterThan(1).isBetween(tally.offered[1] - 1, tally.offered[1]);
    }

    @Test
    void otherAgentsMeetTheSameContacts() {
        var few = run(SimulatedPart.of(3600, 0, 1).queue(0.2, 100, 60).busynessVariance(0.1).agents(15, 0).center(), 5);
        var many = run(SimulatedPart.of(3600, 0, 1).queue(0.2, 100, 60).busynessVariance(0.1).agents(30, 0).center(), 5);
        assertThat(many.offered).isEqualTo(few.offered);
        assertThat(Arrays.stream(many.waited).sum()).isLessThan(Arrays.stream(few.waited).sum());
    }

    static Tally run(SimulatedCenter center, long replication) {
        return Objects.requireNonNull(new WeekRun(center).run(RandomStream.mixed(replication), () -> false));
    }
}
