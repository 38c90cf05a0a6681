package org.hillsboro.verifying;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.staffing.StaffingRequirement;

/** What queues have to do with each other: who shares its agents with a large queue hangs on it more than the other way round. */
final class SharedAgents {

    private SharedAgents() {}

    /** For each queue (row) and each other (column): the share of its agents, times the other's part of the work of both. */
    static double[][] of(CenterFolder folder, List<ContactQueue> queues, StaffingRequirement formula) {
        var served = folder.agents().stream()
                .map(agent -> agent.servable(folder.center()).stream().map(ContactQueue::id).collect(Collectors.toSet()))
                .toList();
        double[] work = formula.queues().stream().mapToDouble(queue -> Arrays.stream(queue.loadErlangs()).sum()).toArray();
        var shared = new double[queues.size()][queues.size()];
        for (int q = 0; q < shared.length; q++) {
            for (int other = 0; other < shared.length; other++) {
                double both = work[q] + work[other];
                shared[q][other] = q == other || both <= 0
                        ? 0
                        : share(served, queues.get(q).id(), queues.get(other).id()) * work[other] / both;
            }
        }
        return shared;
    }

    private static double share(List<Set<String>> served, String queue, String other) {
        long all = served.stream().filter(skills -> skills.contains(queue)).count();
        long both = served.stream().filter(skills -> skills.contains(queue) && skills.contains(other)).count();
        return all == 0 ? 0 : (double) both / all;
    }
}
