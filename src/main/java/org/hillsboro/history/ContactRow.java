package org.hillsboro.history;

import java.time.Instant;
import java.util.function.Function;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Numbers;
import org.hillsboro.files.UnexpectedValue;
import org.hillsboro.time.Timestamps;
import org.jspecify.annotations.Nullable;

/**
 * One row of our own form of contacts: {@code interval_start,queue,offered[,aht_seconds][,answered][,abandoned][,reason]}.
 *
 * @param epochMinute start of the row
 * @param ahtSeconds NaN where the file does not say
 * @param answered NaN where the file does not say
 */
record ContactRow(long epochMinute, String queueId, String reason, double offered, double ahtSeconds, double answered) {

    static final CsvColumns COLUMNS = CsvColumns.of("interval_start", "queue", "offered")
            .andMaybe("aht_seconds", "answered", "abandoned", "reason");

    /** No interval of 15 or 30 minutes of any center takes more. */
    private static final int MOST_CONTACTS = 10_000_000;

    /** Beyond it a handle time is one in other units, and the requirement it leads to would be absurd. */
    private static final int MOST_AHT_SECONDS = 4 * 3600;

    private static final Function<String, Long> MINUTE = text -> {
        Instant start = Timestamps.parse(text);
        if (start.getEpochSecond() % 60 != 0) {
            throw new UnexpectedValue("expected a whole minute");
        }
        return start.getEpochSecond() / 60;
    };
    private static final Function<String, Integer> COUNT = text -> Numbers.whole(text, 0, MOST_CONTACTS);
    private static final Function<String, Double> AHT = ContactRow::aht;

    /** The row, or null with problems where a cell is wrong. */
    static @Nullable ContactRow of(CsvRow row) {
        Long minute = row.required("interval_start", MINUTE);
        String queue = row.required("queue", text -> text);
        Integer offered = row.required("offered", COUNT);
        Double aht = row.optional("aht_seconds", AHT);
        Integer answered = row.optional("answered", COUNT);
        row.optional("abandoned", COUNT);
        if (!row.isSound() || minute == null || queue == null || offered == null) {
            return null;
        }
        return new ContactRow(minute, queue, row.text("reason"), offered,
                aht == null ? Double.NaN : aht, answered == null ? Double.NaN : answered);
    }

    private static double aht(String text) {
        double seconds = Numbers.decimal(text, "0", "1000000000").doubleValue();
        if (seconds > MOST_AHT_SECONDS) {
            throw new UnexpectedValue("expected seconds, at most " + MOST_AHT_SECONDS + " (4 hours)",
                    "the column is in milliseconds.");
        }
        return seconds;
    }

    /** A handle time of 0 for contacts that were handled tells nothing. */
    boolean hasEmptyHandleTime() {
        return ahtSeconds == 0 && handled() > 0;
    }

    /** The contacts whose mean the handle time is: the answered, else the offered. */
    double handled() {
        return Double.isNaN(answered) ? offered : answered;
    }
}
