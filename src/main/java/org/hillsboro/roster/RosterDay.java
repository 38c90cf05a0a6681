package org.hillsboro.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A roster on one date of the center: who works, and how what is needed is met. Agents far away may have another date
 * on their own clock.
 *
 * @param coverage of the date alone: 23, 24 or 25 hours
 * @param shifts by agent, those that start on the date; who starts first comes first
 * @param paidMinutes of these shifts
 */
public record RosterDay(LocalDate date, Coverage coverage, Map<String, List<Shift>> shifts, long paidMinutes) {

    /** The seven dates of the week. */
    public static List<RosterDay> of(Roster roster, Coverage coverage) {
        var zone = roster.week().zone();
        var byDate = roster.shifts().stream().collect(Collectors.groupingBy(shift -> shift.date(zone)));
        return roster.week().dates().stream()
                .map(date -> of(
                        date,
                        coverage.between(
                                date.atStartOfDay(zone).toInstant(), date.plusDays(1).atStartOfDay(zone).toInstant()),
                        byDate.getOrDefault(date, List.of())))
                .toList();
    }

    private static RosterDay of(LocalDate date, Coverage coverage, List<Shift> shifts) {
        return new RosterDay(
                date,
                coverage,
                shifts.stream()
                        .sorted(Comparator.comparing(Shift::start).thenComparing(Shift::end))
                        .collect(Collectors.groupingBy(Shift::agentId, LinkedHashMap::new, Collectors.toList())),
                shifts.stream().mapToLong(Shift::paidMinutes).sum());
    }
}
