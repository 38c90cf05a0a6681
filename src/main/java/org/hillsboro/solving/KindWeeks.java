package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cheapest week of every class of one kind under given prices. What the classes share, the priced menu and the
 * options of each date, is computed once; where the contract limits the spread of starts, once for each window of
 * starts, and the cheapest window counts.
 */
final class KindWeeks {

    final AgentKind kind;

    /** Classes of the kind, as indices into the model's list. */
    final int[] classes;

    /** Value and packed shifts of each class's cheapest week, in the order of {@link #classes}. */
    final double[] value;

    final long[][] week;

    private final List<AgentClass> agentClasses;
    private final double[] hourPrice;
    private final KindCosts costs;
    private final DayOptions[] options;
    private final List<BitSet> windows;
    private final long[] packed;

    KindWeeks(AgentKind kind, int[] classes, List<AgentClass> agentClasses) {
        this.kind = kind;
        this.classes = classes;
        this.agentClasses = agentClasses;
        this.value = new double[classes.length];
        this.hourPrice = new double[classes.length];
        this.costs = new KindCosts(kind);
        this.options = new DayOptions[kind.clock.days];
        for (int day = 0; day < options.length; day++) {
            options[day] = new DayOptions();
        }
        this.windows = startWindows(kind);
        this.week = new long[classes.length][kind.clock.days * kind.perDay];
        this.packed = new long[kind.clock.days * kind.perDay];
    }

    /** All allowed starts, or one set for each earliest start from which the spread is counted. */
    private static List<BitSet> startWindows(AgentKind kind) {
        var all = new BitSet();
        for (int t = 0; t < kind.mayStart.length; t++) {
            all.set(t, kind.mayStart[t]);
        }
        if (kind.startSpread < 0) {
            return List.of(all);
        }
        var windows = new ArrayList<BitSet>();
        int[] minutes = all.stream().map(t -> kind.clock.minuteOfDay[t]).sorted().distinct().toArray();
        int reached = -1;
        for (int earliest : minutes) {
            int latest = Arrays.stream(minutes).filter(m -> m <= earliest + kind.startSpread).max().orElse(earliest);
            if (latest > reached) {
                var window = new BitSet();
                all.stream()
                        .filter(t -> kind.clock.minuteOfDay[t] >= earliest && kind.clock.minuteOfDay[t] <= latest)
                        .forEach(window::set);
                windows.add(window);
                reached = latest;
            }
        }
        return windows;
    }

    /**
     * Solves all classes of the kind.
     *
     * @param worth minor units that an agent of the kind on contacts is worth, by quarter
     * @param seatPrice by quarter, empty for home
     * @param discount minor units off each paid quarter
     */
    void solve(double[] worth, double[] seatPrice, double discount, CheapestWeek cheapest) {
        solve(worth, seatPrice, discount, cheapest, 0, classes.length);
    }

    /** Solves the classes [from, to) of {@link #classes} only. */
    void solve(double[] worth, double[] seatPrice, double discount, CheapestWeek cheapest, int from, int to) {
        Arrays.fill(value, from, to, CheapestWeek.NONE);
        for (var window : windows) {
            boolean shared = false;
            for (int i = from; i < to; i++) {
                var agents = agentClasses.get(classes[i]);
                if (agents.ownOptions()) {
                    var starts = (BitSet) agents.limits().mayStart().clone();
                    starts.and(window);
                    list(worth, seatPrice, discount, starts, agents.runEnd());
                    shared = false;
                } else if (!shared) {
                    list(worth, seatPrice, discount, window, new int[0]);
                    shared = true;
                }
                double found = cheapest.solve(agents, options, hourPrice[i]);
                if (found < CheapestWeek.NONE) {
                    hourPrice[i] = cheapest.hourPrice();
                }
                if (found < value[i]) {
                    value[i] = found;
                    cheapest.pack(agents, options, costs, packed);
                    System.arraycopy(packed, 0, week[i], 0, packed.length);
                }
            }
        }
    }

    private void list(double[] worth, double[] seatPrice, double discount, BitSet starts, int[] runEnd) {
        costs.price(worth, seatPrice, starts, runEnd);
        for (int day = 0; day < options.length; day++) {
            options[day].list(costs, day, discount);
        }
    }
}
