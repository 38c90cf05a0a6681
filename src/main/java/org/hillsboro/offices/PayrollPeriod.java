package org.hillsboro.offices;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hillsboro.files.UnexpectedValue;

/** The dates that are paid together, both ends included. */
public record PayrollPeriod(LocalDate from, LocalDate to) {

    private static final int MOST_DAYS = 366;

    public PayrollPeriod {
        if (to.isBefore(from) || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new UnexpectedValue("expected a period of 1 to " + MOST_DAYS + " days, its first date before its last");
        }
    }

    /** @throws UnexpectedValue unless the text is as {@code 2026-11-01..2026-11-30} */
    public static PayrollPeriod parse(String text) {
        String[] ends = text.split("\\.\\.", -1);
        if (ends.length != 2) {
            throw new UnexpectedValue("expected a period such as 2026-11-01..2026-11-30");
        }
        try {
            return new PayrollPeriod(LocalDate.parse(ends[0].strip()), LocalDate.parse(ends[1].strip()));
        } catch (DateTimeException noDates) {
            throw new UnexpectedValue("expected two dates of the calendar such as 2026-11-01..2026-11-30");
        }
    }

    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    public boolean overlaps(PayrollPeriod other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    @Override
    public String toString() {
        return from + ".." + to;
    }
}
