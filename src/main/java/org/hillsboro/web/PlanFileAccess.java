package org.hillsboro.web;

import java.util.Set;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;

/** Who may see which file of a plan, by what is in it. A vendor's scheduler sees demand, and the vendor's own people. */
final class PlanFileAccess {

    static final String ROSTER = "roster.csv";

    /** Sums over everybody, without people and money. */
    private static final Set<String> SUMS =
            Set.of("forecast.csv", "requirement.csv", "coverage.csv", "deferred.csv", "service.csv");

    private PlanFileAccess() {}

    /** How much of a file. */
    enum Part {
        WHOLE,
        /** What is about agents within reach. */
        WITHIN_REACH,
        NOTHING
    }

    static Part of(SignedIn whom, String file) {
        if (SUMS.contains(file)) {
            return Part.WHOLE;
        }
        if (!whom.may(Permission.PEOPLE_READ)) {
            return Part.NOTHING;
        }
        if (!whom.account().pools().isEmpty()) {
            return file.equals(ROSTER) || file.endsWith(".ics") ? Part.WITHIN_REACH : Part.NOTHING;
        }
        boolean may = switch (file) {
            case "payroll.csv" -> whom.may(Permission.PAY_READ);
            case "summary.json", "report.html" -> whom.may(Permission.COST_READ);
            default -> true;
        };
        return may ? Part.WHOLE : Part.NOTHING;
    }
}
