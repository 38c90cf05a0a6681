package org.hillsboro.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.hillsboro.pay.PaidStretch;

/**
 * What was worked beside what was planned.
 *
 * @param all differences, agents in the order of the center
 * @param asPlanned the paid time in which the two agree, by week
 */
public record MatchedAttendance(List<Difference> all, List<WorkedWeek> asPlanned, Predicate<LocalDate> isCompared) {

    /** Those of the dates that are compared: they are to be agreed to. */
    public List<Difference> differences() {
        return all.stream().filter(difference -> isCompared.test(difference.date())).toList();
    }

    /** Work outside the weeks of the rosters: nobody could say what it is paid. */
    public List<Difference> outside() {
        return all.stream().filter(difference -> difference.week().isEmpty()).toList();
    }

    /** The paid time of each week with all differences that are paid. */
    public List<WorkedWeek> worked(Agreement agreement) {
        return asPlanned.stream().map(week -> worked(week, agreement)).toList();
    }

    private WorkedWeek worked(WorkedWeek week, Agreement agreement) {
        var stretches = new LinkedHashMap<String, List<PaidStretch>>();
        week.stretches().forEach((agent, planned) -> stretches.put(agent, new ArrayList<>(planned)));
        all.stream()
                .filter(difference -> difference.week().equals(week.week().label()) && agreement.isPaid(difference))
                .forEach(difference -> stretches
                        .computeIfAbsent(difference.agentId(), agent -> new ArrayList<>())
                        .add(new PaidStretch(difference.date(), difference.start(), difference.end())));
        return new WorkedWeek(week.week(), stretches);
    }
}
