package org.hillsboro.simulation;

import org.hillsboro.center.HandleTimeDistribution;

/** How handle times scatter around a mean of 1. */
public sealed interface HandleTimeShape {

    /** The handle time of one contact as a multiple of the mean. */
    double draw(RandomStream random);

    record Exponential() implements HandleTimeShape {
        @Override
        public double draw(RandomStream random) {
            return random.nextExponential();
        }
    }

    /** @param mu such that the mean is 1 */
    record Lognormal(double mu, double sigma) implements HandleTimeShape {
        @Override
        public double draw(RandomStream random) {
            return Math.exp(mu + sigma * random.nextGaussian());
        }
    }

    record Gamma(double shape) implements HandleTimeShape {
        @Override
        public double draw(RandomStream random) {
            return random.nextGamma(shape) / shape;
        }
    }

    /** Every contact alike. */
    record Constant() implements HandleTimeShape {
        @Override
        public double draw(RandomStream random) {
            return 1;
        }
    }

    /** One of the handle times that were seen. @param multiples of their mean */
    record Empirical(double[] multiples) implements HandleTimeShape {
        @Override
        public double draw(RandomStream random) {
            return multiples[random.nextInt(multiples.length)];
        }
    }

    static HandleTimeShape of(HandleTimeDistribution distribution) {
        double cv = distribution.cv();
        double logVariance = Math.log1p(cv * cv);
        return switch (distribution.kind()) {
            case EXPONENTIAL -> new Exponential();
            case LOGNORMAL -> new Lognormal(-logVariance / 2, Math.sqrt(logVariance));
            case GAMMA -> cv == 0 ? new Constant() : new Gamma(1 / (cv * cv));
            case EMPIRICAL -> seen(distribution.seenSeconds().stream().mapToDouble(Double::doubleValue).toArray());
        };
    }

    /** @param seconds handle times that were seen, at least one, not all 0 */
    static HandleTimeShape seen(double... seconds) {
        double sum = 0;
        for (double each : seconds) {
            sum += each;
        }
        var multiples = seconds.clone();
        for (int i = 0; i < multiples.length; i++) {
            multiples[i] *= seconds.length / sum;
        }
        return new Empirical(multiples);
    }
}
