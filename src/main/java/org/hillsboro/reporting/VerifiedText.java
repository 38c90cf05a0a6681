package org.hillsboro.reporting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.MissedGoal;
import org.hillsboro.verifying.VerifiedRoster;

/** What the simulation did to the requirement, in words. */
public final class VerifiedText {

    private VerifiedText() {}

    /** Which requirement a plan shows, and what the other would cost. */
    public static String of(Plan plan) {
        var verified = plan.verified();
        if (verified == null) {
            return plan.forecast() == null
                    ? "The requirement is the given one. It says nothing of contacts, so that nothing was simulated."
                    : "The requirement is the formula's; what was simulated did not correct it.";
        }
        if (verified.chosen().number() == 0) {
            return "The requirement is the formula's: " + (verified.rounds().size() == 1
                    ? "there was no time to correct it." : "no correction by what was simulated was better.");
        }
        if (verified.ofFormula().isEmpty()) {
            return "The requirement is the one that the search was resumed with.";
        }
        double saved = verified.saved().orElseThrow();
        return "The requirement is the formula's, corrected by what was simulated. The formula's asks for a roster of "
                + ReportText.money(verified.ofFormula().orElseThrow().solved().cost()) + ", this one costs "
                + ReportText.money(verified.solved().cost()) + ": "
                + String.format(Locale.ROOT, "%.1f %% ", 100 * Math.abs(saved)) + (saved >= 0 ? "saved." : "more.");
    }

    /** One line a goal: what it is, and what was simulated with both requirements. */
    public static List<String> goals(VerifiedRoster verified) {
        var formula = verified.ofFormula().map(round -> round.standings().all()).orElse(List.of());
        return verified.chosen().standings().all().stream()
                .filter(standing -> standing.from() == null)
                .map(standing -> standing.queueId() + ": " + standing.kind().words() + " " + range(standing) + ", goal "
                        + (standing.kind() == Kind.SERVICE_LEVEL ? "at least " : "at most ") + figure(standing, standing.target())
                        + formula.stream()
                                .filter(other -> other.queueId().equals(standing.queueId()) && other.kind() == standing.kind())
                                .map(other -> "; with the formula's requirement " + figure(other, other.simulated().value()))
                                .collect(Collectors.joining()))
                .toList();
    }

    public static String of(MissedGoal missed, Plan plan) {
        var standing = missed.standing();
        var from = standing.from();
        return standing.queueId() + (standing.isInDoubt() ? " may miss its " : " misses its ") + standing.kind().words() + " of " + figure(standing, standing.target())
                + (from == null ? "" : " from " + ReportText.moment(from, plan.week().zone())) + ": " + range(standing) + "; "
                + missed.why() + ". " + missed.remedy();
    }

    private static String range(GoalStanding standing) {
        var simulated = standing.simulated();
        return figure(standing, simulated.value()) + " (" + figure(standing, simulated.low()) + " to "
                + figure(standing, simulated.high()) + ")";
    }

    private static String figure(GoalStanding standing, double figure) {
        return standing.kind() == Kind.ASA
                ? String.format(Locale.ROOT, "%.1f s", figure)
                : String.format(Locale.ROOT, "%.1f %%", 100 * figure);
    }
}
