package org.hillsboro.roster;

import java.time.Duration;
import java.time.Instant;

/** A part of a shift, [start, end): {@link #CONTACTS} or a break of the contract's kinds. */
public record Activity(String kind, Instant start, Instant end, boolean paid) {

    public static final String CONTACTS = "CONTACTS";

    public boolean isContacts() {
        return kind.equals(CONTACTS);
    }

    public long minutes() {
        return Duration.between(start, end).toMinutes();
    }
}
