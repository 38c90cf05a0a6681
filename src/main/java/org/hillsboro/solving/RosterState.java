package org.hillsboro.solving;

import java.util.Arrays;
import java.util.Objects;

/**
 * A roster as arrays and all sums that its objective needs, kept up to date as weeks of agents change. One objective:
 * pay to the cent, overhead, unused commitments, and the shortfall at the price of the moment.
 */
final class RosterState {

    final SolveModel model;
    final Shortfall shortfall;

    /** Packed shifts of each agent: {@code perDay} places a day. */
    final long[][] weeks;

    /** Agents inside a shift, by site and quarter. */
    final int[][] seated;

    private final long[] payOfAgent;
    private final int[] paidOfAgent;
    private final long[] paidOfPool;
    private final double[] overheadOfPool;
    private long pay;
    private long lacking;
    private long overfull;
    private long shortDelta;
    private final int[] change;
    private final int[] seatChange;
    private final boolean[] seen;
    private final int[] touched;
    private int touchedCount;

    RosterState(SolveModel model) {
        this.model = model;
        this.shortfall = Shortfall.of(model);
        weeks = new long[model.agents.size()][];
        for (int a = 0; a < weeks.length; a++) {
            int c = model.classOfAgent[a];
            weeks[a] = c < 0 ? new long[0] : new long[placesOf(model.classes.get(c).kind())];
        }
        seated = new int[model.sites()][model.quarters];
        payOfAgent = new long[weeks.length];
        paidOfAgent = new int[weeks.length];
        paidOfPool = new long[model.pools()];
        overheadOfPool = new double[model.pools()];
        for (var agents : model.classes) {
            overheadOfPool[agents.kind().pool] = agents.kind().pay.overheadOfQuarter;
        }
        change = new int[model.quarters];
        seatChange = new int[model.quarters];
        seen = new boolean[model.quarters];
        touched = new int[model.quarters];
        pay = model.fixedCost.pay();
        for (int t = 0; t < model.weekQuarters; t++) {
            lacking += shortfall.of(t);
        }
    }

    static int placesOf(AgentKind kind) {
        return kind.clock.days * kind.perDay;
    }

    /** Thousandths of agents short, summed over quarters. */
    long shortThousandths() {
        return lacking;
    }

    /** Minor units, overhead and commitments not yet rounded. */
    double cost() {
        double cost = pay + model.fixedCost.overhead();
        for (int p = 0; p < paidOfPool.length; p++) {
            cost += overheadOfPool[p] * paidOfPool[p] + unused(p, paidOfPool[p]);
        }
        return cost;
    }

    /** Minor units to the cent, as {@code RosterCost} counts. */
    long exactCost() {
        long cost = pay;
        for (int p = 0; p < paidOfPool.length; p++) {
            var rules = Objects.requireNonNull(model.folder.payRules().get(model.poolIds[p]));
            long minutes = paidOfPool[p] * 15 + model.fixedCost.paidMinutes()[p];
            cost += rules.overhead(minutes).minor() + rules.unusedCommitment(minutes).minor();
        }
        return cost;
    }

    private double unused(int pool, long paid) {
        return Math.max(0, model.committedQuarters[pool] - paid) * model.commitmentOfQuarter[pool];
    }

    /**
     * What the objective would change by if the agent worked {@code week} instead.
     *
     * @param price minor units for a thousandth short in a quarter
     * @return minor units, or infinity where a site has no seat left
     */
    double delta(int agent, long[] week, double price) {
        var kind = kindOf(agent);
        collect(agent, week, kind);
        double cover = coverDelta(kind, price);
        return cover == Double.POSITIVE_INFINITY ? cover : cover + payDelta(agent, week, kind);
    }

    /** The same for two agents of one kind at once. */
    double delta(int agent, long[] week, int other, long[] otherWeek, double price) {
        var kind = kindOf(agent);
        collect(agent, week, kind);
        collect(other, otherWeek, kind);
        double cover = coverDelta(kind, price);
        if (cover == Double.POSITIVE_INFINITY) {
            return cover;
        }
        int paid = WeekLegality.paidQuarters(kind, week) + WeekLegality.paidQuarters(kind, otherWeek);
        long pays = WeekLegality.pay(kind, week) + WeekLegality.pay(kind, otherWeek);
        return cover
                + pays
                - payOfAgent[agent]
                - payOfAgent[other]
                + poolDelta(kind.pool, paid - paidOfAgent[agent] - paidOfAgent[other]);
    }

