package org.hillsboro.reliability;

import java.util.Locale;

/** What can be measured by itself. */
public enum Part {
    START,
    HOSTILE,
    PUBLICATIONS,
    EDITS,
    BACKUP,
    INTERACTIVE,
    TAKEOVER,
    KILLS;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
