package org.hillsboro.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PaidStretch;
import org.hillsboro.pay.PayCategory;
import org.hillsboro.pay.PayLine;
import org.hillsboro.pay.PayRules;
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
 * @param pools in the order of the folder; they add up to the total
 */
public record RosterCost(
        List<PayLine> lines,
        long paidMinutes,
        Money pay,
        Money overhead,
        Money commitments,
        Money total,
        List<PoolCost> pools) {

    /**
     * What a pool costs.
     *
     * @param agents with a shift
     * @param pay by category, in the order in which they first appear
     */
    public record PoolCost(
            String poolId, int agents, long paidMinutes, Map<PayCategory, Money> pay, Money overhead, Money commitment, Money total) {}

    /** @throws IllegalArgumentException if the roster has a shift of nobody in the folder */
    public static RosterCost of(Roster roster, CenterFolder folder) {
        var holidays = holidays(folder.center());
        return of(roster, folder, (agent, shifts) -> lines(agent, shifts, folder, holidays));
    }

    /** @param linesOf the pay of an agent with these shifts */
    static RosterCost of(
            Roster roster, CenterFolder folder, BiFunction<Agent, List<Shift>, List<PayLine>> linesOf) {
        var lines = new ArrayList<PayLine>();
        var tallies = new LinkedHashMap<String, Tally>();
        folder.payRules().keySet().forEach(pool -> tallies.put(pool, new Tally()));
        var shiftsByAgent = roster.byAgent();
        for (var agent : folder.agents()) {
            var shifts = shiftsByAgent.remove(agent.id());
            if (shifts != null) {
                var ofAgent = linesOf.apply(agent, shifts);
                lines.addAll(ofAgent);
                Objects.requireNonNull(tallies.get(agent.pool().id())).add(shifts, ofAgent);
            }
        }
        if (!shiftsByAgent.isEmpty()) {
            throw new IllegalArgumentException("Shifts of nobody in the folder: " + shiftsByAgent.keySet());
        }
        var zero = Money.zero(folder.center().currency());
        var pools = tallies.entrySet().stream()
                .map(pool -> pool.getValue().cost(pool.getKey(), Objects.requireNonNull(folder.payRules().get(pool.getKey())), zero))
                .toList();
        return new RosterCost(
                List.copyOf(lines),
                pools.stream().mapToLong(PoolCost::paidMinutes).sum(),
                sum(pools.stream().flatMap(pool -> pool.pay().values().stream()), zero),
                sum(pools.stream().map(PoolCost::overhead), zero),
                sum(pools.stream().map(PoolCost::commitment), zero),
                sum(pools.stream().map(PoolCost::total), zero),
                pools);
    }

    private static Money sum(Stream<Money> amounts, Money zero) {
        return amounts.reduce(zero, Money::plus);
    }

    private static final class Tally {

        private int agents;
        private long minutes;
        private final Map<PayCategory, Money> pay = new LinkedHashMap<>();

        void add(List<Shift> shifts, List<PayLine> lines) {
            agents++;
            minutes += shifts.stream().mapToLong(Shift::paidMinutes).sum();
            lines.forEach(line -> pay.merge(line.category(), line.amount(), Money::plus));
        }

        PoolCost cost(String pool, PayRules rules, Money zero) {
            var overhead = rules.overhead(minutes);
            var commitment = rules.unusedCommitment(minutes);
            var total = sum(pay.values().stream(), zero).plus(overhead).plus(commitment);
            return new PoolCost(pool, agents, minutes, Collections.unmodifiableMap(pay), overhead, commitment, total);
        }
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
