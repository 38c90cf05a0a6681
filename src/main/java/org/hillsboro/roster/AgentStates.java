package org.hillsboro.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.ShortfallReason.Cause;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.WorkRules;

/** What keeps each agent of a roster from being on contacts, quarter by quarter; TOO_FEW means: already is. */
final class AgentStates {

    private final CenterFolder folder;
    private final Roster roster;
    private final IntervalGrid grid;
    private final Set<String> unplanned = new HashSet<>();
    private final Map<String, int[]> insideOfSite = new HashMap<>();

    AgentStates(Roster roster, CenterFolder folder, IntervalGrid grid) {
        this.folder = folder;
        this.roster = roster;
        this.grid = grid;
        roster.unplanned().forEach(entry -> unplanned.add(entry.agentId()));
        var shifts = roster.byAgent();
        for (var agent : folder.agents()) {
            var site = agent.pool().site();
            if (site != null) {
                var inside = insideOfSite.computeIfAbsent(site.id(), id -> new int[grid.count()]);
                AgentWeek.of(agent, roster.week(), shifts.getOrDefault(agent.id(), List.of())).spans().stream()
                        .filter(span -> span.own() || agent.previousShifts().stream()
                                .anyMatch(shift -> shift.countsInWeek() && shift.start().equals(span.start())))
                        .forEach(span -> each(span.start(), span.end(), quarter -> inside[quarter]++));
            }
        }
    }

    /** One entry a quarter of the grid. */
    Cause[] of(Agent agent, List<Shift> shifts) {
        var agentWeek = AgentWeek.of(agent, roster.week(), shifts);
        var states = offDuty(agentWeek);
        for (var span : agentWeek.spans()) {
            each(span.start(), span.end(), quarter -> states[quarter] = Cause.ON_BREAK);
        }
        for (var stretch : ServingGroups.contacts(agent, shifts)) {
            each(stretch.start(), stretch.end(), quarter -> states[quarter] = Cause.TOO_FEW);
        }
        return states;
    }

    /** States as if the agent had no shift in that very quarter, the strongest reason last. */
    private Cause[] offDuty(AgentWeek agentWeek) {
        var agent = agentWeek.agent();
        var states = new Cause[grid.count()];
        Arrays.fill(states, Cause.FREE);
        var inside = agent.pool().site() == null ? null : insideOfSite.get(agent.pool().site().id());
        var seats = agent.pool().site() == null ? null : agent.pool().site().seats();
        var rules = WorkRules.of(agent, folder.center(), roster.week());
        var days = new KeptOff(agentWeek, rules);
        boolean hoursUsedUp = days.hoursUsedUp();
        for (int quarter = 0; quarter < states.length; quarter++) {
            var start = grid.startOf(quarter);
            var end = grid.startOf(quarter + 1);
            if (!PlaceCheck.couldBeAtWork(agentWeek, start, end)) {
                states[quarter] = Cause.ABSENT;
            } else if (unplanned.contains(agent.id())) {
                states[quarter] = Cause.UNPLANNED;
            } else if (hoursUsedUp) {
                states[quarter] = Cause.HOURS_USED_UP;
            } else if (days.at(start, end)) {
                states[quarter] = Cause.DAYS_OR_REST;
            } else if (inside != null && seats != null && inside[quarter] >= seats) {
                states[quarter] = Cause.SEATS_FULL;
            }
        }
        return states;
    }

    private void each(Instant start, Instant end, IntConsumer quarters) {
        int last = ServingGroups.endQuarter(grid, end);
        for (int quarter = ServingGroups.firstQuarter(grid, start); quarter < last; quarter++) {
            quarters.accept(quarter);
        }
    }

    /** Whether the other shifts of the week forbid one more, wherever it would begin. */
    private record KeptOff(AgentWeek agentWeek, WorkRules rules) {

        boolean hoursUsedUp() {
            long paid = agentWeek.shifts().stream().mapToLong(Shift::paidMinutes).sum();
            int shortest = agentWeek.contract().shifts().paid().stream().min(Integer::compare).orElse(0);
            return paid + shortest > rules.mostPaidMinutes();
        }

        /** A shift that covers the quarter ends no sooner than it and starts no later. */
        boolean at(Instant start, Instant end) {
            var date = agentWeek.dateOf(start);
            var dates = new HashSet<LocalDate>();
            int ofDate = 0;
            for (var shift : agentWeek.shifts()) {
                var worked = agentWeek.dateOf(shift.start());
                dates.add(worked);
                ofDate += worked.equals(date) ? 1 : 0;
            }
            boolean datesUsedUp = ofDate == 0 && dates.size() >= rules.maxDates();
            return datesUsedUp || ofDate >= agentWeek.contract().shifts().perDay() || resting(date, start, end);
        }

        private boolean resting(LocalDate date, Instant start, Instant end) {
            long rest = 60L * agentWeek.contract().rest();
            return agentWeek.spans().stream().anyMatch(span -> !agentWeek.dateOf(span.start()).equals(date)
                    && span.start().isBefore(end.plusSeconds(rest))
                    && start.isBefore(span.end().plusSeconds(rest)));
        }
    }
}
