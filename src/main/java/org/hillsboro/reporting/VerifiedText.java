package org.hillsboro.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.ServiceGoal.Per;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.GoalStanding.Kind;
import org.hillsboro.verifying.VerifiedRoster;

/** What the simulation did to the requirement, in words. */
public final class VerifiedText {

    private VerifiedText() {}

    /** Which requirement a plan shows, and what the other would cost. */
    public static String of(Plan plan) {
        if (plan.verified() != null) {
            return of(plan.verified());
        }
        return plan.forecast() == null
                ? "The requirement is the given one. It says nothing of contacts, so that nothing was simulated."
                : "The requirement is the formula's; what was simulated did not correct it.";
    }

    static String of(VerifiedRoster verified) {
        if (verified.ofFormula().isEmpty()) {
            return "The requirement is the one that the search was resumed with.";
        }
        if (verified.chosen().number() == 0) {
            return "The requirement is the formula's: " + (verified.rounds().size() == 1
                    ? "there was no time to correct it." : "no correction by what was simulated was better.");
        }
        double saved = verified.saved().orElseThrow();
        return "The requirement is the formula's, corrected by what was simulated. The formula's asks for a roster of "
                + ReportText.money(verified.ofFormula().orElseThrow().solved().cost()) + ", this one costs "
                + ReportText.money(verified.solved().cost()) + ": "
                + ReportText.percent(Math.abs(saved), 1) + (saved >= 0 ? " saved." : " more.");
    }

    /** One line a goal of the week, and one for all days or intervals for which one is promised; none where nothing was simulated. */
    public static List<String> goals(Plan plan) {
        var standings = plan.standings();
        if (standings == null) {
            return List.of();
        }
        var formula = plan.verified() == null
                ? List.<GoalStanding>of()
                : plan.verified().ofFormula().map(round -> round.standings().all()).orElse(List.of());
        var lines = new ArrayList<String>();
        for (var queue : plan.folder().center().queues()) {
            for (var kind : Kind.values()) {
                var of = of(standings.all(), queue.id(), kind);
                if (queue.goal().per() == Per.WEEK) {
                    of.forEach(standing -> lines.add(GoalText.of(standing) + before(of(formula, queue.id(), kind))));
                } else if (!of.isEmpty()) {
                    lines.add(each(queue, kind, of));
                }
            }
        }
        return List.copyOf(lines);
    }

    private static List<GoalStanding> of(List<GoalStanding> all, String queueId, Kind kind) {
        return all.stream().filter(standing -> standing.queueId().equals(queueId) && standing.kind() == kind).toList();
    }

    private static String before(List<GoalStanding> formula) {
        return formula.stream()
                .map(standing -> "; with the formula's requirement " + standing.kind().text(standing.simulated().value()))
                .collect(Collectors.joining());
    }

    /** {@code voice: service level of at least 80.0 % in 6 of 7 days}. */
    private static String each(ContactQueue queue, Kind kind, List<GoalStanding> standings) {
        long held = standings.stream().filter(GoalStanding::holds).count();
        return queue.id() + ": " + kind.words() + " of " + (kind.isFloor() ? "at least " : "at most ")
                + kind.text(standings.getFirst().target()) + " in " + ReportText.number(held) + " of "
                + ReportText.count(standings.size(), queue.goal().per() == Per.DAY ? "day" : "interval");
    }
}