    /** Prices what the collected changes do to the shortfall and forgets them; infinity where a seat is missing. */
    private double coverDelta(AgentKind kind, double price) {
        long lack = 0;
        boolean full = false;
        for (int i = 0; i < touchedCount; i++) {
            int t = touched[i];
            if (change[t] != 0) {
                lack += shortfall.with(kind.group, change[t] * kind.thousandths, t) - shortfall.of(t);
            }
            full |= seatChange[t] > 0 && kind.site >= 0 && seated[kind.site][t] + seatChange[t] > model.seats[kind.site][t];
        }
        forget();
        shortDelta = lack;
        return full ? Double.POSITIVE_INFINITY : lack * price;
    }

    /** Thousandths more or less that are short after the change that was priced last. */
    long shortDelta() {
        return shortDelta;
    }

    private double payDelta(int agent, long[] week, AgentKind kind) {
        int paid = WeekLegality.paidQuarters(kind, week);
        return WeekLegality.pay(kind, week) - payOfAgent[agent] + poolDelta(kind.pool, paid - paidOfAgent[agent]);
    }

    private double poolDelta(int pool, int quarters) {
        long before = paidOfPool[pool];
        return quarters == 0
                ? 0
                : overheadOfPool[pool] * quarters + unused(pool, before + quarters) - unused(pool, before);
    }

    /** Lets the agent work {@code week}; its shifts are copied. */
    void set(int agent, long[] week) {
        var kind = kindOf(agent);
        collect(agent, week, kind);
        for (int i = 0; i < touchedCount; i++) {
            int t = touched[i];
            if (change[t] != 0) {
                lacking -= shortfall.of(t);
                shortfall.add(kind.group, change[t] * kind.thousandths, t);
                lacking += shortfall.of(t);
            }
            if (kind.site >= 0) {
                overfull -= over(kind.site, t);
                seated[kind.site][t] += seatChange[t];
                overfull += over(kind.site, t);
            }
        }
        forget();
        int paid = WeekLegality.paidQuarters(kind, week);
        long cost = WeekLegality.pay(kind, week);
        pay += cost - payOfAgent[agent];
        paidOfPool[kind.pool] += paid - paidOfAgent[agent];
        payOfAgent[agent] = cost;
        paidOfAgent[agent] = paid;
        System.arraycopy(week, 0, weeks[agent], 0, week.length);
    }

    private int over(int site, int t) {
        return Math.max(0, seated[site][t] - model.seats[site][t]);
    }

    /** Agents beyond the seats, summed over sites and quarters. */
    long overfull() {
        return overfull;
    }

    private void collect(int agent, long[] week, AgentKind kind) {
        long[] now = weeks[agent];
        for (int place = 0; place < now.length; place++) {
            if (now[place] != week[place]) {
                mark(kind, now[place], -1);
                mark(kind, week[place], 1);
            }
        }
    }

    private void mark(AgentKind kind, long shift, int by) {
        if (shift == PackedShift.NONE) {
            return;
        }
        int start = PackedShift.start(shift);
        int length = PackedShift.length(shift);
        int end = start + kind.span[length];
        for (int t = start; t < end; t++) {
            if (!seen[t]) {
                seen[t] = true;
                touched[touchedCount++] = t;
            }
            change[t] += by;
            seatChange[t] += by;
        }
        var menu = kind.breaks[length];
        for (int b = 0; b < menu.count(); b++) {
            int from = start + PackedShift.breakOffset(shift, b);
            for (int t = from; t < from + menu.quarters[b]; t++) {
                change[t] -= by;
            }
        }
    }

    private void forget() {
        for (int i = 0; i < touchedCount; i++) {
            int t = touched[i];
            change[t] = 0;
            seatChange[t] = 0;
            seen[t] = false;
        }
        touchedCount = 0;
    }

    AgentKind kindOf(int agent) {
        return model.classes.get(model.classOfAgent[agent]).kind();
    }

    AgentClass classOf(int agent) {
        return model.classes.get(model.classOfAgent[agent]);
    }

    /** Whether the agent is inside a shift in the quarter. */
    boolean isInside(int agent, int quarter) {
        var kind = kindOf(agent);
        for (long shift : weeks[agent]) {
            int start = PackedShift.start(shift);
            if (shift != PackedShift.NONE && quarter >= start && quarter < start + kind.span[PackedShift.length(shift)]) {
                return true;
            }
        }
        return false;
    }

    int paidOf(int agent) {
        return paidOfAgent[agent];
    }

    long paidOfPool(int pool) {
        return paidOfPool[pool];
    }

    boolean isIdle(int agent) {
        return Arrays.stream(weeks[agent]).allMatch(shift -> shift == PackedShift.NONE);
    }
}
