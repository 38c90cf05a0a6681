package org.hillsboro.history;

import org.jspecify.annotations.Nullable;

/**
 * Finds rows that stand further apart than the others of their file, one after another: hours or days above quarter
 * hours. Where rows don't say how long they are, one spacing is learned for all, and the contacts of an hour would fall
 * into a quarter.
 */
final class LongerRows {

    /** Queues with a contact now and then have rows at even distances too, but never so many in a row. */
    private static final int MANY = 24;

    private static final int MANY_DAYS = 8;

    /**
     * @param place of the first, see {@link SourceLines}
     * @param lastPlace of the last
     */
    record Run(int minutes, int place, int lastPlace) {}

    private final QueueSeries series;
    private final int usual;
    private long last = Long.MIN_VALUE;
    private int apart;
    private int count;
    private int place;
    private @Nullable Run found;

    private LongerRows(QueueSeries series, int usual) {
        this.series = series;
        this.usual = usual;
    }

    /**
     * The first such run; null where there is none.
     *
     * @param usual how long the rows were taken to be, in minutes
     */
    static @Nullable Run in(QueueSeries series, int usual) {
        var search = new LongerRows(series, usual);
        series.forEachKnown(search::look);
        return search.found;
    }

    private void look(long slot) {
        int distance = last == Long.MIN_VALUE ? 0 : Math.toIntExact(series.minuteOf(slot) - series.minuteOf(last));
        if (distance != apart) {
            apart = distance;
            count = 0;
            place = last == Long.MIN_VALUE ? 0 : series.place(last);
        }
        count++;
        boolean longer = apart > usual && apart > series.intervalMinutes() && apart <= RowSpacing.DAY;
        boolean isFirst = found == null || found.minutes() == apart && found.place() == place;
        if (isFirst && longer && count >= (apart == RowSpacing.DAY ? MANY_DAYS : MANY)) {
            found = new Run(apart, place, series.place(slot));
        }
        last = slot;
    }
}
