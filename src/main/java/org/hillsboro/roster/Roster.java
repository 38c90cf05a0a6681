package org.hillsboro.roster;

import java.util.List;
import org.hillsboro.time.PlanningWeek;

/**
 * All shifts of a week.
 *
 * @param shifts by agent in the order of the center's file, then by start
 * @param unplanned agents who got no shift because no legal week exists for them
 */
public record Roster(PlanningWeek week, List<Shift> shifts, List<Unplanned> unplanned) {

    public record Unplanned(String agentId, String reason) {}

    public List<Shift> of(String agentId) {
        return shifts.stream().filter(shift -> shift.agentId().equals(agentId)).toList();
    }
}
