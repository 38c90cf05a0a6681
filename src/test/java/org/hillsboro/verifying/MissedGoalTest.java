package org.hillsboro.verifying;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hillsboro.roster.ShortfallReason;
import org.hillsboro.roster.ShortfallReason.Cause;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.junit.jupiter.api.Test;

class MissedGoalTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");

    private static GoalStanding standing(String queue, double level) {
        return new GoalStanding(queue, Kind.SERVICE_LEVEL, null, 0.8, new Estimate(level, level - 0.01, level + 0.01));
    }

    private static final GoalStandings STANDINGS =
            new GoalStandings(List.of(standing("held", 0.9), standing("near", 0.79), standing("far", 0.5)));

    private static ShortfallReason reason(String queue, String minutes, String most, Cause cause) {
        return new ShortfallReason(
                queue, MONDAY, MONDAY.plusSeconds(3600), new BigDecimal(minutes), new BigDecimal(most), cause, "why " + minutes, "remedy " + cause);
    }

    @Test
    void case1_theFurthestFirstAndWhatIsHeldNotAtAll() {
        assertThat(MissedGoal.of(STANDINGS, List.of())).extracting(missed -> missed.standing().queueId()).containsExactly("far", "near");
    }

    @Test
    void case2_theCauseThatKeepsTheQueueShortLongestAndWhatIsLackingInAll() {
        var reasons = List.of(
                reason("far", "400", "9", Cause.SEATS_FULL),
                reason("far", "300", "2.5", Cause.TOO_FEW),
                reason("far", "200", "12.50", Cause.TOO_FEW),
                reason("near", "6000", "70", Cause.ABSENT));
        assertThat(MissedGoal.of(STANDINGS, reasons).getFirst())
                .isEqualTo(new MissedGoal(standing("far", 0.5), "15.0 hours of agents are lacking for it, up to 12.5 at once; why 300", "remedy TOO_FEW"));
    }

    @Test
    void case3_aTenthOfAnAgentKeepsNobodyFromAGoal() {
        assertThat(MissedGoal.of(STANDINGS, List.of(reason("far", "2", "0.1", Cause.TOO_FEW))).getFirst().remedy()).isEqualTo("Plan for longer.");
        assertThat(MissedGoal.of(STANDINGS, List.of(reason("far", "2", "0.101", Cause.TOO_FEW))).getFirst().remedy()).isEqualTo("remedy TOO_FEW");
    }

    @Test
    void case5_whatIsMetOnAverageLacksNobody() {
        var close = new GoalStandings(List.of(
                new GoalStanding("far", Kind.ASA, null, 20, new Estimate(19, 10, 28)),
                new GoalStanding("near", Kind.OCCUPANCY, null, 0.9, new Estimate(0.91, 0.85, 0.97))));
        var reasons = List.of(reason("far", "400", "9", Cause.SEATS_FULL), reason("near", "400", "9", Cause.SEATS_FULL));
        assertThat(MissedGoal.of(close, reasons)).extracting(MissedGoal::why).containsExactlyInAnyOrder(
                "too few weeks were simulated to be sure of it", "6.7 hours of agents are lacking for it, up to 9 at once; why 400");
    }

    @Test
    void case4_theFormulasRequirementIsToBeCorrected() {
        assertThat(MissedGoal.ofFormula(STANDINGS, List.of()).getFirst()).satisfies(missed -> {
            assertThat(missed.why()).isEqualTo("the formula's requirement is not enough");
            assertThat(missed.remedy()).contains("--verified");
        });
    }
}
