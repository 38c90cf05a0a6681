package org.hillsboro.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hillsboro.roster.Roster.Unplanned;
import org.hillsboro.time.PlanningWeek;

/**
 * One activity of a roster, as {@code roster.csv} and databases keep it. The rows of a roster, in order, and its unplanned
 * agents make the same roster again.
 *
 * @param shift unique in the roster
 */
public record RosterRow(String agent, String shift, String activity, Instant start, Instant end, boolean paid) {

    public static List<RosterRow> of(Roster roster) {
        var rows = new ArrayList<RosterRow>();
        int number = 1;
        for (var shift : roster.shifts()) {
            String id = roster.idOf(number++);
            for (var activity : shift.activities()) {
                rows.add(new RosterRow(
                        shift.agentId(), id, activity.kind(), activity.start(), activity.end(), activity.paid()));
            }
        }
        return rows;
    }

    /** Shifts in the order of their first rows. */
    public static Roster roster(PlanningWeek week, List<RosterRow> rows, List<Unplanned> unplanned) {
        var rowsOf = new LinkedHashMap<String, List<RosterRow>>();
        rows.forEach(row -> rowsOf.computeIfAbsent(row.shift, id -> new ArrayList<>()).add(row));
        var shifts = rowsOf.values().stream()
                .map(ofShift -> new Shift(
                        ofShift.getFirst().agent, ofShift.stream().map(RosterRow::toActivity).toList()))
                .toList();
        return new Roster(week, shifts, List.copyOf(unplanned));
    }

    private Activity toActivity() {
        return new Activity(activity, start, end, paid);
    }
}
