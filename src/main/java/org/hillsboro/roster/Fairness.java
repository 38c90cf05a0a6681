package org.hillsboro.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;
import org.jspecify.annotations.Nullable;

/**
 * How evenly each burden lies on agents of the same pool and contract. Fair is a share in proportion to the dates of the
 * week on which an agent is not absent, rounded up or down to whole dates.
 *
 * <p>Each figure is the part of all such dates that need not change hands for everyone to have a fair share: 1 is
 * fair. Absent where nobody bears the burden.
 */
public record Fairness(@Nullable Double nights, @Nullable Double weekends, @Nullable Double late) {

    /** The agents of one pool and contract who work this week. @param present dates on which each is not absent */
    private record Group(List<Agent> agents, List<Integer> present) {}

    public static Fairness of(Roster roster, CenterFolder folder) {
        var groups = groups(roster, folder);
        return new Fairness(
                of(Burden.NIGHT, roster, groups), of(Burden.WEEKEND, roster, groups), of(Burden.LATE, roster, groups));
    }

    /** Those who are absent all week, or have no legal week, share nothing. */
    private static List<Group> groups(Roster roster, CenterFolder folder) {
        record Sharing(String pool, String contract) {}
        var unplanned = roster.unplanned().stream().map(Roster.Unplanned::agentId).collect(Collectors.toSet());
        return folder.agents().stream()
                .filter(agent -> !unplanned.contains(agent.id()) && present(agent, roster, folder) > 0)
                .collect(Collectors.groupingBy(
                        agent -> new Sharing(agent.pool().id(), agent.contract().id()), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(agents -> new Group(agents, agents.stream().map(agent -> present(agent, roster, folder)).toList()))
                .toList();
    }

    private static int present(Agent agent, Roster roster, CenterFolder folder) {
        return 7 - WorkRules.of(agent, folder.center(), roster.week()).absentDates().size();
    }

    private static @Nullable Double of(Burden burden, Roster roster, List<Group> groups) {
        var shifts = roster.byAgent();
        long all = 0;
        long misplaced = 0;
        for (var group : groups) {
            var dates = group.agents.stream()
                    .map(agent -> burden.dates(shifts.getOrDefault(agent.id(), List.of()), agent.zone()))
                    .toList();
            int sum = dates.stream().mapToInt(Integer::intValue).sum();
            all += sum;
            misplaced += misplaced(dates, sum, group);
        }
        return all == 0 ? null : 1 - (double) misplaced / all;
    }

    private static long misplaced(List<Integer> dates, int sum, Group group) {
        int present = group.present.stream().mapToInt(Integer::intValue).sum();
        long over = 0;
        long under = 0;
        for (int i = 0; i < dates.size(); i++) {
            int share = sum * group.present.get(i);
            over += Math.max(0, dates.get(i) - Math.ceilDiv(share, present));
            under += Math.max(0, share / present - dates.get(i));
        }
        return Math.max(over, under);
    }
}
