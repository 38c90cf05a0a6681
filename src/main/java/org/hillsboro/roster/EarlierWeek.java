package org.hillsboro.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * When agents worked in another week or in an earlier plan of this one, by day of the week and local time: what a roster
 * is to be like.
 *
 * @param turns by agent, in the order of time; agents without any are free to change
 */
public record EarlierWeek(Map<String, List<Turn>> turns) {

    /**
     * A shift without its inside.
     *
     * @param day local date of its start, 0 being the one on which the week begins
     * @param start minute of that day
     * @param minutes from start to end
     */
    public record Turn(int day, int start, int minutes) {

        static Turn of(Instant start, Instant end, PlanningWeek week, Agent agent) {
            var first = week.start().atZone(agent.zone()).toLocalDate();
            var local = start.atZone(agent.zone());
            return new Turn(
                    Math.toIntExact(ChronoUnit.DAYS.between(first, local.toLocalDate())),
                    local.getHour() * 60 + local.getMinute(),
                    Math.toIntExact(Duration.between(start, end).toMinutes()));
        }
    }

    /** Of a whole roster; people who are no longer there are left out. */
    public static EarlierWeek of(Roster roster, List<Agent> agents) {
        var shifts = roster.byAgent();
        var week = new EarlierWeek(new LinkedHashMap<>());
        agents.forEach(agent -> week.add(agent, shifts.getOrDefault(agent.id(), List.of()).stream()
                .map(shift -> Turn.of(shift.start(), shift.end(), roster.week(), agent))
                .toList()));
        return week;
    }

    /** The week before, as far as {@code previous-shifts.csv} tells. */
    public static EarlierWeek before(PlanningWeek week, List<Agent> agents) {
        var last = new PlanningWeek(week.zone(), week.firstDate().minusWeeks(1));
        var earlier = new EarlierWeek(new LinkedHashMap<>());
        agents.forEach(agent -> earlier.add(agent, agent.previousShifts().stream()
                .filter(shift -> last.holds(shift.start()))
                .map(shift -> Turn.of(shift.start(), shift.end(), last, agent))
                .toList()));
        return earlier;
    }

    private void add(Agent agent, List<Turn> worked) {
        if (!worked.isEmpty()) {
            var sorted = new ArrayList<>(worked);
            sorted.sort(Comparator.comparingInt(Turn::day).thenComparingInt(Turn::start));
            turns.put(agent.id(), List.copyOf(sorted));
        }
    }

    public boolean isEmpty() {
        return turns.isEmpty();
    }

    /** In the order of time. */
    public List<Turn> of(String agentId) {
        return turns.getOrDefault(agentId, List.of());
    }
}
