package org.hillsboro.workforce;

import org.jspecify.annotations.Nullable;

/**
 * A break that a shift has once. All times in minutes from the shift's start.
 *
 * @param kind MEAL, REST or any other word that the contract uses
 * @param minutes its length, a multiple of 15
 * @param after it starts no sooner
 * @param before it ends no later; absent: the shift's end
 * @param ifPaidMinutesOver it applies only to shifts with more paid minutes; absent: to all
 */
public record BreakRule(
        String kind,
        int minutes,
        boolean paid,
        int after,
        @Nullable Integer before,
        @Nullable Integer ifPaidMinutesOver) {

    public boolean appliesTo(int paidMinutes) {
        return ifPaidMinutesOver == null || paidMinutes > ifPaidMinutesOver;
    }
}
