package org.hillsboro.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.BreakRule;

/** Turns packed weeks into the roster that everyone else knows. */
final class ToRoster {

    private ToRoster() {}

    static Roster of(SolveModel model, long[][] weeks, List<Roster.Unplanned> unplanned) {
        var grid = model.week.grid(IntervalGrid.QUARTER);
        var shifts = new ArrayList<Shift>();
        for (int a = 0; a < weeks.length; a++) {
            shifts.addAll(model.frozen.getOrDefault(a, List.of()));
            for (long packed : weeks[a]) {
                if (packed != PackedShift.NONE) {
                    var kind = model.classes.get(model.classOfAgent[a]).kind();
                    shifts.add(new Shift(model.agents.get(a).id(), activities(kind, packed, grid)));
                }
            }
        }
        return new Roster(model.week, List.copyOf(shifts), List.copyOf(unplanned));
    }

    private record Break(int from, int to, BreakRule rule) {}

    static List<Activity> activities(AgentKind kind, long packed, IntervalGrid grid) {
        int start = PackedShift.start(packed);
        int length = PackedShift.length(packed);
        var breaks = new ArrayList<Break>();
        for (int b = 0; b < kind.breaks[length].count(); b++) {
            int from = start + PackedShift.breakOffset(packed, b);
            breaks.add(new Break(from, from + kind.breaks[length].quarters[b], kind.breakRules[length][b]));
        }
        breaks.sort(Comparator.comparingInt(Break::from));
        var activities = new ArrayList<Activity>();
        int at = start;
        for (var pause : breaks) {
            addContacts(activities, grid, at, pause.from);
            activities.add(new Activity(pause.rule.kind(), grid.startOf(pause.from), grid.startOf(pause.to), pause.rule.paid()));
            at = pause.to;
        }
        addContacts(activities, grid, at, start + kind.span[length]);
        return List.copyOf(activities);
    }

    private static void addContacts(List<Activity> activities, IntervalGrid grid, int from, int to) {
        if (from < to) {
            activities.add(new Activity(Activity.CONTACTS, grid.startOf(from), grid.startOf(to), true));
        }
    }
}
