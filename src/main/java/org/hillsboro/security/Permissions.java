package org.hillsboro.security;

import static org.hillsboro.security.Permission.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hillsboro.accounts.Role;

/**
 * The one table of who may do what. Whatever is not in it is denied. Reach (the account's center, pools or agent) is
 * checked on top: what is out of reach is not found.
 */
public final class Permissions {

    private static final Map<Role, Set<Permission>> TABLE = new EnumMap<>(Map.of(
            Role.ADMINISTRATOR, EnumSet.complementOf(EnumSet.of(OWN_SHIFTS, OWN_PAY)),
            Role.SCHEDULER, EnumSet.of(OWN_ACCOUNT, CENTERS_READ, CENTERS_EDIT, PEOPLE_READ, PEOPLE_EDIT, COST_READ,
                    PLANS_READ, PLANS_RUN, ROSTERS_EDIT, PUBLICATIONS_READ, PUBLISH, REQUESTS_READ,
                    REQUESTS_DECIDE),
            Role.AGENT, EnumSet.of(OWN_ACCOUNT, OWN_SHIFTS, OWN_PAY),
            Role.HR, EnumSet.of(OWN_ACCOUNT, CENTERS_READ, PEOPLE_READ, PAY_READ, COST_READ, PUBLICATIONS_READ, PRIVACY,
                    REQUESTS_READ, PAYROLL_READ, PAYROLL_EDIT, PAYROLL_CLOSE),
            Role.VENDOR_SCHEDULER, EnumSet.of(OWN_ACCOUNT, PEOPLE_READ, PEOPLE_EDIT, PLANS_READ, ROSTERS_EDIT,
                    PUBLICATIONS_READ, REQUESTS_READ, REQUESTS_DECIDE),
            Role.AUDITOR, EnumSet.of(OWN_ACCOUNT, CENTERS_READ, PEOPLE_READ, PLANS_READ, PUBLICATIONS_READ, AUDIT_READ,
                    REQUESTS_READ)));

    private Permissions() {}

    public static boolean allow(Role role, Permission permission) {
        return TABLE.getOrDefault(role, Set.of()).contains(permission);
    }
}
