package org.hillsboro.payroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hillsboro.pay.Money;
import org.hillsboro.pay.PayCategory;
import org.jspecify.annotations.Nullable;

/**
 * What closed periods paid too much or too little: the lines as they are right now less all that was paid for them, later
 * corrections included. Only weeks that were priced anew are compared.
 */
final class Corrections {

    private record LineKey(String agentId, String week, LocalDate date, PayCategory category, String kind) {

        static LineKey of(PeriodLine line) {
            return new LineKey(line.agentId(), line.week(), line.pay().date(), line.pay().category(), line.kind());
        }
    }

    private record ChargeKey(String poolId, String week) {

        static ChargeKey of(PoolCharge charge) {
            return new ChargeKey(charge.poolId(), charge.week());
        }
    }

    private final List<ClosedPeriod> closed;
    private final Money zero;

    Corrections(List<ClosedPeriod> closed, Currency currency) {
        this.closed = closed;
        this.zero = Money.zero(currency);
    }

    List<PeriodLine> of(List<PricedWeek> weeks) {
        var labels = weeks.stream().map(week -> week.week().label()).collect(Collectors.toSet());
        var paid = new LinkedHashMap<LineKey, List<PeriodLine>>();
        closed.stream()
                .flatMap(period -> period.payroll().lines().stream())
                .filter(line -> labels.contains(line.week()))
                .forEach(line -> paid.computeIfAbsent(LineKey.of(line), key -> new ArrayList<>()).add(line));
        var more = new ArrayList<PeriodLine>();
        weeks.stream().flatMap(week -> week.lines().stream()).forEach(line -> {
            var before = paid.remove(LineKey.of(line));
            periodOf(line.pay().date()).ifPresent(period -> add(more, period, line, line, before == null ? List.of() : before));
        });
        paid.values().forEach(before -> periodOf(before.getFirst().pay().date())
                .ifPresent(period -> add(more, period, before.getFirst(), null, before)));
        return more;
    }

    private void add(List<PeriodLine> more, String period, PeriodLine like, @Nullable PeriodLine now, List<PeriodLine> before) {
        long minutes = (now == null ? 0 : now.pay().minutes()) - before.stream().mapToLong(line -> line.pay().minutes()).sum();
        var amount = (now == null ? zero : now.pay().amount()).minus(sum(before.stream().map(line -> line.pay().amount())));
        if (minutes != 0 || !amount.equals(zero)) {
            more.add(like.correcting(period, minutes, like.pay().rate(), amount));
        }
    }

    List<PoolCharge> ofCharges(List<PricedWeek> weeks) {
        var paid = closed.stream()
                .flatMap(period -> period.payroll().charges().stream())
                .collect(Collectors.groupingBy(ChargeKey::of));
        var more = new ArrayList<PoolCharge>();
        weeks.stream().flatMap(week -> week.charges().stream()).forEach(charge ->
                periodOf(charge.date()).ifPresent(period -> {
                    var before = paid.getOrDefault(ChargeKey.of(charge), List.of());
                    long minutes = charge.paidMinutes() - before.stream().mapToLong(PoolCharge::paidMinutes).sum();
                    var overhead = charge.overhead().minus(sum(before.stream().map(PoolCharge::overhead)));
                    var commitment = charge.commitment().minus(sum(before.stream().map(PoolCharge::commitment)));
                    if (minutes != 0 || !overhead.equals(zero) || !commitment.equals(zero)) {
                        more.add(charge.correcting(period, minutes, overhead, commitment));
                    }
                }));
        return more;
    }

    private Optional<String> periodOf(LocalDate date) {
        return closed.stream()
                .map(period -> period.payroll().period())
                .filter(period -> period.holds(date))
                .map(Object::toString)
                .findFirst();
    }

    private Money sum(Stream<Money> amounts) {
        return amounts.reduce(zero, Money::plus);
    }
}
