package org.hillsboro.requests;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a scheduler offers agents in a published week, [from, to): nobody has to.
 *
 * @param places how many may have it
 * @param closes with {@link Rule#FAIR} the moment after which it is drawn
 * @param seed of the draw among those who have taken as many before
 * @param pools whose agents it is for; empty: all
 */
public record Callout(
        UUID id,
        String center,
        String week,
        Kind kind,
        Instant from,
        Instant to,
        int places,
        Rule rule,
        @Nullable Instant closes,
        long seed,
        Set<String> pools,
        boolean open,
        Instant made) {

    /** What is offered. */
    public enum Kind {
        /** A shift of exactly these times. */
        OPEN_SHIFT,
        /** Longer shifts, or further ones, where it is short. */
        OVERTIME,
        /** Shorter shifts, or none, where it is over. */
        TIME_OFF
    }

    /** Who gets it. */
    public enum Rule {
        FIRST_COME,
        /** Those who have taken the fewest of the kind so far; among equals the seed decides. */
        FAIR
    }

    Callout closed() {
        return new Callout(id, center, week, kind, from, to, places, rule, closes, seed, pools, false, made);
    }

    boolean isFor(String center, String pool) {
        return this.center.equals(center) && (pools.isEmpty() || pools.contains(pool));
    }
}
