package org.hillsboro.planning;

import java.nio.file.Path;
import org.hillsboro.solving.SolveLimits;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned.
 *
 * @param center the center folder
 * @param week an ISO week such as {@code 2003-W43}; absent: the one after the history, or that of the first row of the
 *     requirement
 * @param risk the probability with which the demand of an interval stays within what is staffed for; 0.5 staffs for the
 *     expected demand
 * @param from an earlier plan folder of the same week whose roster the search begins with; absent: from nothing
 */
public record PlanOrder(
        Path center, @Nullable String week, double risk, SolveLimits limits, @Nullable Path from) {

    /** From nothing. */
    public PlanOrder(Path center, @Nullable String week, double risk, SolveLimits limits) {
        this(center, week, risk, limits, null);
    }
}
