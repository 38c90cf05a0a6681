package org.hillsboro.attendance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hillsboro.pay.PaidStretch;
import org.hillsboro.roster.Activity;
import org.hillsboro.roster.Roster;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * The paid time of a week.
 *
 * @param stretches by agent id
 */
public record WorkedWeek(PlanningWeek week, Map<String, List<PaidStretch>> stretches) {

    /**
     * As the roster says.
     *
     * @throws IllegalArgumentException if it has a shift of somebody else
     */
    public static WorkedWeek of(Roster roster, List<Agent> agents) {
        var byId = agents.stream().collect(Collectors.toMap(Agent::id, Function.identity()));
        var stretches = new LinkedHashMap<String, List<PaidStretch>>();
        for (var shift : roster.shifts()) {
            var agent = byId.get(shift.agentId());
            if (agent == null) {
                throw new IllegalArgumentException("A shift of nobody in the center: " + shift.agentId());
            }
            var date = shift.date(agent.zone());
            shift.activities().stream()
                    .filter(Activity::paid)
                    .map(activity -> new PaidStretch(date, activity.start(), activity.end()))
                    .forEach(stretches.computeIfAbsent(agent.id(), id -> new ArrayList<>())::add);
        }
        return new WorkedWeek(roster.week(), stretches);
    }

    public List<PaidStretch> of(String agentId) {
        return stretches.getOrDefault(agentId, List.of());
    }
}
