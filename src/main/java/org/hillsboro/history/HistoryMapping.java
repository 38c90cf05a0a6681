package org.hillsboro.history;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of another system's export are to be read, as {@code history:} in the center file says.
 *
 * @param columns the export's column by the name of ours, {@code interval_start} to {@code Start}; empty where only the
 *     zone is given
 * @param zone of times without an offset; absent: the center's
 * @param intervalMinutes length of a row; absent: as far apart as the rows are, a day where they have a date alone
 */
public record HistoryMapping(
        Map<String, String> columns, @Nullable ZoneId zone, AhtUnit ahtUnit, @Nullable Integer intervalMinutes) {

    /** What the export counts handle time in. */
    public enum AhtUnit {
        S,
        MS,
        MIN
    }

    /** Whether it names what has to be known; what it lacks is a problem of the center file. */
    boolean isComplete() {
        return (has("interval_start") || has("date")) && (has("offered") || has("answered") && has("abandoned"));
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }
}
