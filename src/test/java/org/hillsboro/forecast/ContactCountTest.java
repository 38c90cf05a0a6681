package org.hillsboro.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The distribution of a count against draws and sums. */
class ContactCountTest {

    @Test
    void rangesHoldWhatTheyPromiseWhateverTheMean() {
        var random = new Random(5);
        int inside = 0;
        int all = 0;
        for (int n = 0; n < 40_000; n++) {
            double mean = Math.exp(random.nextDouble(-0.5, 5));
            int shape = 10 + random.nextInt(40);
            int count = MadeHistory.poisson(random, mean * MadeHistory.busyness(random, shape));
            var distribution = new ContactCount(mean, 1.0 / shape);
            inside += count >= distribution.quantile(0.1) && count <= distribution.quantile(0.9) ? 1 : 0;
            all++;
        }
        assertThat((double) inside / all).isCloseTo(0.8, within(0.025));
    }

    @Test
    void middlesAreSumsOfProbabilities() {
        for (double mean : new double[] {0.3, 4, 60, 900}) {
            double probability = Math.exp(-mean);
            double below = 0;
            for (int count = 0; count < 20; count++) {
                assertThat(new ContactCount(mean, 0).middle(count)).isCloseTo(below + probability / 2, within(1e-12));
                below += probability;
                probability *= mean / (count + 1);
            }
            assertThat(new ContactCount(mean, 0).middle((int) (mean * 30))).isCloseTo(1, within(1e-9));
        }
    }

    @Test
    void quantilesRiseWithProbabilityAndTheMedianIsNearTheMean() {
        for (double mean = 0.05; mean < 30_000; mean *= 1.7) {
            for (double dispersion : new double[] {0, 0.01, 0.3}) {
                var count = new ContactCount(mean, dispersion);
                double before = 0;
                for (double probability = 0.05; probability < 1; probability += 0.05) {
                    assertThat(count.quantile(probability)).isGreaterThanOrEqualTo(before);
                    before = count.quantile(probability);
                }
                assertThat(count.quantile(0.5)).isCloseTo(mean, within(0.5 + mean * dispersion * 0.5));
            }
        }
    }

    @Test
    void quantileLiesOnTheLineBetweenMiddles() {
        var count = new ContactCount(7, 0.1);
        for (double probability : new double[] {0.1, 0.37, 0.9}) {
            double quantile = count.quantile(probability);
            int low = (int) Math.floor(quantile);
            double line = count.middle(low) + (quantile - low) * (count.middle(low + 1) - count.middle(low));
            assertThat(line).isCloseTo(probability, within(1e-12));
        }
    }

    @Test
    void nothingToComeIsZero() {
        assertThat(new ContactCount(0, 0.1).quantile(0.9)).isZero();
    }

    @Test
    void floorOfPoissonCountsIsTheirMeanAbsoluteDeviation() {
        for (double mean : new double[] {0.1, 0.9, 1, 2.5, 40, 100}) {
            double probability = Math.exp(-mean);
            double deviation = 0;
            for (int count = 0; count < 400; count++) {
                deviation += probability * Math.abs(count - mean);
                probability *= mean / (count + 1);
            }
            assertThat(PoissonFloor.absoluteDeviation(mean)).isCloseTo(deviation, within(1e-12));
        }
        assertThat(PoissonFloor.absoluteDeviation(100) / 100).isCloseTo(0.080, within(0.0005));
        assertThat(PoissonFloor.absoluteDeviation(0)).isZero();
    }
}
