package org.hillsboro.offices;

import java.time.LocalDate;
import java.util.Optional;

/** How often people are paid. */
public enum PayFrequency {
    WEEKLY,
    BIWEEKLY,
    SEMI_MONTHLY,
    MONTHLY;

    private static final int MIDDLE_OF_MONTH = 15;

    /** Told by the dates of a period alone: 7 days, 14 days, half a calendar month, a whole month. */
    public static Optional<PayFrequency> of(PayrollPeriod period) {
        var from = period.from();
        var to = period.to();
        if (to.plusDays(1).equals(from.plusMonths(1))) {
            return Optional.of(MONTHLY);
        }
        boolean firstHalf = from.getDayOfMonth() == 1 && to.equals(from.withDayOfMonth(MIDDLE_OF_MONTH));
        boolean secondHalf = from.getDayOfMonth() == MIDDLE_OF_MONTH + 1 && to.equals(lastOfMonth(from));
        if (firstHalf || secondHalf) {
            return Optional.of(SEMI_MONTHLY);
        }
        return period.days() == 7 ? Optional.of(WEEKLY) : period.days() == 14 ? Optional.of(BIWEEKLY) : Optional.empty();
    }

    static LocalDate lastOfMonth(LocalDate date) {
        return date.withDayOfMonth(date.lengthOfMonth());
    }
}
