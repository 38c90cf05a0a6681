package org.hillsboro.offices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a center says about its payroll.
 *
 * @param periods absent: not said
 * @param offices at most one of each form
 */
public record PayrollSetup(@Nullable PeriodRule periods, List<PayrollOffice> offices) {

    public static final PayrollSetup NONE = new PayrollSetup(null, List.of());

    /** One about which nothing is said where the center does not name it. */
    public PayrollOffice office(OfficeFormat format) {
        return offices.stream()
                .filter(office -> office.format() == format)
                .findFirst()
                .orElseGet(() -> new PayrollOffice(format, "", List.of()));
    }
}
