package org.hillsboro.offices;

import java.util.List;
import java.util.Optional;
import org.hillsboro.pay.PayCategory;

/**
 * A payroll office of the center.
 *
 * @param company what the office calls the center; empty: not said
 */
public record PayrollOffice(OfficeFormat format, String company, List<OfficeCode> codes) {

    /** The code of that kind of absence, else of the category. */
    public Optional<String> codeOf(PayCategory category, String kind) {
        return find(category, kind).or(() -> find(category, "")).map(OfficeCode::code);
    }

    private Optional<OfficeCode> find(PayCategory category, String kind) {
        return codes.stream().filter(code -> code.category().equals(category) && code.kind().equals(kind)).findFirst();
    }
}
