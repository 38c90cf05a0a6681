package org.hillsboro.roster;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;

/**
 * How far a roster meets the requirement, quarter by quarter. An agent on CONTACTS counts
 * {@code SourcingPool.thousandths()} and serves one queue at a time, so what all queues get at once is a maximum flow
 * (DESIGN section 5, "Medium"). Where not all can be met, the queue of the higher priority is.
 *
 * @param grid quarter hours of the week
 * @param queues in the order of the requirement
 */
public record Coverage(IntervalGrid grid, List<QueueCoverage> queues) {

    /**
     * One queue; all arrays have one entry a quarter hour, in thousandths of an agent.
     *
     * @param staffed what the queue is given; summed over the queues, all capacity that can serve any
     * @param shortfall required less staffed, or 0
     * @param surplus staffed less required, or 0
     */
    public record QueueCoverage(String queueId, int[] required, int[] staffed, int[] shortfall, int[] surplus) {

        /** Thousandths of an agent, in its busiest quarter hour. */
        public int mostRequired() {
            return IntStream.of(required).max().orElse(0);
        }

        private QueueCoverage between(int from, int to) {
            return new QueueCoverage(
                    queueId,
                    Arrays.copyOfRange(required, from, to),
                    Arrays.copyOfRange(staffed, from, to),
                    Arrays.copyOfRange(shortfall, from, to),
                    Arrays.copyOfRange(surplus, from, to));
        }
    }

    public static Coverage of(Roster roster, CenterFolder folder, StaffingRequirement requirement) {
        return of(ServingGroups.of(roster, folder, requirement), folder, requirement);
    }

    static Coverage of(ServingGroups groups, CenterFolder folder, StaffingRequirement requirement) {
        var count = new CoverageCount(groups, folder, requirement);
        for (int quarter = 0; quarter < groups.grid().count(); quarter++) {
            count.count(quarter);
        }
        return count.coverage();
    }

    /** Nobody staffed and nothing short yet. */
    static Coverage uncounted(StaffingRequirement requirement) {
        return new Coverage(
                requirement.quarterGrid(),
                requirement.queues().stream().map(queue -> empty(queue, requirement)).toList());
    }

    /** As it is now, whatever is counted later. */
    Coverage copy() {
        return between(grid.start(), grid.end());
    }

    /** The part of it from one instant of the grid to another. */
    public Coverage between(Instant from, Instant to) {
        int first = grid.indexOf(from);
        int end = grid.indexOf(to);
        return new Coverage(
                new IntervalGrid(from, grid.minutes(), end - first),
                queues.stream().map(queue -> queue.between(first, end)).toList());
    }

    public BigDecimal requiredAgentMinutes() {
        return agentMinutes(QueueCoverage::required);
    }

    public BigDecimal staffedAgentMinutes() {
        return agentMinutes(QueueCoverage::staffed);
    }

    public BigDecimal shortfallAgentMinutes() {
        return agentMinutes(QueueCoverage::shortfall);
    }

    public BigDecimal surplusAgentMinutes() {
        return agentMinutes(QueueCoverage::surplus);
    }

    /** All queues together, each quarter the sum of what they need, get, lack and have over. */
    public QueueCoverage all() {
        return new QueueCoverage(
                "", sum(QueueCoverage::required), sum(QueueCoverage::staffed), sum(QueueCoverage::shortfall), sum(QueueCoverage::surplus));
    }

    private int[] sum(Function<QueueCoverage, int[]> thousandths) {
        var sum = new int[grid.count()];
        queues.stream().map(thousandths).forEach(queue -> Arrays.setAll(sum, i -> sum[i] + queue[i]));
        return sum;
    }

    int[] required(int quarter) {
        return queues.stream().mapToInt(queue -> queue.required()[quarter]).toArray();
    }

    static int[] capacity(ServingGroups groups, int quarter) {
        return groups.capacity().stream().mapToInt(ofGroup -> ofGroup[quarter]).toArray();
    }

    /** Indexes of the requirement's queues, priority 1 first. */
    static int[] byPriority(CenterFolder folder, StaffingRequirement requirement) {
        var priority = new HashMap<String, Integer>();
        folder.center().queues().forEach(queue -> priority.put(queue.id(), queue.priority()));
        return IntStream.range(0, requirement.queues().size())
                .boxed()
                .sorted(Comparator.comparing(i -> priority.getOrDefault(requirement.queues().get(i).queueId(), 1)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static QueueCoverage empty(StaffingRequirement.QueueRequirement queue, StaffingRequirement requirement) {
        int[] required = requirement.quarters(queue);
        for (int i = 0; i < required.length; i++) {
            required[i] = Math.multiplyExact(required[i], 1000);
        }
        return new QueueCoverage(
                queue.queueId(), required, new int[required.length], new int[required.length], new int[required.length]);
    }

    void fill(int quarter, int[] staffed) {
        for (int i = 0; i < staffed.length; i++) {
            var queue = queues.get(i);
            queue.staffed()[quarter] = staffed[i];
            queue.shortfall()[quarter] = Math.max(0, queue.required()[quarter] - staffed[i]);
            queue.surplus()[quarter] = Math.max(0, staffed[i] - queue.required()[quarter]);
        }
    }

    private BigDecimal agentMinutes(Function<QueueCoverage, int[]> thousandths) {
        return queues.stream().map(thousandths).map(this::agentMinutes).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of thousandths of an agent, one figure a quarter hour. */
    public BigDecimal agentMinutes(int[] thousandths) {
        return BigDecimal.valueOf(IntStream.of(thousandths).asLongStream().sum() * grid.minutes(), 3);
    }
}
