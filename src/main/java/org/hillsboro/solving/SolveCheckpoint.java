package org.hillsboro.solving;

import java.util.List;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The best roster of a running solve, all figures of one moment. With {@link SolveStart} another run goes on from it.
 *
 * @param cost of this roster, to the minor unit
 * @param shortfallAgentMinutes deferred work that is not done in time counts too
 * @param bound no legal roster of the same shortfall that keeps the pins costs less, major units; absent before the
 *     first pass
 * @param prices behind the bound, a few thousand numbers each; any prices prove a bound of any problem of their size,
 *     so a later run needs only these to prove at once what this one had proven
 */
public record SolveCheckpoint(
        Roster roster, Money cost, double shortfallAgentMinutes, @Nullable Double bound, List<double[]> prices) {}
