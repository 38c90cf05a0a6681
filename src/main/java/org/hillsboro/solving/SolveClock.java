package org.hillsboro.solving;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** How much of the time is used, and whether to stop. Time is asked from outside so that steps can stand in for it. */
final class SolveClock {

    private final LongSupplier nanoTime;
    private final long began;
    private final double seconds;
    private final BooleanSupplier stop;
    private volatile boolean finished;

    SolveClock(LongSupplier nanoTime, double seconds, BooleanSupplier stop) {
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
        this.seconds = seconds;
        this.stop = stop;
    }

    double elapsed() {
        return (nanoTime.getAsLong() - began) / 1e9;
    }

    double seconds() {
        return seconds;
    }

    boolean isStopped() {
        return stop.getAsBoolean();
    }

    /** The roster is good enough: whatever still runs may end. */
    void finish() {
        finished = true;
    }

    boolean isOver() {
        return finished || isStopped() || elapsed() >= seconds;
    }

    /** Share of the stretch from {@code from} to {@code to} (seconds) that has passed, 0 to 1. */
    double passed(double from, double to) {
        return to <= from ? 1 : Math.clamp((elapsed() - from) / (to - from), 0, 1);
    }
}
