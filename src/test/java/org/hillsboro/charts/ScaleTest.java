package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({"97,100,20", "100,100,20", "101,125,25", "12,15,5", "3,3,1", "0.4,1,1", "0,1,1", "5000,5000,1000"})
    void agentsAreWhole(double most, double top, double step) {
        assertThat(Scale.upTo(most, true)).isEqualTo(new Scale(top, step));
    }

    @Test
    void anyFigureFitsUnderAFewRoundTicks() {
        var random = new SplittableRandom(1);
        for (int i = 0; i < 1000; i++) {
            double most = Math.pow(10, random.nextDouble(-4, 6));
            var scale = Scale.upTo(most, false);
            assertThat(scale.top()).as("axis up to %s", most).isGreaterThanOrEqualTo(most);
            assertThat(scale.top() - scale.step()).as("axis up to %s", most).isLessThan(most);
            assertThat(scale.ticks()).as("axis up to %s", most).hasSizeBetween(3, 6);
            assertThat(scale.ticks().stream().map(scale::label)).as("axis up to %s", most).doesNotHaveDuplicates();
        }
    }

    @Test
    void theBaselineIsZeroAndTheTopIsTheTop() {
        var scale = new Scale(20, 5);
        assertThat(scale.y(0)).isEqualTo(160);
        assertThat(scale.y(20)).isEqualTo(0);
        assertThat(scale.y(5)).isEqualTo(120);
    }

    @Test
    void theHighestOfAllSeriesIsFoundPastTheUnknown() {
        assertThat(Scale.most(new double[] {1, Double.NaN}, new double[] {7, 3})).isEqualTo(7);
        assertThat(Scale.most(new double[] {Double.NaN})).isZero();
    }
}
