package org.hillsboro.roster;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.ShortfallReason.Cause;
import org.hillsboro.staffing.StaffingRequirement;

/**
 * Says for every stretch of shortfall what keeps the agents who could help from helping: those who may serve the queue,
 * and those who could take over from them. True of the roster as it stands; with many shifts moved at once, more may be
 * possible.
 */
public final class ExplainShortfall {

    private final ServingGroups groups;
    private final Coverage coverage;
    private final QuarterFlow flow;
    /** Agents by quarter, group and cause. */
    private final int[][][] agents;

    private ExplainShortfall(Roster roster, CenterFolder folder, StaffingRequirement requirement) {
        groups = ServingGroups.of(roster, folder, requirement);
        coverage = Coverage.of(groups, folder, requirement);
        flow = new QuarterFlow(groups.queues(), Coverage.byPriority(folder, requirement));
        agents = new int[groups.grid().count()][groups.queues().size()][Cause.values().length];
        if (coverage.shortfallAgentMinutes().signum() > 0) {
            countAgents(roster, folder);
        }
    }

    /** By queue in the order of the requirement, then by time. */
    public static List<ShortfallReason> of(Roster roster, CenterFolder folder, StaffingRequirement requirement) {
        var explain = new ExplainShortfall(roster, folder, requirement);
        return IntStream.range(0, explain.coverage.queues().size())
                .boxed()
                .flatMap(queue -> explain.ofQueue(queue).stream())
                .toList();
    }

    private void countAgents(Roster roster, CenterFolder folder) {
        var states = new AgentStates(roster, folder, groups.grid(), shortQuarters());
        var shifts = roster.byAgent();
        for (var agent : folder.agents()) {
            var group = groups.groupOf().get(agent.id());
            if (group != null) {
                var ofAgent = states.of(agent, shifts.getOrDefault(agent.id(), List.of()));
                for (int quarter = 0; quarter < ofAgent.length; quarter++) {
                    agents[quarter][group][ofAgent[quarter].ordinal()]++;
                }
            }
        }
    }

    private BitSet shortQuarters() {
        var shortQuarters = new BitSet();
        for (var queue : coverage.queues()) {
            IntStream.range(0, queue.shortfall().length)
                    .filter(quarter -> queue.shortfall()[quarter] > 0)
                    .forEach(shortQuarters::set);
        }
        return shortQuarters;
    }

    /** Neighbouring quarters of one cause are one stretch. */
    private List<ShortfallReason> ofQueue(int queue) {
        var reasons = new ArrayList<ShortfallReason>();
        int[] shortfall = coverage.queues().get(queue).shortfall();
        int from = 0;
        Cause cause = null;
        for (int quarter = 0; quarter <= shortfall.length; quarter++) {
            boolean isShort = quarter < shortfall.length && shortfall[quarter] > 0;
            var next = isShort ? cause(helpers(queue, quarter), shortfall[quarter]) : null;
            if (next != cause) {
                if (cause != null) {
                    reasons.add(reason(queue, from, quarter, cause));
                }
                from = quarter;
                cause = next;
            }
        }
        return reasons;
    }

    private Map<Cause, Integer> helpers(int queue, int quarter) {
        flow.solve(coverage.required(quarter), Coverage.capacity(groups, quarter));
        var helpful = flow.helpful(queue);
        var helpers = new EnumMap<Cause, Integer>(Cause.class);
        for (int group = 0; group < helpful.length; group++) {
            for (var cause : Cause.values()) {
                int count = agents[quarter][group][cause.ordinal()];
                if (helpful[group] && count > 0) {
                    helpers.merge(cause, count, Integer::sum);
                }
            }
        }
        return helpers;
    }

    /** What keeps most of them off; that they are too few, where even all of them could not fill the gap. */
    private static Cause cause(Map<Cause, Integer> helpers, int thousandthsShort) {
        if (helpers.isEmpty()) {
            return Cause.NO_SKILL;
        }
        int idle = helpers.entrySet().stream()
                .filter(entry -> entry.getKey() != Cause.TOO_FEW)
                .mapToInt(Map.Entry::getValue)
                .sum();
        if (idle * 1000L < thousandthsShort) {
            return Cause.TOO_FEW;
        }
        return helpers.entrySet().stream()
                .filter(entry -> entry.getKey() != Cause.TOO_FEW)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Cause.TOO_FEW);
    }

    private ShortfallReason reason(int queue, int from, int to, Cause cause) {
        var ofQueue = coverage.queues().get(queue);
        int worst = IntStream.range(from, to)
                .boxed()
                .max(Comparator.comparing(quarter -> ofQueue.shortfall()[quarter]))
                .orElse(from);
        long sum = IntStream.range(from, to).mapToLong(quarter -> ofQueue.shortfall()[quarter]).sum();
        return new ShortfallReason(
                ofQueue.queueId(),
                groups.grid().startOf(from),
                groups.grid().startOf(to),
                BigDecimal.valueOf(sum * groups.grid().minutes(), 3),
                BigDecimal.valueOf(ofQueue.shortfall()[worst], 3),
                cause,
                why(helpers(queue, worst)),
                cause.remedy());
    }

    private static String why(Map<Cause, Integer> helpers) {
        if (helpers.isEmpty()) {
            return "no agent may serve the queue";
        }
        int all = helpers.values().stream().mapToInt(Integer::intValue).sum();
        return "of " + all + (all == 1 ? " agent" : " agents") + " who could help, "
                + helpers.entrySet().stream()
                        .map(entry -> entry.getValue() + (entry.getValue() == 1 ? " is " : " are ") + entry.getKey().words())
                        .collect(Collectors.joining(", "));
    }
}
