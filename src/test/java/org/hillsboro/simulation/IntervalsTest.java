package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.SplittableRandom;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.distribution.TDistribution;
import org.hillsboro.simulation.HandleTimeShape.Constant;
import org.junit.jupiter.api.Test;

/** The arithmetic of confidence, each formula against a slower way to the same figure. */
class IntervalsTest {

    @Test
    void studentsQuantilesAreThoseOfTheDistribution() {
        for (int freedom = 1; freedom < 2000; freedom += freedom < 40 ? 1 : 97) {
            double exact = TDistribution.of(freedom).inverseSurvivalProbability(0.025);
            assertThat(StudentT.twoSided95(freedom)).as("%d degrees", freedom).isCloseTo(exact, within(4e-4));
        }
    }

    /** Numerators around three times their denominators: the deviations from the ratio, summed up one by one. */
    @Test
    void aRatioIsAsSureAsItsDeviationsAreSmall() {
        var random = new SplittableRandom(4);
        for (int count : new int[] {2, 5, 40}) {
            var sums = new RatioSums(2);
            var above = new double[count];
            var below = new double[count];
            double allAbove = 0;
            double allBelow = 0;
            for (int i = 0; i < count; i++) {
                below[i] = 50 + random.nextInt(50);
                above[i] = 3 * below[i] + random.nextInt(40);
                sums.add(1, above[i], below[i]);
                allAbove += above[i];
                allBelow += below[i];
            }
            double ratio = allAbove / allBelow;
            double squares = 0;
            for (int i = 0; i < count; i++) {
                squares += Math.pow(above[i] - ratio * below[i], 2);
            }
            double half = StudentT.twoSided95(count - 1) * Math.sqrt(squares / (count - 1) / count) / (allBelow / count);
            var estimate = sums.estimate(1, count);
            assertThat(estimate.value()).isCloseTo(ratio, within(1e-12));
            assertThat(estimate.low()).isCloseTo(ratio - half, within(1e-9));
            assertThat(estimate.high()).isCloseTo(ratio + half, within(1e-9));
        }
    }

    /** Wilson's bounds are the shares from which the one that was seen is just 1.96 standard errors away. */
    @Test
    void aRareCaseThatNobodySawIsNotImpossible() {
        double z = 1.959963984540054;
        var sums = new RatioSums(2);
        for (int run = 0; run < 3; run++) {
            sums.add(0, 0, 40);
            sums.add(1, 40, 40);
        }
        var never = sums.share(0, 3);
        assertThat(never.low()).isZero();
        assertThat(never.high() / Math.sqrt(never.high() * (1 - never.high()) / 120)).isCloseTo(z, within(1e-9));
        var always = sums.share(1, 3);
        assertThat(always.high()).isEqualTo(1);
        assertThat(always.low()).isCloseTo(1 - never.high(), within(1e-12));
        assertThat(sums.share(0, 1).high()).as("a single replication says nothing").isNaN();
    }

    @Test
    void sharesStayBetweenNoneAndAll() {
        var sums = new RatioSums(1);
        sums.add(0, 100, 100);
        sums.add(0, 10, 100);
        assertThat(sums.share(0, 2).high()).isEqualTo(1);
        assertThat(sums.share(0, 2).low()).isZero();
        assertThat(sums.estimate(0, 2).high()).isGreaterThan(1);
    }

    @Test
    void aDifferenceIsAsSureAsThePairsAreAlike() {
        var pairs = new PairedRatios();
        var deviations = new ArrayList<Double>();
        double[][] rows = {{8, 10, 6, 10}, {15, 20, 14, 20}, {28, 30, 20, 30}};
        for (double[] row : rows) {
            pairs.add(row[0], row[1], row[2], row[3]);
            deviations.add((row[2] - 40 / 60.0 * row[3]) / 60 - (row[0] - 51 / 60.0 * row[1]) / 60);
        }
        double squares = deviations.stream().mapToDouble(deviation -> deviation * deviation).sum();
        var found = pairs.difference();
        assertThat(found.value()).isCloseTo(-11 / 60.0, within(1e-12));
        assertThat(found.width()).isCloseTo(2 * 4.3026527297 * Math.sqrt(squares * 3 / 2), within(1e-9));
    }

    /** Calls of a minute on two days, and a second queue whom nobody serves. */
    @Test
    void eachStretchHasItsCounts() {
        var part = SimulatedPart.of(1800, 0, 0, 1)
                .queue(new double[] {0.01, 0.01, 0.01}, 60, Double.POSITIVE_INFINITY, 0).with(new Constant(), 1, 1, 0, false, 0)
                .queue(new double[] {0, 0, 0.01}, 60, Double.POSITIVE_INFINITY, 0)
                .agents(9, 0);
        var report = part.simulate(20, 3);
        var served = report.queues().getFirst();
        var alone = report.queues().getLast();
        assertThat(served.days().getFirst().offered())
                .isCloseTo(served.intervals().get(0).offered() + served.intervals().get(1).offered(), within(1e-9));
        assertThat(served.week().offered())
                .isCloseTo(served.days().getFirst().offered() + served.days().getLast().offered(), within(1e-9));
        assertThat(served.week().occupancy().value()).isCloseTo(0.01 * 60 / 9, within(0.01));
        assertThat(served.days().getFirst().occupancy().value())
                .isCloseTo((served.intervals().get(0).occupancy().value() + served.intervals().get(1).occupancy().value()) / 2, within(1e-9));
        assertThat(alone.week().occupancy().isMeasured()).as("nobody serves it").isFalse();
        assertThat(alone.week().waiting()).isEqualTo(alone.week().offered()).isPositive();
        assertThat(alone.week().serviceLevel().value()).as("those of the last 20 seconds may yet be served").isZero();
        assertThat(report.contacts()).isEqualTo(Math.round(20 * (served.week().offered() + alone.week().offered())));
    }

    /** Ten seconds, in which nobody is served: nobody has waited for longer than twenty. */
    @Test
    void whoMayYetBeServedInTimeIsNotJudged() {
        var part = SimulatedPart.of(10, 0).queue(1, 60, Double.POSITIVE_INFINITY).agents(0, 0);
        assertThat(part.simulate(5, 1).queues().getFirst().week().serviceLevel().isMeasured()).isFalse();
        var longer = SimulatedPart.of(40, 0).queue(1, 60, Double.POSITIVE_INFINITY).agents(0, 0);
        assertThat(longer.simulate(5, 1).queues().getFirst().week().serviceLevel().value()).isZero();
    }

    /** SplitMix64 (Steele, Lea and Flood 2014) makes the state; the JDK has the same generator. */
    @Test
    void randomNumbersAreThoseOfXoroshiro() {
        for (long seed : new long[] {0, 12_345, -1}) {
            var bytes = ByteBuffer.allocate(16).putLong(mixed(seed, 1)).putLong(mixed(seed, 2)).array();
            var jdk = RandomGeneratorFactory.of("Xoroshiro128PlusPlus").create(bytes);
            var stream = new RandomStream(seed);
            for (int i = 0; i < 1000; i++) {
                assertThat(stream.nextLong()).isEqualTo(jdk.nextLong());
            }
        }
    }

    /** Stafford's variant 13 of the finalizer of MurmurHash3. */
    private static long mixed(long seed, int step) {
        long z = seed + step * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
