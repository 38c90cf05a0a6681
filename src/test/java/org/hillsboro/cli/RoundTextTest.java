package org.hillsboro.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.hillsboro.TestCenter;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Roster;
import org.hillsboro.simulation.Estimate;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.solving.AgentPrices;
import org.hillsboro.solving.SolveCourse;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.GoalStandings;
import org.hillsboro.verifying.VerifiedRound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTextTest {

    /** For 1,234.60 USD. */
    static VerifiedRound round(int number, GoalStanding... standings) {
        var week = TestCenter.in("UTC", "2026-W10").week();
        var grid = week.grid(15);
        var cost = new Money(123_460, Currency.getInstance("USD"));
        var solved = new SolvedRoster(
                new Roster(week, List.of(), List.of()), cost, 1, null, BigDecimal.ONE, 0, 0, 0, new AgentPrices(grid, List.of()), 0, 0,
                Duration.ZERO, Duration.ZERO, cost, SolveCourse.NONE, List.of());
        return new VerifiedRound(
                number, new StaffingRequirement(grid, List.of()), solved, new ServiceReport(2, 0, List.of()), Duration.ZERO,
                new GoalStandings(List.of(standings)));
    }

    private static GoalStanding standing(Kind kind, double target, double value, @Nullable Instant from) {
        double width = target / 100;
        return new GoalStanding("voice", kind, from, target, new Estimate(value, value - width, value + width));
    }

    @Test
    void case1_eachGoalOfTheWeekIsNamedButForTheServiceLevel() {
        assertThat(RoundText.of(round(
                        0, standing(Kind.SERVICE_LEVEL, 0.8, 0.9, null), standing(Kind.ASA, 20, 12, null))))
                .isEqualTo("formula: cost 1,235, simulated voice 90.0 % (goal 80.0 %), voice mean wait 12.0 s (goal 20.0 s); all goals hold");
    }

    @Test
    void case2_goalsOfDaysAreCountedButNotListed() {
        var monday = Instant.parse("2026-03-02T00:00:00Z");
        assertThat(RoundText.of(round(
                        3, standing(Kind.SERVICE_LEVEL, 0.8, 0.85, null), standing(Kind.SERVICE_LEVEL, 0.8, 0.5, monday),
                        standing(Kind.ABANDONMENT, 0.05, 0.05, monday))))
                .isEqualTo("correction 3: cost 1,235, simulated voice 85.0 % (goal 80.0 %); 2 not sure or missed");
    }
}
