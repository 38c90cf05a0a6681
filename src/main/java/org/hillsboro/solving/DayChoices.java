package org.hillsboro.solving;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The options of each date that one class can take, as flat arrays in the order of their first start. What rest makes
 * of an option (the first position of the next date at which a shift may start) is computed here once.
 */
final class DayChoices {

    int days;

    /** By day: how many choices. */
    final int[] count = new int[8];

    /** By day and choice: position of the first start, in quarters from the day's first. */
    final int[][] start = new int[8][256];

    /** By day and choice: first position of the next day at which rest is over. */
    final int[][] ready = new int[8][256];

    final int[][] paid = new int[8][256];
    final double[][] cost = new double[8][256];

    /** By day and choice: index of the option it came from. */
    final int[][] source = new int[8][256];

    /** Positions of each day, one more for "not this day"; as many as rest can ask for where it can outlast the day. */
    final int[] positions = new int[9];

    /** By day: the first position of the next day that rest after last week's shifts allows if this day is off. */
    final int[] readyAfterOff = new int[9];

    /** Quarters of each day. */
    final int[] dayQuarters = new int[9];

    private boolean longRest;
    private double[][] cheapest = new double[0][];

    /** Position of the next day that is carried over a day off. */
    int carried(int day, int position) {
        return Math.clamp(Math.max(position - dayQuarters[day], readyAfterOff[day]), 0, positions[day + 1] - 1);
    }

    void take(AgentClass agents, DayOptions[] options, BitSet window) {
        var kind = agents.kind();
        var clock = kind.clock;
        days = clock.days;
        for (int day = 0; day <= days; day++) {
            dayQuarters[day] = day < days ? clock.dayStart[day + 1] - clock.dayStart[day] : 0;
        }
        var limits = agents.limits();
        readyAfterOff[0] = limits.today() == 0 ? 0 : Math.max(0, limits.readyTomorrow() - clock.dayStart[1]);
        longRest = false;
        int reach = limits.ready();
        for (int day = 0; day <= days; day++) {
            int left = day < days ? clock.dayStart[days] - clock.dayStart[day] : 0;
            positions[day] = Math.min(left, Math.max(dayQuarters[day], reach)) + 1;
            longRest |= positions[day] > dayQuarters[day] + 1;
            int carried = Math.max(reach - dayQuarters[day], readyAfterOff[day]);
            reach = Math.max(carried, kind.longestSpan() + kind.rest - 1);
        }
        for (int day = 0; day < days; day++) {
            take(agents, options[day], window, day);
        }
    }

    private void take(AgentClass agents, DayOptions options, BitSet window, int day) {
        var kind = agents.kind();
        var limits = agents.limits();
        int kept = 0;
        ensure(day, options.count);
        for (int i = 0; i < options.count; i++) {
            int first = options.first[i];
            int end = options.end[i];
            if (limits.fixed().holds(day)) {
                if (first >= limits.ready() && startInside(window, agents, day)) {
                    keep(options, i, day, kept++, kind);
                }
                continue;
            }
            if (!limits.mayStart().get(first) || !window.get(first) || first < limits.ready() || !agents.ownOptions() && agents.runEnd()[first] < end) {
                continue;
            }
            if (limits.today() > 0 && day == 0
                    && (options.shifts(i) + limits.today() > kind.perDay || end > limits.latestEndToday())) {
                continue;
            }
            keep(options, i, day, kept++, kind);
        }
        count[day] = kept;
        if (kind.perDay > 1 && kept > 0) {
            prune(day, kind);
        }
        sortByStart(day);
    }

    private void keep(DayOptions options, int option, int day, int at, AgentKind kind) {
        source[day][at] = option;
        start[day][at] = options.first[option] - kind.clock.dayStart[day];
        ready[day][at] = Math.clamp((long) options.end[option] + kind.rest - kind.clock.dayStart[day + 1], 0, positions[day + 1] - 1);
        paid[day][at] = options.paid[option];
        cost[day][at] = options.cost[option];
    }

    /** Whether the fixed shifts of a day agree with the spread of starts that the window stands for. */
    private static boolean startInside(BitSet window, AgentClass agents, int day) {
        return agents.kind().startSpread < 0
                || Arrays.stream(agents.limits().fixed().of(day)).allMatch(shift -> window.get(PackedShift.start(shift)));
    }

    private void ensure(int day, int size) {
        if (source[day].length < size) {
            int grown = size * 3 / 2;
            source[day] = new int[grown];
            start[day] = new int[grown];
            ready[day] = new int[grown];
            paid[day] = new int[grown];
            cost[day] = new double[grown];
        }
    }

    /** Drops choices that another of the same paid time beats; starts that yesterday's rest never reaches are equal. */
    private void prune(int day, AgentKind kind) {
        int latestReady = longRest ? Integer.MAX_VALUE : day > 0 ? readyAfterOff[day - 1] : 0;
        for (int i = 0; day > 0 && i < count[day - 1]; i++) {
            latestReady = Math.max(latestReady, ready[day - 1][i]);
        }
        int totals = kind.paid[kind.paid.length - 1] * kind.perDay + 1;
        int width = positions[day + 1] + 1;
        if (cheapest.length < totals || cheapest[0].length < width) {
            cheapest = new double[totals][width];
        }
        for (double[] row : cheapest) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        long[] order = new long[count[day]];
        for (int i = 0; i < order.length; i++) {
            int clipped = Math.min(start[day][i], latestReady);
            order[i] = (long) (4095 - clipped) << 40 | (long) ready[day][i] << 24 | i;
        }
        Arrays.sort(order);
        var keep = new boolean[order.length];
        for (long key : order) {
            int i = (int) (key & 0xFFFFFF);
            double[] best = cheapest[paid[day][i]];
            double mine = cost[day][i];
            if (mine < best[ready[day][i]]) {
                keep[i] = true;
                for (int r = ready[day][i]; r < width && best[r] > mine; r++) {
                    best[r] = mine;
                }
            }
        }
        int kept = 0;
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                move(day, i, kept++);
            }
        }
        count[day] = kept;
    }

    private void move(int day, int from, int to) {
        source[day][to] = source[day][from];
        start[day][to] = start[day][from];
        ready[day][to] = ready[day][from];
        paid[day][to] = paid[day][from];
        cost[day][to] = cost[day][from];
    }

    private void sortByStart(int day) {
        boolean sorted = true;
        for (int i = 1; i < count[day] && sorted; i++) {
            sorted = start[day][i - 1] <= start[day][i];
        }
        if (sorted) {
            return;
        }
        var order = new long[count[day]];
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) start[day][i] << 32 | i;
        }
        Arrays.sort(order);
        int[][] ints = {source[day].clone(), start[day].clone(), ready[day].clone(), paid[day].clone()};
        double[] costs = cost[day].clone();
        for (int i = 0; i < order.length; i++) {
            int from = (int) order[i];
            source[day][i] = ints[0][from];
            start[day][i] = ints[1][from];
            ready[day][i] = ints[2][from];
            paid[day][i] = ints[3][from];
            cost[day][i] = costs[from];
        }
    }
}
