package org.hillsboro.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How long the rows of a queue are where their file does not say: as long as they stand apart. Rows that all begin at
 * one local time of day are days, of 23 to 25 hours.
 */
final class RowSpacing {

    static final int DAY = 1440;

    /** With fewer rows the distances tell little: sparse queues have rows only where there were contacts. */
    private static final int ENOUGH = 8;

    private static final int ENOUGH_DAYS = 3;

    private final ZoneId zone;
    private final int intervalMinutes;
    private long first;
    private long latest = Long.MIN_VALUE;
    private long last = Long.MIN_VALUE;
    private int rows;
    private long minutesApart;
    private long daysApart;
    private boolean atOneTimeOfDay = true;

    RowSpacing(ZoneId zone, int intervalMinutes) {
        this.zone = zone;
        this.intervalMinutes = intervalMinutes;
    }

    void add(long epochMinute) {
        if (epochMinute == latest) {
            return;
        }
        if (rows == 0) {
            first = epochMinute;
        }
        latest = epochMinute;
        last = Math.max(last, epochMinute);
        rows++;
        minutesApart = greatestCommonDivisor(minutesApart, Math.abs(epochMinute - first));
        if (atOneTimeOfDay) {
            var one = local(first);
            var other = local(epochMinute);
            atOneTimeOfDay = one.toLocalTime().equals(other.toLocalTime());
            daysApart = greatestCommonDivisor(daysApart, Math.abs(ChronoUnit.DAYS.between(one.toLocalDate(), other.toLocalDate())));
        }
    }

    /** A day is {@link #DAY}, whatever its real length. */
    int nominalMinutes() {
        if (rows < ENOUGH) {
            boolean daily = rows >= ENOUGH_DAYS && atOneTimeOfDay && daysApart == 1;
            return daily ? DAY : (int) greatestCommonDivisor(minutesApart, intervalMinutes);
        }
        return Math.toIntExact(atOneTimeOfDay ? daysApart * DAY : minutesApart);
    }

    /** The real length of the row that begins then. */
    int minutesAt(long epochMinute) {
        int nominal = nominalMinutes();
        if (nominal != DAY || !atOneTimeOfDay) {
            return nominal;
        }
        return Math.toIntExact(local(epochMinute).plusDays(1).toEpochSecond() / 60 - epochMinute);
    }

    /** End of the last row. */
    long end() {
        return last + minutesAt(last);
    }

    private ZonedDateTime local(long epochMinute) {
        return Instant.ofEpochSecond(epochMinute * 60).atZone(zone);
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
