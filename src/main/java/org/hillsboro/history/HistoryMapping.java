package org.hillsboro.history;

import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the columns of another system's export are to be read, as {@code history:} in the center file says.
 *
 * @param columns the export's column by the name of ours, {@code interval_start} to {@code Start}
 * @param zone of times without an offset; absent: the center's
 */
public record HistoryMapping(Map<String, String> columns, @Nullable ZoneId zone, AhtUnit ahtUnit) {

    /** What the export counts handle time in. */
    public enum AhtUnit {
        S,
        MS,
        MIN
    }
}
