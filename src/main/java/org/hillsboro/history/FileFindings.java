package org.hillsboro.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file was taken for.
 *
 * @param form the system that it comes from, as its form is titled
 * @param first start of the earliest row; absent without rows
 * @param end end of the latest row; absent without rows
 * @param rowMinutes how long the rows are, the shortest first; a daily row is 1440
 * @param clock the zone of its times, in words
 * @param assumptions what it does not say and was assumed, a sentence each
 * @param queueIds of which it has rows, in the center's order
 */
public record FileFindings(
        String name,
        String form,
        long rows,
        @Nullable Instant first,
        @Nullable Instant end,
        List<Integer> rowMinutes,
        String clock,
        CountedAt countedAt,
        List<String> assumptions,
        List<String> queueIds) {}
