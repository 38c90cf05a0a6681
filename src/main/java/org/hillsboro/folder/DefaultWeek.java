package org.hillsboro.folder;

import java.util.Optional;
import org.hillsboro.center.ContactCenter;
import org.hillsboro.history.ContactHistory;
import org.hillsboro.time.PlanningWeek;
import org.jspecify.annotations.Nullable;

/** The week that is planned where none is named: the one after the last row of history, or that of the first row required. */
public final class DefaultWeek {

    private DefaultWeek() {}

    /** Empty where there are no rows. */
    public static Optional<PlanningWeek> of(
            ContactCenter center, ContactHistory history, @Nullable GivenRequirement requirement) {
        return requirement == null
                ? history.lastRow().map(last -> PlanningWeek.holding(last, center.weekStarts(), center.zone()).next())
                : requirement.rows().stream()
                        .findFirst()
                        .map(row -> PlanningWeek.holding(row.start(), center.weekStarts(), center.zone()));
    }
}
