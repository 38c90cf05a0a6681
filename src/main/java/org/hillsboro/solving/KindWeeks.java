package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
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

    /** The options of one class with fixed dates, these in place of the kind's. */
    private final DayOptions[] optionsOfClass;

    private final DayOptions[] fixedOptions;
    private final List<BitSet> windows;
    private final long[] packed;
    private final BitSet anyStart;

    /** By class: the window of the last cheapest week, which is tried first. */
    private final int[] bestWindow;

    /** By class and day: the same number where the same options are open to the classes, -1 where that is not known. */
    private final int[][] patterns;

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
        this.optionsOfClass = new DayOptions[options.length];
        this.fixedOptions = new DayOptions[options.length];
        this.anyStart = anyStart(kind);
        this.bestWindow = new int[classes.length];
        this.windows = startWindows(kind, anyStart);
        this.week = new long[classes.length][kind.clock.days * kind.perDay];
        this.patterns = patterns();
        this.packed = new long[kind.clock.days * kind.perDay];
    }

    private int[][] patterns() {
        var numbers = new HashMap<List<Object>, Integer>();
        var found = new int[classes.length][kind.clock.days];
        for (int i = 0; i < classes.length; i++) {
            var agents = agentClasses.get(classes[i]);
            var limits = agents.limits();
            for (int day = 0; day < kind.clock.days; day++) {
                int from = kind.clock.dayStart[day];
                int to = kind.clock.dayStart[day + 1];
                boolean alone = agents.ownOptions()
                        || limits.fixed().holds(day)
                        || limits.ready() > from
                        || day == 0 && limits.today() > 0;
                int last = to + kind.longestSpan();
                var ends = limits.mayStart().get(from, to).stream().mapToObj(t -> Math.min(last, agents.runEnd()[from + t])).toList();
                found[i][day] = alone
                        ? -1
                        : numbers.computeIfAbsent(List.of(limits.mayStart().get(from, to), ends), unseen -> numbers.size());
            }
        }
        return found;
    }

    private static BitSet anyStart(AgentKind kind) {
        var all = new BitSet();
        for (int t = 0; t < kind.mayStart.length; t++) {
            all.set(t, kind.mayStart[t]);
        }
        return all;
    }

    /** All allowed starts, or one set for each earliest start from which the spread is counted. */
    private static List<BitSet> startWindows(AgentKind kind, BitSet all) {
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
        if (kind.perDay == 1) {
            solve(worth, seatPrice, discount, cheapest, from, to, anyStart, windows);
            return;
        }
        for (var window : windows) {
            solve(worth, seatPrice, discount, cheapest, from, to, window, List.of(window));
        }
    }

    /** @param starts for which options are listed; @param within the sets of starts to choose a week from */
    private void solve(
            double[] worth,
            double[] seatPrice,
            double discount,
            CheapestWeek cheapest,
            int from,
            int to,
            BitSet starts,
            List<BitSet> within) {
        boolean shared = false;
        for (int i = from; i < to; i++) {
            var agents = agentClasses.get(classes[i]);
            if (agents.ownOptions()) {
                var own = (BitSet) agents.limits().mayStart().clone();
                own.and(starts);
                list(worth, seatPrice, discount, own, agents.runEnd());
                shared = false;
            } else if (!shared) {
                list(worth, seatPrice, discount, starts, new int[0]);
                shared = true;
            }
            var ofClass = withFixed(agents, discount);
            int first = bestWindow[i] % within.size();
            for (int w = 0; w < within.size(); w++) {
                int window = w == 0 ? first : w <= first ? w - 1 : w;
                double found = cheapest.solve(agents, patterns[i], ofClass, within.get(window), hourPrice[i], value[i]);
                if (found < value[i]) {
                    value[i] = found;
                    hourPrice[i] = cheapest.hourPrice();
                    bestWindow[i] = window;
                    cheapest.pack(agents, ofClass, costs, packed);
                    System.arraycopy(packed, 0, week[i], 0, packed.length);
                }
            }
        }
    }

    private DayOptions[] withFixed(AgentClass agents, double discount) {
        var fixed = agents.limits().fixed();
        if (fixed.isEmpty()) {
            return options;
        }
        for (int day = 0; day < options.length; day++) {
            optionsOfClass[day] = options[day];
            if (fixed.holds(day)) {
                if (fixedOptions[day] == null) {
                    fixedOptions[day] = new DayOptions();
                }
                fixedOptions[day].take(costs, fixed.of(day), discount);
                optionsOfClass[day] = fixedOptions[day];
            }
        }
        return optionsOfClass;
    }

    private void list(double[] worth, double[] seatPrice, double discount, BitSet starts, int[] runEnd) {
        costs.price(worth, seatPrice, starts, runEnd);
        for (int day = 0; day < options.length; day++) {
            options[day].list(costs, day, discount);
        }
    }
}
