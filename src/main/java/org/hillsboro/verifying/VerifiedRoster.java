package org.hillsboro.verifying;

import java.time.Duration;
import java.util.List;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.StaffingRequirement;

/**
 * What came of the rounds.
 *
 * @param formula the requirement before any correction
 * @param chosen with the figures of all rounds together where they count work or time
 * @param rounds in their order; the first is the formula's
 */
public record VerifiedRoster(StaffingRequirement formula, VerifiedRound chosen, List<VerifiedRound> rounds) {

    public StaffingRequirement requirement() {
        return chosen.requirement();
    }

    public SolvedRoster solved() {
        return chosen.solved();
    }

    public VerifiedRound ofFormula() {
        return rounds.getFirst();
    }

    public Duration simulating() {
        return rounds.stream().map(VerifiedRound::simulating).reduce(Duration.ZERO, Duration::plus);
    }

    /** Share of the cost of the formula's roster; below 0 where the goals take more than the formula says. */
    public double saved() {
        double before = ofFormula().solved().cost().minor();
        return before == 0 ? 0 : 1 - solved().cost().minor() / before;
    }
}
