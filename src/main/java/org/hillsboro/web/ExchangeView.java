package org.hillsboro.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.hillsboro.requests.Exchange;
import org.jspecify.annotations.Nullable;

/** An exchange as those see it whom it is about, in their zone; schedulers in UTC. */
record ExchangeView(
        UUID id,
        String week,
        String agent,
        OffsetDateTime start,
        boolean swap,
        @Nullable String to,
        Exchange.State state,
        @Nullable String taker,
        @Nullable OffsetDateTime inReturn,
        String reason,
        Instant asked,
        Instant changed) {

    static ExchangeView of(Exchange exchange, ZoneId zone) {
        return new ExchangeView(
                exchange.id(), exchange.week(), exchange.agent(), OwnZone.in(zone, exchange.start()), exchange.swap(), exchange.to(),
                exchange.state(), exchange.taker(), OwnZone.maybe(exchange.inReturn(), zone), exchange.reason(), exchange.asked(), exchange.changed());
    }
}
