package org.hillsboro.solving;

import org.hillsboro.roster.EarlierWeek;
import org.jspecify.annotations.Nullable;

/**
 * What a roster may cost beyond the cheapest that was found, so that it suits those who work it: wishes, fair shares, and
 * likeness to an earlier week. What is free is done whatever the share.
 *
 * @param share of the cheapest roster's cost, 0 to 1
 * @param like what the roster is to be like; absent: the week before, as far as the folder tells
 */
public record Goodwill(double share, @Nullable EarlierWeek like) {

    public static final Goodwill FREE = new Goodwill(0, null);

    public Goodwill {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("Goodwill is a share of the cost from 0 to 1, not " + share + ".");
        }
    }
}
