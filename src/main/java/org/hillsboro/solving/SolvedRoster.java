package org.hillsboro.solving;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.hillsboro.pay.Money;
import org.hillsboro.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * The roster and what is proven of it.
 *
 * @param cost the search's own figure; equals that of {@code RosterCost} to the minor unit
 * @param bound no legal roster of the same shortfall and as much late work that keeps the pins costs less, major units
 * @param gap (cost - bound) / bound; absent where the bound is not positive
 * @param shortfallPrice P: what an agent-minute short or late counts, major units
 * @param shortfallAgentMinutes required less staffed
 * @param lateAgentMinutes deferred work that is not done in time: late, or behind its time at the end of the week
 * @param unavoidableShortfallAgentMinutes no legal roster has less
 * @param prices of the bound: what one more agent would save, when
 * @param steps evaluated moves, which {@code --steps} repeats
 * @param cheapest cost of the cheapest roster that was found, before some was spent as goodwill
 * @param course how it came about
 * @param notes what became of the roster to start from, where it could not be taken up as it was
 */
public record SolvedRoster(
        Roster roster,
        Money cost,
        double bound,
        @Nullable Double gap,
        BigDecimal shortfallPrice,
        double shortfallAgentMinutes,
        double lateAgentMinutes,
        double unavoidableShortfallAgentMinutes,
        AgentPrices prices,
        long steps,
        long boundPasses,
        Duration boundTime,
        Duration searchTime,
        Money cheapest,
        SolveCourse course,
        List<String> notes) {}
