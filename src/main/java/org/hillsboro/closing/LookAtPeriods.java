package org.hillsboro.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.hillsboro.closing.PeriodLook.Stage;
import org.hillsboro.offices.PayrollPeriod;
import org.jspecify.annotations.Nullable;

/** Shows periods, open ones with the figures that they would be closed with now. */
public final class LookAtPeriods {

    private final ReadPayrollState states;
    private final GatherPublished gather;
    private final ReadClosed closed;
    private final PayrollBooks books;
    private final Clock clock;

    public LookAtPeriods(ReadPayrollState states, GatherPublished gather, ReadClosed closed, PayrollBooks books, Clock clock) {
        this.states = states;
        this.gather = gather;
        this.closed = closed;
        this.books = books;
        this.clock = clock;
    }

    /**
     * A period in the list.
     *
     * @param missing weeks that are not published
     * @param undecided differences
     * @param kept absent: it is open
     */
    public record Row(
            PayrollPeriod period, Stage stage, int publishedWeeks, List<String> missing, int undecided, @Nullable KeptPeriod kept) {}

    /** The latest first. */
    public List<PayrollPeriod> periods(PayrollState state) {
        return state.periods(today(state)).reversed();
    }

    public PayrollState state(String center) {
        return states.of(center);
    }

    /** Only where there is attendance something has to be priced to tell how far it is. */
    public Row row(PayrollState state, PayrollPeriod period) {
        var kept = state.closed(period);
        if (kept.isPresent()) {
            var told = kept.get().told();
            return new Row(period, Stage.CLOSED, state.publishedWeeks(period), told.without(), 0, kept.get());
        }
        var obstacles = FindObstacles.known(state, period, today(state));
        int undecided = 0;
        if (!state.attendanceOf(state.priced(period), period).isEmpty()) {
            var payroll = gather.gather(state, period);
            obstacles = FindObstacles.all(state, period, payroll, today(state));
            undecided = payroll.open().size();
        }
        return new Row(period, obstacles.isEmpty() ? Stage.READY : Stage.OPEN, state.publishedWeeks(period),
                state.missing(period).stream().map(week -> week.label()).toList(), undecided, null);
    }

    /** @throws NoSuchPeriod if none begins on that date */
    public PeriodLook look(String center, LocalDate from) {
        var state = states.of(center);
        var period = state.period(from, today(state));
        var kept = state.closed(period);
        if (kept.isPresent()) {
            return new PeriodLook(state, period, kept.get().digest(), kept.get(), null, closed.period(kept.get()).payroll(),
                    kept.get().told().reconciled(), List.of());
        }
        var payroll = gather.gather(state, period);
        return new PeriodLook(state, period, state.version(period), null, payroll, payroll.payroll(),
                payroll.asPlanned().stream().map(ClosePeriod::told).toList(), FindObstacles.all(state, period, payroll, today(state)));
    }

    /** Decided ones of a closed period; all of an open one, by agent and time. */
    public List<SeenDifference> differences(String center, LocalDate from) {
        var look = look(center, from);
        var open = look.open();
        if (open == null) {
            return books.decisions(center, List.of(from)).stream()
                    .map(decision -> new SeenDifference(decision.difference(), decision.paid(), decision))
                    .toList();
        }
        return open.differences().stream()
                .map(difference -> {
                    var decision = open.decision(difference);
                    boolean paid = decision == null ? difference.paidUnlessAgreed() : decision.paid();
                    return new SeenDifference(difference, paid, decision);
                })
                .toList();
    }

    private LocalDate today(PayrollState state) {
        return LocalDate.ofInstant(clock.instant(), state.folder().center().zone());
    }
}
