package org.hillsboro.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.IntConsumer;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.roster.AgentWeek.Span;
import org.hillsboro.roster.ShortfallReason.Cause;
import org.hillsboro.time.IntervalGrid;
import org.hillsboro.workforce.Agent;
import org.hillsboro.workforce.PreviousShift;
import org.hillsboro.workforce.WorkRules;

/** What keeps each agent of a roster from being on contacts, quarter by quarter; TOO_FEW means: already is. */
final class AgentStates {

    private final CenterFolder folder;
    private final Roster roster;
    private final IntervalGrid grid;
    private final Set<String> unplanned = new HashSet<>();
    private final Map<String, int[]> insideOfSite = new HashMap<>();
    private final BitSet asked;

    /** @param asked the quarters of interest; what is said of others means nothing */
    AgentStates(Roster roster, CenterFolder folder, IntervalGrid grid, BitSet asked) {
        this.asked = asked;
        this.folder = folder;
        this.roster = roster;
        this.grid = grid;
        roster.unplanned().forEach(entry -> unplanned.add(entry.agentId()));
        var shifts = roster.byAgent();
        for (var agent : folder.agents()) {
            var site = agent.pool().site();
            if (site != null) {
                var inside = insideOfSite.computeIfAbsent(site.id(), id -> new int[grid.count()]);
                shifts.getOrDefault(agent.id(), List.of())
                        .forEach(shift -> each(shift.start(), shift.end(), quarter -> inside[quarter]++));
                AgentWeek.previousShifts(agent, roster.week()).stream()
                        .filter(PreviousShift::countsInWeek)
                        .forEach(shift -> each(shift.start(), shift.end(), quarter -> inside[quarter]++));
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
        for (var stretch : ServingGroups.contacts(agent, shifts, roster.week())) {
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
        var keptOff = KeptOff.of(agentWeek, rules);
        boolean hoursUsedUp = keptOff.hoursUsedUp();
        for (int quarter = asked.nextSetBit(0); quarter >= 0; quarter = asked.nextSetBit(quarter + 1)) {
            var start = grid.startOf(quarter);
            var end = grid.startOf(quarter + 1);
            if (!PlaceCheck.couldBeAtWork(agentWeek, start, end)) {
                states[quarter] = Cause.ABSENT;
            } else if (unplanned.contains(agent.id())) {
                states[quarter] = Cause.UNPLANNED;
            } else if (hoursUsedUp) {
                states[quarter] = Cause.HOURS_USED_UP;
            } else if (keptOff.at(start, end)) {
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

    /**
     * Whether the other shifts of the week forbid one more, wherever it would begin.
     *
     * @param shiftsOfDate own shifts by date
     * @param spans own and previous shifts by date
     */
    private record KeptOff(
            AgentWeek agentWeek,
            WorkRules rules,
            Map<LocalDate, Integer> shiftsOfDate,
            SortedMap<LocalDate, List<Span>> spans) {

        static KeptOff of(AgentWeek agentWeek, WorkRules rules) {
            var shiftsOfDate = new HashMap<LocalDate, Integer>();
            agentWeek.shifts().forEach(shift -> shiftsOfDate.merge(agentWeek.dateOf(shift.start()), 1, Integer::sum));
            return new KeptOff(agentWeek, rules, shiftsOfDate, agentWeek.byDate());
        }

        boolean hoursUsedUp() {
            long paid = agentWeek.shifts().stream().mapToLong(Shift::paidMinutes).sum();
            int shortest = agentWeek.contract().shifts().paid().stream().min(Integer::compare).orElse(0);
            return paid + shortest > rules.mostPaidMinutes();
        }

        boolean at(Instant start, Instant end) {
            var date = agentWeek.dateOf(start);
            int ofDate = shiftsOfDate.getOrDefault(date, 0);
            boolean datesUsedUp = ofDate == 0 && shiftsOfDate.size() >= rules.maxDates();
            return datesUsedUp || ofDate >= agentWeek.contract().shifts().perDay() || resting(date, start, end);
        }

        /** A shift that covers the quarter starts no later and ends no sooner than it: its rest is no longer. */
        private boolean resting(LocalDate date, Instant start, Instant end) {
            long rest = 60L * agentWeek.contract().rest();
            return spans.entrySet().stream()
                    .filter(other -> !other.getKey().equals(date))
                    .flatMap(other -> other.getValue().stream())
                    .anyMatch(span -> span.start().isBefore(end.plusSeconds(rest))
                            && start.isBefore(span.end().plusSeconds(rest)));
        }
    }
}
