package org.hillsboro.planning;

import java.nio.file.Path;
import java.util.List;
import org.hillsboro.forecast.Adjustment;
import org.hillsboro.solving.SolveLimits;
import org.jspecify.annotations.Nullable;

/**
 * What is to be planned.
 *
 * @param center the center folder
 * @param source how the user calls the center, for the report
 * @param week an ISO week such as {@code 2003-W43}; absent: the one after the history, or that of the first row of the
 *     requirement
 * @param risk the probability with which a day is no busier than what is staffed for; 0.5 staffs for the expected demand
 * @param adjustments what the planner knows and the history does not, made to the forecast in this order
 * @param start what the search begins with; absent: nothing
 * @param cores see {@link org.hillsboro.solving.SolveOrder}; absent: all that a solve can use
 * @param stages what an earlier attempt has left
 * @param goodwill absent: the cost alone counts
 * @param asserting see {@link org.hillsboro.solving.SolveOrder}
 * @param verified whether what is simulated corrects the requirement; without a history nothing can be simulated
 */
public record PlanOrder(
        Path center,
        String source,
        @Nullable String week,
        double risk,
        List<Adjustment> adjustments,
        SolveLimits limits,
        @Nullable PlanStart start,
        @Nullable Integer cores,
        PlanStages stages,
        @Nullable PlanGoodwill goodwill,
        boolean asserting,
        boolean verified) {

    public PlanOrder {
        adjustments = List.copyOf(adjustments);
    }

    /** A folder that the user named by its path. */
    public PlanOrder(Path center, @Nullable String week, double risk, SolveLimits limits, @Nullable PlanStart start) {
        this(center, center.toString(), week, risk, List.of(), limits, start, null, PlanStages.NONE, PlanGoodwill.FREE, false, true);
    }

    /** From nothing. */
    public PlanOrder(Path center, @Nullable String week, double risk, SolveLimits limits) {
        this(center, week, risk, limits, null);
    }

    public PlanOrder with(@Nullable PlanGoodwill other) {
        return new PlanOrder(center, source, week, risk, adjustments, limits, start, cores, stages, other, asserting, verified);
    }

    /** The same in assertion mode, where {@code asked}. */
    public PlanOrder asserted(boolean asked) {
        return new PlanOrder(center, source, week, risk, adjustments, limits, start, cores, stages, goodwill, asked, verified);
    }

    public PlanOrder verified(boolean asked) {
        return new PlanOrder(center, source, week, risk, adjustments, limits, start, cores, stages, goodwill, asserting, asked);
    }
}
