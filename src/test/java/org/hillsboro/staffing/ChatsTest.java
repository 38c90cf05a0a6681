package org.hillsboro.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Agents with several chats against the states counted one by one, and against what must come out at the ends. */
class ChatsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void areWhatTheirStatesSay() {
        var random = new Random(5);
        for (int n = 0; n < 200; n++) {
            int agents = 1 + random.nextInt(12);
            int concurrency = 1 + random.nextInt(4);
            double slowdown = random.nextDouble(0, 1.6);
            double handle = random.nextDouble(100, 600);
            double full = handle * (1 + slowdown * (concurrency - 1));
            double patience = random.nextDouble(30, 600);
            double arrivals = random.nextDouble(0.2, 1.5) * agents * concurrency / full;
            var states = states(agents, concurrency, slowdown, arrivals, handle, patience);

            var chats = new Chats(arrivals, handle, patience, 20, concurrency, slowdown).with(agents);

            int places = agents * concurrency;
            double delayed = 0;
            double waiting = 0;
            double taken = 0;
            for (int state = 0; state < states.length; state++) {
                delayed += state >= places ? states[state] : 0;
                waiting += states[state] * Math.max(0, state - places);
                taken += states[state] * Math.min(state, places) / places;
            }
            assertThat(chats.delayProbability()).isCloseTo(delayed, EXACT);
            assertThat(chats.abandonment()).isCloseTo(waiting / patience / arrivals, EXACT);
            assertThat(chats.meanWaitSeconds()).isCloseTo(waiting / arrivals, within(1e-6));
            assertThat(chats.occupancy()).isCloseTo(taken, EXACT);
        }
    }

    /** Who waits, waits behind agents who are all full, as in the Erlang formula of as many slow servers. */
    @Test
    void whoWaitsDoesSoAsInErlang() {
        var chats = new Chats(0.05, 300, 120.0, 30, 3, 0.15).with(6);
        var servers = new ErlangA(0.05, 300 * 1.3, 120, 30).with(18);
        assertThat((1 - chats.withinOfOffered()) / chats.delayProbability())
                .isCloseTo((1 - servers.withinOfOffered()) / servers.delayProbability(), EXACT);
        assertThat(chats.delayProbability()).isLessThan(servers.delayProbability());
    }

    @Test
    void oneAtATimeIsErlang() {
        for (int agents = 7; agents < 20; agents++) {
            same(new Chats(0.03, 200, null, 20, 1, 0.5).with(agents), new ErlangC(0.03, 200, 20).with(agents));
            same(new Chats(0.03, 200, 90.0, 20, 1, 0.5).with(agents), new ErlangA(0.03, 200, 90, 20).with(agents));
            same(new Chats(0.03, 200, null, 20, 0.3, 1, 0.5).with(agents), new ErlangC(0.03, 200, 20, 0.3).with(agents));
            same(new Chats(0.03, 200, 90.0, 20, 0.3, 1, 0.5).with(agents), new ErlangA(0.03, 200, 90, 20, 0.3).with(agents));
        }
    }

    @Test
    void whatDoesNotSlowDownIsAsManyServers() {
        same(new Chats(0.3, 200, null, 20, 4, 0).with(17), new ErlangC(0.3, 200, 20).with(68));
        same(new Chats(0.3, 200, 90.0, 20, 4, 0).with(14), new ErlangA(0.3, 200, 90, 20).with(56));
    }

    @Test
    void moreAgentsThanFullOnesAreNeededOrTheLineGrows() {
        var model = new Chats(0.1, 300, null, 20, 3, 0.2);
        assertThat(model.load()).isCloseTo(0.1 * 300 * 1.4 / 3, EXACT);
        assertThat(model.with(14).meanWaitSeconds()).isInfinite();
        assertThat(model.with(15).meanWaitSeconds()).isFinite();
    }

    @Test
    void moreAgentsNeverMakeItWorse() {
        for (Double patience : new Double[] {null, 60.0}) {
            for (double slowdown : new double[] {0, 0.15, 1, 3}) {
                var before = new QueuePerformance(0, 0, 1, 1, Double.POSITIVE_INFINITY, 1);
                for (int agents = 1; agents < 400; agents++) {
                    var now = new Chats(0.5, 240, patience, 20, 3, slowdown).with(agents);
                    assertThat(now.withinOfOffered()).isGreaterThanOrEqualTo(before.withinOfOffered() - 1e-12);
                    assertThat(now.abandonment()).isLessThanOrEqualTo(before.abandonment() + 1e-12);
                    assertThat(now.meanWaitSeconds()).isLessThanOrEqualTo(before.meanWaitSeconds());
                    assertThat(now.occupancy()).isBetween(0.0, before.occupancy() + 1e-12);
                    before = now;
                }
            }
        }
    }

    /** Far more agents than chats: nobody waits, everybody has one chat at most, and nothing overflows. */
    @Test
    void plentyOfAgentsHaveOneChatEach() {
        var chats = new Chats(1, 500, null, 20, 5, 0.2).with(4_000);
        assertThat(chats.delayProbability()).isZero();
        assertThat(chats.occupancy()).isCloseTo(500.0 / 20_000, within(1e-6));
    }

    private static void same(QueuePerformance one, QueuePerformance other) {
        assertThat(one.withinOfOffered()).isCloseTo(other.withinOfOffered(), EXACT);
        assertThat(one.answeredWithinOfOffered()).isCloseTo(other.answeredWithinOfOffered(), EXACT);
        assertThat(one.delayProbability()).isCloseTo(other.delayProbability(), EXACT);
        assertThat(one.abandonment()).isCloseTo(other.abandonment(), EXACT);
        assertThat(one.meanWaitSeconds()).isCloseTo(other.meanWaitSeconds(), within(1e-6));
        assertThat(one.occupancy()).isCloseTo(other.occupancy(), EXACT);
    }

    /** Probabilities of all numbers of chats, each chat given to the agent who has the fewest. */
    private static double[] states(
            int agents, int concurrency, double slowdown, double arrivals, double handle, double patience) {
        var weights = new double[agents * concurrency + 400];
        weights[0] = 1;
        double sum = 1;
        for (int state = 1; state < weights.length; state++) {
            var held = new int[agents];
            for (int chat = 0; chat < Math.min(state, agents * concurrency); chat++) {
                held[chat % agents]++;
            }
            double rate = Math.max(0, state - agents * concurrency) / patience;
            for (int chats : held) {
                rate += chats == 0 ? 0 : chats / (handle * (1 + slowdown * (chats - 1)));
            }
            weights[state] = weights[state - 1] * arrivals / rate;
            sum += weights[state];
        }
        for (int state = 0; state < weights.length; state++) {
            weights[state] /= sum;
        }
        return weights;
    }
}
