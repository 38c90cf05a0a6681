package org.hillsboro.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.WorkRules;

/**
 * All hard rules of DESIGN section 5, read off a finished roster. It is the judge of every search, so it shares nothing
 * with one but the records. Each {@code …Check} beside it holds one paragraph of the section.
 */
public final class LegalityCheck {

    private final CenterFolder folder;
    private final PlanningWeek week;
    private final OpenMinutes openMinutes;

    /** A judge of one agent at a time, again and again. */
    LegalityCheck(CenterFolder folder, PlanningWeek week) {
        this.folder = folder;
        this.week = week;
        this.openMinutes = new OpenMinutes(folder.center());
    }

    /** By agent in the order of the folder, then rules that concern the whole roster; empty where it is legal. */
    public static List<Violation> violations(Roster roster, CenterFolder folder) {
        var found = new ArrayList<Violation>();
        var agentWeeks = agentWeeks(roster, folder, found);
        var unplanned = unplanned(roster, agentWeeks, found);
        var judge = new LegalityCheck(folder, roster.week());
        for (var agentWeek : agentWeeks.values()) {
            judge.check(agentWeek, unplanned.contains(agentWeek.agent().id()), found::add);
        }
        for (var seats : SeatCheck.of(folder.center())) {
            agentWeeks.values().forEach(agentWeek -> seats.count(agentWeek, 1));
            seats.check(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * All that concerns this agent alone.
     *
     * @param unplanned whether the agent is listed as without a legal week
     */
    void check(AgentWeek agentWeek, boolean unplanned, Consumer<Violation> found) {
        ShiftRulesCheck.check(agentWeek, found);
        BreakRulesCheck.check(agentWeek, found);
        PlaceCheck.check(agentWeek, agentWeek.agent().servable(folder.center()), openMinutes, found);
        var rules = WorkRules.of(agentWeek.agent(), folder.center(), week);
        if (!unplanned) {
            WeekRulesCheck.check(agentWeek, rules, found);
        } else if (rules.leastPaidMinutes() <= 0) {
            found.accept(agentWeek.violation(Rule.UNPLANNED, week.start(),
                    "listed as without a legal week, but the week without a shift is legal"));
        }
    }

    private static Map<String, AgentWeek> agentWeeks(Roster roster, CenterFolder folder, List<Violation> found) {
        var shifts = new LinkedHashMap<String, List<Shift>>();
        folder.agents().forEach(agent -> shifts.put(agent.id(), new ArrayList<>()));
        for (var shift : roster.shifts()) {
            var ofAgent = shifts.get(shift.agentId());
            if (shift.activities().isEmpty()) {
                found.add(new Violation(Rule.UNBROKEN, shift.agentId(), roster.week().start(), 1, "a shift without activities"));
            } else if (ofAgent == null) {
                found.add(new Violation(Rule.AGENT, shift.agentId(), shift.start(), 1, "a shift of nobody in the folder"));
            } else {
                ofAgent.add(shift);
            }
        }
        var agentWeeks = new LinkedHashMap<String, AgentWeek>();
        for (var agent : folder.agents()) {
            agentWeeks.put(agent.id(), AgentWeek.of(agent, roster.week(), shifts.getOrDefault(agent.id(), List.of())));
        }
        return agentWeeks;
    }

    /** The ids listed as unplanned: each once, in the folder and without a shift. */
    private static Set<String> unplanned(Roster roster, Map<String, AgentWeek> agentWeeks, List<Violation> found) {
        var listed = new HashSet<String>();
        for (var entry : roster.unplanned()) {
            var agentWeek = agentWeeks.get(entry.agentId());
            if (agentWeek == null) {
                found.add(new Violation(Rule.AGENT, entry.agentId(), roster.week().start(), 1,
                        "nobody in the folder is listed as unplanned"));
            } else if (!agentWeek.shifts().isEmpty()) {
                found.add(agentWeek.violation(Rule.UNPLANNED, agentWeek.shifts().getFirst().start(),
                        "listed as unplanned, but has a shift"));
            } else if (!listed.add(entry.agentId())) {
                found.add(agentWeek.violation(Rule.UNPLANNED, roster.week().start(), "listed twice as unplanned"));
            }
        }
        return listed;
    }
}
