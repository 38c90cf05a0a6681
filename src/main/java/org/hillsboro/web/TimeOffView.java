package org.hillsboro.web;

import java.time.Instant;
import java.util.UUID;
import org.hillsboro.requests.TimeOff;

/** Time off as its agent and schedulers see it. */
record TimeOffView(
        UUID id,
        String agent,
        Instant from,
        Instant to,
        String kind,
        boolean paid,
        TimeOff.State state,
        String reason,
        Instant asked,
        Instant changed) {

    static TimeOffView of(TimeOff timeOff) {
        return new TimeOffView(
                timeOff.id(), timeOff.agent(), timeOff.from(), timeOff.to(), timeOff.kind(), timeOff.paid(), timeOff.state(),
                timeOff.reason(), timeOff.asked(), timeOff.changed());
    }
}
