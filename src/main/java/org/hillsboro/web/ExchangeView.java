package org.hillsboro.web;

import java.time.Instant;
import java.util.UUID;
import org.hillsboro.requests.Exchange;
import org.jspecify.annotations.Nullable;

/** An exchange as those see it whom it is about. */
record ExchangeView(
        UUID id,
        String week,
        String agent,
        Instant start,
        boolean swap,
        @Nullable String to,
        Exchange.State state,
        @Nullable String taker,
        @Nullable Instant inReturn,
        String reason,
        Instant asked,
        Instant changed) {

    static ExchangeView of(Exchange exchange) {
        return new ExchangeView(
                exchange.id(), exchange.week(), exchange.agent(), exchange.start(), exchange.swap(), exchange.to(), exchange.state(),
                exchange.taker(), exchange.inReturn(), exchange.reason(), exchange.asked(), exchange.changed());
    }
}
