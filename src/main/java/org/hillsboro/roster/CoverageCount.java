package org.hillsboro.roster;

import java.util.HashMap;
import java.util.stream.IntStream;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.StaffingRequirement;

/** Counts coverage one quarter at a time, so that after a change only the quarters that it touches are counted again. */
final class CoverageCount {

    private final ServingGroups groups;
    private final Coverage coverage;
    private final QuarterFlow flow;
    private final boolean[][] open;

    CoverageCount(ServingGroups groups, CenterFolder folder, StaffingRequirement requirement) {
        this.groups = groups;
        coverage = Coverage.uncounted(requirement);
        flow = new QuarterFlow(groups.queues(), Coverage.byPriority(folder, requirement));
        open = open(folder, requirement);
    }

    /** What has been counted; changes with every further count. */
    Coverage coverage() {
        return coverage;
    }

    void count(int quarter) {
        var required = coverage.required(quarter);
        flow.solve(required, Coverage.capacity(groups, quarter));
        var staffed = new int[required.length];
        for (int queue = 0; queue < staffed.length; queue++) {
            staffed[queue] = flow.served(queue);
        }
        for (int group = 0; group < groups.queues().size(); group++) {
            staffed[mostRequired(groups.queues().get(group), required, quarter)] += flow.spare(group);
        }
        coverage.fill(quarter, staffed);
    }

    /** What is short of all queues together in the groups' present capacity, in thousandths of an agent. */
    int shortfall(int quarter) {
        var required = coverage.required(quarter);
        flow.solve(required, Coverage.capacity(groups, quarter));
        return IntStream.range(0, required.length).map(queue -> required[queue] - flow.served(queue)).sum();
    }

    /** After {@link #shortfall}: thousandths that are left over of the group and those who share a queue with it. */
    int spareAround(int group) {
        return IntStream.range(0, groups.queues().size())
                .filter(other -> groups.shareQueue(group, other))
                .map(flow::spare)
                .sum();
    }

    /** Who is left over waits where most is asked for, else at the first open queue: the first of equals. */
    private int mostRequired(int[] served, int[] required, int quarter) {
        int best = served[0];
        for (int queue : served) {
            boolean more = required[queue] > required[best];
            boolean firstOpen = required[queue] == required[best] && open[queue][quarter] && !open[best][quarter];
            if (more || firstOpen) {
                best = queue;
            }
        }
        return best;
    }

    private static boolean[][] open(CenterFolder folder, StaffingRequirement requirement) {
        var grid = requirement.quarterGrid();
        var byId = new HashMap<String, ContactQueue>();
        folder.center().queues().forEach(queue -> byId.put(queue.id(), queue));
        return requirement.queues().stream()
                .map(queue -> byId.get(queue.queueId()))
                .map(queue -> queue == null ? new boolean[grid.count()] : folder.center().openIntervals(queue, grid))
                .toArray(boolean[][]::new);
    }
}
