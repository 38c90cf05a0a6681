package org.hillsboro.roster;

import java.time.Instant;

/**
 * A hard rule that a roster breaks.
 *
 * @param agentId empty where no single agent is to blame
 * @param at where it shows first; the week's start for rules of the whole week
 * @param excess how far beyond the limit, in the rule's own unit; 1 where there is no more and less
 * @param text what was found and what was allowed, with the values
 */
public record Violation(Rule rule, String agentId, Instant at, long excess, String text) {

    @Override
    public String toString() {
        return rule + (agentId.isEmpty() ? "" : " of " + agentId) + " at " + at + ": " + text;
    }
}
