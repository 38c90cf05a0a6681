package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How queues that share agents answer to each other's corrections. */
class ResponsesTest {

    private static final double[] FREE = {-2, -2};

    private static final double[][] APART = {{0, 0}, {0, 0}};
    private static final double[][] TIED = {{0, 0.5}, {0.5, 0}};
    private static final boolean[] NONE = {false, false};

    @Test
    void case1_queuesThatShareNobodyMoveAsAsked() {
        assertThat(new Responses(APART).steps(new double[] {-1, 0.5}, FREE, 2)).containsExactly(-1, 0.5);
    }

    @Test
    void case2_queuesThatShareAgentsAreAskedForLess() {
        double[] steps = new Responses(TIED).steps(new double[] {-1, -1}, FREE, 2);
        assertThat(steps[0]).isEqualTo(-1 / (1 + 0.5 * Responses.SHARED), within(1e-9));
        assertThat(steps[1]).isEqualTo(steps[0], within(1e-9));
    }

    @Test
    void case3_whatARoundShowedIsHeededInTheNext() {
        var responses = new Responses(APART);
        responses.learn(new double[] {-1, 0}, new double[] {-2, 0});
        assertThat(responses.steps(new double[] {-1, 0}, FREE, 2)[0]).isBetween(-0.9, -0.5);
        responses.learn(new double[] {0.01, 0}, new double[] {-3, 0});
        assertThat(responses.steps(new double[] {-1, 0}, FREE, 2)[0]).as("a short step tells nothing").isBetween(-0.9, -0.5);
    }

    @Test
    void case4_whileOneMissesItsGoalThoseTiedToItGiveUpNobody() {
        var missing = new boolean[] {true, false};
        assertThat(Wishes.of(new double[] {0.4, -1}, missing, NONE, new Responses(TIED)).wanted()).containsExactly(1.5 * 0.4, 0);
        assertThat(Wishes.of(new double[] {0.4, -1}, missing, NONE, new Responses(APART)).wanted()[1]).isNegative();
    }

    @Test
    void case5_whereNobodyMoreIsFoundThoseTiedToItHelpOut() {
        double[] wanted = Wishes.of(new double[] {0.4, -1}, new boolean[] {true, false}, new boolean[] {true, false}, new Responses(TIED))
                .wanted();
        assertThat(wanted[0]).isZero();
        assertThat(wanted[1]).isPositive();
    }

    @Test
    void whoCannotFallTakesNoHelpFromOthers() {
        double[] steps = new Responses(TIED).steps(new double[] {-1, 0}, new double[] {0, -2}, 2);

        assertThat(steps).containsExactly(0, 0);
    }

    @Test
    void nobodyRisesFurtherThanAllowedUnlessItLacksMoreItself() {
        double[] steps = new Responses(APART).steps(new double[] {0.4, 0.1}, FREE, 0.15);

        assertThat(steps).containsExactly(0.4, 0.1);
        assertThat(new Responses(TIED).steps(new double[] {-2, 0}, FREE, 0.15)[1]).isEqualTo(0.15);
    }
}
