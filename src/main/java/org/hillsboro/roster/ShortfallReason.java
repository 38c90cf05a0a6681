package org.hillsboro.roster;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * Why a queue is short for a while, in words for the scheduler.
 *
 * @param from first instant of a stretch [from, to) that is short throughout, for one cause
 * @param agentMinutes short in the whole stretch
 * @param mostAgents short in its worst quarter hour
 * @param why what the agents who could help are doing in that quarter hour
 * @param remedy what would repair it
 */
public record ShortfallReason(
        String queueId,
        Instant from,
        Instant to,
        BigDecimal agentMinutes,
        BigDecimal mostAgents,
        Cause cause,
        String why,
        String remedy) {

    /** What keeps the agents who could help from helping; the words go on after their number. */
    public enum Cause {
        NO_SKILL("", "Train agents for the queue, or clear their pool for its data."),
        TOO_FEW("on contacts", "Add agents who may serve the queue: those there are cannot be enough."),
        ON_BREAK("inside a shift, but not on contacts", "Widen the break windows of the contracts."),
        ABSENT("absent or not available", "Move absences or widen availability, or add agents."),
        UNPLANNED("without a legal week", "Look up their reasons among the unplanned agents."),
        HOURS_USED_UP("at their weekly hours", "Allow overtime (overtime_up_to), or add agents."),
        DAYS_OR_REST(
                "kept off by their days, their rest or another shift of the date",
                "Allow more days, shifts a date or start times in the contracts, or add agents."),
        SEATS_FULL("kept out because their site is full", "Add seats, or agents who work from home."),
        FREE("free, but no shift was worth it or fits", "Solve longer; if it stays, allow shorter shifts or more starts.");

        private final String words;
        private final String remedy;

        Cause(String words, String remedy) {
            this.words = words;
            this.remedy = remedy;
        }

        String words() {
            return words;
        }

        String remedy() {
            return remedy;
        }
    }
}
