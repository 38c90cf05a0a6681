package org.hillsboro.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PaidStretch;
import org.hillsboro.pay.PayLine;
import org.hillsboro.pay.PayWeek;
import org.hillsboro.workforce.Agent;

/**
 * What a finished roster costs, worked out from its activities alone. A search's own figure must equal {@code total}
 * to the minor unit.
 *
 * @param lines pay of all agents in the order of the folder, then by date; absences are no cost and not here
 * @param paidMinutes of all shifts
 * @param pay sum of the lines
 * @param overhead of all pools, each rounded once
 * @param commitments what is owed for hours that vendors hold ready and the roster does not use
 */
public record RosterCost(
        List<PayLine> lines, long paidMinutes, Money pay, Money overhead, Money commitments, Money total) {

    /** @throws IllegalArgumentException if the roster has a shift of nobody in the folder */
    public static RosterCost of(Roster roster, CenterFolder folder) {
        var holidays = holidays(folder.center());
        var lines = new ArrayList<PayLine>();
        var minutesOfPool = new HashMap<String, Long>();
        var shiftsByAgent = roster.byAgent();
        for (var agent : folder.agents()) {
            var shifts = shiftsByAgent.remove(agent.id());
            if (shifts != null) {
                lines.addAll(lines(agent, shifts, folder, holidays));
                long minutes = shifts.stream().mapToLong(Shift::paidMinutes).sum();
                minutesOfPool.merge(agent.pool().id(), minutes, Long::sum);
            }
        }
        if (!shiftsByAgent.isEmpty()) {
            throw new IllegalArgumentException("Shifts of nobody in the folder: " + shiftsByAgent.keySet());
        }
        return of(lines, minutesOfPool, folder);
    }

    /** @param minutesOfPool paid minutes by pool id; a pool without an entry has none */
    static RosterCost of(List<PayLine> lines, Map<String, Long> minutesOfPool, CenterFolder folder) {
        var pay = Money.zero(folder.center().currency());
        for (var line : lines) {
            pay = pay.plus(line.amount());
        }
        var overhead = Money.zero(folder.center().currency());
        var commitments = overhead;
        for (var pool : folder.payRules().entrySet()) {
            long minutes = minutesOfPool.getOrDefault(pool.getKey(), 0L);
            overhead = overhead.plus(pool.getValue().overhead(minutes));
            commitments = commitments.plus(pool.getValue().unusedCommitment(minutes));
        }
        long paidMinutes = minutesOfPool.values().stream().mapToLong(Long::longValue).sum();
        return new RosterCost(
                List.copyOf(lines), paidMinutes, pay, overhead, commitments, pay.plus(overhead).plus(commitments));
    }

    static Set<LocalDate> holidays(ContactCenter center) {
        return center.specialDays().stream()
                .filter(SpecialDay::holiday)
                .map(SpecialDay::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of this agent alone, by date. */
    static List<PayLine> lines(Agent agent, List<Shift> shifts, CenterFolder folder, Set<LocalDate> holidays) {
        var stretches = new ArrayList<PaidStretch>();
        for (var shift : shifts) {
            var date = shift.date(agent.zone());
            shift.activities().stream()
                    .filter(Activity::paid)
                    .map(activity -> new PaidStretch(date, activity.start(), activity.end()))
                    .forEach(stretches::add);
        }
        return PayWeek.lines(agent.id(), folder.payRules(agent), stretches, agent.zone(), holidays::contains);
    }
}
