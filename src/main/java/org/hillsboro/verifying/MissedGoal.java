package org.hillsboro.verifying;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hillsboro.roster.ShortfallReason;
import org.hillsboro.roster.ShortfallReason.Cause;

/**
 * A goal that the roster does not keep for certain, and what stands in the way.
 *
 * @param why in words
 * @param remedy what would help
 */
public record MissedGoal(GoalStanding standing, String why, String remedy) {

    private static final double MINUTES_AN_HOUR = 60;

    /** No goal is missed for less than that of an agent; a slower pool leaves such remainders. */
    private static final BigDecimal TRIFLE = new BigDecimal("0.1");

    private static final String UNFINISHED = "the search ended before the requirement was corrected far enough";
    private static final String UNSURE = "too few weeks were simulated to be sure of it";
    private static final String UNCORRECTED = "the formula's requirement is not enough";

    /**
     * The furthest from its goal first. What keeps a queue short longest is what keeps it from its goal.
     *
     * @param shortfalls of the roster against the requirement that it was made for
     */
    public static List<MissedGoal> of(GoalStandings standings, List<ShortfallReason> shortfalls) {
        return of(standings, shortfalls, UNFINISHED, "Plan for longer.");
    }

    /** The same of a roster that was made for the formula's requirement, whatever is simulated. */
    public static List<MissedGoal> ofFormula(GoalStandings standings, List<ShortfallReason> shortfalls) {
        return of(standings, shortfalls, UNCORRECTED, "Plan with --verified, so that what is simulated corrects it.");
    }

    private static List<MissedGoal> of(GoalStandings standings, List<ShortfallReason> shortfalls, String why, String remedy) {
        return standings.missed().stream()
                .map(standing -> {
                    if (standing.isInDoubt()) {
                        return new MissedGoal(standing, UNSURE, "Plan for longer, or simulate the plan for longer.");
                    }
                    var ofQueue = shortfalls.stream()
                            .filter(reason -> reason.queueId().equals(standing.queueId()))
                            .filter(reason -> reason.mostAgents().compareTo(TRIFLE) > 0)
                            .toList();
                    return ofQueue.isEmpty() ? new MissedGoal(standing, why, remedy) : of(standing, ofQueue);
                })
                .toList();
    }

    private static MissedGoal of(GoalStanding standing, List<ShortfallReason> shortfalls) {
        Map<Cause, BigDecimal> minutes = shortfalls.stream().collect(Collectors.groupingBy(
                ShortfallReason::cause, Collectors.reducing(BigDecimal.ZERO, ShortfallReason::agentMinutes, BigDecimal::add)));
        var foremost = Collections.max(minutes.entrySet(), Map.Entry.comparingByValue()).getKey();
        var reason = shortfalls.stream()
                .filter(each -> each.cause() == foremost)
                .max(Comparator.comparing(ShortfallReason::agentMinutes))
                .orElseThrow();
        var all = minutes.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var most = shortfalls.stream().map(ShortfallReason::mostAgents).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new MissedGoal(
                standing,
                String.format(Locale.ROOT, "%,.1f hours of agents are lacking for it, up to %s at once; %s",
                        all.doubleValue() / MINUTES_AN_HOUR, most.stripTrailingZeros().toPlainString(), reason.why()),
                reason.remedy());
    }
}
