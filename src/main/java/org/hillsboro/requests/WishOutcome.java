package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish on a date of a published week.
 *
 * @param from of the wish, to the end of it
 * @param rules that every other way would have broken, in words; only with {@link Result#AGAINST_A_RULE}
 * @param shortfallAgentMinutes that the best other way would have cost; only with {@link Result#AGAINST_COVERAGE}
 * @param others who share a queue with the agent, had the same wish for a time that overlaps it, and have it; nobody is named
 */
public record WishOutcome(
        LocalDate date,
        OffsetDateTime from,
        OffsetDateTime to,
        String wish,
        int weight,
        Result result,
        @Nullable String rules,
        @Nullable BigDecimal shortfallAgentMinutes,
        int others) {

    /** Honoured, or why not. */
    public enum Result {
        HONOURED,
        AGAINST_A_RULE,
        AGAINST_COVERAGE,
        /** Coverage would stand it; every other way was dearer. */
        AGAINST_COST,
        /** It could have been, alone: other wishes went before it, or the search ended. */
        NOT_CONSIDERED,
        /** Neither OFF nor WORK: it means nothing to us. */
        NOT_UNDERSTOOD
    }
}
