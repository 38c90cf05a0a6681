package org.hillsboro.audit;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.hillsboro.audit.RawCenter.Agent;
import org.hillsboro.audit.RawCenter.Span;

/** Who is inside a shift at which site, in every quarter hour. */
final class FreeSeats {

    private final RawCenter center;
    private final Map<String, TreeMap<Long, Integer>> inside = new HashMap<>();
    private final Map<String, TreeMap<Long, Integer>> planned = new HashMap<>();

    FreeSeats(RawCenter center, RawPlan plan) {
        this.center = center;
        for (var agent : center.agents.values()) {
            plan.of(agent.id()).forEach(shift -> {
                sit(agent, new Span(shift.start(), shift.end()), inside);
                sit(agent, new Span(shift.start(), shift.end()), planned);
            });
            agent.previous().stream().filter(RawCenter.Previous::counts).forEach(shift -> sit(agent, shift.span(), inside));
        }
    }

    private void sit(Agent agent, Span span, Map<String, TreeMap<Long, Integer>> where) {
        var pool = center.pools.get(agent.pool());
        if (pool.has("site")) {
            var quarters = where.computeIfAbsent(pool.get("site").asString(), site -> new TreeMap<>());
            for (long quarter = Math.floorDiv(span.from(), 15) * 15; quarter < span.to(); quarter += 15) {
                quarters.merge(quarter, 1, Integer::sum);
            }
        }
    }

    /** Tells site and quarter wherever a shift of the plan is inside and more than there are seats. */
    void forEachCrowd(long from, BiConsumer<String, Long> crowd) {
        inside.forEach((site, quarters) -> quarters.tailMap(from).forEach((quarter, count) -> {
            if (count > seats(site) && planned.getOrDefault(site, new TreeMap<>()).containsKey(quarter)) {
                crowd.accept(site, quarter);
            }
        }));
    }

    boolean hasRoom(Agent agent, Span span) {
        var pool = center.pools.get(agent.pool());
        if (!pool.has("site")) {
            return true;
        }
        String site = pool.get("site").asString();
        var quarters = inside.getOrDefault(site, new TreeMap<>());
        return quarters.subMap(span.from(), span.to()).values().stream().allMatch(count -> count < seats(site))
                && seats(site) > 0;
    }

    private int seats(String site) {
        var seats = center.sites.get(site).path("seats");
        return seats.isNumber() ? seats.asInt() : Integer.MAX_VALUE;
    }
}
