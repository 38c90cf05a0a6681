package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Agents who count alike in every quarter: of one skill group and one handle time factor. Agents come whole, so a
 * quarter that needs 5.0 agents needs six of those who count 0.97; where few are needed that is a large part of the cost,
 * and {@link WholeCover} proves it.
 */
final class Crews {

    /** Quarters that require more are covered by mixes so fine that whole agents cost hardly more than parts. */
    private static final int MOST_THOUSANDTHS = 25_000;

    final int count;

    /** Skill group of each crew. */
    final int[] group;

    /** What an agent of each crew counts. */
    final int[] thousandths;

    /** Most agents that can be on contacts, by crew and quarter of the week. */
    final int[][] most;

    /** Whether a quarter is proven by whole agents; nowhere, where everybody counts one and it makes no difference. */
    final boolean[] whole;

    /** Whether any quarter is. */
    final boolean anyWhole;

    private final Map<List<Integer>, Integer> indices = new LinkedHashMap<>();

    Crews(SolveModel model) {
        var groups = new ArrayList<Integer>();
        var effects = new ArrayList<Integer>();
        for (var agents : model.classes) {
            var kind = agents.kind();
            boolean serves = model.queuesOfGroup[kind.group].length > 0;
            if (serves && indices.putIfAbsent(List.of(kind.group, kind.thousandths), indices.size()) == null) {
                groups.add(kind.group);
                effects.add(kind.thousandths);
            }
        }
        count = groups.size();
        group = groups.stream().mapToInt(Integer::intValue).toArray();
        thousandths = effects.stream().mapToInt(Integer::intValue).toArray();
        most = new int[count][model.weekQuarters];
        for (int c = 0; c < model.classes.size(); c++) {
            count(model, c);
        }
        whole = new boolean[model.weekQuarters];
        boolean any = false;
        boolean fractions = effects.stream().anyMatch(effect -> effect != 1000);
        for (int t = 0; fractions && t < whole.length; t++) {
            int sum = 0;
            for (int[] required : model.required) {
                sum += required[t];
            }
            whole[t] = sum > 0 && sum <= MOST_THOUSANDTHS && !model.deferred.isWaiting(t);
            any |= whole[t];
        }
        anyWhole = any;
    }

    private void count(SolveModel model, int c) {
        var agents = model.classes.get(c);
        int crew = of(agents.kind());
        for (int t = 0; crew >= 0 && t < model.weekQuarters; t++) {
            // Pinned shifts may lie where the agent would not be.
            if (agents.isPinned() || agents.limits().present().get(t)) {
                most[crew][t] += model.membersOfClass[c].length;
            }
        }
    }

    /** Index of the kind's crew, -1 where its agents serve no queue that requires any. */
    int of(AgentKind kind) {
        return indices.getOrDefault(List.of(kind.group, kind.thousandths), -1);
    }
}
