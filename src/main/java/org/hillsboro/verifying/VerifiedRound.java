package org.hillsboro.verifying;

import java.time.Duration;
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

    /** The cheapest of those that keep all goals, work that comes late priced; if none does, the one that comes nearest. */
    boolean isBetterThan(VerifiedRound other) {
        if (standings.hold() != other.standings.hold()) {
            return standings.hold();
        }
        int distance = Double.compare(standings.distance(), other.standings.distance());
        return distance != 0 ? distance < 0 : paid() < other.paid();
    }

    /** Major units. */
    private double paid() {
        return solved.cost().major().doubleValue() + solved.shortfallPrice().doubleValue() * solved.lateAgentMinutes();
    }
}
