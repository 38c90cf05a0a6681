package org.hillsboro.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hillsboro.files.Problems;
import org.hillsboro.offices.PayrollOffice;
import org.hillsboro.pay.PayCategory;

/**
 * The words of an office: its name for the center, and its code for each of our categories. What the center does not say is
 * made from our own words, and said in a warning, because the office may know it by others.
 */
final class OfficeCodes {

    private static final String FILE = "center.yaml";

    private final PayrollOffice office;
    private final String center;
    private final Pattern allowed;
    private final String expected;
    private final UnaryOperator<String> made;
    private final Problems problems;
    private final Map<String, String> codes = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /**
     * @param center name of the center
     * @param expected what a code must be, for messages
     * @param made a code of the office's form from our word
     */
    OfficeCodes(
            PayrollOffice office, String center, Pattern allowed, String expected, UnaryOperator<String> made, Problems problems) {
        this.office = office;
        this.center = center;
        this.allowed = allowed;
        this.expected = expected;
        this.made = made;
        this.problems = problems;
    }

    /** Letters and digits in capitals, the first {@code most} of them. */
    static UnaryOperator<String> capitals(int most) {
        return word -> {
            String plain = word.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
            return plain.substring(0, Math.min(most, plain.length()));
        };
    }

    List<String> warnings() {
        return warnings;
    }

    /** What the office calls the center; made from its name where it is not said. */
    String company(String column, Pattern form, String expectedForm, UnaryOperator<String> fromName) {
        String company = office.company().isEmpty() ? fromName.apply(center) : office.company();
        if (!form.matcher(company).matches()) {
            problems.add(FILE, 0, "payroll.offices[].company", office.company(),
                    "expected " + expectedForm + ", the " + column + " of " + office.format(), "");
        } else if (office.company().isEmpty()) {
            warnings.add(column + " " + company + " is made from the center's name: set company of " + office.format()
                    + " in payroll.offices to what the office gave you.");
        }
        return company;
    }

    /** The center's code, else a word that the office knows anyway. */
    String codeOr(PayCategory category, String kind, String usual) {
        return office.codeOf(category, kind).isPresent() ? code(category, kind) : usual;
    }

    String code(PayCategory category, String kind) {
        String title = category + (kind.isEmpty() ? "" : " " + kind);
        String known = codes.get(title);
        if (known != null) {
            return known;
        }
        var mapped = office.codeOf(category, kind);
        String code = mapped.orElseGet(() -> made.apply(kind.isEmpty() ? category.name() : kind));
        if (!allowed.matcher(code).matches()) {
            problems.add(FILE, 0, "payroll.offices[].codes", mapped.orElse(""),
                    "expected " + expected + " as the code of " + title + " for " + office.format(), "");
        } else if (mapped.isEmpty() && codes.containsValue(code)) {
            problems.add(FILE, 0, "payroll.offices[].codes", code,
                    "expected a code of its own for " + title + ", another category goes to " + office.format() + " under it", "");
        } else if (mapped.isEmpty()) {
            warnings.add(title + " goes to " + office.format() + " as " + code + ": no code of the office is set for it.");
        }
        codes.put(title, code);
        return code;
    }
}
