package org.hillsboro.verifying;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hillsboro.roster.ShortfallReason;
import org.hillsboro.roster.ShortfallReason.Cause;

/**
 * A goal that the roster does not keep, and what stands in the way.
 *
 * @param why in words
 * @param remedy what would help
 */
public record MissedGoal(GoalStanding standing, String why, String remedy) {

    private static final String UNFINISHED = "the search ended before the requirement was corrected far enough";

    private static final String UNSURE = "too few weeks were simulated to be sure of it";

    /**
     * The furthest from its goal first. What keeps a queue short longest is what keeps it from its goal.
     *
     * @param shortfalls of the roster against the requirement that it was made for
     */
    public static List<MissedGoal> of(GoalStandings standings, List<ShortfallReason> shortfalls) {
        return standings.missed().stream().map(standing -> of(standing, shortfalls)).toList();
    }

    private static MissedGoal of(GoalStanding standing, List<ShortfallReason> shortfalls) {
        if (standing.isInDoubt()) {
            return new MissedGoal(standing, UNSURE, "Plan for longer.");
        }
        Map<Cause, BigDecimal> minutes = shortfalls.stream()
                .filter(reason -> reason.queueId().equals(standing.queueId()))
                .collect(Collectors.groupingBy(ShortfallReason::cause,
                        Collectors.reducing(BigDecimal.ZERO, ShortfallReason::agentMinutes, BigDecimal::add)));
        var cause = minutes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        return cause.flatMap(foremost -> shortfalls.stream()
                        .filter(reason -> reason.queueId().equals(standing.queueId()) && reason.cause() == foremost)
                        .max(Comparator.comparing(ShortfallReason::agentMinutes)))
                .map(reason -> new MissedGoal(standing, reason.why(), reason.remedy()))
                .orElse(new MissedGoal(standing, UNFINISHED, "Plan for longer."));
    }
}
