package org.hillsboro.payroll;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.workforce.Agent;

/** Agents as in the center's file, then who is not there by id; of one agent own lines by date, then corrections by date. */
final class AgentOrder implements Comparator<PeriodLine> {

    private final Map<String, Integer> places = new HashMap<>();

    AgentOrder(List<Agent> agents) {
        agents.forEach(agent -> places.put(agent.id(), places.size()));
    }

    @Override
    public int compare(PeriodLine one, PeriodLine other) {
        int byPlace = Integer.compare(place(one), place(other));
        int byAgent = byPlace != 0 ? byPlace : one.agentId().compareTo(other.agentId());
        int byCorrection = byAgent != 0 ? byAgent : Boolean.compare(!one.corrects().isEmpty(), !other.corrects().isEmpty());
        return byCorrection != 0 ? byCorrection : one.pay().date().compareTo(other.pay().date());
    }

    private int place(PeriodLine line) {
        return places.getOrDefault(line.agentId(), Integer.MAX_VALUE);
    }
}
