package org.hillsboro.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.hillsboro.requests.TimeOff;

/** Time off as its agent and schedulers see it, in the agent's zone. */
record TimeOffView(
        UUID id,
        String agent,
        OffsetDateTime from,
        OffsetDateTime to,
        String zone,
        String kind,
        boolean paid,
        TimeOff.State state,
        String reason,
        Instant asked,
        Instant changed) {

    static TimeOffView of(TimeOff timeOff) {
        return new TimeOffView(
                timeOff.id(), timeOff.agent(), OwnZone.in(timeOff.zone(), timeOff.from()), OwnZone.in(timeOff.zone(), timeOff.to()),
                timeOff.zone().getId(), timeOff.kind(), timeOff.paid(), timeOff.state(), timeOff.reason(), timeOff.asked(), timeOff.changed());
    }
}
