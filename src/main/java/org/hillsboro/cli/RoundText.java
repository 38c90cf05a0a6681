package org.hillsboro.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.VerifiedRound;

/** What a simulated roster gives, on one line. */
final class RoundText {

    private RoundText() {}

    static String of(VerifiedRound round) {
        String requirement = round.number() == 0 ? "formula" : "correction " + round.number();
        return requirement + ": cost " + String.format(Locale.ROOT, "%,.0f", round.solved().cost().major()) + ", simulated "
                + round.standings().all().stream()
                        .filter(standing -> standing.from() == null)
                        .map(RoundText::of)
                        .collect(Collectors.joining(", "))
                + (round.standings().hold() ? "; all goals hold" : "; " + round.standings().missed().size() + " not sure or missed");
    }

    private static String of(GoalStanding standing) {
        String kind = standing.kind() == Kind.SERVICE_LEVEL ? "" : " " + standing.kind().words();
        return standing.queueId() + kind + " " + standing.kind().text(standing.simulated().value()) + " (goal "
                + standing.kind().text(standing.target()) + ")";
    }
}
