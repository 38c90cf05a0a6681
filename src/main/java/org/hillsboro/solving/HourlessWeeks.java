package org.hillsboro.solving;

import java.util.Arrays;

/**
 * The cheapest week where paid time is priced instead of limited, backwards over the dates. Its table is at the same
 * time the best that any week can still save from a date on, which prunes the exact program.
 */
final class HourlessWeeks {

    private final DayChoices choices;
    private double[][][] value = new double[0][][];
    private int[][][] paid = new int[0][][];
    private int states;
    private int positions;
    private double price;
    private int atReady;

    HourlessWeeks(DayChoices choices) {
        this.choices = choices;
    }

    /** Cost less price x paid quarters of the cheapest week. */
    double value() {
        return value[0][0][atReady];
    }

    /** Paid quarters of that week. */
    int paid() {
        return paid[0][0][atReady];
    }

    double price() {
        return price;
    }

    /** The least of cost less price x paid quarters from the day on, in a state, from a position on. */
    double rest(int day, int state, int position) {
        return value[day][state][position];
    }

    double[][] rest(int day) {
        return value[day];
    }

    double solve(AgentClass agents, double hourPrice) {
        price = hourPrice;
        var automaton = agents.states();
        int days = choices.days;
        ensure(days + 1, automaton.count, Arrays.stream(choices.positions, 0, days + 1).max().orElse(1));
        for (int state = 0; state < automaton.count; state++) {
            Arrays.fill(value[days][state], 0, choices.positions[days], automaton.mayEnd[state] ? 0 : CheapestWeek.NONE);
            Arrays.fill(paid[days][state], 0, choices.positions[days], 0);
        }
        for (int day = days - 1; day >= 0; day--) {
            for (int state = 0; state < automaton.count; state++) {
                solve(day, automaton.afterWork[day][state], automaton.afterOff[day][state], value[day][state], paid[day][state]);
            }
        }
        atReady = Math.min(agents.limits().ready(), choices.positions[0] - 1);
        return value();
    }

    private void solve(int day, int afterWork, int afterOff, double[] best, int[] bestPaid) {
        int quarters = choices.dayQuarters[day];
        int last = choices.positions[day] - 1;
        if (afterOff < 0 && afterWork < 0) {
            Arrays.fill(best, 0, last + 1, CheapestWeek.NONE);
            return;
        }
        for (int position = last; position >= quarters; position--) {
            int carried = choices.carried(day, position);
            best[position] = afterOff < 0 ? CheapestWeek.NONE : value[day + 1][afterOff][carried];
            bestPaid[position] = afterOff < 0 ? 0 : paid[day + 1][afterOff][carried];
        }
        double running = best[quarters];
        int runningPaid = bestPaid[quarters];
        var table = choices.table[day];
        int choice = afterWork < 0 ? -1 : table.count - 1;
        int[] start = table.start;
        int[] ready = table.ready;
        int[] minutes = table.paid;
        double[] cost = table.cost;
        double[] next = afterWork < 0 ? best : value[day + 1][afterWork];
        for (int position = quarters - 1; position >= 0; position--) {
            for (; choice >= 0 && start[choice] >= position; choice--) {
                double total = cost[choice] - price * minutes[choice] + next[ready[choice]];
                if (total < running) {
                    running = total;
                    runningPaid = minutes[choice] + paid[day + 1][afterWork][ready[choice]];
                }
            }
            best[position] = running;
            bestPaid[position] = runningPaid;
        }
    }

    private void ensure(int days, int stateCount, int positionCount) {
        if (value.length < days || states < stateCount || positions < positionCount) {
            states = Math.max(states, stateCount);
            positions = Math.max(positions, positionCount);
            value = new double[Math.max(days, 9)][states][positions];
            paid = new int[Math.max(days, 9)][states][positions];
        }
    }

    /** Follows the cheapest week of the last solve, of equal ones that of its paid time; -1 is a day off. */
    void trace(AgentClass agents, int[] chosen) {
        var automaton = agents.states();
        int state = 0;
        int position = atReady;
        for (int day = 0; day < choices.days; day++) {
            double wanted = value[day][state][position];
            int wantedPaid = paid[day][state][position];
            chosen[day] = -1;
            int work = automaton.afterWork[day][state];
            var table = choices.table[day];
            for (int i = 0; work >= 0 && i < table.count && chosen[day] < 0; i++) {
                if (table.start[i] >= position
                        && table.cost[i] - price * table.paid[i] + value[day + 1][work][table.ready[i]] == wanted
                        && table.paid[i] + paid[day + 1][work][table.ready[i]] == wantedPaid) {
                    chosen[day] = i;
                }
            }
            if (chosen[day] >= 0) {
                position = table.ready[chosen[day]];
                state = work;
            } else {
                position = choices.carried(day, position);
                state = automaton.afterOff[day][state];
            }
        }
    }
}
