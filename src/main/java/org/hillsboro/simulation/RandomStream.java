package org.hillsboro.simulation;

import java.util.random.RandomGenerator;

/**
 * xoroshiro128++ (Blackman and Vigna 2021) whose state is set anew for each purpose, queue and day, so that what one
 * purpose draws never shifts what another gets: two rosters meet the same contacts (common random numbers).
 */
final class RandomStream implements RandomGenerator {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long low;
    private long high;

    RandomStream(long seed) {
        restart(seed);
    }

    /** What a stream or a single decision hangs on, as one seed. */
    static long mixed(long... parts) {
        long mixed = GOLDEN;
        for (long part : parts) {
            mixed = mix(mixed + GOLDEN ^ mix(part));
        }
        return mixed;
    }

    /** A number from 0 to below 1 that hangs on the seed alone. */
    static double uniform(long seed) {
        return (mix(seed + GOLDEN) >>> 11) * 0x1p-53;
    }

    final void restart(long seed) {
        low = mix(seed + GOLDEN);
        high = mix(seed + GOLDEN + GOLDEN);
    }

    @Override
    public long nextLong() {
        long a = low;
        long b = high ^ a;
        long drawn = Long.rotateLeft(a + high, 17) + a;
        low = Long.rotateLeft(a, 49) ^ b ^ (b << 21);
        high = Long.rotateLeft(b, 28);
        return drawn;
    }

    /**
     * Mean {@code shape}, variance {@code shape} (Marsaglia and Tsang, A simple method for generating gamma variables, 2000).
     *
     * @param shape above 0
     */
    double nextGamma(double shape) {
        if (shape < 1) {
            return nextGamma(shape + 1) * Math.exp(-nextExponential() / shape);
        }
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = nextGaussian();
            double v = 1 + c * x;
            if (v > 0) {
                v = v * v * v;
                if (Math.log(1 - nextDouble()) < 0.5 * x * x + d - d * v + d * Math.log(v)) {
                    return d * v;
                }
            }
        }
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
