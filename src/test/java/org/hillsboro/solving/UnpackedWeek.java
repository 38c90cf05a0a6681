package org.hillsboro.solving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;

/** Packed shifts as a reader of {@link PackedShift} would write them down, quarter by quarter. */
final class UnpackedWeek {

    private UnpackedWeek() {}

    static List<Shift> shifts(String agentId, AgentKind kind, PlanningWeek week, long[] packed) {
        var shifts = new ArrayList<Shift>();
        for (long shift : packed) {
            if (shift != PackedShift.NONE) {
                shifts.add(shift(agentId, kind, week.grid(IntervalGrid.QUARTER), shift));
            }
        }
        return shifts;
    }

    /** Which break each quarter of the shift lies in, -1 for contacts. */
    static int[] breakOfQuarter(AgentKind kind, long shift) {
        int length = PackedShift.length(shift);
        var breaks = new int[kind.span[length]];
        Arrays.fill(breaks, -1);
        for (int b = 0; b < kind.breakRules[length].length; b++) {
            int offset = PackedShift.breakOffset(shift, b);
            for (int i = offset; i < Math.min(breaks.length, offset + kind.breakRules[length][b].minutes() / 15); i++) {
                breaks[i] = b;
            }
        }
        return breaks;
    }

    private static Shift shift(String agentId, AgentKind kind, IntervalGrid grid, long shift) {
        int start = PackedShift.start(shift);
        int[] breaks = breakOfQuarter(kind, shift);
        var activities = new ArrayList<Activity>();
        for (int from = 0, to; from < breaks.length; from = to) {
            for (to = from + 1; to < breaks.length && breaks[to] == breaks[from]; to++) {}
            Instant begin = grid.startOf(start + from);
            Instant end = grid.startOf(start + to);
            if (breaks[from] < 0) {
                activities.add(new Activity(Activity.CONTACTS, begin, end, true));
            } else {
                var rule = kind.breakRules[PackedShift.length(shift)][breaks[from]];
                activities.add(new Activity(rule.kind(), begin, end, rule.paid()));
            }
        }
        return new Shift(agentId, activities);
    }
}
