package org.hillsboro.history;

import java.time.Instant;
import java.util.List;

/**
 * What the files say of a queue, and what in it should be looked at.
 *
 * @param end end of the latest row
 * @param rowMinutes how long the rows are, the shortest first; a daily row is 1440
 * @param ahtSeconds mean handle time over all contacts that have one; NaN where none has
 * @param openIntervals how many of the center's intervals from {@code first} to {@code end} the queue was open
 * @param gaps the longest first
 * @param outliers the furthest first
 * @param zeroHandleTimes rows that have handled contacts and a handle time of 0, which is taken as unknown
 * @param shortAbandons contacts that gave up so soon that their system counts them apart; NaN where no row says
 * @param shortAbandonsOf contacts offered in the rows that say
 */
public record QueueFindings(
        String queueId,
        long rows,
        Instant first,
        Instant end,
        List<Integer> rowMinutes,
        double contacts,
        double ahtSeconds,
        int openIntervals,
        List<SpreadRows> spread,
        List<Gap> gaps,
        List<EmptyDay> emptyDays,
        List<Outlier> outliers,
        List<RepeatedHour> repeatedHours,
        List<SourceLine> zeroHandleTimes,
        double shortAbandons,
        double shortAbandonsOf) {

    /** Open intervals without a row, in all gaps. */
    public int missingIntervals() {
        return gaps.stream().mapToInt(Gap::intervals).sum();
    }
}
