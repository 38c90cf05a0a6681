package org.hillsboro.closing;

import java.util.List;

/** What became of a wish to close a period. */
public sealed interface CloseAnswer {

    /** @param anew false where the same was asked for before */
    record Closed(KeptPeriod period, boolean anew) implements CloseAnswer {}

    /** Somebody else has closed it. */
    record ClosedBefore(KeptPeriod period) implements CloseAnswer {}

    /** The figures are not those that were looked at. */
    record Outdated(String version) implements CloseAnswer {}

    /** @param obstacles that nobody agreed to, or can */
    record Refused(List<Obstacle> obstacles) implements CloseAnswer {}
}
