package org.hillsboro.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static final int DRAWS = 20_000;

    private final Chance chance = new Chance(7);

    private record Moments(double mean, double variance) {

        static Moments of(DoubleSupplier draw) {
            double[] draws = DoubleStream.generate(draw).limit(DRAWS).toArray();
            double mean = DoubleStream.of(draws).average().orElseThrow();
            return new Moments(mean, DoubleStream.of(draws).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
        }
    }

    private static void hasMoments(DoubleSupplier draw, double mean, double variance) {
        var measured = Moments.of(draw);
        assertThat(measured.mean()).isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
        assertThat(measured.variance()).isCloseTo(variance, within(0.1 * variance));
    }

    /** The JDK's SplittableRandom begins with the same algorithm and constants. */
    @Test
    void itIsSplitMix64() {
        var reference = new SplittableRandom(7);
        for (int i = 0; i < 100; i++) {
            assertThat(chance.uniform()).isEqualTo(((reference.nextLong() >>> 12) + 0.5) * 0x1.0p-52);
        }
    }

    @Test
    void drawsHaveTheMeanAndVarianceOfTheirNames() {
        hasMoments(chance::uniform, 0.5, 1 / 12.0);
        hasMoments(chance::normal, 0, 1);
        hasMoments(() -> chance.gamma(10), 1, 0.1);
        hasMoments(() -> chance.poisson(0.4), 0.4, 0.4);
        hasMoments(() -> chance.poisson(250), 250, 250);
        hasMoments(() -> chance.binomial(40, 0.3), 12, 8.4);
    }

    @Test
    void nothingComesOfNothing() {
        assertThat(chance.poisson(0)).isZero();
        assertThat(chance.binomial(0, 0.5)).isZero();
    }
}
