package org.hillsboro.roster;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A roster on one date of the center: who works, and how what is needed is met. Agents far away may have another date
 * on their own clock.
 *
 * @param from first instant of the date
 * @param to the same of the next; 23, 24 or 25 hours later
 * @param shifts by agent, those that start on the date; the earliest agents first
 * @param paidMinutes of these shifts
 * @param required agent-minutes of all queues, as are staffed, shortfall and surplus
 */
public record RosterDay(
        LocalDate date,
        Instant from,
        Instant to,
        Map<String, List<Shift>> shifts,
        long paidMinutes,
        BigDecimal required,
        BigDecimal staffed,
        BigDecimal shortfall,
        BigDecimal surplus) {

    /** The seven dates of the week. */
    public static List<RosterDay> of(Roster roster, Coverage coverage) {
        var zone = roster.week().zone();
        var byDate = roster.shifts().stream().collect(Collectors.groupingBy(shift -> shift.date(zone)));
        var all = coverage.all();
        return roster.week().dates().stream()
                .map(date -> of(
                        date,
                        date.atStartOfDay(zone).toInstant(),
                        date.plusDays(1).atStartOfDay(zone).toInstant(),
                        byDate.getOrDefault(date, List.of()),
                        coverage,
                        all))
                .toList();
    }

    private static RosterDay of(
            LocalDate date, Instant from, Instant to, List<Shift> shifts, Coverage coverage, Coverage.QueueCoverage all) {
        int first = coverage.grid().indexOf(from);
        int end = coverage.grid().indexOf(to);
        int minutes = coverage.grid().minutes();
        return new RosterDay(
                date,
                from,
                to,
                shifts.stream()
                        .sorted((one, other) -> one.start().compareTo(other.start()))
                        .collect(Collectors.groupingBy(Shift::agentId, LinkedHashMap::new, Collectors.toList())),
                shifts.stream().mapToLong(Shift::paidMinutes).sum(),
                agentMinutes(all.required(), first, end, minutes),
                agentMinutes(all.staffed(), first, end, minutes),
                agentMinutes(all.shortfall(), first, end, minutes),
                agentMinutes(all.surplus(), first, end, minutes));
    }

    private static BigDecimal agentMinutes(int[] thousandths, int from, int to, int minutes) {
        return BigDecimal.valueOf(IntStream.range(from, to).mapToLong(i -> thousandths[i]).sum() * minutes, 3);
    }
}
