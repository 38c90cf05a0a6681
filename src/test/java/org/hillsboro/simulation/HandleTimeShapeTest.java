package org.hillsboro.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.hillsboro.center.HandleTimeDistribution;
import org.hillsboro.center.HandleTimeDistribution.Kind;
import org.junit.jupiter.api.Test;

class HandleTimeShapeTest {

    private static final int DRAWS = 400_000;

    @Test
    void eachHasMeanOneAndItsScatter() {
        Stream.of(new HandleTimeDistribution(Kind.EXPONENTIAL, 1), new HandleTimeDistribution(Kind.LOGNORMAL, 0.7),
                        new HandleTimeDistribution(Kind.GAMMA, 0.5), new HandleTimeDistribution(Kind.GAMMA, 1.3))
                .forEach(distribution -> draws(HandleTimeShape.of(distribution), distribution.cv()));
        draws(HandleTimeShape.seen(100, 300), 0.5);
        draws(HandleTimeShape.of(HandleTimeDistribution.seen(List.of(0.0, 30.0, 60.0))), Math.sqrt(2 / 3.0));
        draws(new HandleTimeShape.Constant(), 0);
    }

    private static void draws(HandleTimeShape shape, double cv) {
        var random = new RandomStream(3);
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            double drawn = shape.draw(random);
            sum += drawn;
            squares += drawn * drawn;
        }
        double mean = sum / DRAWS;
        assertThat(mean).as("mean of %s", shape).isCloseTo(1, within(0.01));
        assertThat(Math.sqrt(Math.max(0, squares / DRAWS - mean * mean))).as("scatter of %s", shape).isCloseTo(cv, within(0.02));
    }

    /** Tables of Student's t. */
    @Test
    void quantilesOfStudentsT() {
        assertThat(StudentT.twoSided95(1)).isCloseTo(12.706, within(0.001));
        assertThat(StudentT.twoSided95(5)).isCloseTo(2.5706, within(0.0005));
        assertThat(StudentT.twoSided95(10)).isCloseTo(2.2281, within(0.0001));
        assertThat(StudentT.twoSided95(30)).isCloseTo(2.0423, within(0.0001));
        assertThat(StudentT.twoSided95(100_000)).isCloseTo(1.96, within(0.0001));
    }
}
