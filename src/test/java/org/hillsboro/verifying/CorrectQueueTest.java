package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The correction of one queue as a function of what was simulated. */
class CorrectQueueTest {

    private static final LevelCurve CURVE = new LevelCurve(6, agents -> new double[] {0, 0.4, 0.7, 0.85, 0.93, 0.97, 0.99}[agents]);

    private static CorrectQueue queue(double[] contacts, int[] least, int[] now, double[] simulated) {
        var curves = new LevelCurve[contacts.length];
        var weight = new double[contacts.length];
        Arrays.fill(curves, CURVE);
        Arrays.fill(weight, 1e12);
        return new CorrectQueue(
                contacts, curves, least, now, simulated, weight, new double[contacts.length], CorrectQueue.uniform(contacts.length));
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static int[] moved(CorrectQueue queue, double from, double to) {
        int[] next = queue.now().clone();
        queue.move(0, next.length, logit(to) - logit(from), next);
        return next;
    }

    @Test
    void case1_asGoodAsTheFormulaSaysNothingHelps() {
        var queue = queue(new double[] {10, 10}, new int[2], new int[] {3, 3}, new double[] {0.85, 0.85});
        assertThat(queue.help(0, 2)).containsExactly(new double[] {0, 0}, within(1e-9));
    }

    @Test
    void case2_betterThanTheFormulaSaysFewerAreRequired() {
        var queue = queue(new double[] {10, 10}, new int[2], new int[] {3, 3}, new double[] {0.97, 0.97});
        assertThat(queue.help(0, 2)).containsExactly(new double[] {2, 2}, within(1e-9));
        assertThat(moved(queue, 0.97, 0.85)).containsExactly(1, 1);
    }

    @Test
    void case3_worseThanTheFormulaSaysMoreAreRequired() {
        var queue = queue(new double[] {10, 10}, new int[2], new int[] {3, 3}, new double[] {0.7, 0.7});
        assertThat(moved(queue, 0.7, 0.85)).containsExactly(4, 4);
    }

    @Test
    void case4_neverFewerThanTheLeast() {
        var queue = queue(new double[] {10, 10}, new int[] {2, 3}, new int[] {3, 3}, new double[] {0.99, 0.99});
        assertThat(moved(queue, 0.99, 0.5)).containsExactly(2, 3);
    }

    @Test
    void case5_withoutContactsNothingIsDecided() {
        var queue = queue(new double[] {0, 10}, new int[2], new int[] {5, 3}, new double[] {Double.NaN, 0.7});
        assertThat(moved(queue, 0.7, 0.93)[0]).isEqualTo(5);
        var nothing = queue(new double[2], new int[2], new int[] {5, 3}, new double[] {Double.NaN, Double.NaN});
        int[] next = {5, 3};
        assertThat(nothing.move(0, 2, 1, next)).isNaN();
        assertThat(next).containsExactly(5, 3);
    }

    @Test
    void case6_theNextAgentGoesWhereMostContactsAreAndTheQuietHourKeepsItsShare() {
        var queue = queue(new double[] {1000, 1}, new int[2], new int[] {3, 3}, new double[] {0.85, 0.85});
        int[] next = moved(queue, 0.85, 0.93);
        assertThat(next[0]).isGreaterThanOrEqualTo(4);
        assertThat(next[1]).as("70 %% of 0.93 is 0.65").isEqualTo(2);
    }

    @Test
    void case7_whereAgentsAreDearFewerOfThemMakeUpForIt() {
        var even = queue(new double[] {10, 10}, new int[2], new int[] {3, 3}, new double[] {0.85, 0.85});
        var dear = new CorrectQueue(
                even.contacts(), even.curves(), even.least(), even.now(), even.simulated(), even.weight(), even.over(),
                new double[] {1, 9});
        int[] next = moved(dear, 0.85, 0.8);
        assertThat(next[0]).isGreaterThan(next[1]);
    }

    @Test
    void case8_noSelectionOfFewerAgentsIsAsGood() {
        var random = new SplittableRandom(8);
        for (int drawn = 0; drawn < 300; drawn++) {
            int count = 1 + random.nextInt(3);
            double[] contacts = random.doubles(count, 1, 50).toArray();
            int[] now = random.ints(count, 1, 5).toArray();
            double[] simulated = random.doubles(count, 0.3, 0.98).toArray();
            var queue = queue(contacts, new int[count], now, simulated);
            double wanted = random.nextDouble(0.5, 0.95);
            double[] help = queue.help(0, count);
            double before = queue.level(now, help, 0, count);
            int[] next = now.clone();
            double reached = queue.move(0, count, logit(wanted) - logit(before), next);
            double floor = CorrectQueue.LEAST_SHARE_OF_LEVEL * wanted;
            assertThat(fewest(queue, help, reached, floor, new int[count], 0)).isEqualTo(Arrays.stream(next).sum());
            boolean all = IntStream.range(0, count).allMatch(i -> next[i] == CURVE.most());
            assertThat(all || reached >= wanted - 1e-9).isTrue();
        }
    }

    /** By trying all. */
    private static int fewest(CorrectQueue queue, double[] help, double level, double floor, int[] tried, int at) {
        if (at == tried.length) {
            return queue.level(tried, help, 0, tried.length) >= level - 1e-12 ? Arrays.stream(tried).sum() : Integer.MAX_VALUE;
        }
        int fewest = Integer.MAX_VALUE;
        for (int n = 0; n <= CURVE.most(); n++) {
            if (CURVE.at(n + help[at]) >= floor - 1e-9 || n == CURVE.most()) {
                tried[at] = n;
                fewest = Math.min(fewest, fewest(queue, help, level, floor, tried, at + 1));
            }
        }
        return fewest;
    }

    @Test
    void case9_theCurveAndItsInverse() {
        assertThat(CURVE.at(-1)).isZero();
        assertThat(CURVE.at(1.5)).isEqualTo(0.55, within(1e-12));
        assertThat(CURVE.at(99)).isEqualTo(0.99);
        for (double agents = 0.1; agents < 6; agents += 0.1) {
            assertThat(CURVE.agentsFor(CURVE.at(agents))).isEqualTo(agents, within(1e-9));
        }
        assertThat(CURVE.agentsFor(1)).isEqualTo(6);
    }

    @Test
    void case10_whatShiftsLeaveOverIsCountedOnForATenthOfWhatIsRequired() {
        var queue = queue(new double[] {10}, new int[1], new int[] {2}, new double[] {0.97});
        assertThat(over(queue, 0).help(0, 1)).containsExactly(new double[] {3}, within(1e-9));
        assertThat(over(queue, 0.2).help(0, 1)).as("just so many").containsExactly(new double[] {3}, within(1e-9));
        assertThat(over(queue, 3).help(0, 1)).containsExactly(new double[] {0.2}, within(1e-9));
    }

    @Test
    void case11_nobodyOfAFewWhoWaitedIsNoProofOfAnyNumberOfAgents() {
        var queue = queue(new double[] {10}, new int[1], new int[] {2}, new double[] {1});
        queue.weight()[0] = 9;
        assertThat(queue.help(0, 1)).as("as good as 0.9").containsExactly(new double[] {CURVE.agentsFor(0.9) - 2}, within(1e-9));
    }

    private static CorrectQueue over(CorrectQueue queue, double over) {
        return new CorrectQueue(queue.contacts(), queue.curves(), queue.least(), queue.now(), queue.simulated(), queue.weight(),
                new double[] {over}, queue.price());
    }
}
