package org.hillsboro.reliability;

import java.util.function.LongSupplier;

/** Time as the bench measures it. @param source a clock that never goes back, in nanoseconds */
record Clockwork(LongSupplier source) {

    private static final double NANOS_PER_SECOND = 1e9;

    long nanoTime() {
        return source.getAsLong();
    }

    double secondsSince(long nanoTime) {
        return (nanoTime() - nanoTime) / NANOS_PER_SECOND;
    }
}
