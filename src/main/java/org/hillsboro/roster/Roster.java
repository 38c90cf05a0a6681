package org.hillsboro.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hillsboro.time.PlanningWeek;

/**
 * All shifts of a week.
 *
 * @param shifts by agent in the order of the center's file, then by start
 * @param unplanned agents who got no shift because no legal week exists for them
 */
public record Roster(PlanningWeek week, List<Shift> shifts, List<Unplanned> unplanned) {

    public record Unplanned(String agentId, String reason) {}

    /** The id of a shift in {@code roster.csv}. @param number 1 is the first of {@code shifts} */
    public String idOf(int number) {
        return week.label() + "-" + number;
    }

    /** The shifts of every agent who has one, by agent id. */
    public Map<String, List<Shift>> byAgent() {
        return shifts.stream().collect(Collectors.groupingBy(Shift::agentId, LinkedHashMap::new, Collectors.toList()));
    }

    public List<Shift> of(String agentId) {
        return shifts.stream().filter(shift -> shift.agentId().equals(agentId)).toList();
    }
}
