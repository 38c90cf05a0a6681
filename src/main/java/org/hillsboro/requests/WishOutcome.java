package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a wish on a date of a published week.
 *
 * @param from of the wish, to the end of it
 * @param rules that every other way would have broken, in words; only with {@link Result#AGAINST_A_RULE}
 * @param shortfallAgentMinutes that the best other way would have cost; only with {@link Result#AGAINST_COVERAGE}
 */
public record WishOutcome(
        LocalDate date,
        Instant from,
        Instant to,
        String wish,
        int weight,
        Result result,
        @Nullable String rules,
        @Nullable BigDecimal shortfallAgentMinutes) {

    /** Honoured, or why not. */
    public enum Result {
        HONOURED,
        AGAINST_A_RULE,
        AGAINST_COVERAGE,
        /** It could have been: wishes have no weight in the optimizer yet. */
        NOT_CONSIDERED,
        /** Neither OFF nor WORK: it means nothing to us. */
        NOT_UNDERSTOOD
    }
}
