package org.hillsboro.solving;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The options of each date that one class can take. What rest makes of an option (the first position of the next date at
 * which a shift may start) is computed here once.
 */
final class DayChoices {

    int days;

    /** By day. */
    final DayTable[] table = new DayTable[8];

    /** Tables that no other class shares, by day. */
    private final DayTable[] own = new DayTable[8];

    /** Positions of each day, one more for "not this day"; as many as rest can ask for where it can outlast the day. */
    final int[] positions = new int[9];

    /** By day: the first position of the next day that rest after last week's shifts allows if this day is off. */
    final int[] readyAfterOff = new int[9];

    /** Quarters of each day. */
    final int[] dayQuarters = new int[9];

    private boolean longRest;
    private double[][] cheapest = new double[0][];
    private long[] order = new long[1024];

    DayChoices() {
        Arrays.setAll(own, day -> new DayTable());
    }

    /** Position of the next day that is carried over a day off. */
    int carried(int day, int position) {
        return Math.clamp(Math.max(position - dayQuarters[day], readyAfterOff[day]), 0, positions[day + 1] - 1);
    }

    /** @param patterns of the class, by day: classes with equal ones can choose alike; -1 where none is known */
    void take(AgentClass agents, int[] patterns, DayOptions[] options, BitSet window) {
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
            take(agents, patterns[day], options[day], window, day);
        }
    }

    private void take(AgentClass agents, int pattern, DayOptions options, BitSet window, int day) {
        int reached = agents.kind().perDay > 1 ? reached(day) : 0;
        var shared = pattern < 0 ? null : options.table(pattern, reached, positions[day + 1], window);
        if (shared == null) {
            shared = pattern < 0 ? own[day] : options.newTable();
            shared.share(pattern, reached, positions[day + 1], window);
            fill(shared, agents, options, window, day, reached);
        }
        table[day] = shared;
    }

    /** The latest position of the day to which rest after the day before can reach. */
    private int reached(int day) {
        int after = day == 0 ? 0 : Math.max(readyAfterOff[day - 1], table[day - 1].latestReady);
        return longRest ? Integer.MAX_VALUE : after;
    }

    private void fill(DayTable into, AgentClass agents, DayOptions options, BitSet window, int day, int reached) {
        var kind = agents.kind();
        int from = kind.clock.dayStart[day];
        boolean prunes = kind.perDay > 1;
        int allowed = 0;
        ensure(options.count);
        for (int i = 0; i < options.count; i++) {
            if (isAllowed(agents, options, i, window, day)) {
                int clipped = prunes ? Math.min(options.first[i] - from, reached) : 0;
                order[allowed++] = prunes ? (long) (4095 - clipped) << 40 | (long) ready(options, i, day, kind) << 24 | i : i;
            }
        }
        if (prunes) {
            allowed = prune(allowed, options, day, kind);
        }
        into.clear();
        for (int k = 0; k < allowed; k++) {
            int i = (int) order[k];
            into.add(i, options.first[i] - from, ready(options, i, day, kind), options.paid[i], options.cost[i]);
        }
    }

    private boolean isAllowed(AgentClass agents, DayOptions options, int option, BitSet window, int day) {
        var limits = agents.limits();
        int first = options.first[option];
        int end = options.end[option];
        if (limits.fixed().holds(day)) {
            return first >= limits.ready() && startInside(window, agents, day);
        }
        boolean present = agents.ownOptions() || agents.runEnd()[first] >= end;
        if (!present || !limits.mayStart().get(first) || !window.get(first) || first < limits.ready()) {
            return false;
        }
        return limits.today() == 0
                || day > 0
                || options.shifts(option) + limits.today() <= agents.kind().perDay && end <= limits.latestEndToday();
    }

    private int ready(DayOptions options, int option, int day, AgentKind kind) {
        return Math.clamp((long) options.end[option] + kind.rest - kind.clock.dayStart[day + 1], 0, positions[day + 1] - 1);
    }

    /** Whether the fixed shifts of a day agree with the spread of starts that the window stands for. */
    private static boolean startInside(BitSet window, AgentClass agents, int day) {
        return agents.kind().startSpread < 0
                || Arrays.stream(agents.limits().fixed().of(day)).allMatch(shift -> window.get(PackedShift.start(shift)));
    }

    private void ensure(int size) {
        if (order.length < size) {
            order = new long[size * 3 / 2];
        }
    }

    /**
     * Keeps of the options in {@link #order} those that no other of the same paid time beats; starts that yesterday's rest
     * never reaches are equal. Leaves their indices in order of first start.
     */
    private int prune(int allowed, DayOptions options, int day, AgentKind kind) {
        int totals = kind.paid[kind.paid.length - 1] * kind.perDay + 1;
        int width = positions[day + 1] + 1;
        if (cheapest.length < totals || cheapest[0].length < width) {
            cheapest = new double[totals][width];
        }
        for (double[] row : cheapest) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        Arrays.sort(order, 0, allowed);
        int kept = 0;
        for (int k = 0; k < allowed; k++) {
            int i = (int) (order[k] & 0xFFFFFF);
            int ready = (int) (order[k] >> 24) & 0xFFFF;
            double[] best = cheapest[options.paid[i]];
            double mine = options.cost[i];
            if (mine < best[ready]) {
                order[kept++] = (long) options.first[i] << 32 | i;
                for (int r = ready; r < width && best[r] > mine; r++) {
                    best[r] = mine;
                }
            }
        }
        Arrays.sort(order, 0, kept);
        return kept;
    }
}
