package org.hillsboro.planning;

import org.hillsboro.folder.CenterFolder;
import org.hillsboro.solving.Goodwill;
import org.jspecify.annotations.Nullable;

/**
 * {@link Goodwill} as it is ordered, before the center is read.
 *
 * @param like absent: the week before, as far as the folder tells
 */
public record PlanGoodwill(double share, @Nullable PlanLike like) {

    public static final PlanGoodwill FREE = new PlanGoodwill(0, null);

    Goodwill of(CenterFolder folder) {
        return new Goodwill(share, like == null ? null : like.of(folder));
    }
}
