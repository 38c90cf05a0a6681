package org.hillsboro.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the real time of rows that tell local time. Where clocks go back, the same local times come twice: rows come in
 * their order, so the second one of a stream is the later. Times that clocks skip have no place.
 */
final class LocalClock {

    /** @param minutes of real time, which a clock change makes more or fewer than the local clock shows */
    record Stretch(long epochMinute, int minutes) {}

    /** What one stream told of the times that come twice. */
    private static final class Passes {
        private final Map<Long, Integer> rows = new HashMap<>();
        private long last = Long.MIN_VALUE;
        private boolean lastDoubled;
        private boolean backwards;
    }

    /** What all streams told of one hour that comes twice. */
    private static final class Repeated {
        private long rows;
        private long again;
        private int firstLine;
        private int againLine;
    }

    private final ZoneRules rules;
    private final Map<String, Passes> streams = new HashMap<>();
    private final Map<LocalDateTime, Repeated> repeated = new TreeMap<>();
    private long plainDay = Long.MIN_VALUE;
    private int plainOffset;
    private long leftOut;
    private int leftOutLine;

    LocalClock(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /**
     * Where the row lies; null where it lies in what clocks skip, all of it as far as is known.
     *
     * @param queueId with the reason, the stream in whose order the rows come
     * @param localMinute start of the row, counted as if local time were UTC
     * @param minutes local length of the row, 0 where unknown
     */
    @Nullable Stretch place(String queueId, String reason, long localMinute, int minutes, int line) {
        long day = Math.floorDiv(localMinute, 1440L);
        if (day == plainDay || isPlain(day)) {
            return new Stretch(localMinute - plainOffset, minutes);
        }
        var local = at(localMinute);
        var passes = streams.computeIfAbsent(queueId + '\n' + reason, stream -> new Passes());
        var change = rules.getTransition(local);
        passes.backwards = passes.last == Long.MIN_VALUE || passes.lastDoubled ? passes.backwards : localMinute < passes.last;
        passes.last = localMinute;
        passes.lastDoubled = change != null && change.isOverlap();
        if (change == null) {
            return between(localMinute, minutes, rules.getOffset(local));
        }
        return change.isGap() ? skipped(change, localMinute, minutes) : doubled(change, passes, localMinute, minutes, line);
    }

    /** Whether no clock change is near the day; then its offset is remembered. */
    private boolean isPlain(long day) {
        var before = Instant.ofEpochSecond((day - 1) * 86_400);
        var change = rules.nextTransition(before);
        if (change != null && change.toEpochSecond() < (day + 3) * 86_400) {
            return false;
        }
        plainDay = day;
        plainOffset = minutes(rules.getOffset(before));
        return true;
    }

    private Stretch doubled(ZoneOffsetTransition change, Passes passes, long localMinute, int minutes, int line) {
        int pass = passes.rows.merge(localMinute, 1, Integer::sum);
        var told = repeated.computeIfAbsent(change.getDateTimeAfter(), hour -> new Repeated());
        told.rows++;
        told.firstLine = told.firstLine == 0 ? line : told.firstLine;
        if (pass > 1) {
            told.again++;
            told.againLine = told.againLine == 0 ? line : told.againLine;
        }
        boolean later = (pass > 1) != passes.backwards;
        if (later) {
            return between(localMinute, minutes, change.getOffsetAfter());
        }
        var stretch = between(localMinute, minutes, change.getOffsetBefore());
        boolean endsInside = localMinute + minutes <= localMinute(change.getDateTimeBefore());
        return endsInside ? new Stretch(stretch.epochMinute(), minutes) : stretch;
    }

    private @Nullable Stretch skipped(ZoneOffsetTransition change, long localMinute, int minutes) {
        long reappears = localMinute(change.getDateTimeAfter());
        long left = localMinute + minutes - reappears;
        return left > 0 ? new Stretch(Math.floorDiv(change.toEpochSecond(), 60L), Math.toIntExact(left)) : null;
    }

    private Stretch between(long localMinute, int minutes, ZoneOffset offset) {
        long start = localMinute - minutes(offset);
        if (minutes == 0) {
            return new Stretch(start, 0);
        }
        var end = at(localMinute + minutes);
        var change = rules.getTransition(end);
        var endOffset = change == null ? rules.getOffset(end)
                : rules.isValidOffset(end, offset) || change.isGap() ? offset : change.getOffsetBefore();
        return new Stretch(start, Math.toIntExact(localMinute + minutes - minutes(endOffset) - start));
    }

    private static int minutes(ZoneOffset offset) {
        return Math.floorDiv(offset.getTotalSeconds(), 60);
    }

    private static LocalDateTime at(long localMinute) {
        return LocalDateTime.ofEpochSecond(localMinute * 60, 0, ZoneOffset.UTC);
    }

    private static long localMinute(LocalDateTime local) {
        return local.toEpochSecond(ZoneOffset.UTC) / 60;
    }

    /** A row without contacts that has no place. */
    void leaveOut(int line) {
        leftOut++;
        leftOutLine = leftOutLine == 0 ? line : leftOutLine;
    }

    List<String> assumptions() {
        var told = new ArrayList<String>();
        repeated.forEach((hour, rows) -> {
            String name = "clocks go back to " + hour.toString().replace('T', ' ');
            long once = rows.rows - 2 * rows.again;
            if (rows.again > 0) {
                told.add("Where " + name + ", " + rows.again + " rows from line " + rows.againLine
                        + " on stand there a second time: they are taken as the later ones.");
            }
            if (once > 0) {
                told.add("Where " + name + ", " + once + " rows from line " + rows.firstLine
                        + " on do not stand there a second time: they are taken as before the clock change.");
            }
        });
        if (leftOut > 0) {
            told.add(leftOut + " rows without contacts from line " + leftOutLine
                    + " on stand at times that clocks skip: they are left out.");
        }
        return told;
    }
}
