package org.hillsboro.solving;

import java.util.Arrays;

/**
 * The exact program: labels (date, state, paid quarters, position) carried forward over the dates, dropped where even
 * the hourless rest of the week cannot bring them below the limit, or where a label of the same state and hours is
 * ready no later and costs no more.
 */
final class WeekLabels {

    private final DayChoices choices;
    private final HourlessWeeks hourless;

    /** By day: the choice of the cheapest week, -1 for a day off. */
    final int[] chosen = new int[8];

    private int count;
    private double[] value = new double[4096];
    private int[] state = new int[4096];
    private int[] hours = new int[4096];
    private int[] position = new int[4096];
    private int[] parent = new int[4096];
    private int[] choice = new int[4096];

    /** Label by (state, hours, position) of the next date; 0 is none, so labels are stored plus one. */
    private int[] slots = new int[0];

    private int[] touched = new int[4096];
    private int touchedCount;

    WeekLabels(DayChoices choices, HourlessWeeks hourless) {
        this.choices = choices;
        this.hourless = hourless;
    }

    void takeRelaxed(AgentClass agents) {
        hourless.trace(agents, chosen);
    }

    /**
     * @param price of a paid quarter in the hourless table
     * @param limit only weeks that cost no more are sought
     * @param overtime surcharge by paid quarters
     * @return minor units, or {@link CheapestWeek#NONE} where no week lies within the limit
     */
    double solve(AgentClass agents, int lo, int hi, double price, double limit, double[] overtime) {
        var automaton = agents.states();
        double leastEnd = CheapestWeek.NONE;
        for (int h = lo; h <= hi; h++) {
            leastEnd = Math.min(leastEnd, price * h + overtime[h]);
        }
        count = 0;
        int first = Math.min(agents.limits().ready(), choices.positions[0] - 1);
        add(0, 0, 0, first, -1, -1);
        int from = 0;
        for (int day = 0; day < choices.days; day++) {
            int to = count;
            int width = choices.positions[day + 1];
            prepare(automaton.count * (hi + 1) * width);
            double[][] rest = hourless.rest(day + 1);
            for (int label = from; label < to; label++) {
                expand(day, label, automaton, hi, width, rest, limit - leastEnd, price);
            }
            from = to;
            to = count;
            prune(from, to, width, hi);
            clear();
        }
        int best = -1;
        double least = limit;
        for (int label = from; label < count; label++) {
            int h = hours[label];
            if (choice[label] != DROPPED && h >= lo && h <= hi && automaton.mayEnd[state[label]] && value[label] + overtime[h] <= least) {
                least = value[label] + overtime[h];
                best = label;
            }
        }
        if (best < 0) {
            return CheapestWeek.NONE;
        }
        for (int day = choices.days - 1, label = best; day >= 0; day--, label = parent[label]) {
            chosen[day] = choice[label];
        }
        return least;
    }

    private static final int DROPPED = -9;

    private void expand(
            int day, int label, WeekStates automaton, int hi, int width, double[][] rest, double limit, double price) {
        if (choice[label] == DROPPED) {
            return;
        }
        int off = automaton.afterOff[day][state[label]];
        double mine = value[label];
        int paid = hours[label];
        int at = position[label];
        if (off >= 0) {
            int carried = choices.carried(day, at);
            if (mine - price * paid + rest[off][carried] <= limit) {
                offer(mine, off, paid, carried, label, -1, hi, width);
            }
        }
        int work = automaton.afterWork[day][state[label]];
        if (work < 0) {
            return;
        }
        double[] restOfWork = rest[work];
        var table = choices.table[day];
        int[] start = table.start;
        int[] ready = table.ready;
        int[] minutes = table.paid;
        double[] cost = table.cost;
        double allowed = limit - mine + price * paid;
        for (int i = table.count - 1; i >= 0 && start[i] >= at; i--) {
            if (cost[i] - price * minutes[i] + restOfWork[ready[i]] <= allowed && paid + minutes[i] <= hi) {
                offer(mine + cost[i], work, paid + minutes[i], ready[i], label, i, hi, width);
            }
        }
    }

    private void offer(double total, int to, int paid, int ready, int from, int by, int hi, int width) {
        int slot = (to * (hi + 1) + paid) * width + ready;
        int known = slots[slot] - 1;
        if (known < 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = slot;
            slots[slot] = count + 1;
            add(total, to, paid, ready, from, by);
        } else if (total < value[known]) {
            value[known] = total;
            parent[known] = from;
            choice[known] = by;
        }
    }

    /** Drops labels that one of the same state and hours beats, ready no later at no more cost. */
    private void prune(int from, int to, int width, int hi) {
        Arrays.sort(touched, 0, touchedCount);
        int row = -1;
        double least = 0;
        for (int i = 0; i < touchedCount; i++) {
            int slot = touched[i];
            int label = slots[slot] - 1;
            if (slot / width != row) {
                row = slot / width;
                least = value[label];
            } else if (value[label] >= least) {
                choice[label] = DROPPED;
            } else {
                least = value[label];
            }
        }
    }

    private void prepare(int size) {
        if (slots.length < size) {
            slots = new int[size];
        }
    }

    private void clear() {
        for (int i = 0; i < touchedCount; i++) {
            slots[touched[i]] = 0;
        }
        touchedCount = 0;
    }

    private void add(double total, int inState, int paid, int ready, int from, int by) {
        if (count == value.length) {
            int size = count * 2;
            value = Arrays.copyOf(value, size);
            state = Arrays.copyOf(state, size);
            hours = Arrays.copyOf(hours, size);
            position = Arrays.copyOf(position, size);
            parent = Arrays.copyOf(parent, size);
            choice = Arrays.copyOf(choice, size);
        }
        value[count] = total;
        state[count] = inState;
        hours[count] = paid;
        position[count] = ready;
        parent[count] = from;
        choice[count++] = by;
    }
}
