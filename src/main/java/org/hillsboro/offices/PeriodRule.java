package org.hillsboro.offices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Into which periods the calendar is cut.
 *
 * @param starts first date of one of the periods; in months its day is the first of every period, in half months it is
 *     not looked at
 */
public record PeriodRule(PayFrequency every, LocalDate starts) {

    /** The period in which the date is paid. */
    public PayrollPeriod holding(LocalDate date) {
        return switch (every) {
            case WEEKLY -> days(date, 7);
            case BIWEEKLY -> days(date, 14);
            case SEMI_MONTHLY -> date.getDayOfMonth() <= 15
                    ? new PayrollPeriod(date.withDayOfMonth(1), date.withDayOfMonth(15))
                    : new PayrollPeriod(date.withDayOfMonth(16), PayFrequency.lastOfMonth(date));
            case MONTHLY -> month(date);
        };
    }

    private PayrollPeriod days(LocalDate date, int length) {
        var from = date.minusDays(Math.floorMod(ChronoUnit.DAYS.between(starts, date), length));
        return new PayrollPeriod(from, from.plusDays(length - 1L));
    }

    private PayrollPeriod month(LocalDate date) {
        var inMonth = date.withDayOfMonth(starts.getDayOfMonth());
        var from = inMonth.isAfter(date) ? inMonth.minusMonths(1) : inMonth;
        return new PayrollPeriod(from, from.plusMonths(1).minusDays(1));
    }
}
