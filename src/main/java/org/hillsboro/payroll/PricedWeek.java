package org.hillsboro.payroll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.attendance.WorkedWeek;
import org.hillsboro.center.SpecialDay;
import org.hillsboro.folder.CenterFolder;
import org.hillsboro.pay.AbsencePay;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayWeek;
import org.hillsboro.time.PlanningWeek;
import org.hillsboro.workforce.Agent;

/**
 * What the paid time of a week comes to. Overtime is a matter of the whole week, so a week is priced as a whole, also where a
 * period ends inside it.
 *
 * @param lines agents in the order of the center, then by date, absences last
 * @param charges pools in the order of the center
 */
public record PricedWeek(PlanningWeek week, List<PeriodLine> lines, List<PoolCharge> charges) {

    public static PricedWeek of(WorkedWeek worked, CenterFolder folder) {
        var holidays = folder.center().specialDays().stream()
                .filter(SpecialDay::holiday)
                .map(SpecialDay::date)
                .collect(Collectors.toUnmodifiableSet());
        String label = worked.week().label();
        var lines = new ArrayList<PeriodLine>();
        var minutes = new HashMap<String, Long>();
        for (var agent : folder.agents()) {
            var stretches = worked.of(agent.id());
            var rules = folder.payRules(agent);
            var work = PayWeek.lines(agent.id(), rules, stretches, agent.zone(), holidays::contains).stream()
                    .map(line -> PeriodLine.of(line, agent, label, ""));
            Stream.concat(work, absences(agent, folder, worked.week()))
                    .sorted(Comparator.comparing(line -> line.pay().date()))
                    .forEach(lines::add);
            minutes.merge(agent.pool().id(), stretches.stream().mapToLong(stretch -> stretch.minutes()).sum(), Long::sum);
        }
        return new PricedWeek(worked.week(), List.copyOf(lines), charges(worked.week(), folder, minutes));
    }

    private static Stream<PeriodLine> absences(Agent agent, CenterFolder folder, PlanningWeek week) {
        return AbsencePay.lines(agent, folder.payRules(agent), folder.center(), week).stream()
                .map(line -> PeriodLine.of(line, agent, week.label(), AbsencePay.kindOn(agent, line.date())));
    }

    private static List<PoolCharge> charges(PlanningWeek week, CenterFolder folder, HashMap<String, Long> minutes) {
        return folder.center().pools().stream()
                .map(pool -> {
                    var rules = Objects.requireNonNull(folder.payRules().get(pool.id()));
                    long paid = minutes.getOrDefault(pool.id(), 0L);
                    return new PoolCharge(
                            pool.id(), pool.employment(), week.label(), week.dates().getLast(), paid, rules.hourly(),
                            rules.overhead(paid), rules.unusedCommitment(paid), "");
                })
                .toList();
    }

    /** Pay lines without paid absences, which are no cost of the roster. */
    public Money pay(Money zero) {
        return lines.stream().filter(line -> !line.isAbsence()).map(line -> line.pay().amount()).reduce(zero, Money::plus);
    }

    public Money overhead(Money zero) {
        return charges.stream().map(PoolCharge::overhead).reduce(zero, Money::plus);
    }

    public Money commitments(Money zero) {
        return charges.stream().map(PoolCharge::commitment).reduce(zero, Money::plus);
    }
}
