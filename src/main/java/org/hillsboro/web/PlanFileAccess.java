package org.hillsboro.web;

import java.util.Set;
import org.hillsboro.security.Permission;
import org.hillsboro.security.SignedIn;

/** Who may see which file of a plan, by what is in it. A vendor's scheduler sees those without anybody's people or money. */
final class PlanFileAccess {

    private static final Set<String> DEMAND = Set.of("forecast.csv", "requirement.csv", "coverage.csv");

    private PlanFileAccess() {}

    static boolean allows(SignedIn whom, String file) {
        if (DEMAND.contains(file)) {
            return true;
        }
        if (!whom.account().pools().isEmpty()) {
            return false;
        }
        return switch (file) {
            case "payroll.csv" -> whom.may(Permission.PAY_READ);
            case "summary.json", "report.html" -> whom.may(Permission.COST_READ) && whom.may(Permission.PEOPLE_READ);
            default -> whom.may(Permission.PEOPLE_READ);
        };
    }
}
