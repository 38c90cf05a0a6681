package org.hillsboro.security;

/** Something that a request may need; who has it stands in {@link Permissions}. */
public enum Permission {
    /** Nothing but to be signed in: one's own account, tokens and sessions. */
    OWN_ACCOUNT,
    /** One's own published shifts, wishes and requests. */
    OWN_SHIFTS,
    /** One's own slips of closed periods. */
    OWN_PAY,
    CENTERS_READ,
    CENTERS_EDIT,
    /** Names, contracts, absences and wishes of agents within reach. */
    PEOPLE_READ,
    PEOPLE_EDIT,
    /** Rates of pay, and every file that holds them. */
    PAY_READ,
    /** What a roster costs, as sums. */
    COST_READ,
    PLANS_READ,
    PLANS_RUN,
    ROSTERS_EDIT,
    PUBLICATIONS_READ,
    PUBLISH,
    /** Payroll of all periods: figures, slips, differences, files. */
    PAYROLL_READ,
    /** Sending attendance, and deciding what of it is paid. */
    PAYROLL_EDIT,
    PAYROLL_CLOSE,
    /** What agents within reach ask for: time off, exchanges, voluntary hours. */
    REQUESTS_READ,
    REQUESTS_DECIDE,
    ACCOUNTS_EDIT,
    WEBHOOKS_EDIT,
    AUDIT_READ,
    METRICS_READ,
    /** Making people who left anonymous. */
    PRIVACY
}
