package org.hillsboro.web;

import java.time.Instant;
import org.hillsboro.roster.Rule;
import org.hillsboro.roster.Violation;

/**
 * A broken rule.
 *
 * @param words what the rule asks
 * @param text what was found
 */
record ViolationView(String rule, String words, Rule.Stance stance, String agent, Instant at, String text) {

    static ViolationView of(Violation violation) {
        var rule = violation.rule();
        return new ViolationView(
                rule.toString(), rule.words(), rule.stance(), violation.agentId(), violation.at(), violation.text());
    }
}
