package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The counting rules of a week as a small automaton: dates with a shift, dates in a row (last week's counted) and days
 * off in a row. A state that no rule can tell from another is the same state.
 */
final class WeekStates {

    /** By day and state: the state after a date with a shift, -1 where that breaks a rule. */
    final int[][] afterWork;

    /** By day and state: the state after a date without a shift. */
    final int[][] afterOff;

    /** Whether a week may end in the state. */
    final boolean[] mayEnd;

    final int count;

    private record State(int worked, int row, int off) {}

    /**
     * @param countsAsOff for each day, whether it is one of the seven dates in which days off in a row are asked
     * @param rowBefore dates with a shift in a row just before the first day
     * @param workedBefore whether the first day already has a shift that belongs to last week
     */
    WeekStates(
            boolean[] countsAsOff, int maxDates, int maxInRow, int consecutiveOff, int rowBefore, boolean workedBefore) {
        int longestRow = rowBefore + (workedBefore ? 1 : 0) + Math.min(maxDates, countsAsOff.length);
        boolean rowMatters = longestRow > maxInRow;
        var index = new HashMap<State, Integer>();
        var states = new ArrayList<State>();
        var first = new State(0, rowMatters ? rowBefore : 0, 0);
        index.put(first, 0);
        states.add(first);
        int days = countsAsOff.length;
        var work = new ArrayList<Map<Integer, Integer>>();
        var rest = new ArrayList<Map<Integer, Integer>>();
        var layer = new ArrayList<>(List.of(0));
        for (int day = 0; day < days; day++) {
            var next = new TreeSet<Integer>();
            work.add(new HashMap<>());
            rest.add(new HashMap<>());
            for (int from : layer) {
                var state = states.get(from);
                boolean keepsOff = state.off == consecutiveOff;
                if (state.worked < maxDates && (!rowMatters || state.row < maxInRow)) {
                    var worked = new State(state.worked + 1, rowMatters ? state.row + 1 : 0, keepsOff ? state.off : 0);
                    int to = number(worked, index, states);
                    work.get(day).put(from, to);
                    next.add(to);
                }
                boolean worksAnyway = workedBefore && day == 0;
                int off = keepsOff ? state.off : worksAnyway ? 0 : countsAsOff[day] ? state.off + 1 : state.off;
                var rested = new State(state.worked, rowMatters && worksAnyway ? state.row + 1 : 0, off);
                int to = number(rested, index, states);
                rest.get(day).put(from, to);
                next.add(to);
            }
            layer = new ArrayList<>(next);
        }
        count = states.size();
        afterWork = new int[days][count];
        afterOff = new int[days][count];
        for (int day = 0; day < days; day++) {
            for (int s = 0; s < count; s++) {
                afterWork[day][s] = work.get(day).getOrDefault(s, -1);
                afterOff[day][s] = rest.get(day).getOrDefault(s, -1);
            }
        }
        mayEnd = new boolean[count];
        for (int s = 0; s < count; s++) {
            // A week without a shift is off, whatever last week's shift on its first date.
            mayEnd[s] = states.get(s).off == consecutiveOff || states.get(s).worked == 0;
        }
    }

    /** Forbids a day off, or work, on a day that is fixed. */
    void allowOnly(int day, boolean work) {
        Arrays.fill(work ? afterOff[day] : afterWork[day], -1);
    }

    private static int number(State state, Map<State, Integer> index, List<State> states) {
        return index.computeIfAbsent(state, unseen -> {
            states.add(unseen);
            return states.size() - 1;
        });
    }
}
