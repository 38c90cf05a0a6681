package org.hillsboro.reporting;

import static org.hillsboro.reporting.PlanSummary.rounded;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.hillsboro.verifying.GoalStanding;
import org.hillsboro.verifying.VerifiedRoster;
import org.hillsboro.verifying.VerifiedRound;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code summary.json} says of the rounds in which the requirement was corrected; nulls where there were none. */
record VerifiedSummary(Plan plan) {

    private static final int SHARES = 6;

    void put(ObjectNode json) {
        var verified = plan.verified();
        if (verified == null) {
            json.putNull("bound_formula");
            json.putNull("verified");
            return;
        }
        json.put("bound_formula", verified.ofFormula()
                .map(formula -> BigDecimal.valueOf(formula.solved().bound()).setScale(SHARES, RoundingMode.FLOOR))
                .orElse(null));
        put(json.putObject("verified"), verified);
    }

    private void put(ObjectNode json, VerifiedRoster verified) {
        json.put("goals_met", verified.chosen().standings().hold());
        json.put("rounds", verified.rounds().size());
        json.put("chosen", verified.chosen().number());
        json.put("cost_formula", verified.ofFormula().map(formula -> formula.solved().cost().major()).orElse(null));
        json.put("cost", verified.solved().cost().major());
        json.put("saved", verified.saved().map(saved -> rounded(saved, SHARES)).orElse(null));
        var goalsWithFormula = json.putArray("goals_with_formula");
        verified.ofFormula().ifPresent(formula -> put(goalsWithFormula, formula));
        put(json.putArray("goals"), verified.chosen());
        var missed = json.putArray("missed");
        for (var goal : plan.missedGoals()) {
            put(missed.addObject(), goal.standing()).put("why", goal.why()).put("remedy", goal.remedy());
        }
    }

    private static void put(ArrayNode goals, VerifiedRound round) {
        round.standings().all().stream().filter(standing -> standing.from() == null).forEach(standing -> put(goals.addObject(), standing));
    }

    private static ObjectNode put(ObjectNode json, GoalStanding standing) {
        var from = standing.from();
        return json.put("queue", standing.queueId())
                .put("goal", standing.kind().name().toLowerCase(Locale.ROOT))
                .put("from", from == null ? null : from.toString())
                .put("target", standing.target())
                .put("simulated", rounded(standing.simulated().value(), SHARES))
                .put("low", rounded(standing.simulated().low(), SHARES))
                .put("high", rounded(standing.simulated().high(), SHARES))
                .put("holds", standing.holds());
    }
}
