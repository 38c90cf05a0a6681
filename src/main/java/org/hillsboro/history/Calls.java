package org.hillsboro.history;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/** The calls of call-by-call files, summed up by queue and week, so that those of the planned week can be left out. */
public final class Calls {

    private final ContactCenter center;
    private final Map<String, TreeMap<Instant, CallSums>> sums = new HashMap<>();
    private Instant weekStart = Instant.MAX;
    private Instant weekEnd = Instant.MIN;

    Calls(ContactCenter center) {
        this.center = center;
    }

    CallSums of(String queueId, Instant arrival) {
        if (arrival.isBefore(weekStart) || !arrival.isBefore(weekEnd)) {
            var week = PlanningWeek.holding(arrival, center.weekStarts(), center.zone());
            weekStart = week.start();
            weekEnd = week.end();
        }
        return sums.computeIfAbsent(queueId, id -> new TreeMap<>()).computeIfAbsent(weekStart, week -> new CallSums());
    }

    /**
     * What they tell of the queues that have calls, in the center's order.
     *
     * @param week calls from its start on do not count; absent: all count
     */
    public List<CallEstimate> before(@Nullable PlanningWeek week) {
        return center.queues().stream().flatMap(queue -> estimate(queue, week).stream()).toList();
    }

    private Optional<CallEstimate> estimate(ContactQueue queue, @Nullable PlanningWeek week) {
        var weeks = sums.getOrDefault(queue.id(), new TreeMap<>());
        var counted = week == null ? weeks : weeks.headMap(week.start());
        var all = new CallSums();
        counted.values().forEach(all::add);
        return counted.isEmpty() ? Optional.empty() : Optional.of(all.estimate(queue.id()));
    }
}
