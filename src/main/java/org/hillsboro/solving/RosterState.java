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

    /** Where deferred work is done, which then is required there. */
    final DeferredPlaces places;

    /** Packed shifts of each agent: {@code perDay} places a day. */
    final long[][] weeks;

    /** Agents inside a shift, by site and quarter. */
    final int[][] seated;

    private final AgentClass[] classes;
    private final int[] crews;
    private final CoverMargins margins;
    private final ChangedQuarters changed;

    /** Quarters in which no seat is left, by site, as bits. */
    private final long[][] full;

    /** Base pay and premiums, by agent and date. */
    private final long[][] payOfDate;

    private final long[] overtimeOfAgent;
    private final int[] paidOfAgent;
    private final long[] paidOfPool;
    private final double[] overheadOfPool;
    private long pay;
    private long lacking;
    private long overfull;
    private long shortDelta;

    RosterState(SolveModel model) {
        this.model = model;
        this.shortfall = Shortfall.of(model);
        this.places = new DeferredPlaces(model.deferred);
        weeks = new long[model.agents.size()][];
        classes = new AgentClass[weeks.length];
        crews = new int[weeks.length];
        payOfDate = new long[weeks.length][];
        for (int a = 0; a < weeks.length; a++) {
            int c = model.classOfAgent[a];
            weeks[a] = c < 0 ? new long[0] : new long[placesOf(model.classes.get(c).kind())];
            if (c >= 0) {
                classes[a] = model.classes.get(c);
                crews[a] = model.crews.of(kindOf(a));
                payOfDate[a] = new long[kindOf(a).clock.days];
            }
        }
        margins = new CoverMargins(model, shortfall);
        changed = new ChangedQuarters(model.quarters);
        seated = new int[model.sites()][model.quarters];
        full = new long[model.sites()][ChangedQuarters.words(model.quarters)];
        for (int s = 0; s < full.length; s++) {
            for (int t = 0; t < model.quarters; t++) {
                noteFull(s, t);
            }
        }
        overtimeOfAgent = new long[weeks.length];
        paidOfAgent = new int[weeks.length];
        paidOfPool = new long[model.pools()];
        overheadOfPool = new double[model.pools()];
        for (var agents : model.classes) {
            overheadOfPool[agents.kind().pool] = agents.kind().pay.overheadOfQuarter;
        }
        pay = model.fixedCost.pay();
        for (int t = 0; t < model.weekQuarters; t++) {
            lacking += shortfall.of(t);
        }
    }

    static int placesOf(AgentKind kind) {
        return kind.clock.days * kind.perDay;
    }

    /** Thousandths of agents short, summed over quarters, deferred work where it is placed among them. */
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
        changed.compare(kind, weeks[agent], week);
        if (kind.site >= 0 && isFull(kind.site)) {
            return Double.POSITIVE_INFINITY;
        }
        shortDelta = crews[agent] < 0 ? 0 : margins.change(crews[agent], changed);
        int paid = WeekLegality.paidQuarters(kind, week);
        long pays = WeekLegality.overtime(kind, week, paid) - overtimeOfAgent[agent];
        for (int day = 0; day < payOfDate[agent].length; day++) {
            if (differs(kind, agent, day, week)) {
                pays += WeekLegality.payOfDate(kind, week, day) - payOfDate[agent][day];
            }
        }
        return shortDelta * price + pays + poolDelta(kind.pool, paid - paidOfAgent[agent]);
    }

    /**
     * The same for two agents of one kind who exchange dates. Together they cover, sit and are paid on each date what they
     * were before; only where their hours fall may overtime begin.
     */
    double delta(int agent, long[] week, int other, long[] otherWeek) {
        shortDelta = 0;
        return overtimeDelta(agent, week) + overtimeDelta(other, otherWeek);
    }

    /** Of the change that was priced last. */
    ChangedQuarters changedQuarters() {
        return changed;
    }

    /** Thousandths more or less that are short after the change that was priced last. */
    long shortDelta() {
        return shortDelta;
    }

    private double overtimeDelta(int agent, long[] week) {
        var kind = kindOf(agent);
        return WeekLegality.overtime(kind, week, WeekLegality.paidQuarters(kind, week)) - overtimeOfAgent[agent];
    }

    private boolean isFull(int site) {
        for (int word = changed.from(); word < changed.to(); word++) {
            if ((changed.entered(word) & full[site][word]) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(AgentKind kind, int agent, int day, long[] week) {
        long[] now = weeks[agent];
        for (int place = day * kind.perDay; place < (day + 1) * kind.perDay; place++) {
            if (now[place] != week[place]) {
                return true;
            }
        }
        return false;
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
        long[] now = weeks[agent];
        for (int place = 0; place < now.length; place++) {
            if (now[place] != week[place]) {
                changed.compare(kind, now[place], week[place]);
                cover(kind);
                sit(kind.site);
            }
        }
        pay(agent, week);
        System.arraycopy(week, 0, now, 0, week.length);
    }

    /** Lets two agents of one kind exchange dates. */
    void exchange(int agent, long[] week, int other, long[] otherWeek) {
        pay(agent, week);
        pay(other, otherWeek);
        System.arraycopy(week, 0, weeks[agent], 0, week.length);
        System.arraycopy(otherWeek, 0, weeks[other], 0, otherWeek.length);
    }

    private void cover(AgentKind kind) {
        for (int word = changed.from(); word < changed.to(); word++) {
            long came = changed.came(word);
            for (long bits = came | changed.left(word); bits != 0; bits &= bits - 1) {
                int t = word << 6 | Long.numberOfTrailingZeros(bits);
                lacking -= shortfall.of(t);
                shortfall.add(kind.group, (came >>> t & 1) == 0 ? -kind.thousandths : kind.thousandths, t);
                lacking += shortfall.of(t);
                margins.forget(t);
            }
        }
    }

    private void sit(int site) {
        for (int word = changed.from(); site >= 0 && word < changed.to(); word++) {
            long entered = changed.entered(word);
            for (long bits = entered | changed.vacated(word); bits != 0; bits &= bits - 1) {
                int t = word << 6 | Long.numberOfTrailingZeros(bits);
                overfull -= over(site, t);
                seated[site][t] += (entered >>> t & 1) == 0 ? -1 : 1;
                overfull += over(site, t);
                noteFull(site, t);
            }
        }
    }

    private void noteFull(int site, int t) {
        long bit = 1L << t;
        full[site][t >> 6] = seated[site][t] < model.seats[site][t] ? full[site][t >> 6] & ~bit : full[site][t >> 6] | bit;
    }

    private void pay(int agent, long[] week) {
        var kind = kindOf(agent);
        for (int day = 0; day < payOfDate[agent].length; day++) {
            if (differs(kind, agent, day, week)) {
                pay -= payOfDate[agent][day];
                payOfDate[agent][day] = WeekLegality.payOfDate(kind, week, day);
                pay += payOfDate[agent][day];
            }
        }
        int paid = WeekLegality.paidQuarters(kind, week);
        pay -= overtimeOfAgent[agent];
        overtimeOfAgent[agent] = WeekLegality.overtime(kind, week, paid);
        pay += overtimeOfAgent[agent];
        paidOfPool[kind.pool] += paid - paidOfAgent[agent];
        paidOfAgent[agent] = paid;
    }

    /** What would be short in the quarter with so much more of a deferred queue, or less. */
    int shortWith(int deferredQueue, int thousandths, int t) {
        return shortfall.withRequired(model.fixedQueues() + deferredQueue, thousandths, t);
    }

    /** Does deferred work in another quarter. */
    void moveDeferred(int deferredQueue, int from, int to, int thousandths) {
        places.move(deferredQueue, from, to, thousandths);
        require(deferredQueue, -thousandths, from);
        require(deferredQueue, thousandths, to);
    }

    /** Does deferred work where {@link DeferredPlaces#copy} says. */
    void placeDeferred(int[][] placed) {
        for (int m = 0; m < placed.length; m++) {
            for (int t = 0; t < placed[m].length; t++) {
                if (placed[m][t] != places.placed[m][t]) {
                    require(m, placed[m][t] - places.placed[m][t], t);
                }
            }
        }
        places.set(placed);
    }

    private void require(int deferredQueue, int thousandths, int t) {
        lacking -= shortfall.of(t);
        shortfall.require(model.fixedQueues() + deferredQueue, thousandths, t);
        lacking += shortfall.of(t);
        margins.forget(t);
    }

    private int over(int site, int t) {
        return Math.max(0, seated[site][t] - model.seats[site][t]);
    }

    /** Agents beyond the seats, summed over sites and quarters. */
    long overfull() {
        return overfull;
    }

    AgentKind kindOf(int agent) {
        return classes[agent].kind();
    }

    AgentClass classOf(int agent) {
        return classes[agent];
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
