package org.hillsboro.reporting;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** How long each step of a run took, by a clock that is handed in. */
public final class Stopwatch {

    private static final double NANOS_PER_SECOND = 1e9;

    private final LongSupplier nanoTime;
    private final long started;
    private final Map<String, Long> nanosOfStep = new HashMap<>();

    /** @param nanoTime a clock that never goes back, such as {@code System::nanoTime} */
    public Stopwatch(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.started = nanoTime.getAsLong();
    }

    public <T> T time(String step, Supplier<T> work) {
        long before = nanoTime.getAsLong();
        try {
            return work.get();
        } finally {
            nanosOfStep.merge(step, nanoTime.getAsLong() - before, Long::sum);
        }
    }

    /** 0 for a step that was not taken. */
    public double seconds(String step) {
        return nanosOfStep.getOrDefault(step, 0L) / NANOS_PER_SECOND;
    }

    public double secondsSinceStart() {
        return (nanoTime.getAsLong() - started) / NANOS_PER_SECOND;
    }
}
