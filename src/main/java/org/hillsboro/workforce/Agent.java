package org.hillsboro.workforce;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.ContactQueue;
import org.hillsboro.center.SourcingPool;
import org.jspecify.annotations.Nullable;

/**
 * A person who handles contacts, with all that limits the person's week.
 *
 * @param queues ids of the queues that the agent has been trained for
 * @param languages that the agent speaks
 * @param zone of the agent, else of the pool's site, else of the center
 * @param hired first date on which a shift may start
 * @param left last date on which a shift may start
 * @param maxWeeklyMinutes a limit of the agent's own, below the contract's
 */
public record Agent(
        String id,
        String name,
        SourcingPool pool,
        Contract contract,
        List<String> queues,
        Set<String> languages,
        ZoneId zone,
        @Nullable LocalDate hired,
        @Nullable LocalDate left,
        @Nullable Integer maxWeeklyMinutes,
        String employeeNumber,
        String team,
        List<Absence> absences,
        List<Availability> availability,
        List<Preference> preferences,
        List<PreviousShift> previousShifts) {

    /** The queues that the agent may serve: trained for, in a language the agent speaks, cleared for their data. */
    public List<ContactQueue> servable(ContactCenter center) {
        return center.queues().stream()
                .filter(queue -> queues.contains(queue.id())
                        && (queue.languages().isEmpty()
                                || queue.languages().stream().anyMatch(languages::contains))
                        && pool.mayHandle(queue))
                .toList();
    }

    public Agent withAbsences(List<Absence> others) {
        return new Agent(
                id, name, pool, contract, queues, languages, zone, hired, left, maxWeeklyMinutes, employeeNumber, team,
                List.copyOf(others), availability, preferences, previousShifts);
    }

    /** Whether a shift may start on the local date, as far as hire and leaving go. */
    public boolean isEmployedOn(LocalDate date) {
        return (hired == null || !date.isBefore(hired)) && (left == null || !date.isAfter(left));
    }
}
