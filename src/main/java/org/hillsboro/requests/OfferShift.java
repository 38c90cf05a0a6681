package org.hillsboro.requests;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hillsboro.requests.Exchange.State;
import org.jspecify.annotations.Nullable;

/** An agent offers a shift of a published week to others, or takes the offer back. */
public final class OfferShift {

    private final ChangeWeek weeks;
    private final Exchanges exchanges;
    private final RequestPolicies policies;
    private final RequestTrail trail;
    private final KeepRequest keep;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public OfferShift(
            ChangeWeek weeks,
            Exchanges exchanges,
            RequestPolicies policies,
            RequestTrail trail,
            KeepRequest keep,
            Supplier<UUID> ids,
            Clock clock) {
        this.weeks = weeks;
        this.exchanges = exchanges;
        this.policies = policies;
        this.trail = trail;
        this.keep = keep;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * @param start of the agent's shift
     * @param to the only agent whom it is for; absent: whoever may take it
     * @throws NoSuchRequest if the agent has no such shift in a publication
     * @return what was offered before, where it is the same
     * @throws NotNow if it is too late, or the shift is offered otherwise already
     */
    public Exchange offer(Asking asking, String week, Instant start, boolean swap, @Nullable String to) {
        long names = keep.names(asking.center());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String pool = weeks.look(asking.center(), week, standing -> standing.shift(asking.agent(), start)
                        .map(shift -> {
                            checkOther(standing, asking, to);
                            return standing.pool(asking.agent());
                        }))
                .flatMap(found -> found)
                .orElseThrow(NoSuchRequest::new);
        if (!policies.of(asking.center()).policy().isInTime(start, now)) {
            throw new NotNow("It is too late for this shift.");
        }
        var exchange = new Exchange(
                ids.get(), asking.center(), week, asking.agent(), start, swap, to, State.OPEN, null, null, Set.of(pool), "",
                now, now);
        return keep.keep(asking.center(), names, () -> {
            if (!exchanges.add(exchange)) {
                return exchanges.unfinished(asking.center(), asking.agent(), start)
                        .filter(exchange::asksTheSame)
                        .orElseThrow(() -> new NotNow("The shift is offered already. Maybe take the offer back first."));
            }
            trail.exchange(asking.by(), "offer shift", null, exchange);
            return exchange;
        });
    }

    private static void checkOther(StandingWeek standing, Asking asking, @Nullable String to) {
        if (to != null && (to.equals(asking.agent()) || !standing.knows(to))) {
            throw new IllegalArgumentException("`to` is no other agent of the center: " + to);
        }
    }

    /**
     * Whoever offered takes the offer back; whoever wants it steps back, and it is open again.
     *
     * @throws NotNow if it is over otherwise
     */
    public Exchange withdraw(Asking asking, UUID id) {
        var found = exchanges.find(id).filter(exchange -> exchange.isOf(asking)).orElseThrow(NoSuchRequest::new);
        String pool = weeks.look(found.center(), found.week(), standing -> standing.pool(found.agent()))
                .orElseThrow(NoSuchRequest::new);
        return keep.keep(found.center(), keep.names(found.center()), () -> {
            var before = exchanges.lock(id).filter(exchange -> exchange.isOf(asking)).orElseThrow(NoSuchRequest::new);
            if (before.state() == State.WITHDRAWN) {
                return before;
            }
            if (before.state().isOver()) {
                throw new NotNow("It is over already: " + before.state() + ".");
            }
            boolean own = before.agent().equals(asking.agent());
            var after = own ? before.in(State.WITHDRAWN, "", clock.instant()) : before.reopened(pool, clock.instant());
            exchanges.replace(after);
            trail.exchange(asking.by(), own ? "withdraw shift" : "step back from shift", before, after);
            return after;
        });
    }
}
