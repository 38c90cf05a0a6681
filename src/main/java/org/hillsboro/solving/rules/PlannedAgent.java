package org.hillsboro.solving.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.Contract;
import org.hillsboro.workforce.WorkRules;

/** An agent and what is asked of the agent's week. One object an agent, compared by identity. */
public final class PlannedAgent implements Blamed {

    private final Agent agent;
    private final PlanningWeek week;
    private final PlannedPool pool;
    private final WorkRules limits;
    private final List<String> queues;

    PlannedAgent(Agent agent, PlanningWeek week, CenterFolder folder, PlannedPool pool) {
        this.agent = agent;
        this.week = week;
        this.pool = pool;
        limits = WorkRules.of(agent, folder.center(), week);
        queues = agent.servable(folder.center()).stream().map(ContactQueue::id).toList();
    }

    String id() {
        return agent.id();
    }

    @Override
    public PlannedAgent agent() {
        return this;
    }

    /** The week's: a rule of the whole week shows from there on. */
    @Override
    public Instant start() {
        return week.start();
    }

    PlanningWeek week() {
        return week;
    }

    PlannedPool pool() {
        return pool;
    }

    Contract contract() {
        return agent.contract();
    }

    ZoneId zone() {
        return agent.zone();
    }

    /** Hours and dates of this week, absences taken off. */
    WorkRules limits() {
        return limits;
    }

    /** Ids of the queues that the agent may serve, in the center's order. */
    List<String> queues() {
        return queues;
    }

    boolean isEmployedOn(LocalDate date) {
        return agent.isEmployedOn(date);
    }

    LocalDate dateOf(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    int minuteOfDay(Instant instant) {
        var local = instant.atZone(zone());
        return local.getHour() * 60 + local.getMinute();
    }

    /** The longest row of the week's seven dates without one of those worked. */
    int mostDatesOff(Set<LocalDate> worked) {
        int most = 0;
        int row = 0;
        for (var date : week.dates()) {
            row = worked.contains(date) ? 0 : row + 1;
            most = Math.max(most, row);
        }
        return most;
    }

    @Override
    public String toString() {
        return id();
    }
}
