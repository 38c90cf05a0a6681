package org.hillsboro.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.StaffingRequirement;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.PreviousShift.Stretch;

/**
 * Agents grouped by the queues that they may serve, of those that matter: all that coverage needs to know of them.
 *
 * @param grid quarter hours
 * @param queues of each group, as indexes into the requirement's queues or the list that was given
 * @param groupOf each agent, by id; absent where the agent serves none of them
 * @param capacity thousandths of agents on CONTACTS, by group and quarter
 */
record ServingGroups(IntervalGrid grid, List<int[]> queues, Map<String, Integer> groupOf, List<int[]> capacity) {

    static ServingGroups of(Roster roster, CenterFolder folder, StaffingRequirement requirement) {
        var required = requirement.queues().stream().map(queue -> queue.queueId()).toList();
        return of(roster, folder, requirement.quarterGrid(), required);
    }

    /** @param queueIds which queues matter; indexes are those of this list */
    static ServingGroups of(Roster roster, CenterFolder folder, IntervalGrid grid, List<String> queueIds) {
        var groups = new ServingGroups(grid, new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        var queueIndex = new HashMap<String, Integer>();
        queueIds.forEach(id -> queueIndex.put(id, queueIndex.size()));
        var groupOfQueues = new HashMap<List<Integer>, Integer>();
        var shifts = roster.byAgent();
        for (var agent : folder.agents()) {
            var served = agent.servable(folder.center()).stream()
                    .map(queue -> queueIndex.getOrDefault(queue.id(), -1))
                    .filter(index -> index >= 0)
                    .sorted()
                    .toList();
            if (!served.isEmpty()) {
                int group = groupOfQueues.computeIfAbsent(served, groups::add);
                groups.groupOf.put(agent.id(), group);
                contacts(agent, shifts.getOrDefault(agent.id(), List.of()), roster.week())
                        .forEach(stretch -> groups.count(group, stretch, agent.pool().thousandths()));
            }
        }
        return groups;
    }

    /**
     * Adds the shift's CONTACTS to the capacity of the agent's group, or takes them away.
     *
     * @param sign 1 or -1
     * @param touched receives the quarters whose capacity changes
     */
    void count(Agent agent, Shift shift, int sign, BitSet touched) {
        var group = groupOf.get(agent.id());
        if (group == null) {
            return;
        }
        for (var activity : shift.activities()) {
            if (activity.isContacts()) {
                count(group, new Stretch(activity.start(), activity.end()), sign * agent.pool().thousandths());
                int end = endQuarter(grid, activity.end());
                int start = firstQuarter(grid, activity.start());
                if (start < end) {
                    touched.set(start, end);
                }
            }
        }
    }

    boolean shareQueue(int group, int other) {
        return Arrays.stream(queues.get(group)).anyMatch(queue -> Arrays.stream(queues.get(other)).anyMatch(q -> q == queue));
    }

    /** Where the agent is on CONTACTS, in shifts of the roster and in earlier ones that count in the week. */
    static List<Stretch> contacts(Agent agent, List<Shift> shifts, PlanningWeek week) {
        var stretches = new ArrayList<Stretch>();
        for (var shift : shifts) {
            shift.activities().stream()
                    .filter(Activity::isContacts)
                    .forEach(activity -> stretches.add(new Stretch(activity.start(), activity.end())));
        }
        for (var previous : AgentWeek.previousShifts(agent, week)) {
            if (previous.countsInWeek()) {
                stretches.addAll(previous.contacts());
            }
        }
        return stretches;
    }

    /** The first quarter of the grid that begins at the instant or later. */
    static int firstQuarter(IntervalGrid grid, Instant start) {
        int index = grid.indexOf(start);
        return Math.max(0, grid.isOnGrid(start) ? index : index + 1);
    }

    /** The first quarter of the grid that ends after the instant. */
    static int endQuarter(IntervalGrid grid, Instant end) {
        return Math.min(grid.count(), grid.indexOf(end));
    }

    private int add(List<Integer> served) {
        queues.add(served.stream().mapToInt(Integer::intValue).toArray());
        capacity.add(new int[grid.count()]);
        return queues.size() - 1;
    }

    private void count(int group, Stretch stretch, int thousandths) {
        int end = endQuarter(grid, stretch.end());
        for (int quarter = firstQuarter(grid, stretch.start()); quarter < end; quarter++) {
            capacity.get(group)[quarter] += thousandths;
        }
    }
}
