package org.hillsboro.verifying;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hillsboro.solving.SolvedRoster;
import org.hillsboro.staffing.StaffingRequirement;

/**
 * What came of the rounds.
 *
 * @param formula the requirement before any correction
 * @param chosen with the figures of all rounds together where they count work or time
 * @param rounds in their order; the first is the formula's, unless the search was resumed
 */
public record VerifiedRoster(StaffingRequirement formula, VerifiedRound chosen, List<VerifiedRound> rounds) {

    public StaffingRequirement requirement() {
        return chosen.requirement();
    }

    public SolvedRoster solved() {
        return chosen.solved();
    }

    /** Absent where the search was resumed: the formula's roster was that of an earlier one. */
    public Optional<VerifiedRound> ofFormula() {
        return rounds.stream().filter(round -> round.number() == 0).findFirst();
    }

    public Duration simulating() {
        return rounds.stream().map(VerifiedRound::simulating).reduce(Duration.ZERO, Duration::plus);
    }

    /** Share of the cost of the formula's roster; below 0 where the goals take more than the formula says. */
    public Optional<Double> saved() {
        return ofFormula()
                .map(formula -> (double) formula.solved().cost().minor())
                .map(before -> before == 0 ? 0 : 1 - solved().cost().minor() / before);
    }
}
