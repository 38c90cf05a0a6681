package org.hillsboro.audit;

import static org.hillsboro.audit.RawFiles.cell;
import static org.hillsboro.audit.RawFiles.minute;
import static org.hillsboro.audit.RawFiles.rows;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hillsboro.audit.RawCenter.Agent;
import org.hillsboro.audit.RawCenter.Span;

/** Shortfall and surplus, in thousandths of an agent and quarter hours, by a maximum flow over augmenting paths. */
final class CoverAudit {

    private final RawCenter center;
    private final RawPlan plan;
    private final Map<String, TreeMap<Long, Integer>> required;
    private final List<String> queues;
    /** Per quarter and set of queues that the agents may serve: thousandths on contacts. */
    private final Map<Long, Map<Set<String>, Integer>> capacity = new HashMap<>();

    long shortThousandths;
    long surplusThousandths;

    CoverAudit(RawCenter center, RawPlan plan) throws IOException {
        this.center = center;
        this.plan = plan;
        required = center.required(plan.folder.resolve("requirement.csv"));
        queues = List.copyOf(required.keySet());
        for (var agent : center.agents.values()) {
            plan.of(agent.id()).forEach(shift -> shift.parts().stream()
                    .filter(RawPlan.Part::isContacts)
                    .forEach(part -> staff(agent, part.span())));
            agent.previous().stream()
                    .filter(RawCenter.Previous::counts)
                    .forEach(shift -> shift.contacts().forEach(span -> staff(agent, span)));
        }
        for (long quarter = plan.start; quarter < plan.end; quarter += 15) {
            var groups = capacity.getOrDefault(quarter, Map.of());
            long wanted = wanted(quarter).values().stream().mapToLong(Integer::longValue).sum();
            long served = maximumFlow(groups, wanted(quarter));
            shortThousandths += wanted - served;
            surplusThousandths += groups.values().stream().mapToLong(Integer::longValue).sum() - served;
        }
    }

    /** Agents whose queues are all EMAIL staff no interval. */
    private void staff(Agent agent, Span span) {
        var served = new TreeSet<>(agent.servable());
        served.retainAll(queues);
        for (long quarter = span.from(); quarter < span.to() && !served.isEmpty(); quarter += 15) {
            capacity.computeIfAbsent(quarter, start -> new LinkedHashMap<>())
                    .merge(served, center.thousandths(agent), Integer::sum);
        }
    }

    private Map<String, Integer> wanted(long quarter) {
        var wanted = new LinkedHashMap<String, Integer>();
        required.forEach((queue, quarters) -> wanted.put(queue, 1000 * quarters.getOrDefault(quarter, 0)));
        return wanted;
    }

    private long maximumFlow(Map<Set<String>, Integer> groups, Map<String, Integer> wanted) {
        int size = 2 + groups.size() + queues.size();
        int[][] room = new int[size][size];
        int group = 1;
        for (var entry : groups.entrySet()) {
            room[0][group] = entry.getValue();
            for (String queue : entry.getKey()) {
                room[group][1 + groups.size() + queues.indexOf(queue)] = Integer.MAX_VALUE / 4;
            }
            group++;
        }
        for (int i = 0; i < queues.size(); i++) {
            room[1 + groups.size() + i][size - 1] = wanted.get(queues.get(i));
        }
        long flow = 0;
        for (int[] from = path(room); from != null; from = path(room)) {
            int step = Integer.MAX_VALUE;
            for (int node = size - 1; node != 0; node = from[node]) {
                step = Math.min(step, room[from[node]][node]);
            }
            for (int node = size - 1; node != 0; node = from[node]) {
                room[from[node]][node] -= step;
                room[node][from[node]] += step;
            }
            flow += step;
        }
        return flow;
    }

    /** A shortest path with room from the first to the last node, as each node's forerunner; null where there is none. */
    private static int[] path(int[][] room) {
        int[] from = new int[room.length];
        Arrays.fill(from, -1);
        from[0] = 0;
        var next = new ArrayDeque<Integer>(List.of(0));
        while (!next.isEmpty()) {
            int node = next.remove();
            for (int other = 0; other < room.length; other++) {
                if (from[other] < 0 && room[node][other] > 0) {
                    from[other] = node;
                    next.add(other);
                }
            }
        }
        return from[room.length - 1] < 0 ? null : from;
    }

    /** What is wrong with coverage.csv. */
    List<String> rowFindings() throws IOException {
        var found = new ArrayList<String>();
        var staffedOf = new HashMap<Long, Long>();
        var seen = new HashMap<String, Long>();
        for (var row : rows(plan.folder.resolve("coverage.csv"))) {
            long quarter = minute(cell(row, "interval_start"));
            String queue = cell(row, "queue");
            long staffed = thousandths(cell(row, "staffed"));
            long wanted = thousandths(cell(row, "required"));
            if (wanted != 1000L * required.getOrDefault(queue, new TreeMap<>()).getOrDefault(quarter, 0)
                    || thousandths(cell(row, "short")) != Math.max(0, wanted - staffed)
                    || thousandths(cell(row, "surplus")) != Math.max(0, staffed - wanted)) {
                found.add("coverage.csv: " + row);
            }
            staffedOf.merge(quarter, staffed, Long::sum);
            seen.merge("short", thousandths(cell(row, "short")), Long::sum);
            seen.merge("surplus", thousandths(cell(row, "surplus")), Long::sum);
        }
        for (long quarter = plan.start; quarter < plan.end; quarter += 15) {
            long there = capacity.getOrDefault(quarter, Map.of()).values().stream().mapToLong(Integer::longValue).sum();
            if (staffedOf.getOrDefault(quarter, -1L) != there) {
                found.add("coverage.csv: staffed at minute " + quarter + " is " + staffedOf.get(quarter) + ", not " + there);
            }
        }
        if (seen.getOrDefault("short", 0L) != shortThousandths || seen.getOrDefault("surplus", 0L) != surplusThousandths) {
            found.add("coverage.csv: " + seen + " instead of short " + shortThousandths + ", surplus " + surplusThousandths);
        }
        return found;
    }

    private static long thousandths(String agents) {
        return new BigDecimal(agents).movePointRight(3).longValueExact();
    }
}
