package org.hillsboro.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepPathTest {

    private static final Scale SCALE = new Scale(16, 4);
    private static final StepPath STEPS = new StepPath(SCALE);

    @Test
    void equalNeighboursAreOneStep() {
        assertThat(STEPS.line(new double[] {8, 8, 8, 4, 4})).isEqualTo("M0 80H3V120H5");
    }

    @Test
    void whatIsUnknownIsNotDrawn() {
        double unknown = Double.NaN;
        assertThat(STEPS.line(new double[] {unknown, 8, unknown, unknown, 4, 4})).isEqualTo("M1 80H2M4 120H6");
        assertThat(STEPS.line(new double[] {unknown})).isEmpty();
        assertThat(STEPS.between(new double[] {unknown, 0}, new double[] {8, 8})).isEqualTo("M1 80H2V160H1Z");
    }

    @Test
    void whatIsNotHigherHasNoArea() {
        assertThat(STEPS.between(new double[] {4, 8}, new double[] {4, 2})).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theAreaBetweenIsTheSumOfWhatIsHigherAndLiesWhereItIs(long seed) {
        var random = new SplittableRandom(seed);
        double[] lower = TestAxes.agents(random, 96, 16);
        double[] upper = TestAxes.agents(random, 96, 16);
        String d = STEPS.between(lower, upper);

        double sum = IntStream.range(0, 96).mapToDouble(i -> Math.max(0, upper[i] - lower[i])).sum();
        assertThat(DrawnChart.area(d)).isCloseTo(sum * Scale.HEIGHT / SCALE.top(), within(1e-6));
        var shape = DrawnChart.shape(d);
        for (int i = 0; i < 96; i++) {
            for (int agent = 0; agent < 16; agent++) {
                assertThat(shape.contains(i + 0.5, SCALE.y(agent + 0.5)))
                        .as("interval %d, agent %d", i, agent)
                        .isEqualTo(lower[i] <= agent && agent < upper[i]);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void bandsCoverExactlyWhatIsMarked(long seed) {
        var random = new SplittableRandom(seed);
        boolean[] marked = new boolean[96];
        for (int i = 0; i < marked.length; i++) {
            marked[i] = random.nextInt(3) == 0;
        }
        var shape = DrawnChart.shape(StepPath.bands(96, i -> marked[i], 162, 5));
        for (int i = 0; i < marked.length; i++) {
            assertThat(shape.contains(i + 0.5, 164)).as("interval %d", i).isEqualTo(marked[i]);
        }
    }
}
