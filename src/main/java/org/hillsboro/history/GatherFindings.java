package org.hillsboro.history;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;

/** Looks through a history for what its owner should know of. */
final class GatherFindings {

    private final ContactCenter center;
    private final LocalAxis axis;
    private final SourceLines lines;

    GatherFindings(ContactCenter center, LocalAxis axis, SourceLines lines) {
        this.center = center;
        this.axis = axis;
        this.lines = lines;
    }

    /** @param rows of the file, once its end was reached; none where it has only a header, or nothing for this center */
    static FileFindings of(String file, ExportForm form, List<QueueRows> rows) {
        var lengths = new TreeSet<Integer>();
        rows.forEach(queue -> lengths.addAll(queue.lengths()));
        return new FileFindings(
                file,
                form.title(),
                rows.stream().mapToLong(QueueRows::rows).sum(),
                rows.isEmpty() ? null : instant(rows.stream().mapToLong(QueueRows::firstMinute).min().orElseThrow()),
                rows.isEmpty() ? null : instant(rows.stream().mapToLong(QueueRows::endMinute).max().orElseThrow()),
                List.copyOf(lengths),
                form.clock(),
                form.countedAt(),
                List.copyOf(form.assumptions()),
                rows.stream().map(queue -> queue.queue().id()).toList());
    }

    /**
     * @param rows of each queue that has any, in the center's order, the coarse ones spread
     * @param spread by queue, see {@link SpreadCoarseRows}
     */
    HistoryFindings gather(List<FileFindings> files, List<QueueRows> rows, Map<String, List<SpreadRows>> spread) {
        var withRows = rows.stream().map(queue -> queue.queue().id()).toList();
        return new HistoryFindings(
                center.intervalMinutes(),
                List.copyOf(files),
                rows.stream().map(queue -> gather(queue, spread.getOrDefault(queue.queue().id(), List.of()))).toList(),
                center.queues().stream().map(ContactQueue::id).filter(id -> !withRows.contains(id)).toList(),
                List.of());
    }

    private QueueFindings gather(QueueRows rows, List<SpreadRows> spread) {
        var series = rows.series();
        var opening = axis.opening(rows.queue());
        var gaps = new FindGaps(series, opening);
        var days = new FindEmptyDays(axis, series, opening, lines).find();
        return new QueueFindings(
                rows.queue().id(),
                rows.rows(),
                instant(rows.firstMinute()),
                instant(rows.endMinute()),
                rows.lengths(),
                series.contacts(),
                series.meanAhtSeconds(),
                gaps.openIntervals(),
                spread,
                gaps.found(),
                days,
                new FindOutliers(center, axis, series, lines).find(days.stream().map(EmptyDay::date).toList()),
                FindRepeatedHours.in(center.zone(), series, opening),
                lines.lines(rows.zeroHandleTimes()),
                rows.shortAbandons(),
                rows.shortAbandonsOf());
    }

    private static Instant instant(long epochMinute) {
        return Instant.ofEpochSecond(epochMinute * 60);
    }
}
