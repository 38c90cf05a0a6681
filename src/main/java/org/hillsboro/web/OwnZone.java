package org.hillsboro.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.hillsboro.publishing.Publications;
import org.hillsboro.requests.Asking;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The zone in which an agent reads times: that of the agent's latest publication, without which there is nothing to read. */
@Component
class OwnZone {

    private final Publications publications;

    OwnZone(Publications publications) {
        this.publications = publications;
    }

    ZoneId of(Asking me) {
        return publications.zoneOfAgent(me.center(), me.agent()).map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    static @Nullable OffsetDateTime maybe(@Nullable Instant at, ZoneId zone) {
        return at == null ? null : in(zone, at);
    }

    static OffsetDateTime in(ZoneId zone, Instant at) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
