package org.hillsboro.store;

import org.springframework.core.env.Environment;

/**
 * For how many days things are kept.
 *
 * @param sessions from sign-in, however much they are used
 * @param checkpoints of plans, after their end; likewise the files
 * @param centerVersions after another took their place
 */
record KeptDays(int failedSignIns, int deliveries, int sessions, int checkpoints, int planFiles, int centerVersions) {

    /** @throws IllegalStateException if a setting is missing, or is no number of days */
    static KeptDays of(Environment settings) {
        return new KeptDays(
                days(settings, "failed-sign-ins-days"),
                days(settings, "deliveries-days"),
                days(settings, "sessions-days"),
                days(settings, "checkpoints-days"),
                days(settings, "plan-files-days"),
                days(settings, "center-versions-days"));
    }

    private static int days(Environment settings, String name) {
        int days = settings.getRequiredProperty("hillsboro.keep." + name, Integer.class);
        if (days < 0) {
            throw new IllegalStateException("hillsboro.keep." + name + " is " + days + ".\nMaybe give the days that it is kept, 0 or more.");
        }
        return days;
    }
}
