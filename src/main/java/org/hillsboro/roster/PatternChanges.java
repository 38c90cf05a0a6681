package org.hillsboro.roster;

import java.util.List;
import java.util.stream.IntStream;
import org.hillsboro.roster.EarlierWeek.Turn;
import org.hillsboro.workforce.Agent;

/**
 * How far a roster is like an earlier week, for agents who worked in it: shifts of a date are compared in the order of
 * time.
 *
 * @param kept at the same local times
 * @param moved on the same weekday, at other times
 * @param dropped no shift in their place on that weekday
 * @param added where there was none
 */
public record PatternChanges(int kept, int moved, int dropped, int added) {

    private static final PatternChanges NONE = new PatternChanges(0, 0, 0, 0);

    public static PatternChanges between(EarlierWeek earlier, Roster roster, List<Agent> agents) {
        var now = EarlierWeek.of(roster, agents);
        return agents.stream()
                .filter(agent -> !earlier.of(agent.id()).isEmpty())
                .map(agent -> between(earlier.of(agent.id()), now.of(agent.id())))
                .reduce(NONE, PatternChanges::plus);
    }

    private static PatternChanges between(List<Turn> before, List<Turn> after) {
        return IntStream.rangeClosed(0, 7)
                .mapToObj(day -> ofDay(on(day, before), on(day, after)))
                .reduce(NONE, PatternChanges::plus);
    }

    private static List<Turn> on(int day, List<Turn> turns) {
        return turns.stream().filter(turn -> turn.day() == day).toList();
    }

    private static PatternChanges ofDay(List<Turn> before, List<Turn> after) {
        int paired = Math.min(before.size(), after.size());
        int kept = Math.toIntExact(
                IntStream.range(0, paired).filter(i -> before.get(i).equals(after.get(i))).count());
        return new PatternChanges(kept, paired - kept, before.size() - paired, after.size() - paired);
    }

    private PatternChanges plus(PatternChanges other) {
        return new PatternChanges(kept + other.kept, moved + other.moved, dropped + other.dropped, added + other.added);
    }
}
