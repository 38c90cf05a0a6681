package org.hillsboro.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.center.Employment;
import org.hillsboro.closing.CloseAnswer.Closed;
import org.hillsboro.closing.CloseAnswer.ClosedBefore;
import org.hillsboro.closing.CloseAnswer.Outdated;
import org.hillsboro.closing.CloseAnswer.Refused;
import org.hillsboro.closing.KeptPeriod.ReconciledWeek;
import org.hillsboro.closing.KeptPeriod.Told;
import org.hillsboro.closing.PayrollBooks.PeriodTexts;
import org.hillsboro.closing.PayrollBooks.SlipText;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.payroll.ClosedPeriod;
import org.hillsboro.payroll.PeriodPayroll;
import org.hillsboro.payroll.PeriodTables;
import org.hillsboro.payroll.WeekReconciliation;
import org.hillsboro.time.PlanningWeek;

/** Closes a period: once, and with the figures that were looked at. */
public final class ClosePeriod {

    private final ReadPayrollState states;
    private final GatherPublished gather;
    private final PayrollBooks books;
    private final PayrollTrail trail;
    private final InTransaction transaction;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public ClosePeriod(
            ReadPayrollState states,
            GatherPublished gather,
            PayrollBooks books,
            PayrollTrail trail,
            InTransaction transaction,
            Supplier<UUID> ids,
            Clock clock) {
        this.states = states;
        this.gather = gather;
        this.books = books;
        this.trail = trail;
        this.transaction = transaction;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws NoSuchPeriod if no period of the center begins on that date */
    public CloseAnswer close(String center, LocalDate from, CloseOrder order) {
        var before = states.of(center);
        var period = before.period(from, today(before));
        if (before.closed(period).isEmpty()) {
            gather.gather(before, period); // the costly part, before anything is locked
        }
        return transaction.run(() -> {
            books.lock(center);
            var known = books.closedWith(center, order.key());
            return known.<CloseAnswer>map(kept -> kept.period().equals(period) ? new Closed(kept, false) : new ClosedBefore(kept))
                    .orElseGet(() -> close(states.of(center), period, order));
        });
    }

    private LocalDate today(PayrollState state) {
        return LocalDate.ofInstant(clock.instant(), state.folder().center().zone());
    }

    private CloseAnswer close(PayrollState state, PayrollPeriod period, CloseOrder order) {
        var closed = state.closed().stream().filter(kept -> kept.period().overlaps(period)).findFirst();
        if (closed.isPresent()) {
            return new ClosedBefore(closed.get());
        }
        String version = state.version(period);
        if (!version.equals(order.version())) {
            return new Outdated(version);
        }
        var payroll = gather.gather(state, period);
        var obstacles = FindObstacles.all(state, period, payroll, today(state)).stream()
                .filter(obstacle -> !order.agreesTo(obstacle))
                .toList();
        return obstacles.isEmpty() ? new Closed(keep(state, payroll, order), true) : new Refused(obstacles);
    }

    private KeptPeriod keep(PayrollState state, PublishedPayroll published, CloseOrder order) {
        var payroll = published.payroll();
        var closed = ClosedPeriod.close(state.folder().center().name(), payroll, published.corrected());
        var kept = new KeptPeriod(ids.get(), state.center().id(), payroll.period(), closed.sha256(), null, order.by(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), told(published));
        books.close(kept, order.key(), texts(closed));
        trail.closed(kept, order, kept.at());
        return kept;
    }

    private static Told told(PublishedPayroll published) {
        var payroll = published.payroll();
        return new Told(
                payroll.currency().getCurrencyCode(), payroll.slips().size(), payroll.lines().size(), payroll.total().major(),
                payroll.overhead().major(), payroll.commitments().major(), published.weeks(),
                published.missing().stream().map(PlanningWeek::label).toList(),
                published.asPlanned().stream().map(ClosePeriod::told).toList());
    }

    public static ReconciledWeek told(WeekReconciliation week) {
        return new ReconciledWeek(week.week(), week.rosterCost().major(), week.pay().major(), week.overhead().major(),
                week.commitments().major(), week.difference().major());
    }

    private static PeriodTexts texts(ClosedPeriod closed) {
        PeriodPayroll payroll = closed.payroll();
        List<SlipText> slips = payroll.slips().stream()
                .map(slip -> new SlipText(
                        slip.agentId(), slip.lines().stream().allMatch(line -> line.employment() != Employment.VENDOR), PeriodTables.lines(slip.lines(), payroll.currency())))
                .toList();
        return new PeriodTexts(closed.head(), PeriodTables.columns(), slips, PeriodTables.pools(payroll));
    }
}
