package org.hillsboro.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.Duration;
import org.hillsboro.center.ServiceGoal;
import org.hillsboro.center.ServiceGoal.Definition;
import org.hillsboro.center.ServiceGoal.Per;
import org.junit.jupiter.api.Test;

/** The figures that calculators of the field agree on. */
class PublishedFiguresTest {

    @Test
    void hundredCallsAHalfHourNeedFourteenAgents() {
        var model = new ErlangC(100 / 1800.0, 180, 20);
        assertThat(LeastAgents.of(model, answered(0.80, 20), 1)).isEqualTo(new LeastAgents(14, "service_level"));
        var performance = model.with(14);
        assertThat(performance.serviceLevel(Definition.OF_OFFERED)).isCloseTo(0.8883500192, within(5e-11));
        assertThat(performance.serviceLevel(Definition.ANSWERED_OF_OFFERED)).isCloseTo(0.8883500192, within(5e-11));
        assertThat(performance.delayProbability()).isCloseTo(0.1741319336, within(5e-11));
        assertThat(performance.occupancy()).isCloseTo(0.7142857, within(5e-8));
        assertThat(ComputeRequirement.gross(14, new BigDecimal("0.30"))).isEqualTo(20);
    }

    @Test
    void otherErlangCFigures() {
        assertThat(LeastAgents.of(new ErlangC(250 / 3600.0, 330, 30), answered(0.80, 30), 1).agents()).isEqualTo(28);
        assertThat(LeastAgents.of(new ErlangC(25 / 900.0, 752, 20), answered(0.90, 20), 1).agents()).isEqualTo(28);
    }

    @Test
    void patienceSavesAnAgent() {
        var model = new ErlangA(100 / 1800.0, 180, 300, 20);
        for (var definition : Definition.values()) {
            var goal = new ServiceGoal(0.80, Duration.ofSeconds(20), definition, 0.05, null, 0.85, Per.INTERVAL);
            assertThat(LeastAgents.of(model, goal, 1).agents()).isEqualTo(13);
        }
        var performance = model.with(13);
        assertThat(performance.serviceLevel(Definition.ANSWERED_OF_OFFERED)).isCloseTo(0.858, within(5e-4));
        // Those who abandoned within 20 s count as good here: 0.8581777 + 0.0116286.
        assertThat(performance.serviceLevel(Definition.OF_OFFERED)).isCloseTo(0.8698063047, within(5e-11));
        assertThat(performance.abandonment()).isCloseTo(0.0250, within(5e-5));
        assertThat(performance.meanWaitSeconds()).isCloseTo(7.489, within(5e-4));
    }

    private static ServiceGoal answered(double share, int seconds) {
        return new ServiceGoal(
                share, Duration.ofSeconds(seconds), Definition.OF_OFFERED, null, null, null, Per.INTERVAL);
    }
}
