package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** The best week of one agent while all others keep theirs, exactly: the bound's program on what cover is worth now. */
final class BestResponse {

    private final SolveModel model;

    /** Keeps shifts out of quarters in which the site is full. */
    private final double hardSeats;

    private final CheapestWeek cheapest = new CheapestWeek();
    private final KindWeeks[] weeksOfClass;
    private final int[] indexInKind;
    private final double[] worth;
    private final double[] seatPrice;

    BestResponse(SolveModel model) {
        this.model = model;
        hardSeats = 1e6 * model.scale();
        worth = new double[model.quarters];
        seatPrice = new double[model.quarters];
        weeksOfClass = new KindWeeks[model.classes.size()];
        indexInKind = new int[model.classes.size()];
        var byKind = new LinkedHashMap<AgentKind, List<Integer>>();
        for (int c = 0; c < weeksOfClass.length; c++) {
            byKind.computeIfAbsent(model.classes.get(c).kind(), kind -> new ArrayList<>()).add(c);
        }
        byKind.forEach((kind, classes) -> {
            var weeks = new KindWeeks(kind, classes.stream().mapToInt(Integer::intValue).toArray(), model.classes);
            for (int i = 0; i < weeks.classes.length; i++) {
                weeksOfClass[weeks.classes[i]] = weeks;
                indexInKind[weeks.classes[i]] = i;
            }
        });
    }

    /**
     * The best week of an agent that now has no shift.
     *
     * @param price minor units for a thousandth short in a quarter
     * @param full minor units for a quarter in which the site is full; see {@link #hardSeats}
     * @return packed shifts, valid until the next call; empty where no legal week avoids the full quarters
     */
    long[] find(RosterState state, int agent, double price, double full) {
        var kind = state.kindOf(agent);
        for (int t = 0; t < model.weekQuarters; t++) {
            int lack = state.shortfall.of(t);
            worth[t] = lack == 0 ? 0 : price * (lack - state.shortfall.with(kind.group, kind.thousandths, t));
        }
        return solve(state, agent, full);
    }

    /** The same where cover is worth what the prices say, whatever is covered now. */
    long[] findByPrices(RosterState state, int agent, Prices prices) {
        var kind = state.kindOf(agent);
        int crew = model.crews.of(kind);
        for (int t = 0; t < model.weekQuarters; t++) {
            worth[t] = prices.worth(kind, crew, t);
        }
        return solve(state, agent, hardSeats);
    }

    private long[] solve(RosterState state, int agent, double full) {
        var kind = state.kindOf(agent);
        for (int t = 0; kind.site >= 0 && t < model.quarters; t++) {
            seatPrice[t] = state.seated[kind.site][t] >= model.seats[kind.site][t] ? full : 0;
        }
        int c = model.classOfAgent[agent];
        double discount = state.paidOfPool(kind.pool) < model.committedQuarters[kind.pool] ? model.commitmentOfQuarter[kind.pool] : 0;
        var weeks = weeksOfClass[c];
        int i = indexInKind[c];
        weeks.solve(worth, kind.site < 0 ? new double[0] : seatPrice, discount, cheapest, i, i + 1);
        return weeks.value[i] == CheapestWeek.NONE || full == hardSeats && weeks.value[i] > hardSeats / 2 ? new long[0] : weeks.week[i];
    }

    double hardSeats() {
        return hardSeats;
    }

    /** Whether the class has any legal week at all, were it alone. */
    boolean hasLegalWeek(int c) {
        var kind = weeksOfClass[c].kind;
        for (int t = 0; kind.site >= 0 && t < model.quarters; t++) {
            seatPrice[t] = model.seats[kind.site][t] <= 0 ? hardSeats : 0;
        }
        return hasWeek(c);
    }

    /** The same if its site had more seats. */
    boolean hasLegalWeekWithEndlessSeats(int c) {
        Arrays.fill(seatPrice, 0);
        return hasWeek(c);
    }

    private boolean hasWeek(int c) {
        Arrays.fill(worth, 0);
        var weeks = weeksOfClass[c];
        int i = indexInKind[c];
        weeks.solve(worth, weeks.kind.site < 0 ? new double[0] : seatPrice, 0, cheapest, i, i + 1);
        return weeks.value[i] < hardSeats / 2;
    }
}
