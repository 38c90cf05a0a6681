package org.hillsboro.solving;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.RosterCost;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.PreviousShift.Stretch;

/**
 * What no search can change: last week's shifts that reach into the week, and the weeks of frozen agents. Part of the
 * problem are the seats that they leave, the cover that they bring and, of frozen weeks, what they cost.
 */
final class FixedWork {

    private final CenterFolder folder;
    private final PlanningWeek week;
    private final IntervalGrid grid;
    private final Map<Integer, List<Shift>> frozen = new LinkedHashMap<>();

    /**
     * @param pay of the frozen weeks, minor units
     * @param overhead of the frozen weeks in minor units, not rounded
     * @param paidMinutes of the frozen weeks, by pool
     */
    record Cost(long pay, double overhead, long[] paidMinutes) {}

    FixedWork(CenterFolder folder, PlanningWeek week, IntervalGrid grid) {
        this.folder = folder;
        this.week = week;
        this.grid = grid;
    }

    void freeze(int agent, List<Shift> shifts) {
        frozen.put(agent, shifts);
    }

    /** The shifts of frozen agents, by index of the agent. */
    Map<Integer, List<Shift>> frozen() {
        return frozen;
    }

    Cost cost() {
        var roster = new Roster(week, frozen.values().stream().flatMap(List::stream).toList(), List.of());
        var pools = folder.center().pools();
        var minutes = new long[pools.size()];
        double overhead = 0;
        for (var entry : frozen.entrySet()) {
            var agent = folder.agents().get(entry.getKey());
            long paid = entry.getValue().stream().mapToLong(Shift::paidMinutes).sum();
            minutes[pools.indexOf(agent.pool())] += paid;
            var perHour = folder.payRules(agent).overheadPerHour();
            overhead += perHour.movePointRight(Money.digits(folder.center().currency())).doubleValue() * paid / 60;
        }
        return new Cost(RosterCost.of(roster, folder).pay().minor(), overhead, minutes);
    }

    /** Seats that are left, by site and quarter. @param siteOf index of an agent's site, -1 for home */
    int[][] freeSeats(ToIntFunction<Agent> siteOf) {
        var sites = folder.center().sites();
        var free = new int[sites.size()][grid.count()];
        for (int s = 0; s < free.length; s++) {
            Integer seats = sites.get(s).seats();
            Arrays.fill(free[s], seats == null ? Integer.MAX_VALUE / 2 : seats);
        }
        for (int a = 0; a < folder.agents().size(); a++) {
            int site = siteOf.applyAsInt(folder.agents().get(a));
            for (var span : site < 0 ? List.<Stretch>of() : spans(a)) {
                int to = Math.min(grid.count(), firstQuarter(span.end()));
                for (int t = Math.max(0, grid.indexOf(span.start())); t < to; t++) {
                    free[site][t] = Math.max(0, free[site][t] - 1);
                }
            }
        }
        return free;
    }

    private List<Stretch> spans(int a) {
        var spans = new ArrayList<Stretch>();
        for (var shift : folder.agents().get(a).previousShifts()) {
            if (shift.countsInWeek() && shift.start().isBefore(week.start())) {
                spans.add(new Stretch(shift.start(), shift.end()));
            }
        }
        frozen.getOrDefault(a, List.of()).forEach(shift -> spans.add(new Stretch(shift.start(), shift.end())));
        return spans;
    }

    /**
     * Thousandths on contacts, by group and quarter.
     *
     * @param groups how many there are once all agents who work were asked for
     */
    int[][] supply(ToIntFunction<Agent> groupOf, IntSupplier groups) {
        record Supply(int group, int thousandths, Stretch stretch) {}
        var supplies = new ArrayList<Supply>();
        for (int a = 0; a < folder.agents().size(); a++) {
            var agent = folder.agents().get(a);
            for (var stretch : contacts(a)) {
                supplies.add(new Supply(groupOf.applyAsInt(agent), agent.pool().thousandths(), stretch));
            }
        }
        var supply = new int[groups.getAsInt()][grid.count()];
        for (var each : supplies) {
            int to = Math.min(grid.count(), grid.indexOf(each.stretch.end()));
            for (int t = Math.max(0, firstQuarter(each.stretch.start())); t < to; t++) {
                supply[each.group][t] += each.thousandths;
            }
        }
        return supply;
    }

    private List<Stretch> contacts(int a) {
        var contacts = new ArrayList<Stretch>();
        for (var shift : folder.agents().get(a).previousShifts()) {
            if (shift.countsInWeek() && shift.start().isBefore(week.start())) {
                contacts.addAll(shift.contacts());
            }
        }
        for (var shift : frozen.getOrDefault(a, List.of())) {
            shift.activities().stream()
                    .filter(activity -> activity.isContacts())
                    .forEach(activity -> contacts.add(new Stretch(activity.start(), activity.end())));
        }
        return contacts;
    }

    /** The first quarter that begins at the instant or later. */
    private int firstQuarter(Instant instant) {
        return grid.indexOf(instant.plusSeconds(60L * IntervalGrid.QUARTER - 1));
    }
}
