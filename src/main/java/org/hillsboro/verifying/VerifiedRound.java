package org.hillsboro.verifying;

import java.time.Duration;
import java.util.Comparator;
import org.hillsboro.simulation.ServiceReport;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.StaffingRequirement;

/**
 * A requirement, the roster that was found for it, and what it gives to those who contact the center.
 *
 * @param number 0: the formula's requirement; {@link #RESUMED}: that of an earlier search which is resumed
 * @param service simulated with the demand that is staffed for
 * @param simulating how long that took
 */
public record VerifiedRound(
        int number, StaffingRequirement requirement, SolvedRoster solved, ServiceReport service, Duration simulating,
        GoalStandings standings) {

    public static final int RESUMED = -1;

    /** First the cheapest of those that keep all goals, work that comes late priced; then those that come nearest. */
    static final Comparator<VerifiedRound> BEST_FIRST = Comparator
            .comparing((VerifiedRound round) -> !round.standings().hold())
            .thenComparingDouble(round -> round.standings().distance())
            .thenComparingDouble(VerifiedRound::paid);

    /** The same roster, simulated once more. */
    VerifiedRound with(ServiceReport other, Duration took, GoalStandings judged) {
        return new VerifiedRound(number, requirement, solved, other, simulating.plus(took), judged);
    }

    /** Major units. */
    private double paid() {
        return solved.cost().major().doubleValue() + solved.shortfallPrice().doubleValue() * solved.lateAgentMinutes();
    }
}
