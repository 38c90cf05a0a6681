package org.hillsboro.history;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Collections;
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
        private final Map<Long, DoubledTime> times = new HashMap<>();
        private long last = Long.MIN_VALUE;
        private boolean lastDoubled;
        private boolean backwards;
    }

    /** A local time of one stream that comes twice. */
    private static final class DoubledTime {
        private final LocalDateTime change;
        private final int line;
        private final boolean backwards;
        private int againLine;

        DoubledTime(LocalDateTime change, int line, boolean backwards) {
            this.change = change;
            this.line = line;
            this.backwards = backwards;
        }
    }

    private final ZoneRules rules;
    private final Map<String, Passes> streams = new HashMap<>();
    private long plainDay = Long.MIN_VALUE;
    private int plainOffset;
    private final List<Integer> leftOut = new ArrayList<>();

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
        var time = passes.times.get(localMinute);
        boolean again = time != null;
        if (time == null) {
            passes.times.put(localMinute, new DoubledTime(change.getDateTimeAfter(), line, passes.backwards));
        } else if (time.againLine == 0) {
            time.againLine = line;
        }
        boolean later = again != passes.backwards;
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
        leftOut.add(line);
    }

    List<String> assumptions() {
        var lines = new TreeMap<String, List<Integer>>();
        for (var stream : streams.values()) {
            for (var time : stream.times.values()) {
                String change = "Clocks go back to " + time.change.toString().replace('T', ' ') + ": rows that come ";
                String told = time.againLine > 0 ? "twice are told apart by their order"
                        : "once are taken as " + (time.backwards ? "after" : "before") + " the change";
                lines.computeIfAbsent(change + told, assumption -> new ArrayList<>())
                        .add(time.againLine > 0 ? time.againLine : time.line);
            }
        }
        var told = new ArrayList<String>();
        lines.forEach((assumption, rows) -> told.add(assumption + counted(rows)));
        if (!leftOut.isEmpty()) {
            told.add("Rows without contacts at times that clocks skip are left out" + counted(leftOut));
        }
        return told;
    }

    private static String counted(List<Integer> lines) {
        return " (" + lines.size() + ", the first in line " + Collections.min(lines) + ").";
    }
}
