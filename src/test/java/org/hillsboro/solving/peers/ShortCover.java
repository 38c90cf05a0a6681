package org.hillsboro.solving.peers;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hillsboro.solving.PeerAgent;
import org.hillsboro.solving.PeerCenter;
import org.hillsboro.solving.PeerShift;
import org.jspecify.annotations.Nullable;

/**
 * Thousandths of agents short, summed over quarters; kept while shifts come and go, since counting anew would take most of
 * the time. A quarter's is the largest over all sets of queues of what they need less what those staff who serve any of them.
 */
record ShortCover() implements UniConstraintCollector<AgentDay, ShortCover.Count, Long> {

    static final class Count {

        private @Nullable PeerCenter center;

        /** By set of queues and quarter: required less staffed. */
        private int[][] lacking = new int[0][];

        private int[] shortOf = new int[0];
        private long sum;

        private Runnable add(AgentDay day) {
            if (center == null) {
                begin(day.center());
            }
            var shift = day.shift();
            if (shift == null) {
                return () -> {};
            }
            var agent = day.agent();
            var contacts = agent.contacts(shift, day.breaks());
            change(agent, shift, contacts, -agent.thousandths());
            return () -> change(agent, shift, contacts, agent.thousandths());
        }

        private void begin(PeerCenter of) {
            center = of;
            lacking = new int[1 << of.queues()][of.quarters()];
            shortOf = new int[of.quarters()];
            for (int t = 0; t < of.quarters(); t++) {
                for (int set = 1; set < lacking.length; set++) {
                    lacking[set][t] = of.requiredOf(set, t);
                }
                shortOf[t] = worst(t);
                sum += shortOf[t];
            }
        }

        private int worst(int t) {
            int worst = 0;
            for (int set = 1; set < lacking.length; set++) {
                worst = Math.max(worst, lacking[set][t]);
            }
            return worst;
        }

        private void change(PeerAgent agent, PeerShift shift, boolean[] contacts, int by) {
            for (int i = 0; i < contacts.length; i++) {
                if (contacts[i]) {
                    int t = shift.start() + i;
                    for (int set = 1; set < lacking.length; set++) {
                        lacking[set][t] += (set & agent.queues()) == 0 ? 0 : by;
                    }
                    sum -= shortOf[t];
                    shortOf[t] = worst(t);
                    sum += shortOf[t];
                }
            }
        }
    }

    @Override
    public Supplier<Count> supplier() {
        return Count::new;
    }

    @Override
    public BiFunction<Count, AgentDay, Runnable> accumulator() {
        return Count::add;
    }

    @Override
    public Function<Count, Long> finisher() {
        return count -> count.sum;
    }

}
