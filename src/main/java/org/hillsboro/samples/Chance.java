package org.hillsboro.samples;

import java.util.List;

/**
 * Random draws that are the same on every machine and in every release of Java: SplitMix64 (Steele, Lea and Flood 2014)
 * and {@link StrictMath} alone.
 */
final class Chance {

    private long state;

    Chance(long seed) {
        this.state = seed;
    }

    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Between 0 and 1, neither of them. */
    double uniform() {
        return ((next() >>> 12) + 0.5) * 0x1.0p-52;
    }

    int below(int bound) {
        return (int) (uniform() * bound);
    }

    <T> T oneOf(List<T> things) {
        return things.get(below(things.size()));
    }

    /** Mean 0, deviation 1 (Box and Muller 1958). */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** Gamma of mean 1 and variance 1 / shape, as a sum of exponentials. */
    double gamma(int shape) {
        double sum = 0;
        for (int i = 0; i < shape; i++) {
            sum -= StrictMath.log(uniform());
        }
        return sum / shape;
    }

    /** @param mean at most 700, beyond which its exponential is 0 */
    int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = uniform(); product > limit; product *= uniform()) {
            count++;
        }
        return count;
    }

    int binomial(int trials, double probability) {
        int count = 0;
        for (int i = 0; i < trials; i++) {
            count += uniform() < probability ? 1 : 0;
        }
        return count;
    }
}
