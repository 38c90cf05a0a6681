package org.hillsboro.roster;

import java.util.ArrayList;
import java.util.List;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;

/**
 * The legality check for one agent, over and over: what does not change with the shifts is worked out once, so that
 * tests can judge thousands of weeks.
 */
public final class JudgeOfOne {

    private final Agent agent;
    private final PlanningWeek week;
    private final List<ContactQueue> servable;
    private final OpenMinutes openMinutes;
    private final WorkRules rules;

    public JudgeOfOne(CenterFolder folder, PlanningWeek week, Agent agent) {
        this.agent = agent;
        this.week = week;
        servable = agent.servable(folder.center());
        openMinutes = new OpenMinutes(folder.center());
        rules = WorkRules.of(agent, folder.center(), week);
    }

    /** What {@link LegalityCheck} finds against the agent with these shifts; seats aside. */
    public List<Violation> violations(List<Shift> shifts) {
        var found = new ArrayList<Violation>();
        var agentWeek = AgentWeek.of(agent, week, shifts);
        BreakRulesCheck.check(agentWeek, found::add);
        PlaceCheck.check(agentWeek, servable, openMinutes, found::add);
        check(agentWeek, found);
        return found;
    }

    /** The same for shifts that do not overlap and of which each alone breaks no rule of its place and breaks. */
    public List<Violation> violationsTogether(List<Shift> shifts) {
        var found = new ArrayList<Violation>();
        check(AgentWeek.of(agent, week, shifts), found);
        return found;
    }

    private void check(AgentWeek agentWeek, List<Violation> found) {
        ShiftRulesCheck.check(agentWeek, found::add);
        WeekRulesCheck.check(agentWeek, rules, found::add);
    }
}
