package org.hillsboro.requests;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hillsboro.roster.Coverage;

/** Where a published week is short or over: what hours may be offered for. */
public final class FindImbalances {

    private final ChangeWeek weeks;

    public FindImbalances(ChangeWeek weeks) {
        this.weeks = weeks;
    }

    /**
     * A stretch [from, to) that is short, or over, throughout.
     *
     * @param agentMinutes in the whole stretch
     * @param mostAgents in its worst quarter hour
     */
    public record Imbalance(String queue, Instant from, Instant to, BigDecimal agentMinutes, BigDecimal mostAgents) {}

    /** By queue, then by time. @return nothing where the week is not published */
    public Optional<List<Imbalance>> find(String center, String week, boolean over) {
        return weeks.look(center, week, standing -> {
            var coverage = standing.roster().coverage();
            return coverage.queues().stream()
                    .flatMap(queue -> stretches(coverage, queue.queueId(), over ? queue.surplus() : queue.shortfall()).stream())
                    .toList();
        });
    }

    private static List<Imbalance> stretches(Coverage coverage, String queue, int[] thousandths) {
        var stretches = new ArrayList<Imbalance>();
        for (int i = 0; i < thousandths.length; i++) {
            int first = i;
            long sum = 0;
            int most = 0;
            for (; i < thousandths.length && thousandths[i] > 0; i++) {
                sum += thousandths[i];
                most = Math.max(most, thousandths[i]);
            }
            if (i > first) {
                stretches.add(new Imbalance(queue, coverage.grid().startOf(first), coverage.grid().startOf(i),
                        BigDecimal.valueOf(sum * coverage.grid().minutes(), 3), BigDecimal.valueOf(most, 3)));
            }
        }
        return stretches;
    }
}
