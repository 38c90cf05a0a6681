package org.hillsboro.simulation;

import java.util.ArrayList;
import java.util.Comparator;

/** {@link Routing} worked out: for each queue its groups and for each group its queues, best class first. */
final class RoutingTable {

    private static final int DEFERRED_LAST = 1 << 20;
    private static final int MANY_SKILLS = 1 << 10;

    /** @param to groups or queues @param classes of each; only within a class does time decide */
    private record Choice(int[] to, int[] classes) {}

    private record Ranked(int to, int rank) {}

    private final Choice[] ofQueue;
    private final Choice[] ofGroup;

    RoutingTable(SimulatedCenter center) {
        boolean skilledFirst = center.routing() != Routing.LONGEST_IDLE;
        boolean foremostFirst = center.routing() == Routing.SKILL_ORDER;
        ofQueue = new Choice[center.queues().size()];
        for (int q = 0; q < ofQueue.length; q++) {
            var ranked = new ArrayList<Ranked>();
            for (int g = 0; g < center.groups().size(); g++) {
                int place = place(q, center.groups().get(g));
                if (place >= 0) {
                    ranked.add(new Ranked(g, skilledFirst ? place * MANY_SKILLS + center.groups().get(g).length : 0));
                }
            }
            ofQueue[q] = choice(ranked);
        }
        ofGroup = new Choice[center.groups().size()];
        for (int g = 0; g < ofGroup.length; g++) {
            var ranked = new ArrayList<Ranked>();
            int[] skills = center.groups().get(g);
            for (int place = 0; place < skills.length; place++) {
                var queue = center.queues().get(skills[place]);
                int rank = (queue.deferred() ? DEFERRED_LAST : 0) + queue.priority() * MANY_SKILLS + (foremostFirst ? place : 0);
                ranked.add(new Ranked(skills[place], rank));
            }
            ofGroup[g] = choice(ranked);
        }
    }

    private static int place(int queue, int[] skills) {
        for (int i = 0; i < skills.length; i++) {
            if (skills[i] == queue) {
                return i;
            }
        }
        return -1;
    }

    private static Choice choice(ArrayList<Ranked> ranked) {
        ranked.sort(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::to));
        return new Choice(
                ranked.stream().mapToInt(Ranked::to).toArray(), ranked.stream().mapToInt(Ranked::rank).toArray());
    }

    int[] groupsOf(int queue) {
        return ofQueue[queue].to;
    }

    int[] classesOfGroups(int queue) {
        return ofQueue[queue].classes;
    }

    int[] queuesOf(int group) {
        return ofGroup[group].to;
    }

    int[] classesOfQueues(int group) {
        return ofGroup[group].classes;
    }
}
