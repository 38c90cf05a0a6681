package org.hillsboro.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hillsboro.offices.PayrollPeriod;
import org.hillsboro.offices.PeriodRule;

/**
 * The periods of a center without a gap. Closed ones stay as they are, also where the center cuts its calendar otherwise since;
 * the first open one then has the dates that are left.
 */
final class PeriodCalendar {

    private PeriodCalendar() {}

    /**
     * @param closed by date
     * @param first a date of the first period
     * @param last a date of the last one
     */
    static List<PayrollPeriod> of(PeriodRule rule, List<PayrollPeriod> closed, LocalDate first, LocalDate last) {
        var periods = new ArrayList<PayrollPeriod>();
        var start = rule.holding(first).from();
        if (!closed.isEmpty() && closed.getFirst().from().isBefore(start)) {
            start = closed.getFirst().from();
        }
        for (var date = start; !date.isAfter(last); date = periods.getLast().to().plusDays(1)) {
            periods.add(beginning(date, rule, closed));
        }
        return periods;
    }

    private static PayrollPeriod beginning(LocalDate date, PeriodRule rule, List<PayrollPeriod> closed) {
        var end = rule.holding(date).to();
        for (var period : closed) {
            if (period.holds(date)) {
                return period;
            }
            if (period.from().isAfter(date)) {
                return new PayrollPeriod(date, period.from().isAfter(end) ? end : period.from().minusDays(1));
            }
        }
        return new PayrollPeriod(date, end);
    }
}
