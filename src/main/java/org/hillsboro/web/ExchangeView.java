package org.hillsboro.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.hillsboro.requests.Exchange;
import org.hillsboro.requests.FindEnds.Ends;
import org.jspecify.annotations.Nullable;

/**
 * An exchange as those see it whom it is about, in their zone; schedulers in UTC.
 *
 * @param end of the shift; absent where it is not published any more
 * @param inReturnEnd likewise
 */
record ExchangeView(
        UUID id,
        String week,
        String agent,
        OffsetDateTime start,
        @Nullable OffsetDateTime end,
        boolean swap,
        @Nullable String to,
        Exchange.State state,
        @Nullable String taker,
        @Nullable OffsetDateTime inReturn,
        @Nullable OffsetDateTime inReturnEnd,
        String reason,
        Instant asked,
        Instant changed) {

    static ExchangeView of(Exchange exchange, ZoneId zone, Ends ends) {
        return new ExchangeView(
                exchange.id(), exchange.week(), exchange.agent(), OwnZone.in(zone, exchange.start()),
                OwnZone.maybe(ends.given(), zone), exchange.swap(), exchange.to(), exchange.state(), exchange.taker(),
                OwnZone.maybe(exchange.inReturn(), zone), OwnZone.maybe(ends.inReturn(), zone), exchange.reason(), exchange.asked(), exchange.changed());
    }
}
