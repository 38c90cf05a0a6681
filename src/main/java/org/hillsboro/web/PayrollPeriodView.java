package org.hillsboro.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hillsboro.closing.KeptPeriod;
import org.hillsboro.closing.KeptPeriod.ReconciledWeek;
import org.hillsboro.closing.LookAtPeriods.Row;
import org.hillsboro.closing.Obstacle;
import org.hillsboro.closing.PeriodLook;
import org.hillsboro.closing.PeriodLook.Stage;
import org.hillsboro.closing.SentAttendance;
import org.hillsboro.pay.Money;
import org.hillsboro.payroll.CategoryTotal;
import org.hillsboro.payroll.PaySlip;
import org.hillsboro.payroll.SheetCells;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/**
 * A pay period with its figures.
 *
 * @param total of all pay lines, which are those of the slips
 * @param missingWeeks that are not published
 * @param attendance absent: rosters count as worked
 * @param closed absent: it is open
 */
record PayrollPeriodView(
        LocalDate from,
        LocalDate to,
        Stage stage,
        String currency,
        List<CategoryView> categories,
        int agents,
        BigDecimal total,
        BigDecimal slips,
        BigDecimal overhead,
        BigDecimal commitments,
        List<ReconciledWeek> weeks,
        List<String> missingWeeks,
        int differences,
        int undecided,
        List<Obstacle> obstacles,
        @Nullable AttendanceView attendance,
        @Nullable ClosedView closed) {

    /**
     * @param title such as {@code BASE}, {@code night}, {@code ABSENCE VACATION}
     * @param corrects the closed period whose lines are corrected; empty: lines of this one
     */
    record CategoryView(String title, String corrects, long agents, int lines, long minutes, BigDecimal hours, BigDecimal amount) {

        private static CategoryView of(CategoryTotal total) {
            return new CategoryView(total.title(), total.corrects(), total.agents(), total.lines(), total.minutes(),
                    PayrollPeriodView.hours(total.minutes()), total.amount().major());
        }
    }

    /** @param by account */
    record AttendanceView(Instant sent, String by, String sha256) {

        static AttendanceView of(SentAttendance sent) {
            return new AttendanceView(sent.at(), sent.by(), sent.sha256());
        }
    }

    /**
     * @param by account
     * @param sha256 as it was closed
     * @param rewrittenSha256 since an agent in it was made anonymous; absent: it is as it was closed
     */
    record ClosedView(Instant at, String by, String sha256, @Nullable String rewrittenSha256) {

        private static ClosedView of(KeptPeriod kept) {
            return new ClosedView(kept.at(), kept.by(), kept.sha256(), kept.rewritten());
        }
    }

    /** A period in a list. */
    record RowView(
            LocalDate from,
            LocalDate to,
            Stage stage,
            int publishedWeeks,
            List<String> missingWeeks,
            int undecided,
            @Nullable TotalsView totals,
            @Nullable ClosedView closed) {

        static RowView of(Row row) {
            var kept = row.kept();
            return new RowView(row.period().from(), row.period().to(), row.stage(), row.publishedWeeks(), row.missing(), row.undecided(),
                    kept == null ? null : TotalsView.of(kept), kept == null ? null : ClosedView.of(kept));
        }
    }

    record TotalsView(String currency, int agents, BigDecimal total, BigDecimal overhead, BigDecimal commitments) {

        private static TotalsView of(KeptPeriod kept) {
            var told = kept.told();
            return new TotalsView(told.currency(), told.agents(), told.total(), told.overhead(), told.commitments());
        }
    }

    static PayrollPeriodView of(PeriodLook look) {
        var payroll = look.payroll();
        var slips = payroll.slips();
        var open = look.open();
        var kept = look.kept();
        var sent = look.state().attendance().get(look.period().from());
        return new PayrollPeriodView(
                look.period().from(),
                look.period().to(),
                look.stage(),
                payroll.currency().getCurrencyCode(),
                CategoryTotal.of(payroll).stream().map(CategoryView::of).toList(),
                slips.size(),
                payroll.total().major(),
                slips.stream().map(PaySlip::total).reduce(Money.zero(payroll.currency()), Money::plus).major(),
                payroll.overhead().major(),
                payroll.commitments().major(),
                look.weeks(),
                open != null ? open.missing().stream().map(PlanningWeek::label).toList() : kept == null ? List.of() : kept.told().without(),
                open == null ? 0 : open.differences().size(),
                open == null ? 0 : open.open().size(),
                look.obstacles(),
                sent == null ? null : AttendanceView.of(sent),
                kept == null ? null : ClosedView.of(kept));
    }

    static BigDecimal hours(long minutes) {
        return new BigDecimal(SheetCells.hours(minutes));
    }
}
