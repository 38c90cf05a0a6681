package org.hillsboro.solving;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hillsboro.roster.Roster;
import org.hillsboro.roster.Roster.Unplanned;
import org.hillsboro.roster.Shift;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Agent;

/** The pinned part of a roster, as the model takes it up. */
final class Kept {

    static final Kept NOTHING = new Kept(Map.of(), List.of(), Pins.NONE);

    private final Map<String, List<Shift>> shifts;
    private final List<Unplanned> unplanned;
    private final Pins pins;

    private Kept(Map<String, List<Shift>> shifts, List<Unplanned> unplanned, Pins pins) {
        this.shifts = shifts;
        this.unplanned = unplanned;
        this.pins = pins;
    }

    static Kept of(Roster roster, Pins pins) {
        return new Kept(roster.byAgent(), roster.unplanned(), pins);
    }

    /** Also keeps the whole weeks of these agents. */
    Kept andFrozen(Collection<String> agentIds) {
        return new Kept(shifts, unplanned, pins.andAgents(agentIds));
    }

    boolean isFrozen(Agent agent) {
        return pins.agents().contains(agent.id());
    }

    List<Shift> shifts(Agent agent) {
        return shifts.getOrDefault(agent.id(), List.of());
    }

    Optional<Unplanned> unplanned(Agent agent) {
        return unplanned.stream().filter(listed -> listed.agentId().equals(agent.id())).findFirst();
    }

    /** Whether a date of the agent is pinned. */
    boolean isPinned(Agent agent) {
        return pins.dates().stream().anyMatch(date -> date.agentId().equals(agent.id()));
    }

    /** Absent where what the agent works on the pinned dates cannot be packed. */
    Optional<FixedDates> fixedDates(Agent agent, AgentKind kind, IntervalGrid grid) {
        var days = new boolean[kind.clock.days];
        boolean any = false;
        for (int day = 0; !pins.dates().isEmpty() && day < days.length; day++) {
            days[day] = isPinned(agent, kind.clock.date(day));
            any |= days[day];
        }
        if (!any) {
            return Optional.of(FixedDates.NONE);
        }
        var pinned = shifts(agent).stream().filter(shift -> isPinned(agent, shift.date(agent.zone()))).toList();
        return PackWeek.of(kind, pinned, grid).map(week -> new FixedDates(days, week));
    }

    private boolean isPinned(Agent agent, LocalDate date) {
        return pins.dates().contains(new Pins.AgentDate(agent.id(), date));
    }
}
