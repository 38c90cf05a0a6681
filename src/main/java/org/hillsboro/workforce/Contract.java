package org.hillsboro.workforce;

import java.util.List;
import org.hillsboro.time.DayWindow;
import org.jspecify.annotations.Nullable;

/**
 * What an agent's week may look like. All lengths in minutes.
 *
 * @param rest between the last shift of a date and the first of the next, in real time
 */
public record Contract(
        String id, WeeklyHours weeklyHours, Days days, Shifts shifts, int rest, List<BreakRule> breaks) {

    /**
     * Paid minutes of the shifts of a week.
     *
     * @param overtimeUpTo the upper limit where overtime is allowed; absent: {@code max}
     */
    public record WeeklyHours(int min, int max, @Nullable Integer overtimeUpTo) {

        public int limit() {
            return overtimeUpTo == null ? max : Math.max(max, overtimeUpTo);
        }
    }

    /**
     * @param max dates with a shift
     * @param maxConsecutive dates with a shift in a row, last week's counted
     * @param consecutiveOff dates without a shift in a row that the week has at least once; 0: none asked
     */
    public record Days(int max, int maxConsecutive, int consecutiveOff) {}

    /**
     * @param paid the paid minutes that a shift may have
     * @param startEvery starts are multiples of it, counted from local midnight
     * @param startBetween windows of the local start, both ends included; empty: any time
     * @param perDay shifts a date
     * @param gapWithinDay least time between shifts of a date
     * @param spanWithinDay longest time from the first start to the last end of a date; absent: no limit
     * @param startSpread longest time between the earliest and the latest local start of the week; absent: no limit
     */
    public record Shifts(
            List<Integer> paid,
            int startEvery,
            List<DayWindow> startBetween,
            int perDay,
            int gapWithinDay,
            @Nullable Integer spanWithinDay,
            @Nullable Integer startSpread) {

        /** Whether a shift may start at this minute of the local day. */
        public boolean mayStartAt(int minuteOfDay) {
            return minuteOfDay % startEvery == 0
                    && (startBetween.isEmpty()
                            || startBetween.stream().anyMatch(window -> window.holdsInclusive(minuteOfDay)));
        }
    }

    /** The breaks of a shift with that many paid minutes. */
    public List<BreakRule> breaksOf(int paidMinutes) {
        return breaks.stream().filter(rule -> rule.appliesTo(paidMinutes)).toList();
    }

    /** From the shift's start to its end: paid minutes and unpaid breaks. */
    public int spanOf(int paidMinutes) {
        return paidMinutes
                + breaksOf(paidMinutes).stream().filter(rule -> !rule.paid()).mapToInt(BreakRule::minutes).sum();
    }
}
