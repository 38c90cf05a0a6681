package org.hillsboro.requests;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.hillsboro.auditing.InTransaction;
import org.hillsboro.publishing.Publications;
import org.hillsboro.publishing.Publications.AgentPublication;
import org.hillsboro.requests.Exchange.State;
import org.jspecify.annotations.Nullable;

/** Ends exchanges that nobody can make any more: the shift has begun, or a publication since has it otherwise. */
public final class LapseExchanges {

    private static final int MOST = 1000;
    private static final String SYSTEM = "system";

    private final Exchanges exchanges;
    private final Publications publications;
    private final RequestTrail trail;
    private final InTransaction transaction;
    private final Clock clock;

    public LapseExchanges(
            Exchanges exchanges, Publications publications, RequestTrail trail, InTransaction transaction, Clock clock) {
        this.exchanges = exchanges;
        this.publications = publications;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Of all centers. */
    public void lapse() {
        for (var exchange : exchanges.unfinished(MOST)) {
            next(exchange).ifPresent(next -> transaction.run(() -> {
                boolean unchanged = exchanges.lock(exchange.id()).filter(exchange::equals).isPresent();
                if (unchanged) {
                    exchanges.replace(next);
                    trail.exchange(SYSTEM, "lapse exchange", exchange, next);
                }
                return unchanged;
            }));
        }
    }

    private Optional<Exchange> next(Exchange exchange) {
        var now = clock.instant();
        if (!exchange.start().isAfter(now)) {
            return Optional.of(exchange.in(State.LAPSED, "The shift has begun.", now));
        }
        var mine = published(exchange, exchange.agent());
        if (mine.isEmpty() || !has(mine.get(), exchange.start())) {
            return Optional.of(exchange.in(State.LAPSED, "The roster was changed: the shift is not what was offered.", now));
        }
        boolean inReturnIsGone = exchange.inReturn() != null
                && (!exchange.inReturn().isAfter(now)
                        || !published(exchange, exchange.takerThere()).map(week -> has(week, exchange.inReturn())).orElse(false));
        return inReturnIsGone ? Optional.of(exchange.reopened(mine.get().week().pool(), now)) : Optional.empty();
    }

    private Optional<AgentPublication> published(Exchange exchange, String agent) {
        return publications.latestOfAgent(exchange.center(), exchange.week(), agent);
    }

    private static boolean has(AgentPublication week, @Nullable Instant start) {
        return week.week().shifts().stream().anyMatch(shift -> shift.start().equals(start));
    }
}
