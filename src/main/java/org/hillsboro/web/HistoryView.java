package org.hillsboro.web;

import java.time.Instant;
import java.util.List;
import org.hillsboro.folder.CenterHistory;
import org.hillsboro.history.EmptyDay;
import org.hillsboro.history.FileFindings;
import org.hillsboro.history.Gap;
import org.hillsboro.history.Outlier;
import org.hillsboro.history.QueueFindings;
import org.hillsboro.history.RepeatedHour;
import org.hillsboro.history.SourceLine;
import org.hillsboro.history.SpreadRows;
import org.jspecify.annotations.Nullable;

/** What {@code hillsboro history} says, the worst first and at most {@value #MOST} of a kind. */
record HistoryView(
        boolean bringsRequirement,
        List<FileFindings> files,
        List<QueueView> queues,
        List<String> queuesWithoutRows,
        List<String> warnings) {

    private static final int MOST = 500;

    record QueueView(
            String queue,
            long rows,
            Instant first,
            Instant end,
            List<Integer> rowMinutes,
            double contacts,
            @Nullable Double ahtSeconds,
            int openIntervals,
            int missingIntervals,
            List<SpreadRows> spread,
            Found<Gap> gaps,
            Found<EmptyDay> emptyDays,
            Found<Outlier> outliers,
            Found<RepeatedHour> repeatedHours,
            Found<SourceLine> zeroHandleTimes,
            @Nullable Double shortAbandons) {

        static QueueView of(QueueFindings found) {
            return new QueueView(
                    found.queueId(), found.rows(), found.first(), found.end(), found.rowMinutes(), found.contacts(),
                    known(found.ahtSeconds()), found.openIntervals(), found.missingIntervals(), found.spread(),
                    Found.of(found.gaps()), Found.of(found.emptyDays()), Found.of(found.outliers()),
                    Found.of(found.repeatedHours()), Found.of(found.zeroHandleTimes()), known(found.shortAbandons()));
        }

        private static @Nullable Double known(double value) {
            return Double.isNaN(value) ? null : value;
        }
    }

    record Found<T>(int total, List<T> items) {

        static <T> Found<T> of(List<T> all) {
            return new Found<>(all.size(), all.stream().limit(MOST).toList());
        }
    }

    static HistoryView of(CenterHistory history) {
        var findings = history.findings();
        return new HistoryView(
                history.bringsRequirement(), findings.files(), findings.queues().stream().map(QueueView::of).toList(),
                findings.queuesWithoutRows(), findings.warnings());
    }
}
