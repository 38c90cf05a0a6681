package org.hillsboro.requests;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.roster.Shift;
import org.hillsboro.workforce.Agent;

/**
 * Tells in microseconds of most agents that a further shift would break a rule for them; all rules take a thousand times
 * as long. It may find room where there is none; the other way round only where a scheduler agreed to an exception.
 *
 * @param shifts of the week that stay
 */
record OwnWeek(Agent agent, List<Shift> shifts) {

    boolean mayHaveRoom(Instant start, Instant end, int paidMinutes) {
        return mayStart(start) && !isElsewhere(start, end) && hasRest(start, end) && hasHoursAndDates(start, paidMinutes);
    }

    private boolean mayStart(Instant start) {
        var local = start.atZone(agent.zone());
        return agent.isEmployedOn(local.toLocalDate())
                && agent.contract().shifts().mayStartAt(local.getHour() * 60 + local.getMinute());
    }

    private boolean isElsewhere(Instant start, Instant end) {
        return agent.absences().stream().anyMatch(absence -> absence.overlaps(start, end))
                || shifts.stream().anyMatch(shift -> shift.start().isBefore(end) && start.isBefore(shift.end()));
    }

    private boolean hasRest(Instant start, Instant end) {
        var rest = Duration.ofMinutes(agent.contract().rest());
        return shifts.stream()
                .filter(shift -> !date(shift.start()).equals(date(start)))
                .allMatch(shift -> !start.isBefore(shift.end().plus(rest)) || !shift.start().isBefore(end.plus(rest)));
    }

    private boolean hasHoursAndDates(Instant start, int paidMinutes) {
        var contract = agent.contract();
        var own = agent.maxWeeklyMinutes();
        int most = own == null ? contract.weeklyHours().limit() : Math.min(own, contract.weeklyHours().limit());
        long paid = shifts.stream().mapToLong(Shift::paidMinutes).sum();
        long ofDate = shifts.stream().filter(shift -> date(shift.start()).equals(date(start))).count();
        var dates = Stream.concat(shifts.stream().map(Shift::start), Stream.of(start)).map(this::date).collect(Collectors.toSet());
        return paid + paidMinutes <= most && ofDate < contract.shifts().perDay() && dates.size() <= contract.days().max();
    }

    private LocalDate date(Instant instant) {
        return instant.atZone(agent.zone()).toLocalDate();
    }
}
