package org.hillsboro.reporting;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.hillsboro.roster.PlacedWork;

/** Work that may wait, a line a queue, in hours of agents. */
record ReportDeferred(String queue, String comes, String placed, String late, boolean isLate, String open) {

    static List<ReportDeferred> of(PlacedWork deferred) {
        var byQueue = new LinkedHashMap<String, PlacedWork>();
        deferred.rows().stream().map(row -> row.batch().queueId()).distinct().forEach(queue -> byQueue.put(
                queue,
                new PlacedWork(
                        deferred.end(), deferred.rows().stream().filter(row -> row.batch().queueId().equals(queue)).toList())));
        return byQueue.entrySet().stream().map(queue -> row(queue.getKey(), queue.getValue())).toList();
    }

    private static ReportDeferred row(String queue, PlacedWork work) {
        return new ReportDeferred(
                queue,
                ReportText.hours(work.rows().stream().map(PlacedWork.Row::agentMinutes).reduce(BigDecimal.ZERO, BigDecimal::add)),
                ReportText.hours(work.rows().stream().map(PlacedWork.Row::placedAgentMinutes).reduce(BigDecimal.ZERO, BigDecimal::add)),
                ReportText.hours(work.lateAgentMinutes()),
                work.lateAgentMinutes().signum() > 0,
                ReportText.hours(work.openAgentMinutes()));
    }
}
