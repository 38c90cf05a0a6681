package org.hillsboro.requests;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published shift that its agent wants to give away, or to swap for another of the same week.
 *
 * @param start of the shift, by which it is known
 * @param swap whether a shift is wanted in return
 * @param to the only agent whom it is offered to; absent: whoever may take it
 * @param taker who wants it, or has it
 * @param inReturn start of the taker's shift; swaps only
 * @param pools of the two
 * @param reason why it is as it is, for its agents
 */
public record Exchange(
        UUID id,
        String center,
        String week,
        String agent,
        Instant start,
        boolean swap,
        @Nullable String to,
        State state,
        @Nullable String taker,
        @Nullable Instant inReturn,
        Set<String> pools,
        String reason,
        Instant asked,
        Instant changed) {

    /** What has become of it. */
    public enum State {
        OPEN,
        /** Someone offers a shift in return; whoever asked has to accept. */
        PROPOSED,
        /** The agents agree; a scheduler has to. */
        AGREED,
        DONE,
        DECLINED,
        WITHDRAWN,
        /** The shift has begun, or was changed, before anybody had it. */
        LAPSED;

        boolean isOver() {
            return this == DONE || this == DECLINED || this == WITHDRAWN || this == LAPSED;
        }
    }

    boolean isOfferedTo(Asking asking) {
        return center.equals(asking.center()) && !agent.equals(asking.agent()) && (to == null || to.equals(asking.agent()));
    }

    boolean asksTheSame(Exchange other) {
        return agent.equals(other.agent) && start.equals(other.start) && swap == other.swap && Objects.equals(to, other.to);
    }

    /** Whether it is the agent's who asks, as was asked before. */
    boolean isTakenBy(Asking asking, @Nullable Instant shiftInReturn) {
        return asking.agent().equals(taker) && Objects.equals(inReturn, shiftInReturn) && (state == State.DONE || !state.isOver());
    }

    boolean isOf(Asking asking) {
        return center.equals(asking.center()) && (agent.equals(asking.agent()) || asking.agent().equals(taker));
    }

    Exchange taken(String by, String pool, @Nullable Instant shiftInReturn, State next, String why, Instant at) {
        var both = new HashSet<>(pools);
        both.add(pool);
        return new Exchange(
                id, center, week, agent, start, swap, to, next, by, shiftInReturn, Set.copyOf(both), why, asked, at);
    }

    Exchange in(State next, String why, Instant at) {
        return new Exchange(id, center, week, agent, start, swap, to, next, taker, inReturn, pools, why, asked, at);
    }

    /** As if nobody had proposed anything. */
    Exchange reopened(String pool, Instant at) {
        return new Exchange(id, center, week, agent, start, swap, to, State.OPEN, null, null, Set.of(pool), "", asked, at);
    }

    String takerThere() {
        return Objects.requireNonNull(taker, "taker");
    }
}
