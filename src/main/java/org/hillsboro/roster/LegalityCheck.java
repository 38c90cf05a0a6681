package org.hillsboro.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.workforce.WorkRules;

/**
 * All hard rules of DESIGN section 5, read off a finished roster. It is the judge of every search, so it shares nothing
 * with one but the records. Each {@code …Check} beside it holds one paragraph of the section.
 */
public final class LegalityCheck {

    private LegalityCheck() {}

    /** By agent in the order of the folder, then rules that concern the whole roster; empty where it is legal. */
    public static List<Violation> violations(Roster roster, CenterFolder folder) {
        var found = new ArrayList<Violation>();
        var agentWeeks = agentWeeks(roster, folder, found);
        var unplanned = unplanned(roster, agentWeeks, found);
        var openMinutes = new OpenMinutes(folder.center());
        for (var agentWeek : agentWeeks.values()) {
            ShiftRulesCheck.check(agentWeek, found::add);
            BreakRulesCheck.check(agentWeek, found::add);
            PlaceCheck.check(agentWeek, agentWeek.agent().servable(folder.center()), openMinutes, found::add);
            var rules = WorkRules.of(agentWeek.agent(), folder.center(), roster.week());
            if (!unplanned.contains(agentWeek.agent().id())) {
                WeekRulesCheck.check(agentWeek, rules, found::add);
            } else if (rules.leastPaidMinutes() <= 0) {
                found.add(agentWeek.violation("unplanned", roster.week().start(),
                        "listed as without a legal week, but the week without a shift is legal"));
            }
        }
        SeatCheck.check(folder.center(), agentWeeks.values(), found::add);
        return List.copyOf(found);
    }

    private static Map<String, AgentWeek> agentWeeks(Roster roster, CenterFolder folder, List<Violation> found) {
        var shifts = new LinkedHashMap<String, List<Shift>>();
        folder.agents().forEach(agent -> shifts.put(agent.id(), new ArrayList<>()));
        for (var shift : roster.shifts()) {
            var ofAgent = shifts.get(shift.agentId());
            if (shift.activities().isEmpty()) {
                found.add(new Violation("unbroken", shift.agentId(), roster.week().start(), "a shift without activities"));
            } else if (ofAgent == null) {
                found.add(new Violation("agent", shift.agentId(), shift.start(), "a shift of nobody in the folder"));
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
                found.add(new Violation("agent", entry.agentId(), roster.week().start(),
                        "nobody in the folder is listed as unplanned"));
            } else if (!agentWeek.shifts().isEmpty()) {
                found.add(agentWeek.violation("unplanned", agentWeek.shifts().getFirst().start(),
                        "listed as unplanned, but has a shift"));
            } else if (!listed.add(entry.agentId())) {
                found.add(agentWeek.violation("unplanned", roster.week().start(), "listed twice as unplanned"));
            }
        }
        return listed;
    }
}
