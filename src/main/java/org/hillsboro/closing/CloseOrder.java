package org.hillsboro.closing;

import java.util.Set;

/**
 * @param key made up by whoever asks; asked again with it, the answer is the same and nothing is closed twice
 * @param version of what was looked at
 * @param early agrees that the last date is still to come
 * @param withoutWeeks that are agreed to be missing
 * @param withoutPeriods earlier ones, as {@code 2026-11-01..2026-11-30}, that are agreed never to be paid here
 * @param by account
 */
public record CloseOrder(
        String key, String version, boolean early, Set<String> withoutWeeks, Set<String> withoutPeriods, String by) {

    boolean agreesTo(Obstacle obstacle) {
        return switch (obstacle.kind()) {
            case NOT_OVER -> early;
            case MISSING_WEEKS -> withoutWeeks.containsAll(obstacle.values());
            case EARLIER_OPEN -> withoutPeriods.containsAll(obstacle.values());
            default -> false;
        };
    }
}
