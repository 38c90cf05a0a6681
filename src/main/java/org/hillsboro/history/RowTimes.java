package org.hillsboro.history;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.files.CsvColumns;
import org.hillsboro.files.CsvLayout;
import org.hillsboro.files.CsvRow;
import org.hillsboro.files.Problems;
import org.hillsboro.history.LocalClock.Stretch;
import org.jspecify.annotations.Nullable;

/** The times of one file: how they are written, and by which clock. */
final class RowTimes {

    private final ZoneId zone;
    private final String column;
    private final LocalClock clock;
    private final ParseTimes parse;
    private final String ambiguous;
    private long withOffset;
    private long withoutOffset;

    private RowTimes(ZoneId zone, String column, DateOrder order, String ambiguous) {
        this.zone = zone;
        this.column = column;
        this.clock = new LocalClock(zone);
        this.parse = new ParseTimes(order);
        this.ambiguous = ambiguous;
    }

    /**
     * Reads on through the file until a date gives its order away.
     *
     * @param timeColumn the column to complain of where clocks skip a time
     */
    static RowTimes of(CsvLayout layout, CsvColumns columns, String dateColumn, String timeColumn, ZoneId zone) {
        var first = new ArrayList<String>();
        var shown = new ArrayList<DateOrder>();
        layout.read(columns, new Problems(), cells -> {
            String date = cells.text(dateColumn);
            var order = DateOrder.shownBy(date);
            if (order != null) {
                shown.add(order);
            } else if (first.isEmpty() && !date.isEmpty() && Character.isDigit(date.charAt(0))) {
                first.add(date);
            }
            return order == null;
        });
        boolean undecided = shown.isEmpty() && !first.isEmpty();
        return undecided
                ? new RowTimes(zone, timeColumn, DateOrder.MONTH_FIRST, first.getFirst())
                : new RowTimes(zone, timeColumn, shown.isEmpty() ? DateOrder.YEAR_FIRST : shown.getFirst(), "");
    }

    /** Times whose dates begin with the year. */
    static RowTimes yearFirst(String column, ZoneId zone) {
        return new RowTimes(zone, column, DateOrder.YEAR_FIRST, "");
    }

    /** As the rows showed it. */
    String clock() {
        if (withOffset > 0) {
            return "offset in each row" + (withoutOffset > 0 ? ", else " + localTime() : "");
        }
        return localTime();
    }

    private String localTime() {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : "local time of " + zone;
    }

    ParseTimes parse() {
        return parse;
    }

    /**
     * Where the row lies; null where that is a time that clocks skip, which is a problem unless the row is empty.
     *
     * @param minutes local length, 0 where unknown
     */
    @Nullable Stretch place(CsvRow cells, WrittenTime time, int minutes, String queueId, String reason, boolean empty) {
        if (time.hasOffset()) {
            withOffset++;
            return new Stretch(time.minute(), minutes);
        }
        withoutOffset++;
        var stretch = clock.place(queueId, reason, time.minute(), minutes, cells.line());
        if (stretch == null && empty) {
            clock.leaveOut(cells.line());
        } else if (stretch == null) {
            cells.problem(column, "expected a time that " + zone + " has, its clocks skip this one",
                    "these are times of another zone; give it in the center file as history: {time_zone: ...}.");
        }
        return stretch;
    }

    List<String> assumptions() {
        var told = new ArrayList<>(clock.assumptions());
        if (!ambiguous.isEmpty()) {
            told.add("The dates may have the day or the month first: \"" + ambiguous + "\" is read with the month first.");
        }
        return told;
    }
}
