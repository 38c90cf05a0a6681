package org.hillsboro.solving.peers;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hillsboro.solving.PeerCenter;
import org.jspecify.annotations.Nullable;

/** How many agents sit in no seat, summed over quarters; kept while shifts come and go. */
record CrowdedSites<T extends Working>() implements UniConstraintCollector<T, CrowdedSites.Count, Long> {

    static final class Count {

        private @Nullable PeerCenter center;
        private int[][] inside = new int[0][];
        private long over;

        private Runnable add(Working working) {
            var agent = working.agent();
            var shift = working.shift();
            if (agent == null || shift == null || agent.site() < 0) {
                return () -> {};
            }
            if (center == null) {
                center = working.center();
                inside = new int[center.sites()][center.quarters()];
            }
            change(agent.site(), shift.start(), shift.end(), 1);
            return () -> change(agent.site(), shift.start(), shift.end(), -1);
        }

        private void change(int site, int from, int to, int by) {
            for (int t = from; t < to; t++) {
                int seats = Objects.requireNonNull(center).seats(site, t);
                over -= Math.max(0, inside[site][t] - seats);
                inside[site][t] += by;
                over += Math.max(0, inside[site][t] - seats);
            }
        }
    }

    @Override
    public Supplier<Count> supplier() {
        return Count::new;
    }

    @Override
    public BiFunction<Count, T, Runnable> accumulator() {
        return Count::add;
    }

    @Override
    public Function<Count, Long> finisher() {
        return count -> count.over;
    }
}
